using DisclosureLint.Facts;
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
            foreach (var check in Rates(filing, rows)) yield return check;
        }
    }

    /// <summary>"The underwriting discount is 6% of the public offering price": the discount per share over the price.</summary>
    private static IEnumerable<OfferingCheck> Rates(Filing filing, PriceTableRows rows)
    {
        if (NumberIn.Of(rows.Price.CellAt(1)) is not { Value: > 0 and < 10_000 } price || NumberIn.Of(rows.Discount.CellAt(1)) is not { Value: > 0 } discount) yield break;
        foreach (var told in filing.Facts.Of<Percentage>())
        {
            if (told.Block is TableBlock || !told.Section.IsWithinAny([SectionKind.Cover, SectionKind.Underwriting]) || told.Sentence is not { } sentence) continue;
            if (!IsOfPrice(told.Block.Text.AsSpan(told.Range.End)) || !IsDiscount(sentence.Text.AsSpan(0, told.Range.Start - sentence.Range.Start))) continue;
            var unit = DisplayedNumber.UnitOf(told.Text.TrimEnd('%', ' '));
            var rate = OfferingMath.Percent(discount, price) with { Unit = discount.Unit / price.Value * 100 };
            yield return new OfferingCheck(
                OfferingCheckKind.PriceTable, "Underwriting discount in percent", "discount ÷ price", $"{NumberIn.Say(discount)} ÷ {NumberIn.Say(price)}",
                rate, new DisplayedNumber(told.Value, unit), told.Block, told.Range);
        }
    }

    private static bool IsOfPrice(ReadOnlySpan<char> after) =>
        after.StartsWith(" of the public offering price", StringComparison.OrdinalIgnoreCase) || after.StartsWith(" of the initial public offering price", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words straight before tell the discount itself, not a concession or a fee.</summary>
    private static bool IsDiscount(ReadOnlySpan<char> before)
    {
        const int Lead = 36;
        var words = before.Length > Lead ? before[^Lead..] : before;
        var at = words.LastIndexOf("discount", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !words[at..].ContainsAny("0123456789,;:.") && !words[at..].Contains("concession", StringComparison.OrdinalIgnoreCase);
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
