using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Html.Tables;

/// <summary>Tells cells that hold running text from cells of data.</summary>
internal static class ProseCell
{
    /// <summary>Fewer characters are a phrase.</summary>
    private const int ShortestProse = 20;

    /// <summary>Fewer characters beside a label are the value of a row, sentence or not.</summary>
    private const int ShortestSentence = 60;

    /// <summary>As many characters are a paragraph, however it begins and ends.</summary>
    private const int ShortestParagraph = 200;

    private const int LongestLabel = 120;

    /// <summary>Characters at a cell's start in which its value would stand.</summary>
    private const int LongestLead = 40;

    /// <summary>Whether a cell holds a sentence: it has a full stop at its end, and most of it is letters.</summary>
    public static bool IsProse(HtmlCell cell) => cell.TextLength >= ShortestProse && IsSentence(LastText(cell).Content.Text);

    /// <summary>Whether a row is a label, or nothing, and paragraphs beside it.</summary>
    public static bool IsLabelled(List<HtmlCell> row)
    {
        HtmlCell? label = null, text = null;
        foreach (var cell in row)
        {
            if (cell.IsEmpty) continue;
            if (text is not null) label = text;
            text = cell;
        }

        return text is not null && IsParagraph(text) && IsMostlyLetters(text) && (label is null || IsLabel(label));
    }

    /// <summary>Whether rows of labels and paragraphs hold most of a table's text, and no cell is a number.</summary>
    public static bool AreMostOf(List<List<HtmlCell>> rows)
    {
        var (prose, all, hasLabel) = (0, 0, false);
        foreach (var row in rows)
        {
            var (length, filled) = (0, 0);
            foreach (var cell in row)
            {
                if (cell.IsEmpty) continue;
                length += cell.TextLength;
                filled++;
                if (cell.TextBlocks == 1 && NumberText.Parse(cell.FirstText.Content.Text).Value is not null) return false;
            }

            all += length;
            if (!IsLabelled(row)) continue;
            prose += length;
            hasLabel |= filled == 2;
        }

        return hasLabel && prose * 2 >= all;
    }

    private static bool IsParagraph(HtmlCell cell)
    {
        if (cell.TextLength < ShortestSentence) return false;

        // A cell that begins with a number of shares or an amount, or with the blank of one, is the value of its row.
        var text = cell.FirstText.Content.Text.AsSpan();
        if (text.TrimStart("“\"(") is not [var first, ..] || !char.IsUpper(first)) return false;
        if (text[..Math.Min(text.Length, LongestLead)].ContainsAny("0123456789$[_●•")) return false;
        return cell.TextLength >= ShortestParagraph || IsSentence(LastText(cell).Content.Text);
    }

    private static bool IsLabel(HtmlCell cell)
    {
        if (cell.TextLength > LongestLabel || cell.TextBlocks > 3) return false;

        // The number of an exhibit, a year or a mark is no label.
        var text = cell.FirstText.Content.Text;
        return char.IsLetter(text[0]) && text.AsSpan().ContainsAnyInRange('a', 'z') && !char.IsAsciiDigit(text[^1]);
    }

    private static bool IsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd(" ”\"’)*");
        return end.Length > 0 && end[^1] is '.' or ';' or ':' or '?' && text.AsSpan().Count(' ') >= 3;
    }

    private static bool IsMostlyLetters(HtmlCell cell)
    {
        var (letters, others) = (0, 0);
        foreach (var block in cell.Blocks)
        {
            foreach (var character in block.Content.Text)
            {
                if (char.IsLetter(character)) letters++;
                else if (character != ' ') others++;
            }
        }

        return letters > others * 5;
    }

    private static DraftBlock LastText(HtmlCell cell) => cell.Blocks.FindLast(block => !block.Content.IsEmpty)!;
}
