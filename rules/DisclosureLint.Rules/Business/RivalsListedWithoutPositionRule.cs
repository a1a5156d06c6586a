using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Competitors are listed by name, and nothing says how the company stands against them.</summary>
public sealed partial class RivalsListedWithoutPositionRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5316",
        Name = "rivals-listed-without-position",
        Title = "Competitors listed without the company's position",
        Message = "“{0}” lists competitors, and the description of the business says nothing of their advantages over you.",
        Why = "Item 101(c)(1)(i) and Item 101(h)(4)(iv) ask for the company's competitive position and methods of competition, not for a list of "
            + "names. A small or new issuer that lists large companies as its direct competitors has to say how it stands against them.",
        Fix = "Say that the competitors are larger or better established where they are, what your position is, and how you compete.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to describe your competitive position in the industry "
            + "and the advantages that these companies have over you.",
        Topics = ["COMPETE"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(i)"), new Authority("Regulation S-K Item 101(h)(4)(iv)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, 
            """
            We plan to sell ladders.

            [|Our direct competitors are Dunmore Ladders, Kestrel Works, Vale and Rosk.|] We plan to sell by mail.
            """),
        Example.Flagged(SectionKind.Business, "[|The main competitors of our company include Dunmore, Kestrel, Vale Industries and Rosk.|]"),
        Example.Clean(
            SectionKind.Business,
            "Our direct competitors are Dunmore Ladders, Kestrel Works and Vale. All of them are larger and better known than we are."),
        Example.Clean(SectionKind.Business, "Our competitors are ladder makers at home and abroad.")
            with { Because = "no names are listed" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["competitors"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        const int FewestNames = 3;
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !BusinessSections.Contains(hit.Section) || List().Match(sentence.Text) is not { Success: true } list) return;
        if (list.Groups["name"].Captures.Count < FewestNames) return;
        if (hit.Section.TopLevel.Blocks.Any(block => block is Paragraph or ListItem && Strength().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "list" });
    }

    [GeneratedRegex(
        @"\b[Cc]ompetitors\b[^.:]{0,60}?\b(are|include|including)\b:? (?<name>[A-Z][\w.&’\'-]*( [A-Z&][\w.&’\'-]*)*)((, and "
        + @"|, | and |; )(?<name>[A-Z][\w.&’\'-]*( [A-Z&][\w.&’\'-]*)*))+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(
        @"\b(compet\w+|they|them|companies|rivals)\b[^.]{0,200}\b(greater|larger|longer|more (established|experience"
        + @"|resources|capital|money)|better[- ](known|financed|capitalized|established|funded)|stronger|disadvantage\w*"
        + @"|well[- ](funded|capitalized|established|known)|dominant|extensive resources|substantially|significant resources)\b"
        + @"|\b(we (have|are) (a )?(negligible|insignificant|limited|small|new)|our (small|limited) size)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Strength();
}
