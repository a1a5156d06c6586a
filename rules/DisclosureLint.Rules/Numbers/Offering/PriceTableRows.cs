using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The rows of a table of price, discount and proceeds.</summary>
/// <param name="Price">The public offering price.</param>
/// <param name="Discount">The underwriters' discount.</param>
/// <param name="Proceeds">The proceeds before expenses.</param>
internal sealed record PriceTableRows(TableRow Price, TableRow Discount, TableRow Proceeds)
{
    /// <summary>Whether the proceeds of selling holders stand in a row of their own.</summary>
    public bool IsShared => Proceeds.Table.Rows.Count(row => row.Label.ContainsIgnoringCase("proceeds")) > 1;

    /// <summary>The rows of a table that has one of each, in order; null for any other table.</summary>
    public static PriceTableRows? In(Table table)
    {
        var price = Find(table, "public offering price");
        var discount = Find(table, "discount");
        var proceeds = table.Rows.FirstOrDefault(row => row.Label.ContainsIgnoringCase("proceeds") && row.Index > (discount?.Index ?? 0));
        return price is not null && discount is not null && proceeds is not null && price.Index < discount.Index && discount.Index < proceeds.Index
            && proceeds.Index - price.Index == 2
            ? new PriceTableRows(price, discount, proceeds)
            : null;
    }

    private static TableRow? Find(Table table, string words)
    {
        var rows = table.Rows.Where(row => row.Label.ContainsIgnoringCase(words)).Take(2).ToArray();
        return rows.Length == 1 ? rows[0] : null;
    }
}
