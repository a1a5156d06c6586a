using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The table of existing and new investors: sums, percentages and the average price.</summary>
internal static partial class InvestorTableChecks
{
    /// <summary>The checks of the tables in the section on dilution.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>().Where(block => block.Section.IsWithin(SectionKind.Dilution)))
        {
            var rows = block.Table.BodyRows.Where(row => row.Cells.Count(cell => cell is { Column: > 0, Value: not null }) >= 4).ToArray();
            if (rows.Length is < 3 or > 5 || block.Table.ColumnCount != 6) continue;
            var total = rows[^1];
            var holders = rows[..^1];
            if (total.Label.Length > 0 && !total.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase)) continue;
            if (holders.Any(row => !Holder().IsMatch(row.Label))) continue;
            foreach (var check in Sums(block, holders, total)) yield return check;
            foreach (var check in Rows(block, holders, total)) yield return check;
        }
    }

    private static IEnumerable<OfferingCheck> Sums(TableBlock block, TableRow[] holders, TableRow total)
    {
        foreach (var column in (int[])[1, 3])
        {
            if (total.CellAt(column) is not { IsPercentage: false } cell || NumberIn.Of(cell) is not { } found) continue;
            var parts = holders.Select(row => NumberIn.Of(row.CellAt(column))).ToArray();
            if (Array.Exists(parts, part => part is null)) continue;
            yield return new OfferingCheck(
                OfferingCheckKind.Investors, "Total of the investors", "sum of the rows", string.Join(" + ", parts.Select(part => NumberIn.Say(part))),
                OfferingMath.Sum(parts.Select(part => part!.Value)), found, block, cell.Range);
        }
    }

    private static IEnumerable<OfferingCheck> Rows(TableBlock block, TableRow[] holders, TableRow total)
    {
        foreach (var row in holders)
        {
            foreach (var column in (int[])[1, 3])
            {
                if (row.CellAt(column + 1) is not { IsPercentage: true } share || NumberIn.Of(share) is not { } found) continue;
                if (NumberIn.Of(row.CellAt(column)) is not { } part || NumberIn.Of(total.CellAt(column)) is not { Value: not 0 } whole) continue;
                yield return new OfferingCheck(
                    OfferingCheckKind.Investors, $"Percentage of {row.Label}", "part ÷ total", $"{NumberIn.Say(part)} ÷ {NumberIn.Say(whole)}",
                    OfferingMath.Percent(part, whole), found, block, share.Range) { Slack = found.Unit * 0.6m };
            }

            if (NumberIn.Of(row.CellAt(5)) is not { } average || NumberIn.Of(row.CellAt(1)) is not { Value: not 0 } shares || NumberIn.Of(row.CellAt(3)) is not { } amount) continue;

            // "In thousands" over whole numbers is a matter of its own.
            var expected = OfferingMath.PerShare(amount, shares);
            if (average.Value != 0 && (expected.Value / average.Value is > 500 or < 0.002m)) continue;
            yield return new OfferingCheck(
                OfferingCheckKind.Investors, $"Average price of {row.Label}", "consideration ÷ shares", $"{NumberIn.Say(amount)} ÷ {NumberIn.Say(shares)}",
                expected, average, block, row.CellAt(5)!.Range);
        }
    }

    [GeneratedRegex(@"\b(stock|share)?holders?\b|\binvestors?\b|\bshares\b|\bsponsor\b|\bpurchasers?\b|\bofficers\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Holder();
}
