using System.Globalization;
using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Language.Notation;

namespace DisclosureLint.Rules.Declared;

/// <summary>Rules read from files, with the concepts that they define on the way.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Vocabulary">The concepts of the files, those of the rules' own expressions included.</param>
public sealed record DeclaredRuleSet(IReadOnlyList<Rule> Rules, IReadOnlyList<VocabularySource> Vocabulary);

/// <summary>Reads rules in the notation of the vocabulary.</summary>
public static class DeclaredRules
{
    private static readonly Dictionary<string, Applicability> Offerings = new(StringComparer.Ordinal)
    {
        ["always"] = Applicability.Always,
        ["initial"] = Applicability.Initial,
        ["primary"] = Applicability.Primary,
        ["secondary"] = Applicability.Secondary,
        ["resale"] = Applicability.Resale,
        ["underwritten"] = Applicability.Underwritten,
        ["firm-commitment"] = Applicability.FirmCommitment,
        ["emerging-growth"] = Applicability.EmergingGrowth,
        ["not-smaller-reporting"] = Applicability.NotSmallerReporting,
        ["blank-check"] = Applicability.BlankCheck,
        ["not-blank-check"] = Applicability.NotBlankCheck,
        ["net-losses"] = Applicability.NetLosses,
        ["operating"] = Applicability.Operating,
        ["equity"] = Applicability.Equity,
        ["debt"] = Applicability.Debt,
        ["not-final"] = Applicability.NotFinal,
        ["public"] = Applicability.Public,
    };

    private static readonly Dictionary<string, Reach> Reaches = new(StringComparer.Ordinal)
    {
        ["clause"] = Reach.Clause,
        ["sentence"] = Reach.Sentence,
        ["neighbours"] = Reach.Neighbours,
        ["paragraph"] = Reach.Paragraph,
        ["list"] = Reach.List,
        ["next paragraphs"] = Reach.NextParagraphs,
        ["table"] = Reach.Table,
        ["subsection"] = Reach.Subsection,
        ["section"] = Reach.Section,
        ["document"] = Reach.Document,
    };

    /// <summary>Reads the rules and concepts of some files.</summary>
    /// <param name="files">The files; a file may hold concepts, rules or both.</param>
    /// <exception cref="FormatException">Something is wrong; the message tells file, line and column, and what may have been meant.</exception>
    public static DeclaredRuleSet Read(IEnumerable<VocabularySource> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (rules, vocabulary) = (new List<Rule>(), new List<VocabularySource>());
        foreach (var file in files)
        {
            var errors = new List<NotationError>();
            var concepts = new StringBuilder();
            var entries = NotationReader.Read(file.Text, errors);
            if (errors.Count == 0)
            {
                foreach (var entry in entries.Where(entry => entry.Kind == "rule")) rules.Add(ReadOne(entry, concepts, errors));
            }

            if (errors.Count > 0) throw new FormatException($"{file.Name}({errors[0].Line},{errors[0].Column}): {errors[0].Message}.");
            if (entries.Exists(entry => entry.Kind == "concept")) vocabulary.Add(new VocabularySource(file.Name, WithoutRules(file.Text)));
            if (concepts.Length > 0) vocabulary.Add(new VocabularySource(file.Name, concepts.ToString()));
        }

        return new DeclaredRuleSet(rules, vocabulary);
    }

