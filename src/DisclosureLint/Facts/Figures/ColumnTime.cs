using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Figures;

/// <summary>What the heading of a column says of its figures: for which day or period, and on which basis.</summary>
/// <param name="Day">The day, or the last day of the period; null where the heading names none or several.</param>
/// <param name="Months">Length of the period, or null for a day.</param>
/// <param name="Basis">On which basis.</param>
/// <param name="IsComparison">Whether the column tells changes or sums of others: it holds no figures of its own.</param>
internal readonly partial record struct ColumnTime(DateOnly? Day, int? Months, FigureBasis Basis, bool IsComparison)
{
    private const int LongestHeading = 160;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Reads a heading.</summary>
    public static ColumnTime Of(string heading)
    {
        if (heading.Length is 0 or > LongestHeading) return default;
        var isComparison = Comparison().IsMatch(heading);
        var basis = BasisOf(heading);
        return !isComparison && TimeIn(heading) is { } time ? new ColumnTime(time.Day, time.Months, basis, false) : new ColumnTime(null, null, basis, isComparison);
    }

    private static FigureBasis BasisOf(string heading)
    {
        var isAdjusted = heading.ContainsIgnoringCase("adjusted");
        if (heading.ContainsIgnoringCase("pro forma")) return isAdjusted ? FigureBasis.ProFormaAsAdjusted : FigureBasis.ProForma;
        return isAdjusted ? FigureBasis.AsAdjusted : FigureBasis.Actual;
    }

    private static (DateOnly Day, int? Months)? TimeIn(string heading)
    {
        var year = Year().Match(heading);
        if (!year.Success || year.NextMatch().Success) return null;
        var day = DayOfMonth().Match(heading);
        if (!day.Success || day.NextMatch().Success) return null;
        var month = Array.FindIndex(MonthNames, name => name.Length > 2
            && day.Groups["month"].ValueSpan.StartsWith(name.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase)) + 1;
        var number = int.Parse(day.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var years = int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
        if (month == 0 || number < 1 || number > DateTime.DaysInMonth(years, month)) return null;
        var period = Period().Match(heading);
        int? months = !period.Success ? null : period.Groups["length"].Value.ToUpperInvariant() switch
        {
            "THREE" => 3,
            "SIX" => 6,
            "NINE" => 9,
            _ => 12,
        };
        return (new DateOnly(years, month, number), months);
    }

    [GeneratedRegex(@"\b(increase|decrease|change|variance|combined|weeks|adjustments?)\b|%", Options)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(19|20)[0-9][0-9]\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\.? (?<day>[0-9]{1,2})\b(?![0-9])", Options)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b((?<length>three|six|nine|twelve) months?|(fiscal )?years?) (period )?end(ed|ing)\b", Options)]
    private static partial Regex Period();
}
