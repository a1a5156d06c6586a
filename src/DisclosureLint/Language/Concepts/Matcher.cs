using System.Numerics;

namespace DisclosureLint.Language;

/// <summary>What a matcher looks at: the tokens of one sentence from one of them on, at most 64.</summary>
internal readonly ref struct MatchWindow(BlockReading reading, int origin, int end)
{
    public BlockReading Reading { get; } = reading;

    /// <summary>Index of the token that bit 0 stands for.</summary>
    public int Origin { get; } = origin;

    /// <summary>Index behind the last token that may be taken.</summary>
    public int End { get; } = end;
}

/// <summary>
/// A part of a compiled expression. Positions are bits relative to the window's origin: a matcher takes the positions where it may
/// begin and gives those where it may end, so that each part looks at each token once and nothing is tried again.
/// </summary>
internal abstract class Matcher
{
    /// <summary>The positions behind this part for all positions where it may begin.</summary>
    public abstract ulong Advance(in MatchWindow window, ulong starts);

    /// <summary>Adds the lemmas, forms and kinds that this part may begin with.</summary>
    /// <returns>Whether it may also be empty, so that what follows may begin the whole.</returns>
    public abstract bool AddFirst(FirstSet first);

    /// <summary>The most tokens that it may take.</summary>
    public abstract int MaxLength { get; }

    /// <summary>Its parts in order, where it is a sequence; itself else.</summary>
    public virtual IReadOnlyList<Matcher> Parts => [this];

    /// <summary>Its alternatives; itself where it has none.</summary>
    public virtual IReadOnlyList<Matcher> Alternatives => [this];
}

/// <summary>What an expression may begin with.</summary>
internal sealed class FirstSet
{
    public HashSet<int> Words { get; } = [];

    public HashSet<TokenKind> Kinds { get; } = [];

    public HashSet<Actor> Actors { get; } = [];

    public HashSet<MentionKind> Mentions { get; } = [];

    /// <summary>Whether it may begin with nearly anything, so that no index helps.</summary>
    public bool IsBroad { get; set; }

    /// <summary>About how often in ten thousand words one of these stands.</summary>
    public int Cost => Words.Sum(Frequency.Of) + (Kinds.Count * 150) + (Actors.Count * 300) + (Mentions.Count * 300);
}

/// <summary>One token that satisfies a test.</summary>
internal abstract class TokenMatcher : Matcher
{
    public sealed override int MaxLength => 1;

    public sealed override ulong Advance(in MatchWindow window, ulong starts)
    {
        var ends = 0UL;
        while (starts != 0)
        {
            var bit = BitOperations.TrailingZeroCount(starts);
            starts &= starts - 1;
            var at = window.Origin + bit;
            if (at < window.End && bit < 63 && IsMatch(window.Reading, at)) ends |= 1UL << (bit + 1);
        }

        return ends;
    }

    protected abstract bool IsMatch(BlockReading reading, int at);
}

/// <summary>One of some words, in any inflection or exactly.</summary>
internal sealed class WordMatcher(IEnumerable<int> lemmas, IEnumerable<int> forms) : TokenMatcher
{
    // Sorted: making a frozen set of each costs more than all that is ever looked up in it.
    private readonly int[] _lemmas = [.. lemmas.Distinct().Order()];
    private readonly int[] _forms = [.. forms.Distinct().Order()];

    public IEnumerable<int> Lemmas => _lemmas;

    public IEnumerable<int> Forms => _forms;

    public override bool AddFirst(FirstSet first)
    {
        first.Words.UnionWith(_lemmas);
        first.Words.UnionWith(_forms);
        return false;
    }

    protected override bool IsMatch(BlockReading reading, int at)
    {
        ref readonly var token = ref reading.TokenArray[at];
        if (token.Form == 0) return false;
        return Holds(_forms, token.Form)
            || (_lemmas.Length > 0 && (Holds(_lemmas, token.Lemma) || Holds(_lemmas, token.Form) || (token.Lemma2 != token.Lemma && Holds(_lemmas, token.Lemma2))
                || (token.Lemma3 != token.Lemma && Holds(_lemmas, token.Lemma3))));
    }

    private static bool Holds(int[] sorted, int word) => sorted.Length < 6 ? Array.IndexOf(sorted, word) >= 0 : Array.BinarySearch(sorted, word) >= 0;
}

/// <summary>A word in any inflection, of one word class only.</summary>
internal sealed class ClassedWordMatcher(int lemma, WordClasses wordClass) : TokenMatcher
{
    public override bool AddFirst(FirstSet first)
    {
        first.Words.Add(lemma);
        return false;
    }

    protected override bool IsMatch(BlockReading reading, int at)
    {
        if (!reading.TokenArray[at].Is(lemma)) return false;
        return reading.TagArray[at] switch
        {
            Tag.Noun => wordClass == WordClasses.Noun,
            Tag.Verb or Tag.Infinitive or Tag.Gerund => wordClass == WordClasses.Verb,
            Tag.Participle => wordClass is WordClasses.Verb or WordClasses.Adjective,
            Tag.Adjective => wordClass == WordClasses.Adjective,
            Tag.Adverb => wordClass == WordClasses.Adverb,
            _ => true,
        };
    }
}

/// <summary>A token of one kind.</summary>
internal sealed class KindMatcher(params TokenKind[] kinds) : TokenMatcher
{
    public override bool AddFirst(FirstSet first)
    {
        first.Kinds.UnionWith(kinds);
        return false;
    }

    protected override bool IsMatch(BlockReading reading, int at) => Array.IndexOf(kinds, reading.TokenArray[at].Kind) >= 0;
}