    private static DeclaredRule ReadOne(NotationEntry entry, StringBuilder concepts, List<NotationError> errors)
    {
        var space = entry.Name.IndexOf(' ', StringComparison.Ordinal);
        var (id, name) = space < 0 ? (entry.Name, entry.Name.ToLowerInvariant()) : (entry.Name[..space], entry.Name[(space + 1)..].Trim());
        var descriptor = new RuleDescriptor
        {
            Id = id,
            Name = name,
            Title = Required(entry, "title", errors),
            Message = Required(entry, "message", errors),
            Why = Required(entry, "why", errors),
            Fix = Required(entry, "fix", errors),
            Comment = entry.Value("comment") ?? Required(entry, "fix", errors),
            IsGeneral = entry.Value("general") == "yes",
            StaffComments = List(entry.Value("letters")),
            Topics = List(entry.Value("topics")),
            Authority = [.. AuthoritiesOf(entry)],
            Severity = SeverityOf(entry, errors),
            Aliases = List(entry.Value("aliases")),
            Applies = AppliesOf(entry, errors),
        };

        var when = entry.Of("when").FirstOrDefault();
        if (when is null) errors.Add(new NotationError(entry.Line, 1, $"the rule {id} has no “when:”"));
        var trigger = Define(concepts, $"rule {id}", when, errors);
        var saying = Saying.Of([.. trigger])
            .By([.. Enums<Actor>(entry, "of", errors)])
            .Told([.. Enums<Stance>(entry, "stance", errors)])
            .At([.. Enums<StatementTime>(entry, "time", errors)])
            .AscribedTo([.. Enums<Actor>(entry, "ascribed", errors)])
            .In([.. Enums<SectionKind>(entry, "in", errors)])
            .Outside([.. Enums<SectionKind>(entry, "outside", errors)]);
        foreach (var also in List(entry.Value("where")))
        {
            if (also == "headings") saying = saying.OrInHeadings();
            else if (also == "tables") saying = saying.OrInTables();
        }

        var cures = entry.Of("unless").Select((field, index) => CureOf(concepts, id, index, field, errors)).ToArray();
        var words = entry.Value("report") switch { "sentence" => ReportedWords.Sentence, "words" => ReportedWords.Concept, _ => ReportedWords.Clause };
        return new DeclaredRule(descriptor, saying, cures, words, entry.Value("group"), [.. ExamplesOf(entry, errors)]);
    }

    private static string Required(NotationEntry entry, string key, List<NotationError> errors)
    {
        if (entry.Value(key) is { Length: > 0 } value) return value;
        errors.Add(new NotationError(entry.Line, 1, $"the rule “{entry.Name}” has no “{key}:”"));
        return "";
    }

    private static Severity SeverityOf(NotationEntry entry, List<NotationError> errors)
    {
        var field = entry.Of("severity").FirstOrDefault();
        if (field is null) return Severity.Info;
        if (Enum.TryParse<Severity>(field.Value, ignoreCase: true, out var severity)) return severity;
        errors.Add(new NotationError(field.Line, field.Column, $"there is no severity “{field.Value}”{Nearest.Hint(field.Value, ["info", "warning", "error"])}"));
        return Severity.Info;
    }

