using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Finds blanks. Check boxes, redactions, citations, footnote marks and signature lines are none.</summary>
internal sealed class PlaceholderSource : FactSource<Placeholder>
{
    private const string Bullets = "●•·∙⬤■▪◆○◯⚫";

    private static readonly SearchValues<char> Signs = SearchValues.Create("[$%_X" + Bullets);

    private static readonly SearchValues<string> Words = SearchValues.Create([", 19", ", 20", "TBD", "333-"], StringComparison.Ordinal);

    private static readonly SearchValues<char> FillCharacters = SearchValues.Create(Bullets + "_ ");

    private static readonly string[] CountedNouns =
    [
        "shares", "share", "units", "unit", "warrants", "ADSs", "million", "billion", "per share", "holders", "stockholders", "shareholders", "employees",
        "ordinary shares", "additional shares", "pre-funded warrants", "days", "months", "years", "square feet", "members", "customers", "of our", "of the",
    ];

    private static readonly string[] WordsBeforeNumber =
    [
        "approximately", "of", "dated", "on", "than", "to", "from", "by", "and", "or", "is", "was", "are", "were", "be", "at", "between", "for",
        "have", "had", "has", "with", "through", "until", "additional", "about", "aggregate", "includes", "including", "excludes", "sell", "purchase",
        "symbol", "symbols", "issue", "offering", "approximate", "exceed", "over", "as", "received", "sold", "issued", "in", "held", "before", "after",
        "hold", "own", "using", "within", "the", "our", "total", "up to", "nearly",
    ];

    public override IReadOnlyList<Placeholder> Read(Filing filing)
    {
        var found = new List<Placeholder>();
        foreach (var block in TextScan.ReadableBlocks(filing))
        {
            var first = found.Count;
            ScanSigns(block, found);
            ScanWords(block, found);
            ScanGaps(block, found);
            if (found.Count - first > 1) OrderAndMerge(found, first);
        }

        return found;
    }

