using DisclosureLint.Language;
using DisclosureLint.Offerings;
using DisclosureLint.Rules.Numbers.Dates;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>A number of a sentence as it is printed.</summary>
/// <param name="Reading">The block.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its value, and how finely it is told.</param>
/// <param name="IsHedged">Whether the draft says that it is told roughly.</param>
internal sealed record PrintedNumber(BlockReading Reading, int Token, TokenKind Kind, DisplayedNumber Number, bool IsHedged)
{
    private static readonly System.Collections.Frozen.FrozenSet<int> More = Words.Of("more less fewer least most");
    private static readonly int Than = Lexicon.IdOf("than");
    private static readonly int At = Lexicon.IdOf("at");
    private static readonly int To = Lexicon.IdOf("to");

    /// <summary>Where it stands.</summary>
    public Text.TextSpan Range => Reading.RangeOf(Token, Token + 1);

    /// <summary>The number as it agrees with one told to the dollar elsewhere: noughts at its end are told for rounded ones without a word.</summary>
    public DisplayedNumber Round
    {
        get
        {
            var unit = Number.Unit;
            if (Number.Unit != 1m || Number.Value < 10_000) return Number;
            while (Number.Value >= unit * 100 && Number.Value % (unit * 10) == 0) unit *= 10;
            return Number with { Unit = unit };
        }
    }

    /// <summary>The words it is told in.</summary>
    public string Text => Reading.TextOf(Token, Token + 1);

    /// <summary>The number of a token; null where it has none, where it is negative or where it is one end of a range.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="token">Index of the token.</param>
    public static PrintedNumber? Of(BlockReading reading, int token)
    {
        var kind = reading.Tokens[token].Kind;
        if (kind is not (TokenKind.Number or TokenKind.Money or TokenKind.Percentage)) return null;
        var text = reading.TextOf(token, token + 1);
        if (Parse(text) is not { } number || IsYear(text) || IsInParentheses(reading, token)) return null;
        var hedged = IsHedgedAt(reading, token);
        return new PrintedNumber(reading, token, kind, hedged ? Coarse(number) : number, hedged);
    }

    /// <summary>The number in words such as <c>$3.2 million</c>, <c>12.5%</c> or <c>twenty-five</c>.</summary>
    /// <param name="text">The words.</param>
    public static DisplayedNumber? Parse(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return NumberWords.Parse(text.Replace(" percent", "", StringComparison.OrdinalIgnoreCase)) is { } words ? new DisplayedNumber(words, 1) : null;
        if (start > 0 && text[start - 1] == '.') start--;
        if (text.AsSpan(0, start).ContainsAny('(', '-', '–')) return null;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.')) end++;
        while (end > start && text[end - 1] is ',' or '.') end--;
        return DisplayedNumber.Parse(text.AsSpan(start, end - start), ScaleOf(text.AsSpan(end)));
    }

    /// <summary>Four digits without a comma: a year is told so, an amount hardly.</summary>
    private static bool IsYear(string text) => text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    /// <summary>"($6,370)" is a negative amount; "(25%)" stands beside another.</summary>
    private static bool IsInParentheses(BlockReading reading, int token)
    {
        var at = reading.Tokens[token].Start - 1;
        return reading.Tokens[token].Kind == TokenKind.Money && at >= 0 && reading.Block.Text[at] == '(';
    }

    private static decimal ScaleOf(ReadOnlySpan<char> rest)
    {
        if (rest.Contains("trillion", StringComparison.OrdinalIgnoreCase)) return 1_000_000_000_000m;
        if (rest.Contains("billion", StringComparison.OrdinalIgnoreCase)) return 1_000_000_000m;
        if (rest.Contains("million", StringComparison.OrdinalIgnoreCase)) return 1_000_000m;
        return rest.Contains("thousand", StringComparison.OrdinalIgnoreCase) ? 1_000m : 1m;
    }

    /// <summary>Whether words before the number say that it is told roughly: <c>approximately</c>, <c>more than</c>.</summary>
    private static bool IsHedgedAt(BlockReading reading, int token)
    {
        var first = reading.TokensOfSentence(reading.SentenceOf(token)).Start;
        if (token - 1 < first) return false;
        var before = reading.Tokens[token - 1].Form;
        if (Words.Hedges.Contains(before)) return true;
        if (token - 2 < first) return false;
        var second = reading.Tokens[token - 2].Form;
        return (before == Than && More.Contains(second)) || (More.Contains(before) && second == At) || (before == To && second == Lexicon.IdOf("up"));
    }

    /// <summary>A number told roughly is right to one of its last printed digit that is not nought.</summary>
    private static DisplayedNumber Coarse(DisplayedNumber number)
    {
        var unit = number.Unit;
        if (number.Value == 0) return number;
        while (number.Value % (unit * 10) == 0) unit *= 10;
        return number with { Unit = unit * 2 };
    }
}
