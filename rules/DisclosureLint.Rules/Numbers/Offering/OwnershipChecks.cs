using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Percentages of shares outstanding, where the draft says of how many.</summary>
internal static partial class OwnershipChecks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The checks of the ownership table and of shares told as a percentage.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is TableBlock table)
            {
                if (block.Section.IsWithin(SectionKind.PrincipalStockholders) || block.Section.IsWithin(SectionKind.SellingStockholders))
                {
                    foreach (var check in Holders(table, inputs)) yield return check;
                }
            }
            else if (block is not PageFurniture && block.Text.Contains("% of the ", StringComparison.Ordinal) && block.Text.Contains(';', StringComparison.Ordinal))
            {
                foreach (var check in Listed(block)) yield return check;
            }

            if (block is not (TableBlock or PageFurniture) && block.Text.ContainsIgnoringCase("equal to"))
            {
                foreach (Match match in SharesAsPercentage().Matches(block.Text))
                {
                    if (inputs.SharesAfter is not { } after || NumberIn.Of(match, "shares") is not { } shares
                        || NumberIn.Of(match, "percent", "none") is not { } found) continue;
                    var of = OfferingMath.Percent(shares, after);
                    var with = OfferingMath.Percent(shares, OfferingMath.Sum(after, shares));

                    // Some drafts count the shares themselves as outstanding; what agrees with neither is held against the words.
                    if (with.Agrees(found)) continue;
                    yield return new OfferingCheck(
                        OfferingCheckKind.Ownership, "Shares as a percentage", "shares ÷ shares outstanding after the offering", $"{NumberIn.Say(shares)} ÷ {NumberIn.Say(after)}",
                        of, found, block, Text.TextSpan.Of(match.Index, match.Length)) { Slack = 0.1m };
                }
            }
        }
    }

    /// <summary>Holders that one sentence lists have at most all of the votes together.</summary>
    private static IEnumerable<OfferingCheck> Listed(Block block)
    {
        foreach (var sentence in block.Sentences)
        {
            if (!sentence.Text.Contains(';', StringComparison.Ordinal)) continue;
            foreach (var measure in PartOf().Matches(sentence.Text).GroupBy(match => match.Groups["measure"].Value.ToLowerInvariant(), StringComparer.Ordinal))
            {
                // One percentage in each part of the list, or the parts are told at several times.
                var parts = measure.ToArray();
                var between = Enumerable.Range(1, parts.Length - 1).All(i => sentence.Text.AsSpan(parts[i - 1].Index, parts[i].Index - parts[i - 1].Index).Contains(';'));
                if (parts.Length < 2 || !between) continue;
                var shares = parts.Select(part => NumberIn.Of(part, "percent", "none")!.Value).ToArray();
                var sum = OfferingMath.Sum(shares);
                if (sum.Value <= 100 + (shares.Sum(share => share.Unit) / 2)) continue;
                yield return new OfferingCheck(
                    OfferingCheckKind.Ownership, $"Parts of the {measure.Key} in one list", "at most 100", string.Join(" + ", shares.Select(share => NumberIn.Say(share))),
                    DisplayedNumber.Exact(100), sum, sentence.Block, NumberIn.RangeOf(sentence, parts[^1]));
            }
        }
    }

    /// <summary>A holder's percentage before the offering can be no more than its shares of the shares outstanding.</summary>
    private static IEnumerable<OfferingCheck> Holders(TableBlock block, OfferingInputs inputs)
    {
        if (inputs is not { SharesBefore: { } before } || Columns(block.Table) is not { } columns) yield break;
        foreach (var row in block.Table.BodyRows)
        {
            if (row.CellAt(columns.Percent) is not { Value: > 0 } share || NumberIn.Of(row.CellAt(columns.Shares)) is not { Value: > 0 } shares
                || NumberIn.Of(share) is not { } found) continue;
            var largest = OfferingMath.Percent(shares, before);
            if (found.Value <= largest.Value + found.Rounding) continue;
            yield return new OfferingCheck(
                OfferingCheckKind.Ownership, $"Percentage of {row.Label}", "at most shares ÷ shares outstanding before the offering", $"{NumberIn.Say(shares)} ÷ {NumberIn.Say(before)}",
                largest, found, block, share.Range) { Slack = found.Unit, IsDoubtful = found.Value > 100 || largest.Value < found.Value / 20 };
        }
    }

    /// <summary>The number of shares before the offering and the percentage beside it, of one class; null where the table is another.</summary>
    private static (int Shares, int Percent)? Columns(Table table)
    {
        if (table.HeaderRowCount == 0 || table.ColumnCount is < 3 or > 5) return null;
        var (shares, percent) = (table.ColumnHeading(1), table.ColumnHeading(2));
        if (!Number().IsMatch(shares) || !Share().IsMatch(percent) || After().IsMatch(shares) || After().IsMatch(percent) || Class().IsMatch(shares + percent)) return null;
        return (1, 2);
    }

    [GeneratedRegex(@"\b(?<shares>[0-9][0-9,]{5,}) shares\b[^().]{0,60}\((which is )?equal to (approximately )?(?<percent>[0-9]+(\.[0-9]+)?)% of our (issued and )?outstanding (class [ABC] )?common stock (immediately )?(after|following)", Options)]
    private static partial Regex SharesAsPercentage();

    [GeneratedRegex(@"\b(?<percent>[0-9]{1,2}(\.[0-9]+)?)% of the (?<measure>voting power|equity interests?|outstanding shares|votes)\b", Options)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"\b(number|shares)\b", Options)]
    private static partial Regex Number();

    [GeneratedRegex(@"%|\bpercent", Options)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(after|following|being offered|to be sold)\b", Options)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(class|series|preferred|voting|options|warrants)\b", Options)]
    private static partial Regex Class();
}
