using System.Collections.Frozen;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>A number, amount, date or length of time with the words around it that say what it is; a list of them counts as one.</summary>
/// <param name="Reading">The block.</param>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Left">Ids of the words before it, the nearest first.</param>
/// <param name="Right">Ids of the words behind it, the nearest first.</param>
internal sealed record ValueInContext(BlockReading Reading, int Sentence, int First, int Last, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    /// <summary>What it is.</summary>
    public TokenKind Kind => Reading.Tokens[First].Kind;

    /// <summary>Where it stands.</summary>
    public Text.TextSpan Range => Reading.RangeOf(First, Last + 1);

    /// <summary>The words it is told in.</summary>
    public string Text => Reading.TextOf(First, Last + 1);

    /// <summary>Whether two can be told of the same value, each as finely as it is printed.</summary>
    public bool Agrees(ValueInContext other)
    {
        if (Kind is TokenKind.Date or TokenKind.Period) return string.Equals(Plain(Text), Plain(other.Text), StringComparison.OrdinalIgnoreCase);
        if (Kind == TokenKind.Duration) return Durations.MonthsIn(Text) is not { } months || Durations.MonthsIn(other.Text) is not { } others || Math.Abs(months - others) < 0.2m;
        var (own, told) = (Numbers(), other.Numbers());
        if (own.Count == 0 || own.Count != told.Count) return true;
        for (var i = 0; i < own.Count; i++)
        {
            if (!own[i].Number.Agrees(told[i].Number)) return false;
        }

        return true;
    }

    private static string Plain(string text) => string.Join(' ', text.Split([' ', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));

    private List<PrintedNumber> Numbers()
    {
        var numbers = new List<PrintedNumber>();
        for (var i = First; i <= Last; i++)
        {
            if (PrintedNumber.Of(Reading, i) is { } number) numbers.Add(number);
        }

        return numbers;
    }
}

/// <summary>Reads the values of sentences with their contexts.</summary>
internal static class ContextReader
{
    private const int MostLeft = 8;
    private const int MostRight = 6;

    private static readonly FrozenSet<int> Empty = Words.Of(
        "the a an of in on at by to for from with and or as we our us company registrant it its is are was were be been has have had that which this these such "
        + "approximately about over nearly almost roughly currently also total aggregate any under all will immediately more than least up respectively s 's");

    private static readonly FrozenSet<int> Joints = Words.Of("and or");

    /// <summary>Whether a token says nothing of what a value is.</summary>
    /// <param name="token">The token.</param>
    public static bool IsEmpty(Token token) => Empty.Contains(token.Form);

    /// <summary>The values of a sentence.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="sentence">0-based index of the sentence.</param>
    public static IEnumerable<ValueInContext> Read(BlockReading reading, int sentence)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        for (var i = start; i < end; i++)
        {
            if (!IsValue(reading, i)) continue;
            var last = i;
            while (NextInList(reading, last, end) is { } next) last = next;
            yield return new ValueInContext(reading, sentence, i, last, Around(reading, i - 1, start - 1, -1, MostLeft), Around(reading, last + 1, end, 1, MostRight));
            i = last;
        }
    }

    private static bool IsValue(BlockReading reading, int i) => reading.Tokens[i].Kind switch
    {
        TokenKind.Money or TokenKind.Percentage or TokenKind.Number => PrintedNumber.Of(reading, i) is not null,
        TokenKind.Date or TokenKind.Period or TokenKind.Duration => true,
        _ => false,
    };

    private static int? NextInList(BlockReading reading, int i, int end)
    {
        var next = i + 1;
        if (next < end && Joints.Contains(reading.Tokens[next].Form)) next++;
        return next < end && reading.Tokens[next].Kind == reading.Tokens[i].Kind && IsValue(reading, next) && (next > i + 1 || reading.Tokens[next].Before == Gap.Comma) ? next : null;
    }

    private static List<int> Around(BlockReading reading, int from, int limit, int step, int most)
    {
        var ids = new List<int>(most);
        for (var i = from; i != limit && ids.Count < most; i += step)
        {
            var token = reading.Tokens[i];
            if (token.Kind == TokenKind.Blank) break;

            // Times are compared by what they name, not by their words.
            if (token.Kind is TokenKind.Date or TokenKind.Period) continue;
            if (token.Kind is TokenKind.Word or TokenKind.Number && token.Form != 0)
            {
                if (token.Kind == TokenKind.Number || !Empty.Contains(token.Form) || (token.IsCapitalized && token.End - token.Start == 1 && token.Before == Gap.None)) ids.Add(token.Lemma);
            }
            else
            {
                ids.Add(Lexicon.IdOf(reading.TextOf(i, i + 1).ToLowerInvariant().Replace('\u00a0', ' ')));
            }
        }

        return ids;
    }
}
