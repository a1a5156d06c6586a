using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>An agreement with related persons is told without their names.</summary>
public sealed partial class RelatedPersonsNotNamedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6209",
        Name = "related-persons-not-named",
        Title = "Agreement with related persons who are not named",
        Message = "“{0}” does not say which related persons are party to the agreement.",
        Why = "Item 404(a)(1) of Regulation S-K asks for the name of each related person with an interest in the transaction and the basis on which the person is related.",
        Fix = "Name each director, officer and holder of more than 5% that is a party, or whose affiliates are, and say how each is related.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify each related person that is a party to the agreement, and the basis on "
            + "which the person is a related person. Refer to Item 404(a)(1) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a)(1)")],
        Precision = new(1, 2, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|We are party to an investors’ rights agreement with certain holders of our preferred stock, including entities with which certain of our directors are affiliated.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|We have a voting agreement under which certain of our stockholders may choose two directors.|] It ends at the closing."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We are party to an investors’ rights agreement with certain holders of our preferred stock, including entities affiliated with Corvane Partners and Ansel Orwick."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We are party to a registration rights agreement with certain of our stockholders. They include Corvane Partners, of which our director Ansel Orwick is a partner."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We have entered into employment agreements with certain of our executive officers. See “Executive Compensation.”")
            with { Because = "told under executive compensation" },
        Example.Clean(SectionKind.DescriptionOfSecurities, "Certain of our stockholders are party to a registration rights agreement."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["rights agreement", "rights agreements", "voting agreement", "purchase agreement", "co-sale agreement", "stockholders agreement", "stockholders’ agreement", "shareholders agreement", "shareholders’ agreement", "loan agreement", "note purchase agreement"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RelatedPartyTransactions];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse() || !Unnamed().IsMatch(text) || Other().IsMatch(text)) return;
        if (IsNamed(text) || IsNamed(hit.Sentence.Next?.Text) || IsNamed(hit.Sentence.Previous?.Text) || hit.Block.Next is TableBlock or ListItem) return;
        if (hit.Block.Next is Paragraph next && (IsNamed(next.Text) || Follows().IsMatch(next.Text))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { GroupKey = "unnamed" });
    }

    private static bool IsNamed(string? text) => text is not null && (PersonName.IsIn(text) || Entity().IsMatch(text));

    [GeneratedRegex(@"\b(?:certain|some|several|a number|the holders|holders) of (?:our|the company’s) (?:\w+ ){0,4}?(?:directors|officers|stockholders|shareholders|investors|holders|stock|shares|securities)\b|\bcertain (?:\w+ )?(?:stockholders|shareholders|investors|holders)\b|\bwith the holders of our\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"\b(?:employment|offer letter|indemnif\w+|terminat(?:ed?|es) (?:up)?on|was terminated|underwrit\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:affiliated|associated) with (?:each of )?[A-Z]|\b[A-Z][\w&’-]+ (?:Capital|Ventures?|Partners|Funds?|Holdings|Investments?|Management|Group|Equity)\b|\b(?:LLC|L\.P\.|LP|Inc\.|Ltd)", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\b(?:following|set forth below|table (?:below|summarizes|sets forth))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Follows();
}
