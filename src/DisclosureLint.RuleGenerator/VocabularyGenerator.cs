using System.Collections.Immutable;
using System.Text;
using DisclosureLint.Language.Notation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DisclosureLint.RuleGenerator;

/// <summary>
/// Checks the files of concepts and declared rules at build, with line and column, and carries them into the assembly: the names of the
/// concepts as <c>Concepts</c>, so that a rule that names none is no build, and their expressions without examples.
/// </summary>
[Generator]
public sealed class VocabularyGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Wrong = new(
        "DLV001", "Wrong concept or rule", "{0}", "Vocabulary", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".concepts", System.StringComparison.Ordinal) || file.Path.EndsWith(".rules", System.StringComparison.Ordinal))
            .Select(static (file, cancellation) => (file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""))
            .Collect();
        var used = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Concepts" } },
                static (syntax, _) => ((MemberAccessExpressionSyntax)syntax.Node).Name.Identifier.ValueText)
            .Collect();
        context.RegisterSourceOutput(files.Combine(used), static (output, sources) => Write(output, sources.Left, sources.Right));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<(string Path, string Text)> files, ImmutableArray<string> usedByClasses)
    {
        var used = new HashSet<string>(usedByClasses, System.StringComparer.Ordinal);
        var asked = string.Concat(files.Where(static file => file.Path.EndsWith(".rules", System.StringComparison.Ordinal)).Select(static file => file.Text));
        var definitions = new Dictionary<string, ConceptDefinition>(System.StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(System.StringComparer.Ordinal);
        var (concepts, rules) = (new StringBuilder(), new StringBuilder());
        foreach (var (path, text) in files.OrderBy(static file => file.Path, System.StringComparer.Ordinal))
        {
            var errors = new List<NotationError>();
            foreach (var entry in NotationReader.Read(text, errors))
            {
                if (entry.Kind == "rule")
                {
                    CheckRule(entry, errors);
                    continue;
                }

                if (owners.ContainsKey(entry.Name)) errors.Add(new NotationError(entry.Line, 1, $"the concept “{entry.Name}” is defined twice"));
                owners[entry.Name] = path;
                definitions[entry.Name] = ConceptDefinition.Read(entry, errors);
                // What only other concepts name is not sought by itself.
                var isSought = used.Contains(Identifier(entry.Name)) || asked.Contains("{" + entry.Name + "}");
                concepts.Append(isSought ? "concept: " : "words: ").Append(entry.Name).Append('\n');
                foreach (var field in entry.Fields.Where(static field => field.Key is "say" or "not"))
                    concepts.Append("  ").Append(field.Key).Append(": ").Append(field.Value).Append('\n');
            }

            foreach (var error in errors) Report(output, path, error);
            if (path.EndsWith(".rules", System.StringComparison.Ordinal))
                rules.Append("            new(").Append(Literal(Path.GetFileName(path))).Append(", ").Append(Literal(text)).Append("),\n");
        }

        foreach (var definition in definitions.Values)
        {
            var errors = new List<NotationError>();
            ConceptDefinition.CheckNames(definitions, definition, errors);
            foreach (var error in errors) Report(output, owners[definition.Name], error);
        }

        output.AddSource("Concepts.g.cs", SourceText.From(Source(definitions.Keys, concepts.ToString(), rules.ToString()), Encoding.UTF8));
    }

    private static void CheckRule(NotationEntry entry, List<NotationError> errors)
    {
        foreach (var field in entry.Fields)
        {
            if (field.Key is "when" or "unless") ExpressionParser.Parse(field.Value, field.Line, field.Column, errors);
        }
    }

    private static string Source(IEnumerable<string> names, string concepts, string rules)
    {
        var fields = string.Concat(names.OrderBy(static name => name, System.StringComparer.Ordinal).Select(static name =>
            $"    /// <summary>{name.Replace("&", "&amp;").Replace("<", "&lt;")}.</summary>\n    public static readonly Concept {Identifier(name)} = new({Literal(name)});\n\n"));
        return $$"""
            // <auto-generated/>
            #nullable enable
            using DisclosureLint.Language;

            namespace DisclosureLint.Rules;

            /// <summary>The concepts that ship with DisclosureLint; each is a file entry of <c>rules/vocabulary</c>.</summary>
            public static class Concepts
            {
            {{fields}}    /// <summary>The expressions of all concepts.</summary>
                public static VocabularySource Source { get; } = new("built-in vocabulary", {{Literal(concepts)}});

                /// <summary>The rules that are written in the notation itself.</summary>
                public static global::DisclosureLint.Rules.Declared.DeclaredRuleSet DeclaredRules => Declared.Value;

                private static readonly global::System.Lazy<global::DisclosureLint.Rules.Declared.DeclaredRuleSet> Declared = new(() =>
                    global::DisclosureLint.Rules.Declared.DeclaredRules.Read(
                    [
            {{rules}}        ]));
            }

            """;
    }

    private static string Identifier(string name)
    {
        var identifier = new StringBuilder();
        var isStart = true;
        foreach (var c in name.Replace("'", ""))
        {
            if (char.IsLetterOrDigit(c)) identifier.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = !char.IsLetterOrDigit(c);
        }

        return identifier.ToString();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static void Report(SourceProductionContext output, string path, NotationError error)
    {
        var position = new LinePosition(System.Math.Max(0, error.Line - 1), System.Math.Max(0, error.Column - 1));
        output.ReportDiagnostic(Diagnostic.Create(
            Wrong, Location.Create(path, new TextSpan(0, 0), new LinePositionSpan(position, position)), error.Message));
    }
}
