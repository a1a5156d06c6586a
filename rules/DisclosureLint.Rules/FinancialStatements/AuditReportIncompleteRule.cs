using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>The audit report lacks something that every report must have.</summary>
public sealed class AuditReportIncompleteRule : Rule
{
    private const int Reach = 45;
    private const int MostMissing = 4;
    private const int LongestTitle = 120;
    private static readonly DateOnly LastDayWithoutTenure = new(2018, 6, 30);

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
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Financial Statements\n\n## [|Report of Independent Registered Public Accounting Firm|]\n\nWe have audited the balance sheets of Larkhaven Gauge Company as of December 31, 2025. We conducted our audits in accordance with the standards of the PCAOB.\n\n/s/ Pell & Stow LLP\n\nPortland, Maine\n\nFebruary 20, 2026\n\n## Balance Sheets\n\nCash was $4."),
        Example.Flagged("# Financial Statements\n\n## Report of Independent Registered Public Accounting Firm\n\nWe have audited the balance sheets of Larkhaven Gauge Company. In our opinion they present fairly its cash flows for the years in the three-year [|period ended, in conformity|] with GAAP. We conducted our audits in accordance with the standards of the PCAOB. We have served as the auditor since 2020.\n\n/s/ Pell & Stow LLP\n\nPortland, Maine\n\nFebruary 20, 2026\n\n## Balance Sheets\n\nCash was $4."),
        Example.Clean("# Financial Statements\n\n## Report of Independent Registered Public Accounting Firm\n\nWe have audited the balance sheets of Larkhaven Gauge Company as of December 31, 2025. We conducted our audits in accordance with the standards of the PCAOB. We have served as the auditor of the company since 2020.\n\n/s/ Pell & Stow LLP\n\nPortland, Maine\n\nFebruary 20, 2026\n\n## Balance Sheets\n\nCash was $4."),
        Example.Clean("# Experts\n\nPell & Stow LLP has audited our statements."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.TitleOfAnAuditReport, Check);
        context.RegisterConcept(
            Concepts.PeriodWithoutItsEnd,
            hit => hit.Report(hit.Hit.Range, new ReportDetails { Message = "“{0}” leaves out the date on which the period ended.",
                Confidence = Confidence.High }),
            SectionKind.FinancialStatements);
    }

    private static void Check(ConceptContext context)
    {
        if (context.Hit.Start != 0 || context.Block.Text.Length > LongestTitle) return;
        var (blocks, report) = (new List<Block>(), new List<BlockReading>());
        for (var next = context.Block.Next; next is not null && blocks.Count < Reach; next = next.Next)
        {
            var reading = context.Filing.Reading.Of(next);
            if (next.Text.Length < LongestTitle && reading?.Has(Concepts.TitleOfAStatement) == true) break;
            blocks.Add(next);
            if (reading is not null) report.Add(reading);
        }

        if (!report.Exists(reading => reading.Has(Concepts.AuditMade))) return;
        var missing = Missing(blocks, report, context.AsOf).ToArray();
        if (missing.Length is 0 or >= MostMissing) return;
        context.Report(new TextSpan(0, context.Block.Text.Length), new ReportDetails { Arguments = [string.Join(" and no ", missing)],
            GroupKey = string.Join(' ', missing) });
    }

    private static IEnumerable<string> Missing(List<Block> blocks, List<BlockReading> report, DateOnly? day)
    {
        if (!blocks.Exists(block => block is ImageBlock || block.Text.Contains("/s/", StringComparison.OrdinalIgnoreCase))
            && !report.Exists(IsSignature))
            yield return "signature";
        if (!report.Exists(reading => reading.Has(Concepts.StandardsOfTheAudit))) yield return "reference to the standards of the PCAOB";
        if (!report.Exists(reading => reading.Tokens.Any(token => token.Kind == TokenKind.Date))) yield return "date";
        if ((day is null || day > LastDayWithoutTenure) && !report.Exists(reading => reading.Has(Concepts.TenureOfTheAuditor)))
            yield return "year in which the auditor began to serve";
    }

    private static bool IsSignature(BlockReading reading) =>
        reading.Block.Text.Length < LongestTitle && reading.Mentions.Any(mention => mention.Kind == MentionKind.Organization);
}
