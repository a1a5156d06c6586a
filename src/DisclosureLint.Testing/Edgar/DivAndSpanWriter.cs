using System.Globalization;
using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Testing.Edgar;

/// <summary>The dialect of cloud reporting tools: <c>div</c> and <c>span</c> with styles, on one physical line.</summary>
internal sealed class DivAndSpanWriter : EdgarWriter
{
    /// <summary>Such tools begin a new span now and then within a paragraph.</summary>
    private const int SpanLength = 240;

    private const string Face = "color:#000000;font-family:'Times New Roman',sans-serif";

    protected override void WriteHead()
    {
        Html.Append("<!DOCTYPE html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title>S-1</title></head><body>");
        BackLink();
    }

    protected override void WriteFoot() => Html.Append("</body></html>\n");

    protected override void WriteFolio(string folio) =>
        Put($"<div style=\"height:42.75pt;position:relative;width:100%\"><div style=\"bottom:0;position:absolute;width:100%\"><div style=\"text-align:center\">{Span(folio, "font-size:10pt;font-weight:400;line-height:120%")}</div></div></div>");

    protected override void WritePageBreak()
    {
        Html.Append("<hr style=\"page-break-after:always\">");
        BackLink();
    }

    public override void Heading(IReadOnlyList<TextRun> runs, int level, string? anchor)
    {
        Anchor(anchor);
        var place = level == 1 ? "margin-bottom:12pt;margin-top:5pt;text-align:center" : "margin-bottom:6pt;margin-top:6pt";
        Put($"<div style=\"{place}\">{Inline(AsHeading(runs, level), level == 1 ? 12 : 10)}</div>");
    }

    public override void Paragraph(IReadOnlyList<TextRun> runs, string? anchor, bool isCentred, float indent)
    {
        Anchor(anchor);
        var place = isCentred ? "text-align:center" : indent > 0 ? "padding-left:36pt;text-align:justify" : "text-align:justify;text-indent:24.5pt";
        Put($"<div style=\"margin-bottom:9pt;{place}\">{Inline(runs, 10)}</div>");
    }

    public override void Item(string marker, IReadOnlyList<TextRun> runs, string? anchor, float indent)
    {
        Anchor(anchor);
        const string Regular = "font-size:10pt;font-weight:400;line-height:120%";
        if (marker == "•")
        {
            Put($"<div style=\"margin-bottom:3pt;padding-left:{(indent > 18 ? 54 : 36)}pt;text-indent:-18pt\">{Span(marker, Regular)}");
            Put($"<span style=\"{Face};{Regular};padding-left:14.5pt\"></span>{Inline(runs, 10)}</div>");
            return;
        }

        Put($"<table style=\"border-collapse:collapse;width:100%\"><tr><td style=\"width:4%\"></td><td style=\"vertical-align:top;width:4%\">{Span(marker, Regular)}</td>");
        Put($"<td style=\"vertical-align:top\">{Inline(runs, 10)}</td></tr></table>");
    }

    public override void Image(DraftImage image)
    {
        var size = (image.Width, image.Height) is ({ } width, { } height) ? FormattableString.Invariant($";height:{height}px;width:{width}px") : "";
        Put($"<div style=\"text-align:center\"><img src=\"{Encode(image.File)}\" alt=\"{Encode(image.AlternativeText ?? "")}\" style=\"margin-bottom:5pt;vertical-align:text-bottom{size}\"></div>");
    }

    public override void Rule() => Html.Append("<div style=\"margin-bottom:4pt;margin-top:4pt\"><div style=\"border-bottom:1pt solid #000000;width:100%\"></div></div>");

    public override void Table(Table table, Func<TableCell, string?> href)
    {
        Html.Append("<div style=\"margin-bottom:9pt\"><table style=\"border-collapse:collapse;display:inline-table;margin-bottom:5pt;vertical-align:text-bottom;width:100.000%\"><tr>");
        for (var column = 0; column < table.ColumnCount; column++)
        {
            Html.Append("<td style=\"width:1.0%\"></td><td style=\"width:12.0%\"></td><td style=\"width:0.1%\"></td>");
            if (column + 1 < table.ColumnCount) Html.Append("<td style=\"width:0.1%\"></td><td style=\"width:0.5%\"></td><td style=\"width:0.1%\"></td>");
        }

        Html.Append("</tr>");
        foreach (var row in table.Rows) Row(table, row, href);
        Html.Append("</table></div>");
    }

