using DisclosureLint.Filings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The table of price, discount and proceeds: each column subtracts, and the totals are the price times the shares.</summary>
internal static class PriceTableChecks
{
    /// <summary>The checks of all such tables on the cover and in the section on underwriting.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>())
        {
            if (!block.Section.IsWithinAny([SectionKind.Cover, SectionKind.Underwriting, SectionKind.ProspectusSummary])
                || PriceTableRows.In(block.Table) is not { } rows) continue;
            for (var column = 1; column < block.Table.ColumnCount; column++)
            {
                var (price, discount) = (NumberIn.Of(rows.Price.CellAt(column)), NumberIn.Of(rows.Discount.CellAt(column)));
                if (rows.Proceeds.CellAt(column) is not { } cell || NumberIn.Of(cell) is not { } proceeds || price is not { } high || discount is not { } cut || (rows.IsShared && high.Value > 10_000)) continue;
                yield return new OfferingCheck(
                    OfferingCheckKind.PriceTable, "Proceeds before expenses", "price − discount", $"{NumberIn.Say(high)} − {NumberIn.Say(cut)}",
                    new DisplayedNumber(high.Value - cut.Value, high.Unit + cut.Unit), proceeds, block, cell.Range)
                {
                    Inputs = [rows.Price.CellAt(column)!.Range, rows.Discount.CellAt(column)!.Range],
                };
            }

            foreach (var check in Totals(block, rows, inputs)) yield return check;
        }
    }

    private static IEnumerable<OfferingCheck> Totals(TableBlock block, PriceTableRows rows, OfferingInputs inputs)
    {
        if (inputs.PrimaryShares is not { } primary || block.Table.ColumnCount != 3) yield break;
        var shares = DisplayedNumber.Exact(primary.Value + (inputs.SecondaryShares?.Value ?? 0));
        if (NumberIn.Of(rows.Price.CellAt(1)) is not { Value: < 10_000 } price || rows.Price.CellAt(2) is not { } cell || NumberIn.Of(cell) is not { } total) yield break;
        yield return new OfferingCheck(
            OfferingCheckKind.PriceTable, "Total offering price", "price × shares", $"{NumberIn.Say(price)} × {NumberIn.Say(shares)}",
            OfferingMath.Gross(price, shares), total, block, cell.Range);
    }
}
