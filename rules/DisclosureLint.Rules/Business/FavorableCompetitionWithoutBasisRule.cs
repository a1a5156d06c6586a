using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft says that the company competes favorably and gives neither basis nor weak points.</summary>
public sealed partial class FavorableCompetitionWithoutBasisRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5311",
        Name = "favorable-competition-without-basis",
        Title = "Favorable competitive position without basis",
        Message = "“{0}” claims a favorable competitive position without a basis and without the factors that are unfavorable.",
        Why = "Item 101(c)(1)(i) and, for smaller reporting companies, Item 101(h)(4)(iv) ask for competitive conditions and the competitive "
            + "position; where a position is claimed the staff ask for the basis and for negative factors.",
        Fix = "Give the basis for each factor on which you compete favorably, and name the factors on which competitors are stronger.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please provide the basis for this belief, and balance it by disclosing "
            + "the competitive factors that are unfavorable to you.",
        Topics = ["COMPETE"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(i)"), new Authority("Regulation S-K Item 101(h)(4)(iv)")],
        Precision = new(2, 6, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Competition,
            "Buyers look at price, weight and delivery. [|We believe that we compete favorably on these factors.|]"),
        Example.Flagged(
            SectionKind.Competition,
            "Large mills sell to the same shops. [|Our dealers place us in a strong competitive position against them.|]"),
        Example.Clean(
            SectionKind.Competition,
            "We believe that we compete favorably on price, but some of our competitors have larger sales forces and longer operating histories."),
        Example.Clean(SectionKind.RiskFactors, "If we cannot compete favorably, we will lose sales."),
        Example.Clean(SectionKind.Competition, "We may not be able to compete favorably."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "favorably", "favourably", "compete successfully", "compete effectively", "competitive position", "competitive advantage",
        "competitive advantages",
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !BusinessSections.Contains(hit.Section) || !Claim().IsMatch(sentence.Text)
            || Denied().IsMatch(sentence.Text)) return;
        if (Weakness().IsMatch($"{sentence.Text} {sentence.Next?.Text}")) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "favorable" });
    }

    [GeneratedRegex(
        @"\b(we|our|management|the company|us)\b[^.]{0,80}\b(compete|competes|competing|positions?|positioned)\b[^.]{0,30}\bfavou?rably"
        + @"|\b(we|the company) (are able to |can )?compete (successfully|effectively)\b|\b(strong|favorable|leading|unique) competitive position\b"
        + @"|\bcompetitive advantages? that\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();

    [GeneratedRegex(
        @"\b(may not|might not|unable|not be able|if|could|cannot|whether|must|ability to|difficult)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(based on|because|due to|greater (resources|financial|name|brand)|(larger|longer|more established|better known"
        + @"|substantially more)|disadvantages?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Weakness();
}