/// <summary>A token with one of some parts of speech, or with a class of the lexicon.</summary>
internal sealed class TagMatcher(Tag[] tags, WordClasses classes = WordClasses.None) : TokenMatcher
{
    public override bool AddFirst(FirstSet first)
    {
        first.IsBroad = true;
        return false;
    }

    protected override bool IsMatch(BlockReading reading, int at) =>
        Array.IndexOf(tags, reading.TagArray[at]) >= 0 || (classes != WordClasses.None && reading.TokenArray[at].MayBe(classes));
}

/// <summary>Any one token.</summary>
internal sealed class AnyTokenMatcher : TokenMatcher
{
    public override bool AddFirst(FirstSet first)
    {
        first.IsBroad = true;
        return false;
    }

    protected override bool IsMatch(BlockReading reading, int at) => true;
}

/// <summary>A noun phrase of an actor, or a name of a kind, whole.</summary>
internal sealed class MentionMatcher(Actor? actor, MentionKind? kind) : Matcher
{
    private static readonly int Our = Lexicon.IdOf("our");

    public override ulong Advance(in MatchWindow window, ulong starts)
    {
        var ends = 0UL;
        foreach (var mention in window.Reading.Mentions)
        {
            if (mention.End > window.End || mention.Start >= window.Origin + 63) break;
            if (mention.Start < window.Origin || mention.End - window.Origin > 63) continue;
            if ((starts & (1UL << (mention.Start - window.Origin))) == 0) continue;
            if ((actor is null || mention.Actor == actor) && (kind is null || mention.Kind == kind)) ends |= 1UL << (mention.End - window.Origin);

            // "our" alone stands for the registrant where a noun follows that the expression names.
            if (actor == Actor.Registrant && window.Reading.TokenArray[mention.Start].Form == Our) ends |= 1UL << (mention.Start + 1 - window.Origin);
        }

        return ends;
    }

    public override int MaxLength => 8;

    public override bool AddFirst(FirstSet first)
    {
        if (actor is { } wanted) first.Actors.Add(wanted);
        if (kind is { } named) first.Mentions.Add(named);
        return false;
    }
}

/// <summary>One part after the other.</summary>
internal sealed class SequenceMatcher(Matcher[] parts) : Matcher
{
    public override ulong Advance(in MatchWindow window, ulong starts)
    {
        foreach (var part in parts)
        {
            starts = part.Advance(window, starts);
            if (starts == 0) return 0;
        }

        return starts;
    }

    public override int MaxLength => parts.Sum(part => part.MaxLength);

    public override IReadOnlyList<Matcher> Parts => parts;

    public override bool AddFirst(FirstSet first)
    {
        foreach (var part in parts)
        {
            if (!part.AddFirst(first)) return false;
        }

        return true;
    }
}

/// <summary>One of several parts.</summary>
internal sealed class AnyMatcher(Matcher[] parts) : Matcher
{
    public override ulong Advance(in MatchWindow window, ulong starts)
    {
        var ends = 0UL;
        foreach (var part in parts) ends |= part.Advance(window, starts);
        return ends;
    }

    public override int MaxLength => parts.Max(part => part.MaxLength);

    public override IReadOnlyList<Matcher> Alternatives => parts;

    public override bool AddFirst(FirstSet first)
    {
        var mayBeEmpty = false;
        foreach (var part in parts) mayBeEmpty |= part.AddFirst(first);
        return mayBeEmpty;
    }
}

/// <summary>A part that may be absent.</summary>
internal sealed class OptionalMatcher(Matcher part) : Matcher
{
    public override ulong Advance(in MatchWindow window, ulong starts) => starts | part.Advance(window, starts);

    public override int MaxLength => part.MaxLength;

    public override bool AddFirst(FirstSet first)
    {
        part.AddFirst(first);
        return true;
    }
}

/// <summary>Up to so many tokens, none of them behind a mark that closes the clause.</summary>
internal sealed class GapMatcher(int length) : Matcher
{
    public override ulong Advance(in MatchWindow window, ulong starts)
    {
        var ends = starts;
        var edge = starts;
        for (var step = 0; step < length && edge != 0; step++)
        {
            var next = 0UL;
            var rest = edge;
            while (rest != 0)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                rest &= rest - 1;
                var at = window.Origin + bit;
                if (at >= window.End || bit >= 63) continue;
                if (at > window.Origin && window.Reading.TokenArray[at].Before == Gap.Break) continue;
                next |= 1UL << (bit + 1);
            }

            edge = next & ~ends;
            ends |= next;
        }

        return ends;
    }

    public override int MaxLength => length;

    public override bool AddFirst(FirstSet first)
    {
        first.IsBroad = true;
        return true;
    }
}

/// <summary>A concept within another expression: what it is not holds there as well.</summary>
internal sealed class GuardedMatcher(Matcher part, Matcher[] nots) : Matcher
{
    public override ulong Advance(in MatchWindow window, ulong starts)
    {
        var ends = 0UL;
        while (starts != 0)
        {
            var bit = BitOperations.TrailingZeroCount(starts);
            starts &= starts - 1;
            var found = part.Advance(window, 1UL << bit) & ~(1UL << bit);
            if (found == 0) continue;
            var last = window.Origin + 63 - BitOperations.LeadingZeroCount(found);
            if (!IsExcluded(window.Reading, window.Origin + bit, last)) ends |= found;
        }

        return ends;
    }

    public override int MaxLength => part.MaxLength;

    public override bool AddFirst(FirstSet first) => part.AddFirst(first);

    private bool IsExcluded(BlockReading reading, int start, int end)
    {
        foreach (var other in nots)
        {
            if (ConceptSaying.Overlaps(other, reading, start, end)) return true;
        }

        return false;
    }
}
