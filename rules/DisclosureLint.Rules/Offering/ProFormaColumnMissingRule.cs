using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Preferred stock converts when the offering closes, and the balance sheet data show only the time before.</summary>
public sealed class ProFormaColumnMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2201",
        Name = "pro-forma-column-missing",
        Title = "Balance sheet data without a pro forma column",
        Message = "The balance sheet data give no pro forma column, although the capital structure changes at closing: “{0}”.",
        Why = "Where equity or liabilities change when an offering closes, as on the automatic conversion of preferred stock or the "
            + "reclassification of a warrant liability, the staff ask for pro forma balance sheet data beside the latest historical ones "
            + "(Regulation S-X Article 11; Staff Accounting Bulletin Topic 3.A).",
        Fix = "Add a pro forma column for the latest balance sheet date that gives effect to the conversion and the reclassification, with a note on it.",
        Comment = "Please present a pro forma balance sheet data column giving effect to the changes in your capital structure upon the closing "
            + "of the offering. We note your disclosure that “{quote}.”",
        StaffComments = ["calix-2009-12-17#8"],
        Topics = ["PROFORMA"],
        Authority = [new Authority("Regulation S-X Article 11"), new Authority("Staff Accounting Bulletin Topic 3.A", IsVerified: false)],
        Applies = Applicability.Initial.And(Applicability.Operating),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.SelectedFinancialData,
            "[|When this offering closes, each share of our preferred stock will automatically convert into one share of common stock.|]\n\n"
            + "| | As of June 30, 2026 |\n|---|---|\n| Cash | $4,100 |\n| Total assets | 22,500 |\n| Convertible preferred stock | 61,000 |\n| Total stockholders' deficit | (48,000) |"),
        Example.Flagged(
            SectionKind.SelectedFinancialData,
            "[|Upon the closing, our preferred stock warrant liability will be reclassified to additional paid-in capital.|]\n\n"
            + "| | As of June 30, 2026 |\n|---|---|\n| Total assets | $22,500 |\n| Preferred stock warrant liability | 900 |\n| Total stockholders' deficit | (48,000) |"),
        Example.Clean(
            SectionKind.SelectedFinancialData,
            "When this offering closes, each share of our preferred stock will automatically convert into one share of common stock.\n\n"
            + "| | Actual, June 30, 2026 | Pro Forma, June 30, 2026 |\n|---|---|---|\n| Total assets | $22,500 | $22,500 |\n| Convertible preferred stock | 61,000 | — |\n| Total stockholders' equity (deficit) | (48,000) | 13,000 |"),
        Example.Clean(
            SectionKind.SelectedFinancialData,
            "The data below come from our audited statements.\n\n| | As of June 30, 2026 |\n|---|---|\n| Total assets | $22,500 |\n| Total stockholders' equity | 18,000 |")
            with { Because = "nothing converts" },
        Example.Clean(
            SectionKind.SelectedFinancialData,
            "Our notes convert into common stock at the holder's option.\n\n| | As of June 30, 2026 |\n|---|---|\n| Total assets | $22,500 |\n| Convertible notes | 5,000 |\n| Total stockholders' equity | 18,000 |")
            with { Because = "a conversion at the holder's option does not come with the closing" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static readonly SectionKind[] DataSections = [SectionKind.SelectedFinancialData, SectionKind.SummaryFinancialData];

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (filing.Profile.IsBlankCheck is { Value: true }) return;

        // The summary may give it where the selected data do not.
        var isElsewhere = filing.Main.Sections.Where(section => DataSections.Contains(section.Kind)).SelectMany(filing.ReadingsOf).Any(HasProFormaColumn);
        foreach (var section in filing.Main.Sections.Where(section => DataSections.Contains(section.Kind)
            && section.Parent?.IsWithinAny(DataSections) != true))
        {
            BlockReading[] readings = [.. filing.ReadingsOf(section)];
            var balances = readings.Where(reading => reading.Block is TableBlock && reading.Has(Concepts.TotalAssetsRow)
                && reading.Has(Concepts.EquityRow)).ToArray();
            if (balances.Length == 0 || readings.Any(HasProFormaColumn)) continue;
            var call = readings.In(Concepts.CapitalChangesAtClosing)
                .FirstOrDefault(hit => hit.Statement is null or { IsNegated: false,
                Stance: not (Stance.Possible or Stance.Conditional) });
            if (call.Reading is null) continue;
            context.Report(call.Sentence, new ReportDetails
            {
                Confidence = isElsewhere ? Confidence.Medium : Confidence.High,
                Severity = isElsewhere ? Severity.Info : null,
                Related = [new Place(balances[0].Block, ((TableBlock)balances[0].Block).Table.BodyRows.First().Cells[0].Range,
                    "balance sheet data")],
                GroupKey = section.Title,
            });
        }
    }

    /// <summary>Whether a column of a table is pro forma: the words stand above its body.</summary>
    private static bool HasProFormaColumn(BlockReading reading) =>
        reading.Block is TableBlock { Table: var table } && table.Rows.Take(Math.Max(4, table.HeaderRowCount)).SelectMany(row => row.Cells)
            .Any(cell => reading.Holds(cell.Range, Concepts.ProForma));
}
