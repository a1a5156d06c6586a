using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The table of existing and new investors: sums, percentages and the average price.</summary>
internal static partial class InvestorTableChecks
{
    /// <summary>The checks of the tables in the section on dilution.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
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
            if (Scale(block, total, inputs) is { } scale) yield return scale;
        }
    }

    private static IEnumerable<OfferingCheck> Sums(TableBlock block, TableRow[] holders, TableRow total)
    {
        foreach (var column in (int[])[2, 4])
        {
            var shares = holders.Select(row => row.CellAt(column) is { IsPercentage: true } cell ? NumberIn.Of(cell) : null).ToArray();
            if (Array.Exists(shares, share => share is null)) continue;
            var sum = OfferingMath.Sum(shares.Select(share => share!.Value));
            yield return new OfferingCheck(
                OfferingCheckKind.Investors, "Percentages of the investors", "they add up to 100", string.Join(" + ", shares.Select(share => NumberIn.Say(share))),
                DisplayedNumber.Exact(100), sum with { Unit = shares.Sum(share => share!.Value.Unit) }, block, holders[0].CellAt(column)!.Range);
        }

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

    /// <summary>"In thousands" over whole numbers makes a thousand times more shares than there are.</summary>
    private static OfferingCheck? Scale(TableBlock block, TableRow total, OfferingInputs inputs)
    {
        if (block.Table.Scale < 1000m || inputs.SharesAfter is not { Value: > 0 } after || NumberIn.Of(total.CellAt(1)) is not { } shares) return null;
        if (!IsScaled(block.Table, 1)) return null;
        var at = block.Text.IndexOfIgnoringCase("in thousands");
        if (at < 0 || shares.Value < after.Value / 2 || block.Table.Units?.ContainsIgnoringCase("except share") == true) return null;
        return new OfferingCheck(
            OfferingCheckKind.Investors, "Shares of the table", "shares outstanding after the offering, in the table’s unit", $"{NumberIn.Say(after)} ÷ {NumberIn.Say(block.Table.Scale)}",
            new DisplayedNumber(after.Value / block.Table.Scale, 1), shares, block, Text.TextSpan.Of(at, "in thousands".Length));
    }

    /// <summary>Words over the amounts alone leave the shares as they are.</summary>
    private static bool IsScaled(Table table, int column) => table.ColumnHeading(column).ContainsIgnoringCase("in thousands");

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

            if (NumberIn.Of(row.CellAt(5)) is not { } average || NumberIn.Of(row.CellAt(1)) is not { Value: not 0 } shares
                || NumberIn.Of(row.CellAt(3)) is not { } amount) continue;

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
