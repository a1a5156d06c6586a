using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Competitors are described by their weaknesses alone.</summary>
public sealed partial class OnlyWeaknessesOfRivalsToldRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5315",
        Name = "only-weaknesses-of-rivals-told",
        Title = "Only the weaknesses of competitors told",
        Message = "“{0}” tells the weaknesses of competitors and none of their strengths.",
        Why = "Item 101(c)(1)(i) and Item 101(h)(4)(iv) ask for competitive conditions and the issuer's position in them. The staff ask to "
            + "support statements on the weaknesses of others and to tell in what they are stronger.",
        Fix = "Name the principal competitors, say in what they are stronger, and support what you say of their weaknesses or delete it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please balance this discussion by describing the competitive strengths "
            + "of your competitors and your own disadvantages, and provide support for your statements about them.",
        Topics = ["COMPETE"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(i)"), new Authority("Regulation S-K Item 101(h)(4)(iv)")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our competitors are old mills that lack modern presses and are burdened by high costs.|]"),
        Example.Flagged(
            SectionKind.Competition,
            "[|Competition comes from large firms that are slow to change and from small shops unable to grow.|]"),
        Example.Clean(
            SectionKind.Competition,
            "Some of our competitors are old mills that lack modern presses, but they have greater resources and longer relationships with "
                + "dealers."),
        Example.Clean(SectionKind.Business, "Many builders lack storage for ladders."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["competitors", "competition", "competing", "competitor"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !BusinessSections.Contains(hit.Section) || !Weakness().IsMatch(sentence.Text)
            || Reference().IsMatch(sentence.Text)) return;
        if (Strength().IsMatch(hit.Block.Text) || (hit.Block.Next is Paragraph next && Strength().IsMatch(next.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "weaknesses" });
    }

    [GeneratedRegex(@"\b(see|risk factors|if we|section titled)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"\b(competitors?|competition|competing (products?|companies|firms))\b[^.]{0,240}\b(lacks?|challenged by|unable to"
        + @"|cannot|burdened|inflexib\w+|slow to|singular|outdated|inefficien\w+|limited by|hampered|fail(s|ed)? to|old-fashioned"
        + @"|legacy)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Weakness();

    [GeneratedRegex(
        @"\b(greater|larger|longer|more (established|experience|resources|capital)|better[- ](known|financed|capitalized"
        + @"|established|funded)|stronger|lower (prices?|costs?)|disadvantage\w*|well[- ](funded|capitalized|established"
        + @"|known)|dominant|extensive resources|substantially more|significant resources)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Strength();
}
