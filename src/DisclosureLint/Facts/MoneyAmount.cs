using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>An amount of money in running text or in a table.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where, sign and scale word included.</param>
/// <param name="Value">The amount in units of the currency, scale applied: 1200000 for <c>$1.2 million</c>; negative in parentheses.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>; a plain dollar sign counts as US dollars.</param>
/// <param name="IsPerUnit">Whether it is a price or amount for one share, unit, warrant or note.</param>
/// <param name="Cell">The table cell, or null in running text.</param>
public sealed record MoneyAmount(Block Block, TextSpan Range, decimal Value, string Currency, bool IsPerUnit, TableCell? Cell = null)
    : Fact(Block, Range);

/// <summary>Reads amounts of money.</summary>
internal sealed class MoneyAmountSource : FactSource<MoneyAmount>
{
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["$", "€", "£", "¥", "RMB", "CNY", "USD", "EUR", "GBP", "JPY", "CAD", "HKD"], StringComparison.Ordinal);

    private static readonly (string Prefix, string Currency)[] DollarPrefixes =
    [
        ("US", "USD"), ("U.S.", "USD"), ("HK", "HKD"), ("CAD", "CAD"), ("CDN", "CAD"), ("C", "CAD"), ("AU", "AUD"), ("A", "AUD"),
        ("NT", "TWD"), ("NZ", "NZD"), ("S", "SGD"), ("SG", "SGD"), ("R", "BRL"), ("MX", "MXN"),
    ];

    private static readonly string[] UnitNouns =
    [
        "share", "unit", "ADS", "ordinary share", "common share", "common unit", "security", "warrant", "pre-funded warrant", "note",
        "public share", "class a share", "class a ordinary share", "depositary share",
    ];

    public override IReadOnlyList<MoneyAmount> Read(Filing filing)
    {
        var amounts = new List<MoneyAmount>();
        foreach (var block in TextScan.ReadableBlocks(filing))
        {
            if (block is TableBlock table) ReadTable(table, amounts);
            else ReadText(block, new TextSpan(0, block.Text.Length), null, amounts);
        }

        return amounts;
    }

    private static void ReadTable(TableBlock block, List<MoneyAmount> amounts)
    {
        var table = block.Table;
        if (!block.Text.Contains('$', StringComparison.Ordinal))
        {
            ReadText(block, new TextSpan(0, block.Text.Length), null, amounts);
            return;
        }

        var hasPerUnitColumns = block.Text.ContainsIgnoringCase("per share");
        // A column of money shows its sign in the first row and the totals only.
        var moneyColumns = new bool[table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            if (cell.Value is not null && cell.Text.Contains('$', StringComparison.Ordinal)) moneyColumns[cell.Column] = true;
        }

        foreach (var row in table.Rows)
        {
            var isHeader = row.Index < table.HeaderRowCount;
            var isPerUnit = row.Label.ContainsIgnoringCase(" per ");
            var isCount = MeasuresOtherThanMoney(row.Label);
            foreach (var cell in row.Cells)
            {
                if (cell.Value is not { } value || isHeader)
                {
                    ReadText(block, cell.Range, cell, amounts);
                }
                else if (!cell.IsNil && !cell.IsPercentage && (cell.Text.Contains('$', StringComparison.Ordinal) || (moneyColumns[cell.Column] && !isCount)))
                {
                    // Amounts that are rounded to thousands show no cents: two decimals are a price.
                    var perUnit = isPerUnit || (table.Scale > 1m && value.Scale >= 2)
                        || (hasPerUnitColumns && table.ColumnHeading(cell.Column).ContainsIgnoringCase("per share"));
                    amounts.Add(new MoneyAmount(block, cell.Range, perUnit ? value : value * table.Scale, "USD", perUnit, cell));
                }
            }
        }
    }

    private static bool MeasuresOtherThanMoney(string label) =>
        (label.ContainsIgnoringCase("shares") || label.ContainsIgnoringCase("number of"))
        && !label.ContainsIgnoringCase("per share")
        && !label.Contains('$', StringComparison.Ordinal)
        && !label.ContainsIgnoringCase("issuance")
        && !label.ContainsIgnoringCase("repurchase")
        && !label.ContainsIgnoringCase("authorized");

    private static void ReadText(Block block, TextSpan within, TableCell? cell, List<MoneyAmount> amounts)
    {
        var text = block.Text;
        var position = within.Start;
        while (position < within.End)
        {
            var found = text.AsSpan(position, within.End - position).IndexOfAny(Signs);
            if (found < 0) return;
            var sign = position + found;
            position = sign + 1;
            if (ReadAmount(block, sign, cell) is not { } amount || amount.Range.End > within.End) continue;
            amounts.Add(amount);
            position = amount.Range.End;
        }
    }

    private static MoneyAmount? ReadAmount(Block block, int sign, TableCell? cell)
    {
        var text = block.Text;
        var (start, currency, digits) = ReadSign(text, sign);
        if (currency.Length == 0) return null;
        digits = TextScan.SkipSpace(text, digits);
        var isNegative = digits < text.Length && text[digits] is '(' or '-' or '–' or '−';
        if (isNegative) digits++;
        var end = TextScan.NumberEnd(text, digits);
        if (end < 0 || TextScan.Parse(text.AsSpan(digits, end - digits)) is not { } value) return null;

        // "$1.2(1)" is a footnote; "$(1.2)" a loss.
        if (isNegative && text[digits - 1] == '(' && end < text.Length && text[end] == ')') end++;
        var (factor, scaleEnd) = TextScan.ScaleAt(text, end);
        if (factor == 1m) factor = SharedScale(text, start, end, value);
        end = Math.Max(end, scaleEnd);
        return new MoneyAmount(
            block, new TextSpan(start, end), (isNegative ? -value : value) * factor, currency, IsPerUnit(text, end), cell);
    }

    private static (int Start, string Currency, int Digits) ReadSign(string text, int sign)
    {
        switch (text[sign])
        {
            case '€':
                return (sign, "EUR", sign + 1);
            case '£':
                return (sign, "GBP", sign + 1);
            case '¥':
                return (sign, "JPY", sign + 1);
            case '$':
                foreach (var (prefix, dollar) in DollarPrefixes)
                {
                    var start = sign - prefix.Length;
                    if (start >= 0 && text.AsSpan(start, prefix.Length).SequenceEqual(prefix) && !TextScan.IsWordAt(text, start - 1))
                        return (start, dollar, sign + 1);
                }

                return (sign, "USD", sign + 1);
            default:
                var code = text.Substring(sign, 3);
                if (TextScan.IsWordAt(text, sign - 1) || (sign + 3 < text.Length && char.IsLetter(text[sign + 3]))) return (sign, "", sign);
                var digits = sign + 3;
                if (digits < text.Length && text[digits] == '$') digits++;
                return (sign, code == "RMB" ? "CNY" : code, digits);
        }
    }

    /// <summary>In "$1.2 to $1.4 million" and "between $1.2 and $1.4 million" the scale stands once, behind the last amount.</summary>
    private static decimal SharedScale(string text, int start, int end, decimal value)
    {
        if (value >= 1000m) return 1m;
        var next = end;
        if (TextScan.HasWordAt(text, end, " to")) next = end + 3;
        else if (end < text.Length && text[end] is '-' or '–') next = end + 1;
        else if (TextScan.HasWordAt(text, end, " and") && TextScan.HasWordBefore(text, start, "between")) next = end + 4;
        if (next == end) return 1m;
        next = TextScan.SkipSpace(text, next);
        if (next < text.Length && text[next] == '$') next = TextScan.SkipSpace(text, next + 1);
        var nextEnd = TextScan.NumberEnd(text, next);
        return nextEnd < 0 ? 1m : TextScan.ScaleAt(text, nextEnd).Factor;
    }

    private static bool IsPerUnit(string text, int end)
    {
        var noun = end;
        if (TextScan.HasWordAt(text, end, " per")) noun = end + 5;
        else if (TextScan.HasWordAt(text, end, " a")) noun = end + 3;
        else if (TextScan.HasWordAt(text, end, " for each")) noun = end + 10;
        return noun > end && Array.Exists(UnitNouns, word => TextScan.HasWordAt(text, noun, word));
    }
}
