using System.Globalization;
using DisclosureLint.Calendars;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>Financial statements that are too old on the day of filing, or will be before a first letter is answered.</summary>
public sealed class StatementsStaleRule : Rule
{
    /// <summary>A first letter and one answer take about as long.</summary>
    private const int DaysToAnswer = 45;

    private static readonly SectionKind[] Places = [SectionKind.ProspectusSummary, SectionKind.TheOffering, SectionKind.SummaryFinancialData, SectionKind.SelectedFinancialData];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1582",
        Name = "statements-stale",
        Title = "Financial statements too old",
        Message = "Statements as of {1} are stale after {2}; {3}.",
        Why = "Regulation S-X Rules 3-12 and 8-08: statements 135 days old at effectiveness are stale. Third-quarter statements may be used until the "
            + "45th day after the fiscal year ends; a last day that is no business day rolls to the next one (Securities Act Rule 417).",
        Fix = "Update the financial statements, and the discussion of them, to the most recent period.",
        Comment = "Please update your financial statements and related disclosures throughout the filing as required by Rule 3-12 or 8-08 of Regulation S-X.",
        IsGeneral = true,
        Topics = ["STALE"],
        Authority = [new Authority("Regulation S-X Rule 3-12"), new Authority("Regulation S-X Rule 8-08"), new Authority("Securities Act Rule 417")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Dated(
            "March 20, 2026", "The data are derived from our statements for the year ended December 31, 2024 and the [|six months ended June 30, 2025|].", "six months ended June 30, 2025", "December 31, 2024")) with { Setting = ExampleSetting.Bare },
        Example.Flagged(Dated(
            "September 1, 2026", "The data are derived from our statements for the year ended December 31, 2025 and the [|three months ended March 31, 2026|].", "three months ended March 31, 2026", "December 31, 2025")) with { Setting = ExampleSetting.Bare },
        Example.Clean(Dated(
            "September 20, 2026", "The data are derived from our statements for the year ended December 31, 2025 and the six months ended June 30, 2026.", "six months ended June 30, 2026", "December 31, 2025")) with { Setting = ExampleSetting.Bare },
        Example.Clean(Dated(
            "December 1, 2026", "The data are derived from our statements for the year ended December 31, 2025 and the nine months ended September 30, 2026.", "nine months ended September 30, 2026", "December 31, 2025")) with { Setting = ExampleSetting.Bare },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Form?.Value.StartsWith("S-1", StringComparison.Ordinal) == true && profile is { LatestBalanceSheet: not null, FilingDate: not null };
    }

    private static void Check(NodeContext<Filing> context)
    {
        var (filing, profile) = (context.Node, context.Node.Profile);
        var (balanceSheet, filed) = (profile.LatestBalanceSheet!.Value, profile.FilingDate!.Value);
        var last = StatementAge.Of(balanceSheet, profile.FiscalYearEnd?.Value).LastGoodBusinessDay;
        var daysLeft = last.DayNumber - filed.DayNumber;

        // Statements that stay outside the document, by reference, have an age that it does not tell.
        if (daysLeft > DaysToAnswer || daysLeft < -366 || filing.SectionsOf(SectionKind.IncorporationByReference).Any()) return;
        var mentions = filing.Facts.Of<DateMention>()
            .Where(mention => mention.End == balanceSheet && mention.Block.Document == filing.Main)
            .OrderBy(mention => mention.Section.IsWithinAny(Places) ? 0 : 1).ThenBy(mention => mention.Kind == DateMentionKind.Period ? 0 : 1).ToArray();
        var place = mentions.FirstOrDefault();
        if ((place?.Block ?? profile.LatestBalanceSheet.Evidence?.Block) is not { } block) return;
        var range = place?.Range ?? profile.LatestBalanceSheet.Evidence!.Range;
        context.Report(block, range, new ReportDetails
        {
            Arguments =
            [
                block.Text.Substring(range.Start, range.Length), Say(balanceSheet), Say(last),
                daysLeft < 0 ? $"the draft is dated {Say(filed)}" : $"that is {daysLeft} days after the date of the draft",
            ],
            Confidence = Confidence.High,
            Severity = daysLeft < 0 ? null : Severity.Info,
            Related = [.. mentions.Where(mention => mention != place).Take(4).Select(mention => new Place(mention.Block, mention.Range, "the same statements"))],
            GroupKey = "statements",
        });
    }

    private static string Say(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Dated(string filed, string data, string period, string year) =>
        $"# FORM S-1\n\nAs filed with the Securities and Exchange Commission on {filed}\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n"
        + $"# PROSPECTUS SUMMARY\n\n## Summary Financial Data\n\n{data}\n\n"
        + $"# FINANCIAL STATEMENTS\n\nThe statements cover the year ended {year} and the {period}.";
}