    protected override string Encode(string text) => Encode(text, character => character == '\u00a0' ? "&#160;" : null);

    private void Row(Table table, TableRow row, Func<TableCell, string?> href)
    {
        Html.Append("<tr>");
        var shade = row.Index % 2 == 1 ? "background-color:#cceeff;" : "";
        var column = 0;
        while (column < table.ColumnCount)
        {
            if (column > 0) Put($"<td colspan=\"3\" style=\"{shade}padding:0 1pt\"></td>");
            var cell = row.CellAt(column);
            if (cell is null) Put($"<td colspan=\"3\" style=\"{shade}padding:0 1pt\"></td>");
            else Cell(cell, shade, row.Index < table.HeaderRowCount, row.Indent, href);
            column += cell?.ColumnSpan ?? 1;
        }

        Html.Append("</tr>");
    }

    private void Cell(TableCell cell, string shade, bool isHeader, int indent, Func<TableCell, string?> href)
    {
        const string Regular = "font-size:10pt;font-weight:400;line-height:100%";
        if (!isHeader && cell.Column > 0 && SplitAmount(cell) is var (sign, number, closing))
        {
            var signed = sign.Length > 0;
            if (signed) Put($"<td style=\"{shade}padding:2px 0 2px 1pt;text-align:left;vertical-align:bottom\">{Span(sign, Regular)}</td>");
            Put($"<td {(signed ? "" : "colspan=\"2\" ")}style=\"{shade}padding:2px 0;text-align:right;vertical-align:bottom\">{Span(number, Regular)}</td>");
            Put($"<td style=\"{shade}padding:2px 1pt 2px 0;text-align:right;vertical-align:bottom\">{(closing.Length > 0 ? Span(closing, Regular) : "")}</td>");
            return;
        }

        var text = Span(cell.Text, isHeader ? "font-size:8pt;font-weight:700;line-height:100%" : Regular);
        if (href(cell) is { } target) text = $"<a style=\"-sec-extract:none;text-decoration:none\" href=\"{Encode(target)}\">{text}</a>";
        var place = isHeader ? "border-bottom:1pt solid #000000;text-align:center" : string.Create(CultureInfo.InvariantCulture, $"text-align:left;padding-left:{(indent * 9) + 1}pt");
        Put($"<td colspan=\"{(6 * cell.ColumnSpan) - 3}\" style=\"{shade}padding:2px 1pt;{place};vertical-align:bottom\">{text}</td>");
    }

    private void BackLink()
    {
        if (!HasContents) return;
        Put($"<div style=\"min-height:42.75pt;width:100%\"><div><span style=\"{Face};font-size:8pt;font-weight:400;line-height:120%;text-decoration:underline\"><a style=\"color:#0000ff\" href=\"#{ContentsAnchor}\">Table of Contents</a></span></div></div>");
    }

    private void Anchor(string? anchor)
    {
        if (anchor is not null) Put($"<div id=\"{anchor}\"></div>");
    }

    private string Inline(IEnumerable<TextRun> runs, int size)
    {
        var result = new StringBuilder();
        foreach (var run in runs)
        {
            var style = string.Create(
                CultureInfo.InvariantCulture,
                $"font-size:{size}pt;{(run.IsItalic ? "font-style:italic;" : "")}font-weight:{(run.IsBold ? 700 : 400)};line-height:120%{(run.IsUnderlined ? ";text-decoration:underline" : "")}");
            var text = string.Concat(Pieces(run.Text).Select(piece => Span(piece, style)));
            result.Append(run.Href is null ? text : $"<a style=\"-sec-extract:none;text-decoration:none\" href=\"{Encode(run.Href)}\">{text}</a>");
        }

        return result.ToString();
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var from = 0;
        while (text.Length - from > SpanLength && text.IndexOf(' ', from + SpanLength) is var cut and > 0)
        {
            yield return text[from..(cut + 1)];
            from = cut + 1;
        }

        yield return text[from..];
    }

    private string Span(string text, string style) => $"<span style=\"{Face};{style}\">{Encode(text)}</span>";

    private void Put(FormattableString markup) => Html.Append(markup.ToString(CultureInfo.InvariantCulture));
}
