using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The capitalization table: equity foots in each column, and the last column moves by the net proceeds.</summary>
internal static partial class CapitalizationChecks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>What drafts leave out between net proceeds and equity: expenses paid before, and rounding.</summary>
    private const decimal PaidBefore = 0.005m;

    /// <summary>The checks of the tables in the section.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>().Where(block => block.Section.IsWithin(SectionKind.Capitalization)))
        {
            var total = block.Table.BodyRows.FirstOrDefault(row => TotalEquity().IsMatch(row.Label));
            if (total is null) continue;
            foreach (var check in EquityFoots(block, total)) yield return check;
            foreach (var check in Moves(filing, block, total, inputs)) yield return check;
        }
    }

    private static IEnumerable<OfferingCheck> EquityFoots(TableBlock block, TableRow total)
    {
        var rows = block.Table.Rows;
        var heading = rows.Take(total.Index).LastOrDefault(row => EquityHeading().IsMatch(row.Label) && row.Cells.All(cell => cell.Column == 0));
        if (heading is null) yield break;
        var parts = rows.Where(row => row.Index > heading.Index && row.Index < total.Index && row.Cells.Any(cell => cell.Column > 0)).ToArray();
        if (parts.Length < 2 || Array.Exists(parts, row => row.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase) || row.Label.Length == 0)) yield break;
        for (var column = 1; column < block.Table.ColumnCount; column++)
        {
            if (total.CellAt(column) is not { IsPercentage: false } cell || NumberIn.Of(cell) is not { } found) continue;
            var numbers = parts.Select(row => NumberIn.Of(row.CellAt(column))).ToArray();
            if (Array.Exists(numbers, number => number is null)) continue;
            var sum = OfferingMath.Sum(numbers.Select(number => number!.Value));
            yield return new OfferingCheck(
                OfferingCheckKind.CapitalizationFoots, total.Label, "sum of the rows of equity", string.Join(" + ", numbers.Select(number => NumberIn.Say(number))),
                sum with { Unit = Math.Min(sum.Unit, 2) }, found, block, cell.Range);
        }
    }

    private static IEnumerable<OfferingCheck> Moves(Filing filing, TableBlock block, TableRow total, OfferingInputs inputs)
    {
        if (filing.Profile.IsBlankCheck?.Value == true || inputs.NetProceeds is not { } net) yield break;
        var columns = Enumerable.Range(1, block.Table.ColumnCount - 1).Where(column => total.CellAt(column)?.Value is not null).ToArray();
        if (columns.Length < 2 || !Adjusted().IsMatch(block.Table.ColumnHeading(columns[^1])) || Adjusted().IsMatch(block.Table.ColumnHeading(columns[^2]))) yield break;
        var scale = ScaleOf(total.CellAt(columns[^2])!, total.CellAt(columns[^1])!, net, block.Table.Scale);
        var (before, after) = (NumberIn.Of(total.CellAt(columns[^2]), scale)!.Value, NumberIn.Of(total.CellAt(columns[^1]), scale)!.Value);
        var expected = OfferingMath.Sum(before, net);
        yield return new OfferingCheck(
            OfferingCheckKind.CapitalizationMoves, total.Label + ", as adjusted", "the column before + net proceeds", $"{NumberIn.Say(before)} + {NumberIn.Say(net)}",
            expected, after, block, total.CellAt(columns[^1])!.Range)
        {
            Slack = net.Value * PaidBefore,
            IsDoubtful = DeficitMoves(block, columns[^2], columns[^1]) || block.Section.TopLevel.Sentences.Any(sentence => OtherEffects().IsMatch(sentence.Text)),
        };
    }

    /// <summary>A loss that the offering brings, such as on the repayment of debt, moves equity beside the proceeds.</summary>
    private static bool DeficitMoves(TableBlock block, int before, int after) => block.Table.BodyRows
        .Any(row => Deficit().IsMatch(row.Label) && row.CellAt(before)?.Value is { } old && row.CellAt(after)?.Value is { } adjusted && old != adjusted);

    /// <summary>Headings such as "in millions, except shares in thousands" are easily misread: the movement itself shows the scale.</summary>
    private static decimal ScaleOf(TableCell before, TableCell after, DisplayedNumber net, decimal told)
    {
        var movement = after.Value!.Value - before.Value!.Value;
        if (movement == 0) return told;
        return ((decimal[])[told, 1m, 1_000m, 1_000_000m]).MinBy(scale => Math.Abs((movement * scale) - net.Value));
    }

    [GeneratedRegex(@"^total (stock|share)holders[’'] ?\(?(equity|deficit)|^total \(?deficit\)? (stock|share)holders|^total (stock|share)holders[’'] \((deficit|equity)\) ?(equity|deficit)?", Options)]
    private static partial Regex TotalEquity();

    [GeneratedRegex(@"^(accumulated deficit|retained (earnings|deficit)|\(?deficit)", Options)]
    private static partial Regex Deficit();

    [GeneratedRegex(@"^(stock|share)holders[’'] ?\(?(equity|deficit)", Options)]
    private static partial Regex EquityHeading();

    [GeneratedRegex(@"\bas (further )?adjusted\b.{0,400}\b((?<!no )exercise of (outstanding |stock )*(options|warrants)|conversion of (the |our )*(notes|convertible notes)|repurchase|private placement|dividend)\b", Options)]
    private static partial Regex OtherEffects();

    [GeneratedRegex(@"\bas (further )?adjusted\b", Options)]
    private static partial Regex Adjusted();
}
