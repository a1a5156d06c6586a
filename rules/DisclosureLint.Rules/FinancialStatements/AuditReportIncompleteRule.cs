using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>The audit report lacks something that every report must have.</summary>
public sealed partial class AuditReportIncompleteRule : Rule
{
    private const int Reach = 45;
    private const int MostMissing = 4;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7302",
        Name = "audit-report-incomplete",
        Title = "Audit report without a required element",
        Message = "The report of the auditor has no {0}.",
        Why = "Rule 2-02(a) of Regulation S-X asks that the report be dated, signed, and tell the city and state and the statements "
            + "covered. PCAOB AS 3101 asks for the standards followed and, since 2017, the year in which the auditor began to serve.",
        Fix = "Ask the auditor for a report that is complete, and file it with the next amendment.",
        Comment = "Please have your auditor revise its report on page {page} to include all that Rule 2-02 of Regulation S-X and PCAOB "
            + "AS 3101 require, including its signature, the city and state, the date, the standards of the PCAOB and its tenure.",
        Topics = ["AUDIT"],
        Authority = [new Authority("Regulation S-X Rule 2-02(a)"), new Authority("PCAOB AS 3101", IsVerified: false)],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Financial Statements\n\n## [|Report of Independent Registered Public Accounting Firm|]\n\nWe have audited the balance sheets of Larkhaven Gauge Company as of December 31, 2025. We conducted our audits in accordance with the standards of the PCAOB.\n\n/s/ Pell & Stow LLP\n\nPortland, Maine\n\nFebruary 20, 2026\n\n## Balance Sheets\n\nCash was $4."),
        Example.Flagged("# Financial Statements\n\n## Report of Independent Registered Public Accounting Firm\n\nWe have audited the balance sheets of Larkhaven Gauge Company. In our opinion they present fairly its cash flows for the [|years in the three-year period ended, in conformity|] with GAAP. We conducted our audits in accordance with the standards of the PCAOB. We have served as the auditor since 2020.\n\n/s/ Pell & Stow LLP\n\nPortland, Maine\n\nFebruary 20, 2026\n\n## Balance Sheets\n\nCash was $4."),
        Example.Clean("# Financial Statements\n\n## Report of Independent Registered Public Accounting Firm\n\nWe have audited the balance sheets of Larkhaven Gauge Company as of December 31, 2025. We conducted our audits in accordance with the standards of the PCAOB. We have served as the auditor of the company since 2020.\n\n/s/ Pell & Stow LLP\n\nPortland, Maine\n\nFebruary 20, 2026\n\n## Balance Sheets\n\nCash was $4."),
        Example.Clean("# Experts\n\nPell & Stow LLP has audited our statements."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var heading in context.Filing.Main.Blocks.Where(block => block is Heading or Paragraph && block.Text.Length < 120 && Report().IsMatch(block.Text)))
        {
            var blocks = new List<Block>();
            for (var next = heading.Next; next is not null && blocks.Count < Reach && !Statement().IsMatch(next.Text); next = next.Next) blocks.Add(next);
            var text = ProspectusText(blocks);
            if (!Audited().IsMatch(text)) continue;
            Check(context, heading, text, blocks);
        }
    }

    private static void Check(NodeContext<Filing> context, Block heading, string text, List<Block> blocks)
    {
        var missing = new List<string>();
        if (!text.ContainsIgnoringCase("/s/") && !blocks.Exists(block => block is ImageBlock) && !Signature().IsMatch(text)) missing.Add("signature");
        if (!Board().IsMatch(text)) missing.Add("reference to the standards of the PCAOB");
        if (!Dated().IsMatch(text)) missing.Add("date");
        if (context.AsOf is not { } day || day > new DateOnly(2018, 6, 30))
        {
            if (!Tenure().IsMatch(text)) missing.Add("year in which the auditor began to serve");
        }

        if (missing.Count > 0 && missing.Count < MostMissing)
            context.Report(heading, new ReportDetails { Arguments = [string.Join(" and no ", missing)], Confidence = Confidence.Medium, GroupKey = string.Join(' ', missing) });
        foreach (var sentence in blocks.SelectMany(block => block.Sentences))
        {
            if (NoPeriod().Match(sentence.Text) is not { Success: true } words) continue;
            context.Report(sentence.Block, TextSpan.Of(sentence.Range.Start + words.Index, words.Length), new ReportDetails
            {
                Message = "“{0}” leaves out the date on which the period ended.", Confidence = Confidence.High,
            });
        }
    }

    private static string ProspectusText(IEnumerable<Block> blocks) => string.Join(' ', blocks.Select(block => block.Text));

    [GeneratedRegex(@"^\W*report of (?:the )?independent (?:registered )?(?:public )?(?:account|audit)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"^\W*(?:consolidated |condensed |combined )*(?:balance sheets?|statements? of (?:financial|operations|assets|income))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\bwe have audited\b|\bin our opinion\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Audited();

    [GeneratedRegex(@"\b[A-Z]\w+[^.]{0,40}\b(?:LLP|P\.?C\.?|PLLC|CPAs?|LLC|P\.A\.)\W+(?:\w+ ?){0,4}(?:Certified|Independent|Registered|We have served|[A-Z]\w+, )", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\bPCAOB\b|\bpublic company accounting oversight board\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Board();

    [GeneratedRegex(@"\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2},? ?20\d\d\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\bserved as\b[^.]{0,60}\bauditors?\b|\bauditors?\b[^.]{0,40}\bsince\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tenure();

    [GeneratedRegex(@"\b(?:years? in the \w+[- ]year |the )?period ended,? in conformity\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoPeriod();
}
