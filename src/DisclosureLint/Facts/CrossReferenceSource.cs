using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Reads references to sections, notes, exhibits and pages.</summary>
internal sealed class CrossReferenceSource : FactSource<CrossReference>
{
    private const int LongestTitle = 220;

    /// <summary>Longest way from a title to the page it names, such as <c> in this prospectus, beginning on page 12</c>.</summary>
    private const int LongestPageLead = 60;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“\"");

    private static readonly SearchValues<string> Nouns =
        SearchValues.Create(["Note ", "Notes ", "Exhibit ", "Exhibits ", "page ", "pages "], StringComparison.Ordinal);

    private static readonly Comparer<CrossReference> ByPlace = Comparer<CrossReference>.Create((left, right) => left.Range.CompareTo(right.Range));

    private static readonly string[] Cues =
    [
        "see", "see also", "under", "entitled", "titled", "captioned", "caption", "captions", "heading", "headings", "headed", "section",
        "sections", "refer to", "described in", "discussed in", "set forth in", "included in", "described elsewhere in", "read", "reading",
        "in", "to", "sections of this prospectus entitled", "with", "the",
    ];

    /// <summary>Cues that settle it; the others count only before a title that is set like one and holds two words or a dash.</summary>
    private static readonly string[] FirmCues =
    [
        "see", "see also", "entitled", "titled", "captioned", "caption", "captions", "heading", "headings", "headed", "section", "sections", "under", "refer to",
    ];

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "by", "with", "from", "as", "at", "our", "we", "us", "is", "are", "its",
        "this", "that", "into", "your", "not", "than", "be", "if", "do", "per", "may", "who", "which", "under", "it",
    };

    public override IReadOnlyList<CrossReference> Read(Filing filing)
    {
        var references = new List<CrossReference>();
        foreach (var block in TextScan.ReadableBlocks(filing))
        {
            if (block is not Heading) ReadBlock(block, references);
        }

        return references;
    }

    private static void ReadBlock(Block block, List<CrossReference> references)
    {
        var first = references.Count;
        ReadTitles(block, references);
        var titles = references.Count;
        ReadNumbers(block, references, first);
        if (titles > first && references.Count > titles) references.Sort(first, references.Count - first, ByPlace);
    }

    private static void ReadTitles(Block block, List<CrossReference> references)
    {
        var text = block.Text;
        var previousTitleEnd = -1;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(Quotes) is >= 0 and var found)
        {
            var start = position + found;
            position = start + 1;
            var close = text.IndexOf(text[start] == '“' ? '”' : '"', start + 1);
            if (close < 0) continue;
            position = close + 1;
            if (ReadTitle(block, start, close, previousTitleEnd) is not { } title) continue;
            references.Add(title);
            previousTitleEnd = close + 1;
        }
    }

    private static void ReadNumbers(Block block, List<CrossReference> references, int first)
    {
        var text = block.Text;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(Nouns) is >= 0 and var found)
        {
            var start = position + found;
            position = start + 1;
            if (TextScan.IsWordAt(text, start - 1) || ReadNumbered(block, start) is not { } number) continue;
            position = number.Range.End;
            // The page that a title names is told with the title.
            var isTitles = number.Kind == CrossReferenceKind.Page && references.Skip(first).Any(title =>
                title.Page == number.Path[0] && number.Range.Start > title.Range.End && number.Range.Start - title.Range.End < LongestPageLead);
            if (!isTitles) references.Add(number);
        }
    }

    private static CrossReference? ReadTitle(Block block, int open, int close, int previousTitleEnd)
    {
        var text = block.Text;
        var (start, end) = (open + 1, close);
        while (end > start && text[end - 1] is ',' or '.' or ';' or ' ') end--;
        while (start < end && text[start] == ' ') start++;
        if (end - start < 4 || end - start > LongestTitle || !IsSetLikeTitle(text, start, end)) return null;
        var isRelative = text[start] is '—' or '–';
        var path = text[start..end].Split(['—', '–'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (path.Length == 0) return null;
        if (!isRelative && !HasCue(text, open, isPlain: path.Length == 1 && !path[0].Contains(' ')) && !FollowsTitle(text, open, previousTitleEnd)) return null;
        return new CrossReference(block, new TextSpan(start, end), CrossReferenceKind.Section, path, isRelative, PageBehind(text, close + 1));
    }

    private static bool HasCue(string text, int open, bool isPlain) =>
        // "Certain", "Item 1A." and the like may stand between cue and title.
        Array.Exists(FirmCues, cue => TextScan.HasWordBefore(text, open, cue))
        || Array.Exists(FirmCues, cue => TextScan.HasWordBefore(text, open, cue + " the"))
        || (!isPlain && Array.Exists(Cues, cue => TextScan.HasWordBefore(text, open, cue)));

    private static bool FollowsTitle(string text, int open, int previousTitleEnd) =>
        previousTitleEnd > 0 && open >= previousTitleEnd
        && text.AsSpan(previousTitleEnd, open - previousTitleEnd).Trim(" ,;") is "" or "and" or "or" or "and in" or "and under" or "as well as";

    private static bool IsSetLikeTitle(string text, int start, int end)
    {
        var isFirst = true;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i]) || (i > start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '’' or '\'' or '-'))) continue;
            var wordEnd = i;
            while (wordEnd < end && char.IsLetter(text[wordEnd])) wordEnd++;
            // Captions of risk factors are sentences: "Risk Factors—We have a history of losses".
            if (!char.IsUpper(text[i])) return !isFirst && (SmallWords.Contains(text[i..wordEnd]) || text.AsSpan(start, i - start).ContainsAny('—', '–'))
                && (text.AsSpan(start, end - start).ContainsAny('—', '–') || AllSmallOrUpper(text, wordEnd, end));
            isFirst = false;
            i = wordEnd;
        }

        return !isFirst;
    }

    private static bool AllSmallOrUpper(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '’' or '\'' or '-'))) continue;
            var wordEnd = i;
            while (wordEnd < end && char.IsLetter(text[wordEnd])) wordEnd++;
            if (!char.IsUpper(text[i]) && !SmallWords.Contains(text[i..wordEnd])) return false;
            i = wordEnd;
        }

        return true;
    }

    /// <summary>The page in <c>, beginning on page 12</c> behind a title.</summary>
    private static string? PageBehind(string text, int position)
    {
        if (position < text.Length && text[position] == ',') position++;
        position = TextScan.SkipSpace(text, position);
        foreach (var lead in (ReadOnlySpan<string>)["section", "beginning", "starting", "commencing", "which begins", "on", "at", "of this prospectus beginning on"])
        {
            if (TextScan.HasWordAt(text, position, lead)) position = TextScan.SkipSpace(text, position + lead.Length);
        }

        if (TextScan.HasWordAt(text, position, "on")) position = TextScan.SkipSpace(text, position + 2);
        if (!TextScan.HasWordAt(text, position, "page") && !TextScan.HasWordAt(text, position, "pages")) return null;
        position = text.IndexOf(' ', position) is >= 0 and var space ? space + 1 : text.Length;
        var end = PageEnd(text, position);
        return end > position ? text[position..end] : null;
    }

    private static CrossReference? ReadNumbered(Block block, int start)
    {
        var text = block.Text;
        var kind = text[start] switch { 'N' => CrossReferenceKind.Note, 'E' => CrossReferenceKind.Exhibit, _ => CrossReferenceKind.Page };
        var number = text.IndexOf(' ', start) + 1;
        var end = NumberEnd(text, number, kind);
        return end > number && !TextScan.IsWordAt(text, end) ? new CrossReference(block, new TextSpan(start, end), kind, [text[number..end]]) : null;
    }

    private static int NumberEnd(string text, int number, CrossReferenceKind kind)
    {
        if (kind == CrossReferenceKind.Page) return PageEnd(text, number);
        var end = number;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == number || end - number > 3) return number;
        if (kind == CrossReferenceKind.Note) return end + 1 < text.Length && text[end] is '%' ? number : end;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }

        return end;
    }

    /// <summary>The end of a printed page number: <c>12</c>, <c>F-3</c>, <c>iv</c>.</summary>
    private static int PageEnd(string text, int start)
    {
        var end = start;
        if (end + 2 < text.Length && char.IsAsciiLetterUpper(text[end]) && text[end + 1] is '-' or '‑' && char.IsAsciiDigit(text[end + 2])) end += 2;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > start) return end;
        while (end < text.Length && text[end] is 'i' or 'v' or 'x') end++;
        return TextScan.IsWordAt(text, end) ? start : end;
    }
}
