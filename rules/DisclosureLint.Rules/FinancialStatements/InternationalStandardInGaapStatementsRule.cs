using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>Statements under U.S. GAAP describe a policy in the words of IFRS.</summary>
public sealed partial class InternationalStandardInGaapStatementsRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7206",
        Name = "international-standard-in-gaap-statements",
        Title = "IFRS policy in statements under U.S. GAAP",
        Message = "“{0}” states a policy of IFRS, and the statements are under U.S. GAAP.",
        Why = "Rule 4-01(a) of Regulation S-X presumes statements of a domestic registrant that do not follow U.S. GAAP to be misleading. "
            + "Cash-generating units, value in use, recoverable amounts and reversals of impairment are "
            + "of IAS 36; U.S. GAAP tests long-lived assets by undiscounted cash flows (ASC 360) and goodwill by reporting unit (ASC 350).",
        Fix = "State the policy that was applied under U.S. GAAP, and check that the measurement followed it.",
        Comment = "We note your policy on page {page} that “{quote}.” This appears to describe the requirements of IFRS rather than U.S. "
            + "GAAP. Please revise, and tell us how your accounting complies with U.S. GAAP.",
        Topics = ["GOODWILL"],
        Authority = [new Authority("Regulation S-X Rule 4-01(a)(1)"), new Authority("ASC 350 and ASC 360-10-35")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "The statements are prepared in accordance with accounting principles generally accepted in the United States (“U.S. "
                + "GAAP”).\n\n[|The recoverable amount is the higher of fair value less costs to sell and value in use.|]"),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "The statements are prepared in accordance with U.S. GAAP.\n\n[|Assets are grouped into cash-generating units for the test of "
                + "impairment.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The statements are prepared in accordance with International Financial Reporting Standards as issued by the IASB.\n\nThe "
                + "recoverable amount is the higher of fair value less costs to sell and value in use."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The statements are prepared in accordance with U.S. GAAP.\n\nThe carrying amount of a long-lived asset is not recoverable if it "
                + "exceeds the undiscounted cash flows from its use."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["cash-generating unit*", "cash generating unit*", "value in use", "value-in-use",
        "recoverable amount", "recoverable amounts", "IAS 36", "less costs to sell and"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.FinancialStatements, SectionKind.CriticalAccountingEstimates];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is TableBlock or Heading || !Policy().IsMatch(hit.Sentence.Text)) return;
        var blocks = hit.Filing.Main.Blocks;
        if (blocks.Any(block => Ifrs().IsMatch(block.Text)) || !blocks.Any(block => Gaap().IsMatch(block.Text))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "ifrs" });
    }

    [GeneratedRegex(@"\bcash[- ]generating units?\b|\bvalue[- ]in[- ]use\b|\brecoverable amounts? (?:is|are|of)\b|\bIAS 36\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Policy();

    [GeneratedRegex(@"\bin accordance with (?:the )?(?:International Financial Reporting Standards|IFRS|International Accounting Standards)\b"
        + @"|\bIFRS as issued\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ifrs();

    [GeneratedRegex(@"\b(?:U\.?S\.? GAAP|accounting principles generally accepted in the United States"
        + @"|generally accepted accounting principles)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gaap();
}
