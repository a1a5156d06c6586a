using DisclosureLint.Findings;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.Linting;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>What can be done about the findings at a place: take a suggested text, suppress with a reason, read about the rule.</summary>
internal sealed class ActionView(DiagnosticView diagnostics, Func<ClientCapabilities> client, Func<ClientSettings> settings)
{
    private const string QuickFix = "quickfix";

    /// <summary>The actions for a range of a draft.</summary>
    public IReadOnlyList<CodeAction> Of(string uri, DraftLint lint, TextRange range, IReadOnlyList<string>? only)
    {
        if (lint.Result is not { } result || (only is { Count: > 0 } && !only.Any(IsWanted))) return [];
        var findings = lint.ActiveFindings.Where(finding => DiagnosticView.RangeOf(finding.Location).Touches(range));
        var directives = result.Diagnostics.Where(diagnostic => diagnostic.Span is { IsEmpty: false } span && TextRange.Of(lint.Source, span).Touches(range));
        return [.. findings.SelectMany(finding => Of(uri, lint, finding)), .. directives.SelectMany(directive => Of(uri, lint, directive))];
    }

    private static bool IsWanted(string kind) => kind.Length == 0 || kind == QuickFix;

    private IEnumerable<CodeAction> Of(string uri, DraftLint lint, Finding finding)
    {
        IReadOnlyList<Diagnostic> about = [diagnostics.Of(uri, finding)];
        var id = finding.Rule.Id;
        if (finding.Suggestion is { } suggestion)
        {
            yield return new CodeAction(suggestion.Description, QuickFix)
            {
                Diagnostics = about,
                IsPreferred = true,
                Edit = Edit(uri, lint, new TextEdit(DiagnosticView.RangeOf(finding.Location), suggestion.Replacement)),
            };
        }

        if (IsMarkdown(lint.Source))
        {
            yield return new CodeAction($"Suppress {id} here, in a comment that gives the reason", QuickFix) { Diagnostics = about, Edit = Edit(uri, lint, Directive(lint, finding)) };
        }

        var argument = new CommandArgument { Uri = uri, Rule = id, Fingerprint = finding.Fingerprint };
        yield return new CodeAction($"Suppress {id} with a reason, beside the draft", QuickFix)
        {
            Diagnostics = about,
            Command = new Command("Suppress with a reason", settings().SuppressCommand ?? CommandNames.Suppress) { Arguments = [argument] },
        };
        yield return new CodeAction($"Explain {id} {finding.Rule.Name}", QuickFix)
        {
            Diagnostics = about,
            Command = new Command("Explain the rule", CommandNames.OpenRule) { Arguments = [new CommandArgument { Rule = id }] },
        };
    }

    /// <summary>A comment of the tool that does nothing, or stands in what is filed, can only go.</summary>
    private IEnumerable<CodeAction> Of(string uri, DraftLint lint, EngineDiagnostic directive)
    {
        if (directive.Id is not ("DL0003" or "DL0006")) yield break;
        yield return new CodeAction("Remove the comment", QuickFix)
        {
            IsPreferred = true,
            Edit = Edit(uri, lint, new TextEdit(TextRange.Of(lint.Source, directive.Span!.Value), "")),
        };
    }

    /// <summary>A directive above the paragraph, which the user completes: until it gives a reason it suppresses nothing, and DL0002 says so.</summary>
    private static TextEdit Directive(DraftLint lint, Finding finding)
    {
        var source = lint.Source;
        var line = source.GetLinePosition(finding.Location.Block.Span.Start).Line;
        var place = new LinePosition(line, 0);
        return new TextEdit(new TextRange(place, place), $"<!-- disclosurelint-disable-next-line {finding.Rule.Id} reason: -->{LineEndOf(source, line)}");
    }

    /// <summary>The line end that the draft uses, which an editor may not mix.</summary>
    private static string LineEndOf(SourceText source, int line)
    {
        var end = source.GetLineSpan(line).End;
        return end >= source.Length ? "\n" : source.Content.AsSpan(end) is ['\r', '\n', ..] ? "\r\n" : source.Content[end].ToString();
    }

    private static bool IsMarkdown(SourceText source) =>
        source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || source.Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private WorkspaceEdit Edit(string uri, DraftLint lint, TextEdit edit) => client().EditsByVersion
        ? new WorkspaceEdit { DocumentChanges = [new DocumentEdit(new EditedDocument(uri, lint.Version), [edit])] }
        : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [uri] = [edit] } };
}
