using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>A table of uses whose rows do not add up to its total.</summary>
public sealed class UsesDoNotAddUpRule : Rule
{
    /// <summary>Fewer rows than these are no list of uses.</summary>
    private const int FewestRows = 2;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2106",
        Name = "uses-do-not-add-up",
        Title = "Uses of the proceeds that do not add up",
        Message = "The uses add up to {1}, but the total says {2}.",
        Why = "Regulation S-K Item 504 asks for the approximate amount of the net proceeds for each principal purpose; the amounts must "
            + "account for all of them.",
        Fix = "Correct the amounts so that they add up to the net proceeds.",
        Comment = "The amounts in your table of the use of proceeds do not appear to add up to the total of “{quote}.” Please revise or explain.",
        Topics = ["USEPROC"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds as follows:\n\n| Purpose | Amount |\n|---|---|\n| New plant | $9,000,000 |\n| Sales staff | "
                + "3,000,000 |\n| Working capital | 1,500,000 |\n| [|Total|] | $14,500,000 |"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "| Purpose | Amount (in millions) |\n|---|---|\n| Vessel | $20.0 |\n| Port works | 6.5 |\n| General corporate purposes | 4.0 |\n| "
                + "[|Total uses|] | $28.5 |"),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "| Purpose | Amount |\n|---|---|\n| New plant | $9,000,000 |\n| Sales staff | 3,000,000 |\n| Working capital | 1,500,000 |\n| "
                + "Total | $13,500,000 |"),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "| Purpose | Amount (in millions) |\n|---|---|\n| Vessel | $20.1 |\n| Port works | 6.6 |\n| General corporate purposes | 4.1 |\n| "
                + "Total uses | $30.7 |")
            with { Because = "rounding accounts for the difference" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "| Source | Amount |\n|---|---|\n| Gross proceeds | $20,000,000 |\n| Underwriting discount | 1,400,000 |\n| Net proceeds | "
                + "18,600,000 |\n| Total uses | $18,600,000 |")
            with { Because = "proceeds and costs are no uses" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<TableBlock>(Check, SectionKind.UseOfProceeds);
    }

    private static void Check(NodeContext<TableBlock> context)
    {
        var table = context.Node.Table;
        var rows = table.BodyRows.ToArray();
        var reading = context.Filing.Reading.Of(context.Node);
        if (reading is null) return;
        CompareWithProceeds(context, rows, reading);
        var totalAt = Array.FindIndex(rows, IsTotal);
        if (totalAt < FewestRows) return;
        var uses = rows[..totalAt];

        // Sub-totals, captions and rows of proceeds make the sum unsure.
        if (Array.Exists(uses, row => row.Indent > 0 || Is(reading, row, Concepts.RowOfProceeds)
            || row.Cells.All(cell => cell.Value is null))) return;
        var total = rows[totalAt];
        foreach (var cell in total.Cells.Where(cell => cell.Column > 0 && cell.Value is not null && !cell.IsPercentage))
        {
            var amounts = uses.Select(row => row.CellAt(cell.Column)).ToArray();
            if (Array.Exists(amounts, amount => amount?.Value is null || amount.IsPercentage)) continue;
            var sum = amounts.Sum(amount => amount!.Value!.Value);
            if (Math.Abs(sum - cell.Value!.Value) <= Unit(cell.Text) * (uses.Length + 1) / 2) continue;
            context.Report(context.Node, total.Cells[0].Range, new ReportDetails
            {
                Arguments = [total.Label, sum.ToString("N", CultureInfo.InvariantCulture), cell.Text],
                Confidence = Confidence.High,
                Related = [new Place(context.Node, cell.Range, "total")],
                GroupKey = total.Label,
            });
        }
    }

    /// <summary>What is spent and what comes in must be the same sum in each column.</summary>
    private static void CompareWithProceeds(NodeContext<TableBlock> context, TableRow[] rows, BlockReading reading)
    {
        var proceeds = Array.Find(rows, row => Is(reading, row, Concepts.RowOfNetProceeds));
        var totals = rows.Where(row => IsTotal(row) && !Is(reading, row, Concepts.RowOfNetProceeds)).ToArray();

        // Of several totals the last one before the proceeds sums up the uses; those before it are of parts.
        var total = totals.LastOrDefault(row => row.Index < proceeds?.Index) ?? totals.FirstOrDefault();
        if (total is null || proceeds is null || proceeds.Cells.Count == 0) return;
        if (Array.Exists(rows, row => row.Index < total.Index && row != proceeds && !totals.Contains(row)
            && Is(reading, row, Concepts.RowOfProceeds))) return;
        foreach (var cell in proceeds.Cells.Where(cell => cell is { Column: > 0, Value: > 0, IsPercentage: false }))
        {
            if (total.CellAt(cell.Column) is not { Value: > 0, IsPercentage: false } uses) continue;
            if (Math.Abs(uses.Value!.Value - cell.Value!.Value) <= cell.Value.Value / 100) continue;
            context.Report(context.Node, proceeds.Cells[0].Range, new ReportDetails
            {
                Message = "The uses of “{0}” come to {1}, and the net proceeds to {2}.",
                Arguments = [total.Label, uses.Text, cell.Text],
                Confidence = Confidence.High,
                Related = [new Place(context.Node, total.Cells[0].Range, "uses")],
                GroupKey = "proceeds",
            });
            return;
        }
    }

    private static bool IsTotal(TableRow row) => row.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase);

    private static bool Is(BlockReading reading, TableRow row, Concept concept) => row.Cells.Count > 0
        && reading.Holds(row.Cells[0].Range, concept);

    /// <summary>The unit of the last printed digit.</summary>
    private static decimal Unit(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return 1m;
        var unit = 1m;
        for (var i = point + 1; i < number.Length && char.IsAsciiDigit(number[i]); i++) unit /= 10m;
        return unit;
    }
}
