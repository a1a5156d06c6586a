using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Testing.Edgar;

/// <summary>The dialect of financial printers around 2009.</summary>
internal sealed class Printer2009Writer : EdgarWriter
{
    private const string Font = "<FONT STYLE=\"font-family:Times New Roman\" SIZE=\"2\">";
    private const string Gap = "<P STYLE=\"margin-top:0px;margin-bottom:-6px\"><FONT SIZE=\"1\">&nbsp;</FONT></P>";
    private const int LineLength = 160;

    protected override void WriteHead()
    {
        Line($"<HTML><HEAD>\n<TITLE>Registration Statement</TITLE>\n</HEAD>\n <BODY BGCOLOR=\"WHITE\">\n");
        if (HasContents) Line($"<h5 align=\"left\"><a href=\"#{ContentsAnchor}\">Table of Contents</a></h5>\n");
    }

    protected override void WriteFoot() => Line($"</BODY></HTML>");

    protected override void WriteFolio(string folio) =>
        Line($" <p STYLE=\"margin-top:0px;margin-bottom:0px\"><FONT SIZE=\"1\">&nbsp;</FONT></P> <P STYLE=\"margin-top:0px;margin-bottom:0px\" ALIGN=\"center\">{Font}{Encode(folio)} </FONT></P>\n\n");

    protected override void WritePageBreak()
    {
        Line($"\n<p Style='page-break-before:always'>\n<HR  SIZE=\"3\" style=\"COLOR:#999999\" WIDTH=\"100%\" ALIGN=\"CENTER\">");
        if (HasContents) Line($"<h5 align=\"left\"><a href=\"#{ContentsAnchor}\">Table of Contents</a></h5>\n");
    }

    public override void Heading(IReadOnlyList<TextRun> runs, int level, string? anchor)
    {
        var place = level == 1 ? "margin-top:0px;margin-bottom:0px\" ALIGN=\"center" : "margin-top:18px;margin-bottom:0px";
        Wrapped($"<P STYLE=\"{place}\">{Font}{Name(anchor)}{Inline(AsHeading(runs, level))} </FONT></P>");
    }

    public override void Paragraph(IReadOnlyList<TextRun> runs, string? anchor, bool isCentred, float indent)
    {
        var place = isCentred ? "\" ALIGN=\"center" : indent > 0 ? "; margin-left:4%\" ALIGN=\"justify" : "; text-indent:4%\" ALIGN=\"justify";
        Wrapped($"{Gap}\n<P STYLE=\"margin-top:0px;margin-bottom:0px{place}\">{Font}{Name(anchor)}{Inline(runs)} </FONT></P>");
    }

    public override void Item(string marker, IReadOnlyList<TextRun> runs, string? anchor, float indent)
    {
        Line($"{Gap}\n<TABLE STYLE=\"BORDER-COLLAPSE:COLLAPSE\" BORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" WIDTH=\"100%\">\n<TR>");
        Line($"<TD WIDTH=\"{(indent > 18 ? 8 : 4)}%\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>");
        Line($"<TD WIDTH=\"3%\" VALIGN=\"top\" ALIGN=\"left\">{Font}{Encode(marker)}</FONT></TD>");
        Line($"<TD WIDTH=\"1%\" VALIGN=\"top\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>");
        Wrapped($"<TD ALIGN=\"left\" VALIGN=\"top\"> <P ALIGN=\"justify\">{Font}{Name(anchor)}{Inline(runs)} </FONT></P></TD></TR></TABLE>");
    }

    public override void Image(DraftImage image) =>
        Line($"<P STYLE=\"margin-top:0px;margin-bottom:0px\" ALIGN=\"center\"><FONT SIZE=\"1\"><IMG SRC=\"{Encode(image.File)}\" ALT=\"{Encode(image.AlternativeText ?? "")}\"{Size("WIDTH", image.Width)}{Size("HEIGHT", image.Height)}></FONT></P>");

    public override void Rule() => Line($"<P STYLE=\"line-height:3px;margin-top:0px;margin-bottom:2px;border-bottom:1pt solid #000000\">&nbsp;</P>");

    public override void Table(Table table, Func<TableCell, string?> href)
    {
        Line($"{Gap}\n<TABLE CELLSPACING=\"0\" CELLPADDING=\"0\" WIDTH=\"100%\" BORDER=\"0\" STYLE=\"BORDER-COLLAPSE:COLLAPSE\" ALIGN=\"center\">\n\n<TR>");
        Line($"<TD WIDTH=\"{(table.ColumnCount > 1 ? 64 : 100)}%\"></TD>");
        for (var column = 1; column < table.ColumnCount; column++)
        {
            Line($"<TD VALIGN=\"bottom\" WIDTH=\"4%\"></TD>\n<TD></TD>\n<TD></TD>\n<TD></TD>");
        }

        Line($"</TR>");
        foreach (var row in table.Rows) Row(table, row, href);
        Line($"</TABLE>");
    }

    protected override string Encode(string text) => Encode(text, character => character switch
    {
        '“' => "&#147;",
        '”' => "&#148;",
        '‘' => "&#145;",
        '’' => "&#146;",
        '–' => "&#150;",
        '—' => "&#151;",
        '•' => "&#149;",
        '…' => "&#133;",
        '™' => "&#153;",
        '®' => "&reg;",
        '§' => "&sect;",
        > '\u007e' => $"&#{(int)character};",
        _ => null,
    });

