using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Reads dates. Every date it knows has a year, so it looks for years and reads outward from them.</summary>
internal sealed class DateMentionSource : FactSource<DateMention>
{
    private static readonly SearchValues<string> Centuries = SearchValues.Create(["19", "20"], StringComparison.Ordinal);

    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    private static readonly string[] YearPrepositions = ["in", "during", "since", "by", "for", "of", "through", "until", "before", "after", "early", "late", "mid"];

    private static readonly (string Words, int Months)[] Lengths =
    [
        ("three months", 3), ("three-month period", 3), ("three month period", 3), ("six months", 6), ("six-month period", 6),
        ("nine months", 9), ("nine-month period", 9), ("nine month period", 9), ("twelve months", 12), ("twelve-month period", 12),
        ("quarters", 3), ("quarter", 3), ("fiscal years", 12), ("fiscal year", 12), ("years", 12), ("year", 12), ("quarterly period", 3),
        ("three months period", 3), ("six months period", 6), ("six month period", 6), ("month", 1), ("periods", 0), ("period", 0),
    ];

    public override IReadOnlyList<DateMention> Read(Filing filing)
    {
        var mentions = new List<DateMention>();
        foreach (var block in TextScan.ReadableBlocks(filing)) ReadBlock(block, mentions);
        return mentions;
    }

    /// <summary>The dates of one text, in order, for readers of other facts.</summary>
    internal static IReadOnlyList<DateMention> ReadBlock(Block block)
    {
        var mentions = new List<DateMention>();
        ReadBlock(block, mentions);
        return mentions;
    }

