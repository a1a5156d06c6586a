using System.Globalization;
using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Testing.Edgar;

/// <summary>The dialect of conversion agents: one styled paragraph after another, numeric entities, layout tables within tables.</summary>
internal sealed class AgentWriter : EdgarWriter
{
    private const string Font = "font: 10pt Times New Roman, Times, Serif";
    private const string Blank = "<p style=\"" + Font + "; margin: 0pt 0\">&#160;</p>\n";

    private int _pages;
    private int _tables;

    protected override void WriteHead()
    {
        Line($"<html>\n<head>\n     <title></title>\n</head>\n<body style=\"{Font}\">\n");
        BackLink();
    }

    protected override void WriteFoot() => Line($"</body>\n</html>");

    protected override void WriteFolio(string folio)
    {
        _pages++;
        Line($"{Blank}\n<!-- Field: Page; Sequence: {_pages}; Value: {folio} -->");
        Line($"    <div style=\"margin-bottom: 6pt; border-bottom: Black 1pt solid\"><table cellpadding=\"0\" cellspacing=\"0\" style=\"{Font}; width: 100%\"><tr style=\"vertical-align: top\"><td style=\"width: 33%\">&#160;</td><td style=\"width: 34%; text-align: center\">{Encode(folio)}</td><td style=\"width: 33%; text-align: right\">&#160;</td></tr></table></div>");
    }

    protected override void WritePageBreak()
    {
        Line($"    <div style=\"break-before: page; margin-top: 6pt\"><p style=\"margin: 0pt\">&#160;</p></div>\n    <!-- Field: /Page -->\n");
        BackLink();
    }

    public override void Heading(IReadOnlyList<TextRun> runs, int level, string? anchor) =>
        Line($"<p style=\"{Font}; margin: 0pt 0; text-align: {(level == 1 ? "center" : "left")}\">{Name(anchor)}{Inline(AsHeading(runs, level))}</p>\n\n{Blank}");

    public override void Paragraph(IReadOnlyList<TextRun> runs, string? anchor, bool isCentred, float indent)
    {
        var place = isCentred ? "margin: 0pt 0; text-align: center" : indent > 0 ? "margin: 0pt 0 0pt 0.5in; text-align: justify" : "margin: 0pt 0; text-align: justify; text-indent: 0.5in";
        Line($"<p style=\"{Font}; {place}\">{Name(anchor)}{Inline(runs)}</p>\n\n{Blank}");
    }

    public override void Item(string marker, IReadOnlyList<TextRun> runs, string? anchor, float indent)
    {
        Line($"<table cellpadding=\"0\" cellspacing=\"0\" style=\"{Font}; margin-top: 0pt; margin-bottom: 0pt; width: 100%\"><tr style=\"vertical-align: top; text-align: justify\">");
        Line($"<td style=\"width: {(indent > 18 ? "0.5in" : "0.25in")}\"></td><td style=\"width: 0.25in\">{Encode(marker)}</td><td style=\"text-align: justify\">{Name(anchor)}{Inline(runs)}</td></tr></table>\n\n{Blank}");
    }

    public override void Image(DraftImage image)
    {
        var size = (image.Width, image.Height) is ({ } width, { } height) ? FormattableString.Invariant($" style=\"height: {height}px; width: {width}px\"") : "";
        Line($"<p style=\"{Font}; margin: 0pt 0; text-align: center\"><img src=\"{Encode(image.File)}\" alt=\"{Encode(image.AlternativeText ?? "")}\"{size}></p>\n\n{Blank}");
    }

    public override void Rule() => Line($"<div style=\"border-bottom: Black 1pt solid; width: 100%\"></div>\n\n{Blank}");

    public override void Table(Table table, Func<TableCell, string?> href)
    {
        // Every other table lies in one that only places it.
        var isNested = _tables++ % 2 == 1;
        if (isNested) Line($"<table cellpadding=\"0\" cellspacing=\"0\" style=\"width: 100%\"><tr><td style=\"width: 2%\"></td><td>");
        Line($"<table cellpadding=\"0\" cellspacing=\"0\" style=\"{Font}; border-collapse: collapse; width: 100%\">");
        foreach (var row in table.Rows) Row(table, row, href);
        Line($"</table>");
        if (isNested) Line($"</td></tr></table>");
        Line($"{Blank}");
    }

    protected override string Encode(string text) => Encode(text, character => character > '\u007e' ? string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};") : null);

    private void Row(Table table, TableRow row, Func<TableCell, string?> href)
    {
        var isHeader = row.Index < table.HeaderRowCount;
        Line($"  <tr style=\"vertical-align: bottom{(!isHeader && row.Index % 2 == 1 ? "; background-color: rgb(204,238,255)" : "")}\">");
        var column = 0;
        while (column < table.ColumnCount)
        {
            if (column > 0) Line($"    <td style=\"width: 2%\">&#160;</td>");
            var cell = row.CellAt(column);
            if (cell is null) Line($"    {(column == 0 ? "<td>&#160;</td>" : "<td>&#160;</td><td>&#160;</td><td>&#160;</td>")}");
            else Cell(cell, isHeader, row.Indent, href);
            column += cell?.ColumnSpan ?? 1;
        }

        Line($"    </tr>");
    }

    private void Cell(TableCell cell, bool isHeader, int indent, Func<TableCell, string?> href)
    {
        if (!isHeader && cell.Column > 0 && SplitAmount(cell) is var (sign, number, closing))
        {
            Line($"    <td style=\"width: 1%; text-align: left\">{sign}</td><td style=\"width: 10%; text-align: right\">{Encode(number)}</td><td style=\"width: 1%; text-align: left\">{(closing.Length > 0 ? closing : "&#160;")}</td>");
            return;
        }

        var text = Encode(cell.Text);
        if (href(cell) is { } target) text = $"<a href=\"{Encode(target)}\">{text}</a>";
        if (isHeader) text = $"<b>{text}</b>";
        var span = cell.Column == 0 ? (4 * cell.ColumnSpan) - 3 : (4 * cell.ColumnSpan) - 1;
        var place = isHeader && cell.Column > 0 ? "border-bottom: Black 1pt solid; text-align: center" : indent > 0 && cell.Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"padding-left: {indent * 10}pt") : "text-align: left";
        Line($"    <td{(span > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{span}\"") : "")} style=\"{place}\">{text}</td>");
    }

    private void BackLink()
    {
        if (HasContents) Line($"<p style=\"{Font}; margin: 0pt 0\"><a href=\"#{ContentsAnchor}\">Table of Contents</a></p>\n\n{Blank}");
    }

    private static string Name(string? anchor) => anchor is null ? "" : $"<a name=\"{anchor}\"></a>";

    private string Inline(IEnumerable<TextRun> runs)
    {
        var result = new StringBuilder();
        foreach (var run in runs)
        {
            var text = Encode(run.Text).Replace(" million", "&#160;million", StringComparison.Ordinal);
            if (run.IsUnderlined) text = $"<span style=\"text-decoration: underline\">{text}</span>";
            if (run.IsItalic) text = $"<i>{text}</i>";
            if (run.IsBold) text = $"<b>{text}</b>";
            result.Append(run.Href is null ? text : $"<a href=\"{Encode(run.Href)}\">{text}</a>");
        }

        return result.ToString();
    }
}
