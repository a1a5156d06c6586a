using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// Rejoins paragraphs that a page breaks: no sentence ends before the break, and it goes on behind it. Notes at the foot of the page
/// and headings that are only repeated stand between the halves as folios do. Agents also cut a paragraph where nothing breaks.
/// </summary>
internal static class ParagraphRejoiner
{
    private const int ShortestBroken = 60;
    private const int ShortestRest = 20;

    /// <summary>Points by which the halves of a cut paragraph may be set in differently.</summary>
    private const float LargestShift = 40;

    /// <summary>Rejoins broken paragraphs and drops the page breaks, which have no text.</summary>
    /// <param name="blocks">The blocks with their furniture marked.</param>
    /// <returns>The blocks that remain, in order.</returns>
    public static List<OutlineBlock> Apply(List<OutlineBlock> blocks)
    {
        var result = new List<OutlineBlock>(blocks.Count);
        OutlineBlock? last = null, aboveNotes = null, repeated = null;
        var broken = false;
        foreach (var block in blocks)
        {
            if (block.Role == BlockRole.Break)
            {
                broken = true;
                if (block.Anchors.Count > 0) result.Add(block);
                continue;
            }

            if (block.Role == BlockRole.Furniture)
            {
                broken |= !block.Content.IsEmpty;
                result.Add(block);
                continue;
            }

            if (broken && FirstHalf(block, last, aboveNotes) is { } first)
            {
                repeated?.MarkFurniture("continued-heading");
                first.Absorb(block, asJoin: true);
                first.Decide("rejoined-paragraph");
                (last, aboveNotes, repeated, broken) = (first, null, null, false);
                continue;
            }

            if (last is not null && !broken && GoesOnAtOnce(last, block))
            {
                last.Absorb(block, asJoin: false);
                last.Decide("rejoined-paragraph");
                continue;
            }

            result.Add(block);
            if (block.Content.IsEmpty && block.Draft.Kind != DraftBlockKind.Image) continue;
            if (broken && repeated is null && IsRepeated(block))
            {
                repeated = block;
                continue;
            }

            if (!IsNote(block)) aboveNotes = null;
            else if (last is not null && !IsNote(last)) aboveNotes = last;
            (last, repeated, broken) = (block, null, false);
        }

        return result;
    }

    private static OutlineBlock? FirstHalf(OutlineBlock block, OutlineBlock? last, OutlineBlock? aboveNotes)
    {
        if (last is not null && GoesOn(last, block)) return last;
        return aboveNotes is not null && GoesOn(aboveNotes, block) ? aboveNotes : null;
    }

    private static bool GoesOn(OutlineBlock before, OutlineBlock after)
    {
        if (!AreOfOneParagraph(before, after) || EndsSentence(before.Text)) return false;
        var first = after.Text[0];
        if (char.IsLower(first)) return before.Text.Length >= ShortestBroken || !IsSetOff(before);

        // A capital, digit or sign goes on only where the first part clearly stops in the middle.
        if (before.Text.Length < ShortestBroken || after.Text.Length < ShortestRest || IsSetOff(before)) return false;
        return char.IsUpper(first) || char.IsAsciiDigit(first) || first is '$' or '“'
            || (first == '(' && (!StartsItem(after.Text) || EndsInParticle(before.Text)));
    }

    /// <summary>Whether a paragraph stops within a sentence, and the next goes on with it though no page breaks between them.</summary>
    private static bool GoesOnAtOnce(OutlineBlock before, OutlineBlock after)
    {
        if (before.Draft.Kind != DraftBlockKind.Text || !AreOfOneParagraph(before, after) || after.StartsPage) return false;
        if (before.Text.Length < ShortestBroken || after.Text.Length < ShortestRest || IsSetOff(before)) return false;
        return char.IsLower(after.Text[0]) && char.IsAsciiLetterLower(before.Text[^1])
            && before.Text.Contains(' ', StringComparison.Ordinal)
            && MathF.Abs(before.Draft.Indent - after.Draft.Indent) < LargestShift;
    }

    private static bool AreOfOneParagraph(OutlineBlock before, OutlineBlock after)
    {
        if (!before.IsProse || after.Draft.Kind != DraftBlockKind.Text) return false;
        if (before.Text.Length == 0 || after.Text.Length == 0 || before.Draft.IsLabel || after.Draft.IsLabel) return false;
        return IsSetOff(before) == IsSetOff(after) && before.Style.Centred == after.Style.Centred && !IsNumbered(after.Text);
    }

    /// <summary>A note at the foot of a page: an item whose marker is a number or a sign of notes, no bullet.</summary>
    private static bool IsNote(OutlineBlock block) =>
        block.Draft.Kind == DraftBlockKind.ListItem
        && block.Draft.Marker.AsSpan().Trim("()[]. ") is { Length: > 0 and <= 4 } mark && !mark.ContainsAnyExcept("0123456789*†‡§#+");

    private static bool IsRepeated(OutlineBlock block) =>
        block.Draft.Kind == DraftBlockKind.Text && block.Text.Length <= 120 && TitleText.IsContinued(block.Text);

    /// <summary>Whether a text begins with the number or letter of an item: <c>iv.</c>, <c>b)</c>.</summary>
    private static bool IsNumbered(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end is < 2 or > 5 || text[end - 1] is not ('.' or ')')) return false;
        var number = text.AsSpan(0, end - 1);
        return number.Length == 1 || !number.ContainsAnyExcept("ivxIVX") || !number.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether the last word cannot end a list's introduction: something must follow it.</summary>
    private static bool EndsInParticle(string text) =>
        text[(text.LastIndexOf(' ') + 1)..] is "of" or "to" or "the" or "and" or "or" or "by" or "in" or "for" or "at" or "from" or "with"
            or "a" or "an";

    /// <summary>Whether a text begins with the bracketed number or letter of an item.</summary>
    private static bool StartsItem(string text)
    {
        var close = text.IndexOf(')', StringComparison.Ordinal);
        return close is > 0 and <= 5 && !text.AsSpan(1, close - 1).Contains(' ') && close - 1 <= 4 && !IsWord(text.AsSpan(1, close - 1));
    }

    private static bool IsWord(ReadOnlySpan<char> text) =>
        text is "and" or "or" or "the" or "see" or "in" or "as" or "net" or "not" or "if";

    private static bool IsSetOff(OutlineBlock block) => block.Style.Bold > 0.8 || block.Style.Italic > 0.8 || block.Style.Underlined > 0.8 || block.Style.Capitals > 0.8;

    private static bool EndsSentence(string text)
    {
        var end = text.Length - 1;

        // The number of a note may stand behind the full stop.
        var digits = end;
        while (digits > 0 && end - digits < 3 && char.IsAsciiDigit(text[digits])) digits--;
        var isDecimal = text[digits] == '.' && char.IsAsciiDigit(text[Math.Max(0, digits - 1)]);
        if (digits < end && text[digits] is '.' or '”' or '?' && !isDecimal) end = digits;
        while (end > 0 && text[end] is '”' or '"' or '’' or ')' or '*' or '†' or '‡') end--;
        return text[end] is '.' or '?' or '!' or ':' or ';' or '…' or '☐' or '☒' or '¨'
            || text.EndsWith("; and", StringComparison.Ordinal) || text.EndsWith("; or", StringComparison.Ordinal)
            || text.EndsWith("; and/or", StringComparison.Ordinal);
    }
}
