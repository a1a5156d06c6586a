using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Html.Tables;

/// <summary>What an author used a <c>table</c> element for.</summary>
internal enum TableUse
{
    /// <summary>Rows and columns.</summary>
    Data,

    /// <summary>To place blocks on the page: they are read as if there were no table.</summary>
    Layout,

    /// <summary>To hang bullets or numbers before paragraphs.</summary>
    List,

    /// <summary>To set labels beside paragraphs, as in the terms of the offering.</summary>
    Labels,

    /// <summary>To set one line, such as <c>Item 1.</c> and its title.</summary>
    Line,
}

/// <summary>Tells what a table is used for.</summary>
internal static class TableShape
{
    /// <summary>More blocks in one cell than a cell of data has.</summary>
    private const int ManyBlocks = 12;

    private const int LongestLine = 200;

    public static TableUse Of(List<List<HtmlCell>> rows)
    {
        var (filledRows, widest, isList) = (0, 0, true);
        List<HtmlCell>? lastFilled = null;
        foreach (var row in rows)
        {
            HtmlCell? first = null, second = null;
            var filled = 0;
            foreach (var cell in row)
            {
                if (cell.IsEmpty) continue;
                if (cell.HasTable || cell.TextBlocks > ManyBlocks) return TableUse.Layout;
                filled++;
                if (first is null) first = cell;
                else second ??= cell;
            }

            if (filled == 0) continue;
            filledRows++;
            lastFilled = row;
            widest = Math.Max(widest, filled);
            if (filled > 1) isList = isList && filled == 2 && IsItem(first!, second!);
        }

        if (widest <= 1) return TableUse.Layout;
        if (isList) return TableUse.List;
        if (filledRows == 1 && IsLine(lastFilled!)) return TableUse.Line;
        return widest == 2 && ProseCell.AreMostOf(rows) ? TableUse.Labels : TableUse.Data;
    }

    private static bool IsLine(List<HtmlCell> row)
    {
        var length = 0;
        foreach (var cell in row)
        {
            if (cell.IsEmpty) continue;
            length += cell.TextLength;
            if (cell.TextBlocks > 1 || NumberText.Parse(cell.FirstText.Content.Text).Value is not null) return false;
        }

        return length <= LongestLine;
    }

    private static bool IsItem(HtmlCell marker, HtmlCell text)
    {
        if (marker.TextBlocks != 1) return false;
        var mark = marker.FirstText;
        var isMarker = mark.IsSign || ListMarkers.IsMarker(mark.Content.Text);
        if (!isMarker && !(ListMarkers.IsNoteMark(mark.Content.Text) && ProseCell.IsProse(text))) return false;
        foreach (var character in text.FirstText.Content.Text)
        {
            if (char.IsLetter(character)) return true;
        }

        return false;
    }
}
