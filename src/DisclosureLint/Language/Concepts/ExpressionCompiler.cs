using DisclosureLint.Language.Notation;

namespace DisclosureLint.Language;

/// <summary>Turns expressions into matchers; a concept that is named is compiled once and shared.</summary>
internal sealed class ExpressionCompiler(Func<string, ConceptDefinition> definitionOf)
{
    private const int LongestReach = 30;

    private readonly Dictionary<string, Matcher> _concepts = new(StringComparer.Ordinal);

    /// <summary>The ways to say a concept that an expression gives, each sought by the rarest of its words.</summary>
    /// <exception cref="FormatException">A way may begin with anything, so that it would be tried at every word.</exception>
    public IEnumerable<ConceptSaying> CompileSayings(Concept concept, Expression expression, Matcher[] nots)
    {
        var parts = expression.Kind == ExpressionKind.All ? expression.Parts : [expression];
        var sought = parts.Where(part => part.Kind != ExpressionKind.Not).Select(Compile).ToList();
        var absent = parts.Where(part => part.Kind == ExpressionKind.Not).Select(part => Compile(part.Parts[0])).ToArray();
        var main = sought.Select(matcher => (Matcher: matcher, Anchors: matcher.Alternatives.Select(AnchorOf).ToList()))
            .Where(candidate => candidate.Anchors.TrueForAll(anchor => anchor is not null))
            .OrderBy(candidate => candidate.Anchors.Sum(anchor => anchor!.First.Cost))
            .FirstOrDefault();
        if (main.Matcher is null)
        {
            throw new FormatException(
                $"{concept.Name}({expression.Line},{expression.Column}): the expression begins with nearly anything; begin one of its parts with a word or an amount.");
        }

        Matcher[] others = [.. sought.Where(other => other != main.Matcher)];
        return main.Matcher.Alternatives.Zip(main.Anchors, (way, anchor) =>
            new ConceptSaying(concept, way, others, absent, nots, anchor!.First, anchor.Reach));
    }

    /// <summary>The rarest part of a way that every match of it holds; null where no part helps.</summary>
    private static Anchor? AnchorOf(Matcher way)
    {
        Anchor? best = null;
        var before = 0;
        foreach (var part in way.Parts)
        {
            var first = new FirstSet();
            var mayBeEmpty = part.AddFirst(first);
            if (!first.IsBroad && !mayBeEmpty && before <= LongestReach && (best is null || first.Cost < best.First.Cost)) best = new Anchor(first, before);
            before += part.MaxLength;
        }

        return best;
    }

    /// <summary>What a way is sought by.</summary>
    /// <param name="First">The words it begins with.</param>
    /// <param name="Reach">How many tokens may stand before it in a match.</param>
    private sealed record Anchor(FirstSet First, int Reach);

    public Matcher Compile(Expression expression) => expression.Kind switch
    {
        ExpressionKind.Word when expression.Number != 0 => new ClassedWordMatcher(LemmaOf(expression.Text), (WordClasses)expression.Number),
        ExpressionKind.Word => new WordMatcher([LemmaOf(expression.Text)], []),
        ExpressionKind.Form => new WordMatcher([], [Lexicon.IdOf(expression.Text)]),
        ExpressionKind.Class => ClassOf(expression.Text),
        ExpressionKind.Concept => ConceptOf(expression.Text),
        ExpressionKind.Sequence => new SequenceMatcher([.. expression.Parts.Select(Compile)]),
        ExpressionKind.Any => AnyOf(expression.Parts),
        ExpressionKind.Optional => new OptionalMatcher(Compile(expression.Parts[0])),
        ExpressionKind.Gap => new GapMatcher(expression.Number),

        // Within another expression a conjunction is its first part: what else it asks for is asked where it stands alone.
        ExpressionKind.All => Compile(expression.Parts.First(part => part.Kind != ExpressionKind.Not)),
        _ => Compile(expression.Parts[0]),
    };

    /// <summary>A word is its own lemma where the lexicon says so, else the likeliest lemma of the form.</summary>
    private static int LemmaOf(string word)
    {
        var id = Lexicon.IdOf(word);
        var entry = Lexicon.Find(word);
        for (var i = 0; i < entry.LemmaCount; i++)
        {
            if (entry.LemmaAt(i) == id) return id;
        }

        return entry.LemmaCount == 0 ? id : entry.LemmaOf(entry.Likely);
    }

    private Matcher ConceptOf(string name)
    {
        if (_concepts.TryGetValue(name, out var known)) return known;
        var definition = definitionOf(name);
        var says = AnyOf(definition.Says);
        return _concepts[name] = definition.Nots.Count == 0 ? says : new GuardedMatcher(says, [.. definition.Nots.Select(Compile)]);
    }

    /// <summary>Alternatives; all that are single words become one set.</summary>
    private Matcher AnyOf(IReadOnlyList<Expression> parts)
    {
        var (lemmas, forms, rest) = (new List<int>(), new List<int>(), new List<Matcher>());
        foreach (var part in parts)
        {
            switch (Compile(part))
            {
                case WordMatcher words:
                    lemmas.AddRange(words.Lemmas);
                    forms.AddRange(words.Forms);
                    break;
                case var matcher:
                    rest.Add(matcher);
                    break;
            }
        }

        if (lemmas.Count + forms.Count > 0) rest.Insert(0, new WordMatcher(lemmas, forms));
        return rest.Count == 1 ? rest[0] : new AnyMatcher([.. rest]);
    }

    private static Matcher ClassOf(string name) => name switch
    {
        "money" => new KindMatcher(TokenKind.Money),
        "percent" => new KindMatcher(TokenKind.Percentage),
        "number" => new KindMatcher(TokenKind.Number),
        "date" => new KindMatcher(TokenKind.Date, TokenKind.Period),
        "period" => new KindMatcher(TokenKind.Period),
        "duration" => new KindMatcher(TokenKind.Duration),
        "blank" => new KindMatcher(TokenKind.Blank),
        "person" => new MentionMatcher(null, MentionKind.Person),
        "organization" => new MentionMatcher(null, MentionKind.Organization),
        "name" or "term" => new MentionMatcher(null, MentionKind.Name),
        "citation" => new MentionMatcher(null, MentionKind.Citation),
        "noun" => new TagMatcher([Tag.Noun]),
        "verb" => new TagMatcher([Tag.Verb, Tag.Infinitive, Tag.Auxiliary]),
        "adjective" => new TagMatcher([Tag.Adjective]),
        "adverb" => new TagMatcher([Tag.Adverb]),
        "determiner" => new TagMatcher([Tag.Determiner, Tag.Possessive]),
        "preposition" => new TagMatcher([Tag.Preposition]),
        "pronoun" => new TagMatcher([Tag.Pronoun]),
        "comparative" => new TagMatcher([], WordClasses.Comparative),
        "superlative" => new TagMatcher([], WordClasses.Superlative),
        "past" => new TagMatcher([Tag.Participle], WordClasses.PastForm),
        "gerund" => new TagMatcher([Tag.Gerund]),
        "any" => new AnyTokenMatcher(),
        _ => new MentionMatcher(Enum.Parse<Actor>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), null),
    };
}