    private void Row(Table table, TableRow row, Func<TableCell, string?> href)
    {
        if (row.Label.StartsWith("Total", StringComparison.Ordinal)) RuledLine(table);
        Line($"<TR{(row.Index % 2 == 1 ? " BGCOLOR=\"#cceeff\"" : "")}>");
        var isHeader = row.Index < table.HeaderRowCount;
        var column = 0;
        if (row.CellAt(0) is { } label)
        {
            var span = label.ColumnSpan > 1 ? $" COLSPAN=\"{(4 * label.ColumnSpan) - 3}\"" : "";
            Line($"<TD VALIGN=\"{(isHeader ? "bottom" : "top")}\"{span}> <P STYLE=\"margin-left:{row.Indent + 1}.00em; text-indent:-1.00em\">{Cell(label, isHeader, href)}</P></TD>");
            column = label.ColumnSpan;
        }
        else
        {
            Line($"<TD VALIGN=\"bottom\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>");
            column = 1;
        }

        while (column < table.ColumnCount)
        {
            Line($"<TD VALIGN=\"bottom\"><FONT SIZE=\"1\">&nbsp;&nbsp;</FONT></TD>");
            var cell = row.CellAt(column);
            if (cell is null) Line($"<TD VALIGN=\"bottom\">&nbsp;</TD>\n<TD VALIGN=\"bottom\">&nbsp;</TD>\n<TD VALIGN=\"bottom\">&nbsp;</TD>");
            else ValueCell(cell, isHeader, href);
            column += cell?.ColumnSpan ?? 1;
        }

        Line($"</TR>");
    }

    private void ValueCell(TableCell cell, bool isHeader, Func<TableCell, string?> href)
    {
        if (!isHeader && SplitAmount(cell) is var (sign, number, closing))
        {
            Line($"<TD VALIGN=\"bottom\">{Font}{(sign.Length > 0 ? sign : "&nbsp;")}</FONT></TD>");
            Line($"<TD VALIGN=\"bottom\" ALIGN=\"right\">{Font}{Encode(number)}</FONT></TD>");
            Line($"<TD NOWRAP VALIGN=\"bottom\">{Font}{(closing.Length > 0 ? closing : "")}&nbsp;</FONT></TD>");
            return;
        }

        var span = (4 * cell.ColumnSpan) - 2;
        var border = isHeader ? " STYLE=\"border-bottom:1px solid #000000\"" : "";
        Wrapped($"<TD VALIGN=\"bottom\" COLSPAN=\"{span}\" ALIGN=\"{(isHeader ? "center" : "left")}\"{border}>{Cell(cell, isHeader, href)}</TD>");
        Line($"<TD VALIGN=\"bottom\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>");
    }

    private void RuledLine(Table table)
    {
        Line($"<TR STYLE=\"font-size:1px\">\n<TD VALIGN=\"bottom\"></TD>");
        for (var column = 1; column < table.ColumnCount; column++)
        {
            Line($"<TD VALIGN=\"bottom\">&nbsp;&nbsp;</TD>\n<TD VALIGN=\"bottom\" STYLE=\"border-top:1px solid #000000\">&nbsp;</TD>\n<TD VALIGN=\"bottom\" STYLE=\"border-top:1px solid #000000\">&nbsp;</TD>\n<TD>&nbsp;</TD>");
        }

        Line($"</TR>");
    }

    private string Cell(TableCell cell, bool isHeader, Func<TableCell, string?> href)
    {
        var text = Encode(cell.Text);
        if (href(cell) is { } target) text = $"<A HREF=\"{Encode(target)}\">{text}</A>";
        return isHeader ? $"<FONT STYLE=\"font-family:Times New Roman\" SIZE=\"1\"><B>{text}</B></FONT>" : $"{Font}{text}</FONT>";
    }

    private string Inline(IEnumerable<TextRun> runs)
    {
        var result = new StringBuilder();
        foreach (var run in runs)
        {
            var text = Encode(run.Text).Replace(" million", "&nbsp;million", StringComparison.Ordinal);
            if (run.IsUnderlined) text = $"<U>{text}</U>";
            if (run.IsItalic) text = $"<I>{text}</I>";
            if (run.IsBold) text = $"<B>{text}</B>";
            result.Append(run.Href is null ? text : $"<A HREF=\"{Encode(run.Href)}\">{text}</A>");
        }

        return result.ToString();
    }

    private static string Name(string? anchor) => anchor is null ? "" : $"<A NAME=\"{anchor}\"></A>";

    private static string Size(string name, int? pixels) => pixels is null ? "" : FormattableString.Invariant($" {name}=\"{pixels}\"");

    /// <summary>Appends markup with its lines broken by hand: at spaces of the text and behind tag names.</summary>
    private void Wrapped(string markup)
    {
        var column = 0;
        var isTag = false;
        foreach (var character in markup)
        {
            if (character is '<' or '>') isTag = character == '<';
            var breaks = character == ' ' && column > LineLength && (!isTag || EndsWithTagName());
            Html.Append(breaks ? '\n' : character);
            column = breaks || character == '\n' ? 0 : column + 1;
        }

        Html.Append('\n');
    }

    private bool EndsWithTagName()
    {
        var at = Html.Length - 1;
        while (at > 0 && char.IsAsciiLetter(Html[at])) at--;
        return Html[at] == '<';
    }
}
