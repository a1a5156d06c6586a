namespace DisclosureLint.Language.Notation;

/// <summary>A concept as written: what it is, what says it, what does not, and sentences that hold it or tempt.</summary>
internal sealed class ConceptDefinition
{
    private ConceptDefinition(NotationEntry entry, List<Expression> says, List<Expression> nots)
    {
        Entry = entry;
        Says = says;
        Nots = nots;
    }

    public NotationEntry Entry { get; }

    public string Name => Entry.Name;

    /// <summary>Any of these says it.</summary>
    public IReadOnlyList<Expression> Says { get; }

    /// <summary>Words that are something else where they overlap with what says it.</summary>
    public IReadOnlyList<Expression> Nots { get; }

    /// <summary>Reads a concept's expressions.</summary>
    public static ConceptDefinition Read(NotationEntry entry, List<NotationError> errors)
    {
        var says = ReadAll(entry, "say", errors);
        if (says.Count == 0 && errors.Count == 0) errors.Add(new NotationError(entry.Line, 1, $"the concept “{entry.Name}” has no “say:”"));
        return new ConceptDefinition(entry, says, ReadAll(entry, "not", errors));
    }

    /// <summary>Checks that every concept named exists and none holds itself.</summary>
    /// <param name="definitions">All concepts, by name.</param>
    /// <param name="owner">The concept to check.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static void CheckNames(IReadOnlyDictionary<string, ConceptDefinition> definitions, ConceptDefinition owner, List<NotationError> errors)
    {
        foreach (var expression in owner.Says) Check(definitions, owner.Name, expression, errors, 0);
        foreach (var expression in owner.Nots) Check(definitions, owner.Name, expression, errors, 0);
    }

    private static void Check(
        IReadOnlyDictionary<string, ConceptDefinition> definitions, string owner, Expression expression, List<NotationError> errors, int depth)
    {
        if (expression.Kind == ExpressionKind.Concept)
        {
            if (!definitions.TryGetValue(expression.Text, out var other))
            {
                if (depth == 0)
                    errors.Add(new NotationError(expression.Line, expression.Column, $"there is no concept “{expression.Text}”{Nearest.Hint(expression.Text, definitions.Keys)}"));
                return;
            }

            if (depth > 16 || string.Equals(other.Name, owner, StringComparison.Ordinal))
            {
                errors.Add(new NotationError(expression.Line, expression.Column, $"the concept “{owner}” holds itself"));
                return;
            }

            foreach (var say in other.Says) Check(definitions, owner, say, errors, depth + 1);
        }

        foreach (var part in expression.Parts) Check(definitions, owner, part, errors, depth);
    }

    private static List<Expression> ReadAll(NotationEntry entry, string key, List<NotationError> errors)
    {
        var expressions = new List<Expression>();
        foreach (var field in entry.Of(key))
        {
            if (ExpressionParser.Parse(field.Value, field.Line, field.Column, errors) is { } expression) expressions.Add(expression);
        }

        return expressions;
    }
}
