using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>Reads figures from tables whose column headings name a day or a period, on an actual basis.</summary>
internal static partial class FigureTable
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Adds the figures of a table.</summary>
    /// <param name="block">The table.</param>
    /// <param name="figures">Takes the figures.</param>
    public static void Read(TableBlock block, List<ReportedFigure> figures)
    {
        var table = block.Table;
        if (table.HeaderRowCount == 0 || table.ColumnCount > 12 || IsOfAnother(block)) return;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            var heading = table.ColumnHeading(column);
            if (heading.Length is 0 or > 160 || OtherBasis().IsMatch(heading) || TimeOf(heading) is not { } time) continue;
            foreach (var row in table.BodyRows)
            {
                if (row.CellAt(column) is not { Value: { } value, IsPercentage: false, IsNil: false, ColumnSpan: 1 } cell || MeasureOf(row.Label) is not { } measure) continue;
                if (ReportedFigureSource.IsFlow(measure) != time.Months.HasValue) continue;
                var number = new DisplayedNumber(Math.Abs(value) * table.Scale, DisplayedNumber.UnitOf(cell.Text) * table.Scale);
                figures.Add(new ReportedFigure(block, cell.Range, measure, time.Day, time.Months, number, true));
            }
        }
    }

    private static bool IsOfAnother(TableBlock block) =>
        block.Section.IsWithin(SectionKind.ProFormaFinancialInformation) || block.Section.IsWithin(SectionKind.Capitalization)
        || block.Section.Path.Any(title => Subject().IsMatch(title));

    private static Measure? MeasureOf(string label)
    {
        if (label.Length > 60) return null;
        if (CashRow().IsMatch(label)) return Measure.Cash;
        if (WorkingCapitalRow().IsMatch(label)) return Measure.WorkingCapital;
        if (DeficitRow().IsMatch(label)) return Measure.AccumulatedDeficit;
        if (NetLossRow().IsMatch(label)) return Measure.NetLoss;
        return OperatingCashRow().IsMatch(label) ? Measure.CashUsedInOperations : RevenueRow().IsMatch(label) ? Measure.Revenue : null;
    }

    /// <summary>The day or period a heading names; null where it names none or several.</summary>
    internal static (DateOnly Day, int? Months)? TimeOf(string heading)
    {
        var years = Year().Matches(heading);
        var day = Day().Match(heading);
        if (years.Count != 1 || !day.Success || day.NextMatch().Success) return null;
        var month = Array.FindIndex(MonthNames, name => name.Length > 2 && day.Groups["month"].Value.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;
        var number = int.Parse(day.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(years[0].ValueSpan, CultureInfo.InvariantCulture);
        if (month == 0 || number < 1 || number > DateTime.DaysInMonth(year, month)) return null;
        var period = Period().Match(heading);
        int? months = !period.Success ? null : period.Groups["length"].Value.ToUpperInvariant() switch
        {
            "THREE" => 3,
            "SIX" => 6,
            "NINE" => 9,
            _ => 12,
        };
        return (new DateOnly(year, month, number), months);
    }

    [GeneratedRegex(@"\bpro forma\b|\badjust|\b(increase|decrease|change|variance|combined|weeks)\b|%", Options)]
    private static partial Regex OtherBasis();

    [GeneratedRegex(@"\bsegment|\bsubsidiar|\bacquired\b|\bacquisition\b|\bpredecessor\b|\bparent\b", Options)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\.? (?<day>\d{1,2})\b(?!\d)", Options)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b((?<length>three|six|nine|twelve) months?|(fiscal )?years?) (period )?end(ed|ing)\b", Options)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(total )?cash and cash equivalents[\s()\d:]*$", Options)]
    private static partial Regex CashRow();

    [GeneratedRegex(@"^(total |net )?working capital( \(?(deficit|deficiency)\)?)?[\s()\d:]*$", Options)]
    private static partial Regex WorkingCapitalRow();

    [GeneratedRegex(@"^accumulated deficit[\s()\d:]*$", Options)]
    private static partial Regex DeficitRow();

    [GeneratedRegex(@"^net loss[\s()\d:]*$", Options)]
    private static partial Regex NetLossRow();

    [GeneratedRegex(@"^(net )?cash (flows )?used in operating activities[\s()\d:]*$", Options)]
    private static partial Regex OperatingCashRow();

    [GeneratedRegex(@"^(total )?revenues?(, net)?[\s()\d:]*$", Options)]
    private static partial Regex RevenueRow();
}
