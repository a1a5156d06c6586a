using System.Collections.Frozen;
using DisclosureLint.Facts;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>
/// Reads the amounts that sentences tell of what tables measure, each with its day or period: the one behind it, the one of its place
/// before "respectively", or the only one of the sentence.
/// </summary>
internal sealed class AmountReader(ResultRows rows)
{
    private static readonly FrozenSet<int> Openers = Words.Of(
        "our the of in had a an total and incurred recorded reported generated recognized have has net that to was were realized experienced with by used");

    private static readonly FrozenSet<int> Verbs = Words.Of("was were of totaled totalled is are amounted equaled equal to being");
    private static readonly FrozenSet<int> Pasts = Words.Of("was were totaled totalled amounted equaled");
    private static readonly FrozenSet<int> Having = Words.Of("had have has generated incurred recorded reported recognized used");
    private static readonly int Or = Lexicon.IdOf("or");
    private static readonly FrozenSet<int> Joints = Words.Of("and or");
    private static readonly FrozenSet<int> Between = Words.Of("for in as of at during the our on and compared with versus against to from a net loss losses income it was were respectively");
    private static readonly FrozenSet<int> Otherwise = Words.Of("forma adjusted would could may if hypothetical up estimated estimate expect expects budget target weighted per cumulative aggregate");
    private static readonly int Respectively = Lexicon.IdOf("respectively");
    private static readonly int OfWord = Lexicon.IdOf("of");
    private static readonly int In = Lexicon.IdOf("in");

    private readonly List<DateMention> _dates = [];

    /// <summary>The amounts of a sentence.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="dates">The dates of the block.</param>
    public IEnumerable<AmountTold> Read(BlockReading reading, int sentence, IEnumerable<DateMention> dates)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        var (hasMoney, isPaired) = (false, false);
        for (var i = start; i < end; i++)
        {
            if (Otherwise.Contains(reading.Tokens[i].Form)) return [];
            hasMoney |= IsAmount(reading.Tokens[i].Kind);
            isPaired |= reading.Tokens[i].Form == Respectively;
        }

        if (!hasMoney) return [];
        _dates.Clear();
        var range = reading.Block.Sentences[sentence].Range;
        _dates.AddRange(dates.Where(date => range.Contains(date.Range)));
        if (_dates.Count == 0) return [];
        var told = new List<AmountTold>();
        for (var i = start; i < end; i++)
        {
            if (MeasureAt(reading, i, start, end) is not { } measure) continue;
            ReadBehind(reading, measure.Key, i, measure.End, (start, end), isPaired, told);
            ReadBefore(reading, measure.Key, i, measure.End, (start, end), isPaired, told);
            i = measure.End - 1;
        }