    private static void ScanSigns(Block block, List<Placeholder> found)
    {
        var text = block.Text;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(Signs) is >= 0 and var offset)
        {
            var at = position + offset;
            position = at + 1;
            if (ReadSign(block, at) is not { } blank) continue;
            Add(block, blank.Range, blank.Form, found);
            position = Math.Max(position, blank.Range.End);
        }
    }

    private static void ScanWords(Block block, List<Placeholder> found)
    {
        var text = block.Text;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(Words) is >= 0 and var offset)
        {
            var at = position + offset;
            position = at + 3;
            var blank = text[at] switch
            {
                ',' => ReadDateGap(text, at),
                'T' => ReadWord(text, at),
                _ => ReadFileNumber(text, at),
            };
            if (blank is { } read) Add(block, read.Range, read.Form, found);
        }
    }

    private static Blank? ReadSign(Block block, int at)
    {
        var text = block.Text;
        switch (text[at])
        {
            case '[':
                return PlaceholderBrackets.Read(block, at);
            case '$':
                return ReadDollar(block, at);
            case '%':
                return ReadPercent(block, at);
            case '_':
                return ReadUnderscores(block, at);
            case 'X':
                return ReadLetters(text, at);
            default:
                return ReadBullet(block, at);
        }
    }

    /// <summary>A bullet that is no list's: behind a dollar sign, or before what is counted.</summary>
    private static Blank? ReadBullet(Block block, int at)
    {
        var text = block.Text;
        var end = at + 1;
        while (end < text.Length && Bullets.Contains(text[end])) end++;
        var next = TextScan.SkipSpace(text, end);
        if (at > 0 && text[at - 1] == '$') return new Blank(new TextSpan(at - 1, end), PlaceholderForm.Bullet);
        if (at == 0 && !IsCountedAt(text, next)) return null;
        var precedesNumber = IsCountedAt(text, next) || (next < text.Length && text[next] == '%' && next == end) || IsYearBehindComma(text, end);
        return precedesNumber && text[at] is '●' or '•' or '⬤' or '⚫' ? new Blank(new TextSpan(at, end), PlaceholderForm.Bullet) : null;
    }

    private static bool IsCountedAt(string text, int at) =>
        at < text.Length && char.IsLower(text[at]) && Array.Exists(CountedNouns, noun => TextScan.HasWordAt(text, at, noun));

    private static Blank? ReadDollar(Block block, int at)
    {
        var text = block.Text;
        var next = TextScan.SkipSpace(text, at + 1);
        if (next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] is '.' or '(' or '[' or '_' or '-' or '—' or '–' or '*' || Bullets.Contains(text[next])))
        {
            // What fills it is read where it stands, with the sign.
            if (text[next] is not ('.' or '-' or '—' or '–' or '*')) return null;
            return text[next] == '.' && !TextScan.IsWordAt(text, next + 1) && IsWide(block, at + 1) ? DollarBlank(text, at) : null;
        }

        if (next + 1 < text.Length && text[next] is 'X' or 'x' && text[next + 1] is 'X' or 'x' or '.' or ',') return null;
        if (next >= text.Length) return IsWholeCell(block, at) || at == 0 || IsBlankBehind(text, at) ? DollarBlank(text, at) : null;
        if (block is TableBlock && next > at + 1 && CellAt(block, at) is { } cell && cell.Range.End <= next) return IsWholeCell(block, at) ? DollarBlank(text, at) : null;
        if (at > 0 && text[at - 1] is '(' or '/' or '“' or '"') return next > at + 1 && IsWide(block, at + 1) ? DollarBlank(text, at) : null;
        if (next == at + 1 && text[next] is not (',' or '.' or ';' or ')')) return null;
        var isFirm = TextScan.HasWordAt(text, next, "per") || TextScan.HasWordAt(text, next, "million") || TextScan.HasWordAt(text, next, "billion");
        return isFirm || (next > at + 1 && IsWide(block, at + 1)) ? DollarBlank(text, at) : null;
    }

    private static Blank DollarBlank(string text, int at) =>
        new(new TextSpan(at, TextScan.SkipSpace(text, at + 1) is var end && end < text.Length ? end : at + 1), PlaceholderForm.SignWithoutNumber);

    private static bool IsBlankBehind(string text, int at) => Array.Exists(WordsBeforeNumber, word => TextScan.HasWordBefore(text, at, word))
        && !TextScan.HasWordBefore(text, at, "in");

    private static Blank? ReadPercent(Block block, int at)
    {
        var text = block.Text;
        if (block is TableBlock)
        {
            if ((at > 0 && text[at - 1] != ' ') || (at + 1 < text.Length && text[at + 1] != ' ')) return null;
            return CellAt(block, at) is { } cell && cell.Range.Length == 1 && cell.Row.Index >= cell.Row.Table.HeaderRowCount
                && cell.Column > 0 && cell.Row.Label.Length > 1 && cell.Row.Cells.Any(other => other.Value is not null)
                ? new Blank(TextSpan.Of(at, 1), PlaceholderForm.SignWithoutNumber)
                : null;
        }

        if (at == 0 || text[at - 1] is not (' ' or '(')) return null;
        if (text[at - 1] == '(') return at + 1 < text.Length && text[at + 1] == ' ' ? new Blank(TextSpan.Of(at, 1), PlaceholderForm.SignWithoutNumber) : null;
        var isBlank = IsWide(block, at - 1) || IsBlankBehind(text, at);
        return isBlank && !char.IsAsciiDigit(text[Math.Max(0, at - 2)]) ? new Blank(TextSpan.Of(at, 1), PlaceholderForm.SignWithoutNumber) : null;
    }

    /// <summary>Whether a row is a second line of headings, such as <c>$ % $ %</c>.</summary>
    private static bool HoldsOnlySigns(TableRow row) => row.Cells.All(cell => cell.Text is "%" or "$" or "#");

    private static Blank? ReadUnderscores(Block block, int at)
    {
        var text = block.Text;
        var end = at;
        while (end < text.Length && (text[end] == '_' || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] == '_'))) end++;
        var isContinued = at > 0 && (text[at - 1] == '_' || (at > 1 && text[at - 1] == ' ' && text[at - 2] == '_'));
        if (isContinued || text.AsSpan(at, end - at).Count('_') < (SignBefore(text, at) < at ? 1 : 2)) return null;
        var isRule = at == 0 && end == text.Length;
        return isRule || IsSignatureLine(block, at) ? null : new Blank(new TextSpan(SignBefore(text, at), end), PlaceholderForm.Underscores);
    }

    /// <summary>The offset of a dollar sign before an offset, a space between them allowed, or the offset itself.</summary>
    private static int SignBefore(string text, int at) =>
        at > 0 && text[at - 1] == '$' ? at - 1 : at > 1 && text[at - 1] == ' ' && text[at - 2] == '$' ? at - 2 : at;

    /// <summary>Compensation tables print a lone dollar sign for nothing paid.</summary>
    private static bool IsCompensation(Section section) => section.IsWithinAny([SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion]);

    private static bool IsSignatureLine(Block block, int at)
    {
        var text = block.Text;
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.EndsWith("By:") || before.EndsWith("By") || before.EndsWith("/s/") || before.EndsWith(":") || before.EndsWith("BY:")) return true;
        return at == 0 && block.Section.IsWithinAny([SectionKind.Signatures, SectionKind.AuditReport, SectionKind.ExhibitText]);
    }

    /// <summary>"XX", "X,XXX,XXX", "X.XX": letters in the shape of a number.</summary>
    private static Blank? ReadLetters(string text, int at)
    {
        if (TextScan.IsWordAt(text, at - 1)) return null;
        var end = at;
        while (end < text.Length && (text[end] == 'X' || (text[end] is ',' or '.' && end + 1 < text.Length && text[end + 1] == 'X'))) end++;
        var letters = text.AsSpan(at, end - at).Count('X');
        if (TextScan.IsWordAt(text, end)) return null;
        var hasSign = at > 0 && text[at - 1] == '$';
        // "XX" and "XXX" are Roman numerals unless a sign or a noun says otherwise.
        var isNumber = hasSign || letters < end - at || (end < text.Length && text[end] == '%') || (letters > 1 && IsCountedAt(text, TextScan.SkipSpace(text, end)));
        return letters > 1 && isNumber ? new Blank(new TextSpan(hasSign ? at - 1 : at, end), PlaceholderForm.Word) : null;
    }

    /// <summary>"Dated , 2012": a comma and a year with no day before them.</summary>
    private static Blank? ReadDateGap(string text, int at)
    {
        if (!IsYearBehindComma(text, at)) return null;
        if (at == 0) return new Blank(default, PlaceholderForm.Gap);
        if (text[at - 1] != ' ' || (at > 1 && !char.IsLetter(text[at - 2]) && text[at - 2] is not ('(' or ',' or ':' or '.'))) return null;
        return new Blank(TextSpan.Of(at - 1, 1), PlaceholderForm.Gap);
    }

    private static bool IsYearBehindComma(string text, int at) =>
        at + 6 <= text.Length && text[at] == ',' && text[at + 1] == ' ' && text.AsSpan(at + 2, 2) is "19" or "20"
        && char.IsAsciiDigit(text[at + 4]) && char.IsAsciiDigit(text[at + 5]) && !TextScan.IsWordAt(text, at + 6);

    private static Blank? ReadWord(string text, int at) =>
        TextScan.IsWordAt(text, at - 1) || TextScan.IsWordAt(text, at + 3) ? null : new Blank(TextSpan.Of(at, 3), PlaceholderForm.Word);

    /// <summary>"Registration No. 333-" with nothing behind it.</summary>
    private static Blank? ReadFileNumber(string text, int at)
    {
        var end = at + 4;
        var isOpen = end == text.Length || (text[end] is ' ' or ')' && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        return isOpen && !TextScan.IsWordAt(text, at - 1) ? new Blank(new TextSpan(at, end), PlaceholderForm.Gap) : null;
    }

    /// <summary>White space wide enough to be left for something, where the words around it ask for a number or name.</summary>
    private static void ScanGaps(Block block, List<Placeholder> found)
    {
        var text = block.Text;
        if (StartsWithCountedNoun(text) && BlankSpace.WidthBefore(block) >= BlankSpace.WidestIndent) Add(block, default, PlaceholderForm.Gap, found);
        foreach (var gap in BlankSpace.Gaps(block))
        {
            if (AsksForNumber(text, gap)) Add(block, TextSpan.Of(gap, 1), PlaceholderForm.Gap, found);
        }
    }

    private static bool StartsWithCountedNoun(string text) =>
        (text.Length < 100 || char.IsLower(text[0])) && (TextScan.HasWordAt(text, 0, "shares") || TextScan.HasWordAt(text, 0, "units") || TextScan.HasWordAt(text, 0, "warrants")
            || TextScan.HasWordAt(text, 0, "ADSs") || TextScan.HasWordAt(text, 0, "American Depositary Shares"));

    private static bool AsksForNumber(string text, int gap)
    {
        var next = text[gap + 1];
        var before = gap > 0 ? text[gap - 1] : ' ';
        // Signs and bullets are read where they stand; ☐ and its like follow a gap on every facing page.
        if (before is '$' or '.' or '?' or '!' or ')' or ']' or '•' or '●' || FillCharacters.Contains(next)) return false;
        if (next is ',' or '.' or ';' or ')' or '”') return IsWordBefore(text, gap) || before is '“' or '(';
        if (next is '%') return false;
        return char.IsLower(next) && (IsCountedAt(text, gap + 1) ? char.IsLetterOrDigit(before) || before is ',' or '(' or '—' : IsWordBefore(text, gap));
    }

    private static bool IsWordBefore(string text, int gap) => Array.Exists(WordsBeforeNumber, word => TextScan.HasWordBefore(text, gap, word));

    private static bool IsWide(Block block, int space) => BlankSpace.Width(block, space) >= BlankSpace.NarrowestGap;

    private static TableCell? CellAt(Block block, int at) =>
        (block as TableBlock)?.Table.Cells.FirstOrDefault(cell => cell.Range.Contains(at));

    private static bool IsWholeCell(Block block, int at) =>
        CellAt(block, at) is { } cell && cell.Range.Length == 1 && cell.Row.Index >= cell.Row.Table.HeaderRowCount && cell.Row.Label.Length > 1 && !HoldsOnlySigns(cell.Row)
        && !IsCompensation(block.Section);

    private static void Add(Block block, TextSpan range, PlaceholderForm form, List<Placeholder> found) =>
        found.Add(new Placeholder(block, range, form, PlaceholderClassifier.Classify(block, range, form)));

    private static void OrderAndMerge(List<Placeholder> found, int first)
    {
        var ordered = found.Skip(first).OrderBy(blank => blank.Range).ToList();
        found.RemoveRange(first, found.Count - first);
        foreach (var blank in ordered)
        {
            var isSame = found.Count > first && (found[^1].Range.Overlaps(blank.Range) || found[^1].Range == blank.Range
                || (found[^1].Range.End == blank.Range.Start && blank.Form == PlaceholderForm.Gap));
            if (!isSame) found.Add(blank);
        }
    }
}

/// <summary>A blank before its class is known.</summary>
internal readonly record struct Blank(TextSpan Range, PlaceholderForm Form);
