using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Reads numbers as printed, from matches and cells, and prints them.</summary>
internal static class NumberIn
{
    /// <summary>Digits, no more than any offering has, with a scale word behind them, as pattern groups <c>digits</c> and <c>scale</c>.</summary>
    public const string Amount = @"(?<digits>(?>([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,14})(\.[0-9]{1,9})?))(?!,?[0-9])(\s?(?<scale>million|billion|thousand))?";

    /// <summary>The number of a match with the groups of <see cref="Amount"/>; null where they did not match.</summary>
    public static DisplayedNumber? Of(Match match, string digits = "digits", string scale = "scale")
    {
        if (!match.Groups[digits].Success) return null;
        var factor = match.Groups[scale].Value.ToUpperInvariant() switch
        {
            "MILLION" => 1_000_000m,
            "BILLION" => 1_000_000_000m,
            "THOUSAND" => 1_000m,
            _ => 1m,
        };
        return DisplayedNumber.Parse(match.Groups[digits].ValueSpan, factor);
    }

    /// <summary>The number of a cell, scaled unless it is a percentage; null where it has none.</summary>
    public static DisplayedNumber? Of(TableCell? cell, decimal scale = 1m)
    {
        if (cell?.Value is not { } value) return null;
        if (cell.IsNil) return DisplayedNumber.Exact(0);
        if (cell.IsPercentage) scale = 1m;
        return new DisplayedNumber(value * scale, DisplayedNumber.UnitOf(cell.Text) * scale);
    }

    /// <summary>The range of a group in the block of a sentence.</summary>
    public static TextSpan RangeOf(Sentence sentence, Group group) => TextSpan.Of(sentence.Range.Start + group.Index, group.Length);

    /// <summary>A number for a person: no more decimals than it needs.</summary>
    public static string Say(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Say(decimal)"/>
    public static string Say(DisplayedNumber? number) => number is { } known ? Say(known.Value) : "[blank]";
}
