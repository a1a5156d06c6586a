using System.Collections.Concurrent;
using DisclosureLint.Language.Notation;

namespace DisclosureLint.Language;

/// <summary>
/// The concepts that rules may ask for. What was checked at build is read and compiled when a concept is first asked for; a project's own
/// files are checked whole. Shared by all filings and safe from any thread.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Lazy<ConceptDefinition>> _definitions;
    private readonly ExpressionCompiler _compiler;
    private readonly ConcurrentDictionary<Concept, ConceptSaying[]> _sayings = new();

    private Vocabulary(Dictionary<string, Lazy<ConceptDefinition>> definitions)
    {
        _definitions = definitions;
        _compiler = new ExpressionCompiler(name => _definitions[name].Value);
    }

    /// <summary>A vocabulary without concepts.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>The names of all concepts.</summary>
    public IEnumerable<string> Names => _definitions.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a concept of a name.</summary>
    /// <param name="name">The name.</param>
    public bool Knows(string name) => _definitions.ContainsKey(name);

    /// <summary>Reads files of concepts; of two concepts with one name the later counts.</summary>
    /// <param name="sources">The files.</param>
    /// <exception cref="FormatException">A file that was not checked before is wrong; the message tells line and column.</exception>
    public static Vocabulary Of(IEnumerable<VocabularySource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var definitions = new Dictionary<string, Lazy<ConceptDefinition>>(StringComparer.Ordinal);
        var toCheck = new List<(VocabularySource Source, ConceptDefinition Definition)>();
        foreach (var source in sources)
        {
            var errors = new List<NotationError>();
            foreach (var entry in NotationReader.Read(source.Text, errors))
            {
                if (entry.Kind != "concept") continue;
                var definition = new Lazy<ConceptDefinition>(() => ConceptDefinition.Read(entry, []));
                definitions[entry.Name] = definition;
                if (source.IsChecked) continue;
                toCheck.Add((source, ConceptDefinition.Read(entry, errors)));
            }

            if (errors.Count > 0) throw new FormatException($"{source.Name}({errors[0].Line},{errors[0].Column}): {errors[0].Message}.");
        }

        var vocabulary = new Vocabulary(definitions);
        vocabulary.Check(toCheck);
        return vocabulary;
    }

    /// <summary>The ways to say a concept, compiled; empty for a concept that there is not.</summary>
    /// <param name="concept">The concept.</param>
    /// <exception cref="FormatException">A way may begin with anything; only of a file that was taken for checked.</exception>
    internal ConceptSaying[] SayingsOf(Concept concept) => _sayings.GetOrAdd(concept, Compile);

    private ConceptSaying[] Compile(Concept concept)
    {
        if (!_definitions.TryGetValue(concept.Name, out var known)) return [];
        var definition = known.Value;
        lock (_compiler)
        {
            return
            [
                .. definition.Says.SelectMany(say => Whole(definition, say)).SelectMany(way => _compiler.CompileSayings(
                    concept, way.Say, [.. way.From.Nots.Concat(way.From == definition ? [] : definition.Nots).Select(_compiler.Compile)])),
            ];
        }
    }

    private void Check(List<(VocabularySource Source, ConceptDefinition Definition)> definitions)
    {
        if (definitions.Count == 0) return;
        var all = new Dictionary<string, ConceptDefinition>(_definitions.Count, StringComparer.Ordinal);
        foreach (var (name, definition) in _definitions) all.Add(name, definition.Value);
        foreach (var (source, definition) in definitions)
        {
            var errors = new List<NotationError>();
            ConceptDefinition.CheckNames(all, definition, errors);
            if (errors.Count > 0) throw new FormatException($"{source.Name}({errors[0].Line},{errors[0].Column}): {errors[0].Message}.");
            SayingsOf(new Concept(definition.Name));
        }
    }

    /// <summary>Where an expression is another concept and nothing else, all that says that one, with what it asks for in its statement.</summary>
    private IEnumerable<(Expression Say, ConceptDefinition From)> Whole(ConceptDefinition owner, Expression say) => say.Kind switch
    {
        ExpressionKind.Concept => _definitions[say.Text].Value is var other ? other.Says.SelectMany(part => Whole(other, part)) : [],
        ExpressionKind.Any when say.Parts.Any(part => part.Kind == ExpressionKind.Concept) => say.Parts.SelectMany(part => Whole(owner, part)),
        _ => [(say, owner)],
    };
}

/// <summary>A file of concepts.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsChecked">Whether it was checked at build, so that its expressions are read only when they are asked for.</param>
public sealed record VocabularySource(string Name, string Text, bool IsChecked = false);
