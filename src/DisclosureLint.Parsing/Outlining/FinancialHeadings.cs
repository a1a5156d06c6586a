using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>The headings of the financial pages: reports and statements by title, notes by number, what else is emphasised below them.</summary>
internal static class FinancialHeadings
{
    private const int StatementLevel = 2;
    private const int NoteLevel = 3;

    /// <summary>Lets a section begin at a block of the financial pages where it is a heading.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="index">The block's position.</param>
    public static void Consider(List<OutlineBlock> blocks, int index)
    {
        var block = blocks[index];
        if (!block.IsProse || block.IsContents || block.Text.Length is < 4 or > 200) return;
        var kind = SectionTitles.Classify(block.Text);
        if (TitleText.IsContinued(block.Text)) return;

        // A note may speak of balance sheets too: the title of a statement stands in the middle, in capitals or on top of a page.
        var isTitleLine = PlainHeadings.IsKnownTitle(blocks, index);
        var isSetAsTitle = isTitleLine || block.Style.Centred || block.Style.Capitals >= 0.9f || block.StartsPage;
        if (SectionTitles.IsFinancialPage(kind) && isSetAsTitle && !IsNote(block.Text)
            && (isTitleLine || HeadingLook.IsHeadingLike(block) || block.Style.Centred))
        {
            block.Begin(new SectionStart(StatementLevel, block.Text, "financial-pages", HasHeading: true, kind));
            return;
        }

        if (!HeadingLook.IsHeadingLike(block) || block.Text[0] == '(') return;
        if (IsNote(block.Text))
        {
            block.Begin(new SectionStart(NoteLevel, block.Text, "note-number", HasHeading: true, SectionKind.Unknown));
            return;
        }

        if (IsCompanyLine(blocks, index)) return;
        block.Begin(new SectionStart(NoteLevel + 1, block.Text, "heading-style", HasHeading: true, SectionKind.Unknown));
    }

    /// <summary>Whether a heading is that of a numbered note: "Note 3", "3. Revenue", "NOTE A".</summary>
    private static bool IsNote(string text)
    {
        if (text.StartsWith("note ", StringComparison.OrdinalIgnoreCase))
        {
            var end = 5;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            return end - 5 is 1 or 2 && (char.IsAsciiDigit(text[5]) || char.IsUpper(text[5]));
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits is 1 or 2 && text.Length > digits + 3 && text[digits] is '.' or ')' or ' ';
    }

    /// <summary>The registrant's name above the title of a statement.</summary>
    private static bool IsCompanyLine(List<OutlineBlock> blocks, int index)
    {
        if (blocks[index].Text.Length > 90) return false;
        for (var i = index + 1; i < Math.Min(blocks.Count, index + 4); i++)
        {
            if (blocks[i].Role != BlockRole.Body || blocks[i].Content.IsEmpty) continue;
            if (SectionTitles.IsFinancialPage(SectionTitles.Classify(blocks[i].Text))
                || SectionTitles.Classify(blocks[i].Text) == SectionKind.FinancialStatements) return true;
        }

        return false;
    }
}
