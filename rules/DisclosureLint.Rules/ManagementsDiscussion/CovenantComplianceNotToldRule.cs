using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Covenants of the debt are told, and nothing says whether they are kept.</summary>
public sealed partial class CovenantComplianceNotToldRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4211",
        Name = "covenant-compliance-not-told",
        Title = "Compliance with covenants not told",
        Message = "“{0}” tells of covenants, and the filing does not say whether you comply with them.",
        Why = "Release No. 33-8350, Section IV.C, asks to discuss material covenants where a breach is reasonably likely or where they limit "
            + "further borrowing; the staff ask whether the company was in compliance at the latest balance sheet date and, where headroom is "
            + "small, for the actual and required ratios (Item 303(b)(1)).",
        Fix = "Say whether you were in compliance with the covenants at the latest balance sheet date, name the financial covenants, and give "
            + "actual and required amounts where a breach is reasonably likely.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the material covenants and whether you were in "
            + "compliance with them as of the latest balance sheet date.",
        Topics = ["DEBT"],
        Authority = [new Authority("Regulation S-K Item 303(b)(1)"), new Authority("Release No. 33-8350, Section IV.C")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.LiquidityAndCapitalResources,
            "[|The loan agreement contains financial covenants, including a minimum cash balance of $4 million.|]"),
        Example.Flagged(
            SectionKind.LiquidityAndCapitalResources,
            "We owe Lakeview Bank $9 million. [|We must keep customary affirmative and negative covenants.|]"),
        Example.Clean(
            SectionKind.LiquidityAndCapitalResources,
            "The loan agreement contains financial covenants. We were in compliance with all of them at June 30, 2026."),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "Debt that we may raise could contain covenants that limit our business."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["covenant", "covenants"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion, SectionKind.DescriptionOfIndebtedness];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Existing().IsMatch(sentence.Text) || Potential().IsMatch(sentence.Text)) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Compliance().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "covenants" });
    }

    [GeneratedRegex(
        @"\b(contains?|includes?|requires?|must|subject to|provides? for|impose[sd]?|containing|including)\b[^.]{0,120}\bcovenants?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Existing();

    [GeneratedRegex(
        @"\b(may|could|would|might|if (available|we)|future|any (additional|new)|potential|leases?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Potential();

    [GeneratedRegex(
        @"\b(in compliance|complied|comply(ing)?) with (all (of )?)?(them|these|those|each)\b|\b(in compliance|complied"
        + @"|comply(ing)? with (all|our|the|its)|not in compliance|breach(ed)?|waive[rd]s?|in default)\b[^.]{0,120}\b(covenants?"
        + @"|agreement|facility|requirements?|credit)\b|\bcovenants?\b[^.]{0,160}\b(in compliance|complied|waived|breached"
        + @"|violat\w+|default(ed)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Compliance();
}