    private static IEnumerable<Authority> AuthoritiesOf(NotationEntry entry)
    {
        foreach (var citation in (entry.Value("authority") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var text = citation.Replace("(superseded)", "", StringComparison.Ordinal).Replace("(not verified)", "", StringComparison.Ordinal).Trim();
            yield return new Authority(
                text, citation.Contains("(superseded)", StringComparison.Ordinal), !citation.Contains("(not verified)", StringComparison.Ordinal));
        }
    }

    private static Applicability AppliesOf(NotationEntry entry, List<NotationError> errors)
    {
        var applies = Applicability.Always;
        foreach (var field in entry.Of("applies"))
        {
            foreach (var name in List(field.Value))
            {
                if (Offerings.TryGetValue(name, out var condition)) applies = applies.And(condition);
                else errors.Add(new NotationError(field.Line, field.Column, $"there is no kind of offering “{name}”{Nearest.Hint(name, Offerings.Keys)}"));
            }
        }

        return applies;
    }

    /// <summary>
    /// The concepts that an expression asks for: those that it only names are themselves, with all that they ask for and leave out; any
    /// other expression becomes a concept of its own.
    /// </summary>
    private static Concept[] Define(StringBuilder concepts, string name, NotationField? field, List<NotationError> errors)
    {
        if (field is null) return [new Concept(name)];
        if (ExpressionParser.Parse(field.Value, field.Line, field.Column, errors) is { } expression)
        {
            var parts = expression.Kind == ExpressionKind.Any ? expression.Parts : [expression];
            if (parts.All(static part => part.Kind == ExpressionKind.Concept))
            {
                // Nobody asks for it: it lets a name that there is not be told.
                concepts.Append(CultureInfo.InvariantCulture, $"concept: {name}\n  say: {field.Value}\n\n");
                return [.. parts.Select(static part => new Concept(part.Text))];
            }
        }

        concepts.Append(CultureInfo.InvariantCulture, $"concept: {name}\n  say: {field.Value}\n\n");
        return [new Concept(name)];
    }

    private static Cure CureOf(StringBuilder concepts, string id, int index, NotationField field, List<NotationError> errors)
    {
        var cures = Define(concepts, $"rule {id} unless {index + 1}", field, errors);
        var reach = Reach.None;
        var argument = field.Argument.StartsWith("within ", StringComparison.Ordinal) ? field.Argument[7..] : field.Argument;
        foreach (var name in List(argument).Select(name => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name))
        {
            if (Reaches.TryGetValue(name, out var one)) reach |= one;
            else errors.Add(new NotationError(field.Line, 1, $"there is no reach “{name}”{Nearest.Hint(name, Reaches.Keys)}"));
        }

        return Cure.Concept(Describe(field.Value), cures).Within(reach == Reach.None ? Reach.Sentence : reach);
    }

    /// <summary>An expression as a person says it: <c>an amount or a cause of a change</c>.</summary>
    private static string Describe(string expression) => expression
        .Replace("<money>", "an amount", StringComparison.Ordinal)
        .Replace("<percent>", "a percentage", StringComparison.Ordinal)
        .Replace("<date>", "a date", StringComparison.Ordinal)
        .Replace("<duration>", "a length of time", StringComparison.Ordinal)
        .Replace("<number>", "a number", StringComparison.Ordinal)
        .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
        .Replace(" | ", " or ", StringComparison.Ordinal);

    private static IEnumerable<TEnum> Enums<TEnum>(NotationEntry entry, string key, List<NotationError> errors)
        where TEnum : struct, Enum
    {
        foreach (var field in entry.Of(key))
        {
            foreach (var name in List(field.Value))
            {
                if (Enum.TryParse<TEnum>(KeyOf(name), ignoreCase: true, out var value)) yield return value;
                else errors.Add(new NotationError(field.Line, field.Column, $"“{name}” is not known here{Nearest.Hint(KeyOf(name), Enum.GetNames<TEnum>())}"));
            }
        }
    }

    private static string KeyOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static IEnumerable<Example> ExamplesOf(NotationEntry entry, List<NotationError> errors)
    {
        foreach (var field in entry.Fields)
        {
            if (field.Key is not ("flagged" or "clean")) continue;
            var section = field.Argument.StartsWith("in ", StringComparison.Ordinal) ? field.Argument[3..] : field.Argument;
            if (!Enum.TryParse<SectionKind>(KeyOf(section), ignoreCase: true, out var kind))
            {
                errors.Add(new NotationError(field.Line, 1, $"there is no section “{section}”{Nearest.Hint(KeyOf(section), Enum.GetNames<SectionKind>())}"));
                continue;
            }

            yield return field.Key == "flagged" ? Example.Flagged(kind, field.Value) : Example.Clean(kind, field.Value);
        }
    }

    private static string[] List(string? value) => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The text of a file with the lines of its rules blank, so that lines keep their numbers.</summary>
    private static string WithoutRules(string text)
    {
        var isRule = false;
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line =>
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#') isRule = line.StartsWith("rule:", StringComparison.Ordinal);
            return isRule ? "" : line;
        });
        return string.Join('\n', lines);
    }
}
