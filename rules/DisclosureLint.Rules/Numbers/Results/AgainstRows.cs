using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Language;
using DisclosureLint.Offerings;
using DisclosureLint.Rules.Numbers.Readings;

namespace DisclosureLint.Rules.Numbers.Results;

/// <summary>Holds a change told in a sentence against the rows of tables that measure the same.</summary>
internal static class AgainstRows
{
    /// <summary>A difference so many times its amounts is told in another unit: the table says "in thousands" where it was not read.</summary>
    private const decimal UnscaledFactor = 100m;

    /// <summary>What the rows contradict; null where one pair of periods gives all that the sentence tells, or where no row is surely meant.</summary>
    /// <param name="change">The change.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="dates">The dates of the block.</param>
    public static (string Wrong, IReadOnlyList<Place> Places)? Of(ChangeTold change, ResultRows rows, IEnumerable<DateMention> dates)
    {
        if (change.Key is not { } key || !change.IsDirectionSure || change.Numbers.Any(number => number.Kind == TokenKind.Number)
            || change.From?.Kind == TokenKind.Percentage || change.To?.Kind == TokenKind.Percentage) return null;
        var sentence = change.Reading.Block.Sentences[change.Sentence].Range;
        var told = dates.Where(date => sentence.Contains(date.Range) && date.End is not null).ToArray();
        (int Wrong, string Text, Figure Before, Figure After)? nearest = null;
        foreach (var row in rows.Of(key))
        {
            foreach (var (before, after) in Pairs(row))
            {
                var (wrong, text) = Judge(change, before, after);
                if (wrong == 0) return null;
                if (nearest is null || wrong < nearest.Value.Wrong) nearest = (wrong, text, before, after);
            }
        }

        if (nearest is not { } best) return null;

        // The other numbers show that these are the amounts that are meant; a lone number needs its period in the sentence.
        var count = change.Numbers.Count();
        if (best.Wrong == 1 && count >= 2) return (best.Text, Places(best.Before, best.After));
        return count == 1 ? OfPeriod(change, rows.Of(key), told) : null;
    }

    private static (string Wrong, IReadOnlyList<Place> Places)? OfPeriod(ChangeTold change, IReadOnlyList<ResultRow> rows, DateMention[] told)
    {
        var periods = told.Where(date => date.Kind == DateMentionKind.Period).Select(date => (date.End, date.Months)).Distinct().ToArray();
        if (periods.Length == 0 || periods.DistinctBy(period => period.Months).Count() > 1 || told.Any(date => date.Kind != DateMentionKind.Period)) return null;
        var last = periods.MaxBy(period => period.End);
        foreach (var row in rows)
        {
            foreach (var (before, after) in Pairs(row))
            {
                if (after.Identity.Day != last.End || after.Identity.Months != last.Months || before.Identity.Day?.Year != last.End!.Value.Year - 1) continue;
                if (periods.Length > 1 && !Array.Exists(periods, period => period.End == before.Identity.Day)) continue;
                var (wrong, text) = Judge(change, before, after);
                return wrong == 0 ? null : (text, Places(before, after));
            }
        }

        return null;
    }

    private static (int Wrong, string Text) Judge(ChangeTold change, Figure before, Figure after)
    {
        var (from, to) = (before.Magnitude, after.Magnitude);
        if (change.By is { } told && told.Number.Value > UnscaledFactor * Math.Max(from.Value, to.Value)) return (0, "");
        var (roundFrom, roundTo) = (AsTold(from, change), AsTold(to, change));
        var texts = new List<string>();
        var isDown = to.Value < from.Value;
        if (change.From is { } earlier && !earlier.Round.Agrees(from)) texts.Add($"the table tells {Say(from)} for the earlier period");
        if (change.To is { } later && !later.Round.Agrees(to)) texts.Add($"the table tells {Say(to)} for the later period");
        if (change.By is { } by && !ChangeTold.Follows(by.Round, roundFrom, roundTo) && !FollowsInPrint(change, by)) texts.Add($"{Say(to)} after {Say(from)} in the table is a change of {Say(DisplayedNumber.Exact(Math.Abs(to.Value - from.Value)))}");
        if (change.Percent is { } percent && from.Value > 0 && !ChangeTold.IsPercentOf(percent.Number, roundFrom, roundTo))
            texts.Add($"{Say(to)} after {Say(from)} in the table is a change of {Say(DisplayedNumber.Exact(decimal.Round(Math.Abs((to.Value / from.Value) - 1) * 100, 1)))}%");
        if (isDown != change.IsDecrease && to.Value != from.Value) texts.Add($"{Say(to)} after {Say(from)} in the table is {(isDown ? "a decrease" : "an increase")}");
        return (texts.Count, texts.Count == 0 ? "" : texts[0]);
    }

    /// <summary>A row's amount as finely as the sentence tells amounts: who computes from what is printed beside it is right.</summary>
    private static DisplayedNumber AsTold(DisplayedNumber amount, ChangeTold change)
    {
        var unit = change.Numbers.Where(number => number.Kind == TokenKind.Money).Select(number => number.Number.Unit).DefaultIfEmpty(amount.Unit).Max();
        return new DisplayedNumber(amount.Value, Math.Max(unit, amount.Unit));
    }

    /// <summary>A difference of the rounded amounts beside it is right to its reader.</summary>
    private static bool FollowsInPrint(ChangeTold change, PrintedNumber by) =>
        change is { From: { } from, To: { } to } && ChangeTold.Follows(by.Number, from.Number, to.Number);

    /// <summary>Each figure with the one of an earlier period of the same length.</summary>
    private static IEnumerable<(Figure Before, Figure After)> Pairs(ResultRow row)
    {
        foreach (var after in row.Figures)
        {
            if (after.Identity.Unit == FigureUnit.Percent) continue;
            foreach (var before in row.Figures)
            {
                if (before.Identity.Unit == FigureUnit.Percent) continue;
                if (before.Identity.Day < after.Identity.Day && before.Identity.Months == after.Identity.Months && (before.Number.Value < 0) == (after.Number.Value < 0))
                    yield return (before, after);
            }
        }
    }

    private static Place[] Places(Figure before, Figure after) =>
        [new Place(after.Block, after.Range, "the later period"), new Place(before.Block, before.Range, "the earlier period")];

    private static string Say(DisplayedNumber number) => number.Value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