        return told;
    }

    /// <summary>The longest measure that begins at a token; what an adjective or another noun narrows is none.</summary>
    private (string Key, int End)? MeasureAt(BlockReading reading, int at, int start, int end)
    {
        var first = reading.Tokens[at];
        if (first.Kind != TokenKind.Word || Grammar.Determiners.Contains(first.Form) || Grammar.Possessives.Contains(first.Form) || Grammar.Prepositions.Contains(first.Form)) return null;
        if (at > start && first.Before == Gap.None && reading.Tokens[at - 1].Kind == TokenKind.Word && !Openers.Contains(reading.Tokens[at - 1].Form)) return null;
        if (first.Before == Gap.Hyphen) return null;
        (string Key, int End)? longest = null;
        for (var last = at; last < end && last < at + rows.MostWords + 2; last++)
        {
            var token = reading.Tokens[last];
            if (token.Kind != TokenKind.Word || (last > at && token.Before > Gap.Comma)) break;
            if (Joints.Contains(token.Form) || Grammar.Prepositions.Contains(token.Form)) continue;
            if (RowKey.OfWords(reading.TextOf(at, last + 1).ToLowerInvariant()) is { } key && rows.Of(key).Count > 0) longest = (key, last + 1);
        }

        return longest;
    }

    private void ReadBehind(BlockReading reading, string key, int from, int i, (int Start, int End) sentence, bool isPaired, List<AmountTold> told)
    {
        var verb = i;
        while (i < sentence.End && reading.Tokens[i].Kind == TokenKind.Word && reading.Tokens[i].Before < Gap.Comma
            && (Verbs.Contains(reading.Tokens[i].Form) || Words.Hedges.Contains(reading.Tokens[i].Form))) i++;
        if (i == verb || i >= sentence.End) return;
        var isSure = Enumerable.Range(verb, i - verb).Any(at => Pasts.Contains(reading.Tokens[at].Form));
        var amounts = ListAt(reading, i, sentence.End, out var behind);
        if (amounts.Count == 0) return;
        Assign(reading, key, amounts, (from, behind), sentence, isPaired, isSure, told);
    }

    /// <summary>"We had $4.5 million of cash": the amount stands before what it measures.</summary>
    private void ReadBefore(BlockReading reading, string key, int at, int end, (int Start, int End) sentence, bool isPaired, List<AmountTold> told)
    {
        var i = at - 1;
        while (i > sentence.Start && reading.Tokens[i].Kind == TokenKind.Word && (Grammar.Determiners.Contains(reading.Tokens[i].Form) || Grammar.Possessives.Contains(reading.Tokens[i].Form))) i--;
        if (i <= sentence.Start || reading.Tokens[i].Form is var form && form != OfWord && form != In) return;
        var last = i - 1;
        var first = last;
        while (first > sentence.Start && (reading.Tokens[first].Kind == TokenKind.Money || Joints.Contains(reading.Tokens[first].Form))) first--;
        if (!Having.Contains(reading.Tokens[Math.Max(sentence.Start, Unhedged(reading, first, sentence.Start))].Form)) return;
        if (end < sentence.End && reading.Tokens[end].Before == Gap.None && TimeBehind(reading, end, sentence.End) is null) return;
        if (reading.Tokens[last].Kind != TokenKind.Money || (end < sentence.End && Verbs.Contains(reading.Tokens[end].Form) && reading.Tokens[end].Before == Gap.None)) return;
        var amounts = ListAt(reading, first + 1, last + 1, out _);
        if (amounts.Count > 0) Assign(reading, key, amounts, (first + 1, end), sentence, isPaired, isSure: true, told);
    }

    private static int Unhedged(BlockReading reading, int at, int start)
    {
        while (at > start && (Words.Hedges.Contains(reading.Tokens[at].Form) || Grammar.Determiners.Contains(reading.Tokens[at].Form))) at--;
        return at;
    }

    /// <summary>Amounts with nothing but commas and "and" between them.</summary>
    private static List<PrintedNumber> ListAt(BlockReading reading, int i, int end, out int behind)
    {
        var amounts = new List<PrintedNumber>();
        behind = i;
        for (; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (IsAmount(token.Kind) && (amounts.Count == 0 || amounts[0].Kind == token.Kind) && PrintedNumber.Of(reading, i) is { } number && !IsPerUnit(reading, i + 1, end))
            {
                amounts.Add(number);
                behind = i + 1;
            }
            else if (!(token.Kind == TokenKind.Word && (Joints.Contains(token.Form) || Words.Hedges.Contains(token.Form)))) break;
        }

        return amounts;
    }

    private static bool IsPerUnit(BlockReading reading, int next, int end) => next < end && reading.Tokens[next].Form == Lexicon.IdOf("per");

    private void Assign(
        BlockReading reading, string key, List<PrintedNumber> amounts, (int Start, int End) words, (int Start, int End) sentence, bool isPaired, bool isSure, List<AmountTold> told)
    {
        if (amounts.Count > 1)
        {
            if (!isPaired) return;
            var (from, to) = (reading.Tokens[words.End - 1].End, reading.Block.Text.Length);
            var behind = _dates.Where(date => date.Range.Start >= from && date.Range.Start < to).ToArray();
            var before = _dates.Where(date => date.Range.End <= reading.Tokens[words.Start].Start).ToArray();
            var times = behind.Length == amounts.Count ? behind : behind.Length == 0 && before.Length == amounts.Count ? before : [];
            for (var i = 0; i < times.Length; i++) told.Add(new AmountTold(key, amounts[i], times[i], words.Start, words.End, false));
            return;
        }

        if (isPaired) return;
        if (TimeBehind(reading, words.End, sentence.End) is { } time)
        {
            told.Add(new AmountTold(key, amounts[0], time, words.Start, words.End, isSure) { Share = ShareBehind(reading, words.End, sentence.End) });
            ReadSecond(reading, key, amounts[0].Kind, time, sentence.End, told);
        }
        else if (_dates.Select(date => (date.End, date.Year)).Distinct().Count() == 1 && Moneys(reading, sentence) == 1)
        {
            told.Add(new AmountTold(key, amounts[0], _dates[0], words.Start, words.End, isSure) { Share = ShareBehind(reading, words.End, sentence.End) });
        }
    }

    /// <summary>"... for 2025 and $3.9 million for 2024", "compared to $3.9 million for 2024".</summary>
    private void ReadSecond(BlockReading reading, string key, TokenKind kind, DateMention time, int end, List<AmountTold> told)
    {
        var i = reading.TokenAt(time.Range.End);
        while (i < end && reading.Tokens[i].Kind == TokenKind.Word && (Between.Contains(reading.Tokens[i].Form) || Words.Hedges.Contains(reading.Tokens[i].Form))) i++;
        if (i >= end || reading.Tokens[i].Kind != kind || PrintedNumber.Of(reading, i) is not { } number) return;
        if (TimeBehind(reading, i + 1, end) is { } second && second.Range.Start != time.Range.Start)
        {
            told.Add(new AmountTold(key, number, second, i, i + 1, false) { Share = ShareBehind(reading, i + 1, end) });
            ReadSecond(reading, key, kind, second, end, told);
        }
    }

    private DateMention? TimeBehind(BlockReading reading, int i, int end)
    {
        var first = i;
        if (ShareBehind(reading, i, end) is { } share) i = share.End;
        while (i < end && i < first + 10 && reading.Tokens[i].Kind == TokenKind.Word && Between.Contains(reading.Tokens[i].Form)) i++;
        if (i >= end || reading.Tokens[i].Kind is not (TokenKind.Date or TokenKind.Period)) return null;
        var at = reading.Tokens[i].Start;

        // "For the years ended 2025 and 2024" leaves open which of them is meant.
        var index = _dates.FindIndex(date => date.Range.Start == at);
        if (index < 0) return null;
        var next = index + 1 < _dates.Count ? _dates[index + 1] : null;
        var isList = next is not null && reading.Block.Text.AsSpan(_dates[index].Range.End, Math.Max(0, next.Range.Start - _dates[index].Range.End)).Trim() is "and" or "or" or ",";
        return isList ? null : _dates[index];
    }

    /// <summary>", or 50.4% of revenue": the amount as a part of another measure.</summary>
    private ShareTold? ShareBehind(BlockReading reading, int i, int end)
    {
        if (i + 3 >= end || reading.Tokens[i].Form != Or || reading.Tokens[i + 1].Kind != TokenKind.Percentage || reading.Tokens[i + 2].Form != OfWord) return null;
        var of = i + 3;
        while (of < end && (Grammar.Possessives.Contains(reading.Tokens[of].Form) || Grammar.Determiners.Contains(reading.Tokens[of].Form))) of++;
        return of < end && PrintedNumber.Of(reading, i + 1) is { } number && MeasureAt(reading, of, i, end) is { } whole ? new ShareTold(number, whole.Key, whole.End) : null;
    }

    private static bool IsAmount(TokenKind kind) => kind is TokenKind.Money or TokenKind.Percentage;

    private static int Moneys(BlockReading reading, (int Start, int End) sentence)
    {
        var count = 0;
        for (var i = sentence.Start; i < sentence.End; i++) count += IsAmount(reading.Tokens[i].Kind) ? 1 : 0;
        return count;
    }
}
