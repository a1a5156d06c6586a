using System.Runtime.InteropServices;

namespace DisclosureLint.Language;

/// <summary>Where each word, entity and noun phrase of a filing stands, so that a concept is sought only where its rarest word is.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<int, List<Place>> _words = [];
    private readonly Dictionary<TokenKind, List<Place>> _kinds = [];
    private readonly Dictionary<Actor, List<Place>> _actors = [];
    private readonly Dictionary<MentionKind, List<Place>> _mentions = [];

    public WordIndex(IReadOnlyList<BlockReading> blocks)
    {
        foreach (var block in blocks)
        {
            var tokens = block.TokenArray;
            for (var at = 0; at < tokens.Length; at++)
            {
                ref readonly var token = ref tokens[at];
                var place = new Place(block, at);
                if (token.Kind != TokenKind.Word) Add(_kinds, token.Kind, place);
                if (token.Form == 0) continue;
                Add(_words, token.Form, place);
                if (token.Lemma != token.Form) Add(_words, token.Lemma, place);
                if (token.Lemma2 != token.Lemma && token.Lemma2 != token.Form) Add(_words, token.Lemma2, place);
                if (token.Lemma3 != token.Lemma && token.Lemma3 != token.Lemma2 && token.Lemma3 != token.Form) Add(_words, token.Lemma3, place);
            }

            foreach (var mention in block.Mentions)
            {
                var place = new Place(block, mention.Start);
                if (mention.Actor != Actor.Unknown) Add(_actors, mention.Actor, place);
                if (mention.Kind != MentionKind.Phrase) Add(_mentions, mention.Kind, place);
            }
        }
    }

    /// <summary>The places of all that an expression may begin with.</summary>
    public IEnumerable<Place> Of(FirstSet first)
    {
        foreach (var word in first.Words)
        {
            foreach (var place in Of(_words, word)) yield return place;
        }

        foreach (var kind in first.Kinds)
        {
            foreach (var place in Of(_kinds, kind)) yield return place;
        }

        foreach (var actor in first.Actors)
        {
            foreach (var place in Of(_actors, actor)) yield return place;
        }

        foreach (var kind in first.Mentions)
        {
            foreach (var place in Of(_mentions, kind)) yield return place;
        }
    }

    private static List<Place> Of<TKey>(Dictionary<TKey, List<Place>> index, TKey key)
        where TKey : notnull => index.TryGetValue(key, out var places) ? places : [];

    private static void Add<TKey>(Dictionary<TKey, List<Place>> index, TKey key, Place place)
        where TKey : notnull
    {
        ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        places ??= [];
        places.Add(place);
    }

    /// <summary>A token of a block.</summary>
    public readonly record struct Place(BlockReading Block, int Token);
}
