using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Tables that only add up: the underwriters' shares, the expenses of Part II, and the filing fee.</summary>
internal static class SumChecks
{
    private const int FewestRows = 2;

    /// <summary>The checks of those tables.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>())
        {
            var table = block.Table;
            if (block.Section.IsWithin(SectionKind.Underwriting) && IsOfShares(table)
                && Total(block, OfferingCheckKind.Underwriters, "Shares of the underwriters", 1) is { } shares)
            {
                yield return shares;
                if (filing.Profile.IsBlankCheck?.Value != true && SharesOffered(inputs) is { } offered && shares.Found is { } found && table.ColumnCount == 2)
                {
                    yield return shares with
                    {
                        Title = "Shares of the underwriters", Formula = "shares offered", Derivation = NumberIn.Say(offered), Expected = offered, Found = found, Slack = 1,
                    };
                }
            }
            else if (block.Section.IsWithin(SectionKind.PartII) && table.ColumnCount <= 3 && IsOfExpenses(table)
                && Total(block, OfferingCheckKind.Expenses, "Expenses of issuance", table.ColumnCount - 1) is { } expenses)
            {
                yield return expenses;
                if (inputs.Expenses is { } told && expenses.Found is { } total)
                {
                    yield return expenses with
                    {
                        Title = "Expenses told in the prospectus", Formula = "the total of Item 13", Derivation = NumberIn.Say(told), Expected = told, Found = total,
                        Slack = total.Value * 0.02m,
                    };
                }
            }

            if (FeeRow(block) is { } fee) yield return fee;
        }
    }

    private static DisplayedNumber? SharesOffered(OfferingInputs inputs) =>
        inputs.PrimaryShares is { } primary ? DisplayedNumber.Exact(primary.Value + (inputs.SecondaryShares?.Value ?? 0)) : null;

    private static bool IsOfShares(Table table) =>
        table.HeaderRowCount > 0 && Enumerable.Range(1, Math.Max(0, table.ColumnCount - 1)).Any(column =>
            table.ColumnHeading(column).ContainsIgnoringCase("number of"));

    private static bool IsOfExpenses(Table table) =>
        table.BodyRows.Any(row => row.Label.ContainsIgnoringCase("registration fee") || row.Label.ContainsIgnoringCase("filing fee"));

    private static OfferingCheck? Total(TableBlock block, OfferingCheckKind kind, string title, int column)
    {
        var rows = block.Table.Rows.Where(row => row.CellAt(column)?.Value is not null && row.Index >= block.Table.HeaderRowCount).ToArray();
        if (rows.Length <= FewestRows || !rows[^1].Label.StartsWith("total", StringComparison.OrdinalIgnoreCase)) return null;
        var parts = rows[..^1];

        // A row without amount in between is a blank or a sub-heading: the sum is not sure.
        if (block.Table.BodyRows.Any(row => row.Index < rows[^1].Index && row.CellAt(column)?.Value is null && row.Label.Length > 0)) return null;
        if (Array.Exists(parts, row => row.Label.ContainsIgnoringCase("total"))) return null;
        var numbers = parts.Select(row => NumberIn.Of(row.CellAt(column))!.Value).ToArray();
        return new OfferingCheck(
            kind, title, "sum of the rows", string.Join(" + ", numbers.Select(number => NumberIn.Say(number.Value))),
            OfferingMath.Sum(numbers) with { Unit = 0 }, NumberIn.Of(rows[^1].CellAt(column)) is { } total ? total with { Unit = 0 } : null, block, rows[^1].CellAt(column)!.Range)
        {
            Slack = numbers.Min(number => number.Unit),
        };
    }

    /// <summary>A fee that is the amount times the rate beside it.</summary>
    private static OfferingCheck? FeeRow(TableBlock block)
    {
        var table = block.Table;
        if (table.HeaderRowCount == 0 || table.ColumnCount < 4 || !block.Text.ContainsIgnoringCase("Fee Rate")) return null;
        var (amount, rate, fee) = (Column(table, "maximum aggregate"), Column(table, "fee rate"), Column(table, "registration fee"));
        if (amount < 0 || rate < 0 || fee < 0) return null;
        foreach (var row in table.BodyRows)
        {
            if (NumberIn.Of(row.CellAt(amount)) is not { Value: > 1000 } whole || NumberIn.Of(row.CellAt(fee)) is not { } found
                || row.CellAt(rate) is not { Value: > 0 and < 1 } share) continue;
            return new OfferingCheck(
                OfferingCheckKind.Fee, "Registration fee", "maximum aggregate price × fee rate", $"{NumberIn.Say(whole)} × {share.Text}",
                DisplayedNumber.Exact(whole.Value * share.Value!.Value), found, block, row.CellAt(fee)!.Range) { Slack = 0.01m };
        }

        return null;
    }

    private static int Column(Table table, string words)
    {
        for (var column = 0; column < table.ColumnCount; column++)
        {
            if (table.ColumnHeading(column).ContainsIgnoringCase(words)) return column;
        }

        return -1;
    }
}
