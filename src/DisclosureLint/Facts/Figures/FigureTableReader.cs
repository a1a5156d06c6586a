using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Figures;

/// <summary>Reads the figures of tables: the row says what, the column when and on which basis, the caption in which unit.</summary>
internal sealed partial class FigureTableReader(ILookup<Block, DateMention> dates)
{
    private const int MostColumns = 12;

    /// <summary>The same headings stand over many tables of a filing.</summary>
    private readonly Dictionary<string, ColumnTime> _times = new(StringComparer.Ordinal);

    private readonly Dictionary<Section, string> _subjects = [];

    public void Read(TableBlock block, List<Figure> figures)
    {
        var table = block.Table;
        if (table.HeaderRowCount == 0 || table.ColumnCount is < 2 or > MostColumns) return;
        var columns = new ColumnTime[table.ColumnCount];
        var isPerShareColumn = new bool[table.ColumnCount];
        var isTimed = false;
        for (var column = 1; column < columns.Length; column++)
        {
            var heading = table.ColumnHeading(column);
            if (!_times.TryGetValue(heading, out columns[column])) _times.Add(heading, columns[column] = ColumnTime.Of(heading));
            isPerShareColumn[column] = heading.ContainsIgnoringCase("per share") && !heading.ContainsIgnoringCase("except");
            isTimed |= columns[column].Day is not null;
        }

        if (!isTimed && !TakeTimeOfCaption(block, columns)) return;
        var whom = SubjectOf(block.Section);
        var isProForma = block.Section.IsWithin(SectionKind.ProFormaFinancialInformation);
        var isMoney = MoneyColumns(table);
        var sharesAreScaled = table.Units?.ContainsIgnoringCase("share") != true;
        foreach (var row in table.BodyRows)
        {
            string? what = null;
            var unitOfRow = FigureUnit.Count;
            foreach (var cell in row.Cells)
            {
                if (cell is not { Column: > 0, Value: { } value, IsNil: false, ColumnSpan: 1 }
                    || columns[cell.Column] is not { IsComparison: false, Day: { } day } time) continue;
                if (what is null)
                {
                    var label = row.Label;
                    if (label.Length == 0) break;
                    what = Measures.OfLabel(label) ?? Undecorated(label).ToLowerInvariant();
                    unitOfRow = UnitOf(label);
                }

                // The balance of a statement of cash flows is told in a column of its period.
                var months = what == Measures.Cash ? null : time.Months;
                if (Measures.IsNamed(what) && Measures.IsFlow(what) != months.HasValue) continue;
                var unit = cell.IsPercentage ? FigureUnit.Percent
                    : isPerShareColumn[cell.Column] ? FigureUnit.MoneyPerShare
                    : unitOfRow != FigureUnit.Count ? unitOfRow
                    : isMoney[cell.Column] ? FigureUnit.Money : FigureUnit.Count;
                var scale = unit is FigureUnit.Percent or FigureUnit.MoneyPerShare || (unit == FigureUnit.Shares && !sharesAreScaled)
                    || (table.Scale == 1000m && value.Scale >= 2)
                    ? 1m : table.Scale;
                var number = new DisplayedNumber(value * scale, DisplayedNumber.UnitOf(cell.Text) * scale);
                var basis = isProForma && time.Basis == FigureBasis.Actual ? FigureBasis.ProForma : time.Basis;
                figures.Add(new Figure(block, cell.Range, new FigureIdentity(what, whom, day, months, basis, unit), number, scale, cell));
            }
        }
    }

    /// <summary>Columns such as "Actual" and "As adjusted" are told of the one day that the sentence before the table names.</summary>
    private bool TakeTimeOfCaption(TableBlock block, ColumnTime[] columns)
    {
        if (block.Previous is not (Paragraph or ListItem or Heading) || !Array.Exists(columns, column => column.Basis != FigureBasis.Actual)) return false;
        var days = dates[block.Previous].Where(mention => mention.Kind == DateMentionKind.Day).Select(mention => mention.End).Distinct().ToArray();
        if (days.Length != 1) return false;
        for (var column = 1; column < columns.Length; column++) columns[column] = columns[column] with { Day = days[0] };
        return true;
    }

    /// <summary>Tables of segments, acquired companies and parents tell another company's figures.</summary>
    private string SubjectOf(Section section)
    {
        if (!_subjects.TryGetValue(section, out var subject)) _subjects.Add(section, subject = section.Path.LastOrDefault(title => Subject().IsMatch(title)) ?? "");
        return subject;
    }

    /// <summary>A column of money shows its sign in the first row and the totals only.</summary>
    private static bool[] MoneyColumns(Table table)
    {
        var isMoney = new bool[table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            if (cell.Value is not null && cell.Text.Contains('$', StringComparison.Ordinal)) isMoney[cell.Column] = true;
        }

        return isMoney;
    }

    private static FigureUnit UnitOf(string label)
    {
        if (label.ContainsIgnoringCase("per share") || label.ContainsIgnoringCase("per common share")) return FigureUnit.MoneyPerShare;
        return label.ContainsIgnoringCase("shares") && !label.ContainsIgnoringCase("issuance")
            && !label.ContainsIgnoringCase("repurchase") && !label.ContainsIgnoringCase("value") ? FigureUnit.Shares : FigureUnit.Count;
    }

    private static string Undecorated(string label)
    {
        var end = label.Length;
        while (end > 3 && label[end - 1] == ')' && label.LastIndexOf('(', end - 1) is > 0 and var open && end - open <= 4) end = open;
        return label[..end].TrimEnd(' ', ':', '*');
    }

    [GeneratedRegex(@"\bsegment|\bsubsidiar|\bacquired\b|\bacquisition\b|\bpredecessor\b|\bparent\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
