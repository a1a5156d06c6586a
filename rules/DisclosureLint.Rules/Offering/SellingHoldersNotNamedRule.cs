using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Holders sell, and the table does not say who and how many.</summary>
public sealed class SellingHoldersNotNamedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2441",
        Name = "selling-holders-not-named",
        Title = "Selling holders not identified",
        Message = "“{0}” speaks of selling holders; no table gives their names with the amounts that they offer.",
        Why = "Item 507 of Regulation S-K asks for each selling holder by name, the position or relationship of the last three "
            + "years, and the amount owned before, offered and owned after. Rule 430B lets only certain registrants name them later.",
        Fix = "Name each holder and the natural persons with voting or investment power over each entity, give the amounts, and say "
            + "whether any is a broker-dealer or an affiliate of one.",
        Comment = "We note “{quote}” on page {page}. Please identify each selling holder and the natural persons who control it, state "
            + "the amounts that each offers, and tell us whether any is a broker-dealer or an affiliate of one.",
        Topics = ["SELLING"],
        Authority = [new Authority("Regulation S-K Item 507"), new Authority("Regulation S-K Item 508")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Selling Stockholders\n\n[|The selling stockholders are the holders of the shares that we sold in 2024.|] They may sell all of them.\n\n# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |") with { Setting = ExampleSetting.Resale },
        Example.Flagged("# Selling Stockholders\n\n[|The selling stockholders are shown in the table.|]\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| [●] | [●] | [●] |\n\n# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Selling Stockholders\n\nThe selling stockholders are shown in the table.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |"),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static readonly SectionKind[] Kinds = [SectionKind.SellingStockholders, SectionKind.PrincipalStockholders];

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable) return;
        foreach (var later in filing.Told(Concepts.HoldersNamedLater, SectionKind.SellingStockholders)
            .Where(hit => hit.Reading.Block is Paragraph or ListItem && hit.Statement?.Stance != Stance.Conditional))
        {
            context.Report(later.Sentence, new ReportDetails
            {
                Message = "“{0}” leaves the sellers to be named later, or unnamed.", Confidence = Confidence.Medium, GroupKey = "later",
            });
        }

        if (filing.Profile.IsSecondary?.Value != true) return;
        BlockReading[] readings = [.. filing.Main.Sections.Where(section => Kinds.Contains(section.Kind)).SelectMany(filing.ReadingsOf)];
        var tables = readings.Where(reading => reading.Block is TableBlock).ToArray();
        if (readings.Length == 0 || tables.Any(GivesAmountsOffered)) return;
        var sellers = readings.In(Concepts.SellingHolders).FirstOrDefault();
        if (sellers.Reading is not null) context.Report(sellers.Sentence, new ReportDetails { Confidence = tables.Length > 0
            ? Confidence.High : Confidence.Medium });
    }

    /// <summary>Whether a table has a column of securities offered with a number in it.</summary>
    private static bool GivesAmountsOffered(BlockReading reading)
    {
        var table = ((TableBlock)reading.Block).Table;
        int[] columns = [.. Enumerable.Range(1, Math.Max(0, table.ColumnCount - 1))];
        var cells = table.Rows.Take(Math.Max(4, table.HeaderRowCount)).SelectMany(row => row.Cells)
            .Where(cell => reading.Holds(cell.Range, Concepts.SecuritiesOffered)).ToArray();

        // A table whose headings were not read counts as given where it is full of numbers.
        if (cells.Length == 0 && table.HeaderRowCount > 0 && columns.Any(column => table.ColumnHeading(column).Length > 0)) return false;
        int[] offered = [.. cells.Select(cell => cell.Column).Where(column => column > 0)];
        if (offered.Length == 0 || !table.Rows.Any(row => offered
            .Any(column => row.CellAt(column) is { Value: > 99 }))) offered = table.HeaderRowCount == 0
            || cells.Length > 0 ? columns : offered;
        return table.Rows.Any(row => offered.Any(column => row.CellAt(column) is { Value: > 99, IsPercentage: false }));
    }
}
