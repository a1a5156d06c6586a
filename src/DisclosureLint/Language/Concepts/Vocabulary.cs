using System.Collections.Frozen;
using DisclosureLint.Language.Notation;

namespace DisclosureLint.Language;

/// <summary>
/// The concepts that a set of rules uses, compiled: an index of the words that an expression may begin with leads to the few that are
/// tried at a token. Immutable and shared by all filings.
/// </summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<int, ConceptSaying[]> _byWord;
    private readonly Dictionary<TokenKind, ConceptSaying[]> _byKind;
    private readonly Dictionary<Actor, ConceptSaying[]> _byActor;
    private readonly Dictionary<MentionKind, ConceptSaying[]> _byMention;
    private readonly FrozenDictionary<string, ConceptDefinition> _definitions;

    /// <summary>What is only sought around a statement, as the cure of a declared rule.</summary>
    private readonly FrozenDictionary<string, ConceptSaying[]> _onDemand;

    /// <summary>The kind of entry that only other concepts name: it is no concept to be found by itself.</summary>
    private const string PartsOnly = "words";

    private Vocabulary(IReadOnlyDictionary<string, ConceptDefinition> definitions)
    {
        _definitions = definitions.ToFrozenDictionary(StringComparer.Ordinal);
        var byWord = new Dictionary<int, List<ConceptSaying>>();
        var byKind = new Dictionary<TokenKind, List<ConceptSaying>>();
        var byActor = new Dictionary<Actor, List<ConceptSaying>>();
        var byMention = new Dictionary<MentionKind, List<ConceptSaying>>();
        var onDemand = new Dictionary<string, ConceptSaying[]>(StringComparer.Ordinal);
        var compiler = new ExpressionCompiler(definitions);
        foreach (var definition in definitions.Values.OrderBy(definition => definition.Name, StringComparer.Ordinal))
        {
            if (definition.Entry.Kind == PartsOnly) continue;
            var sayings = definition.Says.SelectMany(say => Whole(definitions, definition, say)).SelectMany(way => compiler.CompileSayings(
                new Concept(definition.Name), way.Say, [.. way.From.Nots.Concat(way.From == definition ? [] : definition.Nots).Select(compiler.Compile)]));
            if (definition.Name.Contains(" unless ", StringComparison.Ordinal))
            {
                onDemand.Add(definition.Name, [.. sayings]);
                continue;
            }

            foreach (var saying in sayings)
            {
                foreach (var word in saying.First.Words) Add(byWord, word, saying);
                foreach (var kind in saying.First.Kinds) Add(byKind, kind, saying);
                foreach (var actor in saying.First.Actors) Add(byActor, actor, saying);
                foreach (var kind in saying.First.Mentions) Add(byMention, kind, saying);
            }
        }

        _onDemand = onDemand.ToFrozenDictionary(StringComparer.Ordinal);
        _byWord = byWord.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _byKind = byKind.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _byActor = byActor.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _byMention = byMention.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>A vocabulary without concepts.</summary>
    public static Vocabulary Empty { get; } = new(new Dictionary<string, ConceptDefinition>(StringComparer.Ordinal));

    /// <summary>The names of all concepts.</summary>
    public IEnumerable<string> Names => _definitions.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a concept of a name.</summary>
    /// <param name="name">The name.</param>
    public bool Knows(string name) => _definitions.ContainsKey(name);

    /// <summary>Reads and compiles files of concepts.</summary>
    /// <param name="sources">The texts of the files.</param>
    /// <exception cref="FormatException">An expression is wrong; the message tells line and column.</exception>
    public static Vocabulary Of(IEnumerable<VocabularySource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var definitions = new Dictionary<string, ConceptDefinition>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var errors = new List<NotationError>();
            foreach (var entry in NotationReader.Read(source.Text, errors))
            {
                if (entry.Kind is "concept" or PartsOnly) definitions[entry.Name] = ConceptDefinition.Read(entry, errors);
            }

            if (errors.Count > 0) throw new FormatException($"{source.Name}({errors[0].Line},{errors[0].Column}): {errors[0].Message}.");
        }

        foreach (var definition in definitions.Values)
        {
            var errors = new List<NotationError>();
            ConceptDefinition.CheckNames(definitions, definition, errors);
            if (errors.Count > 0) throw new FormatException($"{definition.Name}({errors[0].Line},{errors[0].Column}): {errors[0].Message}.");
        }

        return new Vocabulary(definitions);
    }

    /// <summary>Finds all concepts in a block whose tokens, tags and statements are read.</summary>
    internal void Find(BlockReading reading, List<ConceptHit> into)
    {
        var tokens = reading.TokenArray;
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Form == 0 || token.Kind != TokenKind.Word)
            {
                if (_byKind.TryGetValue(token.Kind, out var ofKind)) Try(ofKind, reading, at, into);
                if (token.Form == 0) continue;
            }

            if (_byWord.TryGetValue(token.Lemma, out var found)) Try(found, reading, at, into);
            if (token.Form != token.Lemma && _byWord.TryGetValue(token.Form, out found)) Try(found, reading, at, into);
            if (token.Lemma2 != token.Lemma && token.Lemma2 != token.Form && _byWord.TryGetValue(token.Lemma2, out found)) Try(found, reading, at, into);
            if (token.Lemma3 != token.Lemma && token.Lemma3 != token.Lemma2 && token.Lemma3 != token.Form && _byWord.TryGetValue(token.Lemma3, out found)) Try(found, reading, at, into);
        }

        foreach (var mention in reading.Mentions)
        {
            if (_byActor.TryGetValue(mention.Actor, out var ofActor)) Try(ofActor, reading, mention.Start, into);
            if (_byMention.TryGetValue(mention.Kind, out var ofKind)) Try(ofKind, reading, mention.Start, into);
        }

        Settle(into);
    }

    /// <summary>Whether a concept is found only where it is asked for.</summary>
    internal bool IsOnDemand(Concept concept) => _onDemand.ContainsKey(concept.Name);

    /// <summary>The first hit of a concept that is found on demand, among some tokens of a block.</summary>
    internal ConceptHit? Seek(Concept concept, BlockReading reading, int start, int end)
    {
        var found = new List<ConceptHit>();
        for (var at = start; at < end; at++)
        {
            var (from, to) = reading.TokensOfSentence(reading.SentenceOf(at));
            foreach (var saying in _onDemand[concept.Name])
            {
                if (saying.MayBeginWith(reading, at)) saying.Try(reading, at, from, to, found);
            }

            foreach (var hit in found)
            {
                if (hit.Start >= start && hit.Start < end) return hit;
            }
        }

        return null;
    }

    /// <summary>Where an expression is another concept and nothing else, all that says that one, with what it asks for in its statement.</summary>
    private static IEnumerable<(Expression Say, ConceptDefinition From)> Whole(
        IReadOnlyDictionary<string, ConceptDefinition> definitions, ConceptDefinition owner, Expression say) => say.Kind switch
    {
        ExpressionKind.Concept => definitions[say.Text].Says.SelectMany(other => Whole(definitions, definitions[say.Text], other)),
        ExpressionKind.Any when say.Parts.Any(part => part.Kind == ExpressionKind.Concept) => say.Parts.SelectMany(part => Whole(definitions, owner, part)),
        _ => [(say, owner)],
    };

    private static void Try(ConceptSaying[] sayings, BlockReading reading, int at, List<ConceptHit> into)
    {
        var (begin, end) = reading.TokensOfSentence(reading.SentenceOf(at));
        foreach (var saying in sayings) saying.Try(reading, at, begin, end, into);
    }

    /// <summary>By place; of hits of one concept that overlap the longest stays.</summary>
    private static void Settle(List<ConceptHit> hits)
    {
        if (hits.Count < 2) return;
        hits.Sort(static (first, second) => first.Start != second.Start ? first.Start.CompareTo(second.Start)
            : first.End != second.End ? second.End.CompareTo(first.End)
            : string.CompareOrdinal(first.Concept.Name, second.Concept.Name));
        var kept = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            var isHeld = false;
            for (var j = kept - 1; j >= 0 && j >= kept - 24 && !isHeld; j--)
            {
                isHeld = hits[j].Concept == hits[i].Concept && hits[j].End > hits[i].Start;
                if (isHeld && hits[i].End > hits[j].End) hits[j] = hits[j] with { End = hits[i].End };
            }

            if (!isHeld) hits[kept++] = hits[i];
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private static void Add<TKey>(Dictionary<TKey, List<ConceptSaying>> index, TKey key, ConceptSaying saying)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(saying);
    }
}

/// <summary>A file of concepts.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Text">Its text.</param>
public sealed record VocabularySource(string Name, string Text);