    private static void ReadBlock(Block block, List<DateMention> mentions)
    {
        var text = block.Text;
        DateMention? previous = null;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(Centuries) is >= 0 and var found)
        {
            var year = position + found;
            position = year + 2;
            if (!IsYear(text, year)) continue;
            var mention = ReadAround(block, year) ?? Continue(block, year, previous);
            position = year + 4;
            if (mention is null) continue;
            mentions.Add(previous = mention);
            position = Math.Max(position, mention.Range.End);
        }
    }

    private static bool IsYear(string text, int at)
    {
        if (at + 4 > text.Length || !char.IsAsciiDigit(text[at + 2]) || !char.IsAsciiDigit(text[at + 3])) return false;
        if (at + 4 < text.Length)
        {
            var next = text[at + 4];
            if (char.IsLetterOrDigit(next) || next == '%') return false;
            if (next is ',' or '.' && TextScan.IsWordAt(text, at + 5) && char.IsAsciiDigit(text[at + 5])) return false;
        }

        if (at == 0) return true;
        var before = text[at - 1];
        return !(char.IsAsciiDigit(before) || before is '$' or '.' or '€' or '£'
            || (char.IsLetter(before) && !TextScan.HasWordBefore(text, at, "FY"))
            || (before == ',' && at > 1 && char.IsAsciiDigit(text[at - 2])));
    }

    private static DateMention? ReadAround(Block block, int yearStart)
    {
        var text = block.Text;
        var year = int.Parse(text.AsSpan(yearStart, 4), provider: null);
        var end = yearStart + 4;
        return ReadIso(block, yearStart, year)
            ?? ReadSlashes(block, yearStart, year)
            ?? ReadMonth(block, yearStart, year, end)
            ?? ReadFiscalOrQuarter(block, yearStart, year, end);
    }

    private static DateMention? ReadIso(Block block, int yearStart, int year)
    {
        var text = block.Text;
        if (yearStart + 10 > text.Length || text[yearStart + 4] != '-' || text[yearStart + 7] != '-' || TextScan.IsWordAt(text, yearStart + 10)) return null;
        return TwoDigits(text, yearStart + 5) is { } month && TwoDigits(text, yearStart + 8) is { } day && DateOf(year, month, day) is { } date
            ? new DateMention(block, new TextSpan(yearStart, yearStart + 10), DateMentionKind.Day, year, date, date)
            : null;
    }

    private static DateMention? ReadSlashes(Block block, int yearStart, int year)
    {
        var text = block.Text;
        if (yearStart < 4 || text[yearStart - 1] != '/') return null;
        var slash = text.LastIndexOf('/', yearStart - 2);
        if (slash <= 0 || yearStart - slash > 4) return null;
        var start = slash;
        while (start > 0 && slash - start < 2 && char.IsAsciiDigit(text[start - 1])) start--;
        return int.TryParse(text.AsSpan(start, slash - start), provider: null, out var month)
            && int.TryParse(text.AsSpan(slash + 1, yearStart - slash - 2), provider: null, out var day)
            && DateOf(year, month, day) is { } date
            ? new DateMention(block, new TextSpan(start, yearStart + 4), DateMentionKind.Day, year, date, date)
            : null;
    }

    /// <summary>"September 26, 2009", "26 September 2009", "Sept. 2009", and the period that ends there.</summary>
    private static DateMention? ReadMonth(Block block, int yearStart, int year, int end)
    {
        var text = block.Text;
        var i = SkipBack(text, yearStart, ", ");
        var dayEnd = i;
        while (i > 0 && dayEnd - i < 2 && char.IsAsciiDigit(text[i - 1])) i--;
        int? day = i < dayEnd ? int.Parse(text.AsSpan(i, dayEnd - i), provider: null) : null;
        if (day is not null && i > 0 && text[i - 1] != ' ') return null;
        i = SkipBack(text, i, ". ,");
        if (text.AsSpan(0, i).EndsWith(" of", StringComparison.Ordinal) && day is null) i = SkipBack(text, i - 2, " ");
        var (monthStart, month) = MonthBefore(text, i);
        if (month == 0) return null;
        var start = monthStart;
        if (day is null && start > 1)
        {
            var before = SkipBack(text, start, " ");
            var first = before;
            while (first > 0 && before - first < 2 && char.IsAsciiDigit(text[first - 1])) first--;
            if (first < before && !TextScan.IsWordAt(text, first - 1) && before < start && !(first > 0 && text[first - 1] is '.' or ',' or '$'))
            {
                day = int.Parse(text.AsSpan(first, before - first), provider: null);
                start = first;
            }
        }

        if (day is null)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return AsPeriod(block, start, end, year, last)
                ?? new DateMention(block, new TextSpan(start, end), DateMentionKind.Month, year, new DateOnly(year, month, 1), last);
        }

        if (DateOf(year, month, day.Value) is not { } date) return null;
        return AsPeriod(block, start, end, year, date)
            ?? new DateMention(block, new TextSpan(start, end), DateMentionKind.Day, year, date, date);
    }

    private static DateMention? AsPeriod(Block block, int dateStart, int end, int year, DateOnly last)
    {
        var text = block.Text;
        var verb = new[] { "ended", "ending" }.FirstOrDefault(word => TextScan.HasWordBefore(text, dateStart, word));
        if (verb is null) return null;
        var verbStart = SkipBack(text, dateStart, " ") - verb.Length;
        foreach (var (words, months) in Lengths)
        {
            if (!TextScan.HasWordBefore(text, verbStart, words)) continue;
            var start = SkipBack(text, verbStart, " ") - words.Length;
            int? length = months == 0 ? null : months;
            DateOnly? first = length is { } count ? FirstDay(last, count) : null;
            return new DateMention(block, new TextSpan(start, end), DateMentionKind.Period, year, first, last, length);
        }

        return null;
    }

    private static DateOnly FirstDay(DateOnly last, int months)
    {
        // A period that ends with a month begins with one; a 52-week year does not begin on a day that can be computed from its end.
        var start = last.AddDays(1);
        return start.Day == 1 ? start.AddMonths(-months) : last.AddMonths(-months).AddDays(1);
    }

    private static DateMention? ReadFiscalOrQuarter(Block block, int yearStart, int year, int end)
    {
        var text = block.Text;
        var isFiscal = false;
        var i = yearStart;
        foreach (var word in (ReadOnlySpan<string>)["year", "years"])
        {
            if (TextScan.HasWordBefore(text, i, word)) i = SkipBack(text, i, " ") - word.Length;
        }

        foreach (var word in (ReadOnlySpan<string>)["fiscal", "FY"])
        {
            if (!TextScan.HasWordBefore(text, i, word)) continue;
            i = SkipBack(text, i, " ") - word.Length;
            isFiscal = true;
        }

        if (ReadQuarter(text, isFiscal ? i : yearStart) is var (quarterStart, quarter))
        {
            var first = new DateOnly(year, (quarter * 3) - 2, 1);
            return new DateMention(
                block, new TextSpan(quarterStart, end), DateMentionKind.Quarter, year,
                isFiscal ? null : first, isFiscal ? null : first.AddMonths(3).AddDays(-1));
        }

        if (isFiscal) return new DateMention(block, new TextSpan(i, end), DateMentionKind.FiscalYear, year, null, null);
        return Array.Exists(YearPrepositions, word => TextScan.HasWordBefore(text, yearStart, word) || TextScan.HasWordBefore(text, yearStart, word + "-"))
            && !(end < text.Length && text[end] is '-' or '–' or '/')
            ? new DateMention(
                block, new TextSpan(yearStart, end), DateMentionKind.Year, year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            : null;
    }

    /// <summary>"third quarter of ", "Q3 " before an offset.</summary>
    private static (int Start, int Quarter)? ReadQuarter(string text, int offset)
    {
        var i = SkipBack(text, offset, " ");
        if (i > 1 && text[i - 1] is >= '1' and <= '4' && text[i - 2] is 'Q' && !TextScan.IsWordAt(text, i - 3)) return (i - 2, text[i - 1] - '0');
        if (TextScan.HasWordBefore(text, i, "of")) i = SkipBack(text, i - 2, " ");
        if (!TextScan.HasWordBefore(text, i, "quarter")) return null;
        i = SkipBack(text, i - "quarter".Length, " ");
        if (TextScan.HasWordBefore(text, i, "fiscal")) i = SkipBack(text, i - "fiscal".Length, " ");
        for (var quarter = 0; quarter < Quarters.Length; quarter++)
        {
            if (TextScan.HasWordBefore(text, i, Quarters[quarter])) return (i - Quarters[quarter].Length, quarter + 1);
        }

        return null;
    }

    /// <summary>In "December 31, 2008, 2009 and 2010" the later years share what was said before the first.</summary>
    private static DateMention? Continue(Block block, int yearStart, DateMention? previous)
    {
        if (previous is null) return null;
        var between = block.Text.AsSpan(previous.Range.End, Math.Max(0, yearStart - previous.Range.End));
        if (between.Trim() is not ("," or "and" or ", and" or "or" or "to" or "through" or ", or" or "compared to" or "&")) return null;
        var year = int.Parse(block.Text.AsSpan(yearStart, 4), provider: null);
        var shift = year - previous.Year;
        return previous with
        {
            Range = TextSpan.Of(yearStart, 4),
            Year = year,
            Start = previous.Start?.AddYears(shift),
            End = previous.End?.AddYears(shift),
        };
    }

    /// <summary>Where the name of a month ends at <paramref name="end"/>: its start and number; 0 where none does.</summary>
    private static (int Start, int Month) MonthBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= 9 && char.IsAsciiLetter(text[start - 1])) start--;
        if (end - start < 3 || !char.IsUpper(text[start]) || TextScan.IsWordAt(text, start - 1)) return (end, 0);
        return (start, MonthNumber(text.AsSpan(start, end - start)));
    }

    private static int MonthNumber(ReadOnlySpan<char> name)
    {
        for (var month = 0; month < MonthNames.Length; month++)
        {
            var full = MonthNames[month];
            if (name.Equals(full, StringComparison.OrdinalIgnoreCase) || name.Equals(full.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase))
                return month + 1;
        }

        return name.Equals("Sept", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static int SkipBack(string text, int offset, string characters)
    {
        while (offset > 0 && characters.Contains(text[offset - 1])) offset--;
        return offset;
    }

    private static int? TwoDigits(string text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) ? ((text[at] - '0') * 10) + text[at + 1] - '0' : null;

    private static DateOnly? DateOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
