using System.Text;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Rules;
using DisclosureLint.Testing.Dumps;
using DisclosureLint.Testing.Edgar;
using DisclosureLint.Testing.Examples;
using DisclosureLint.Text;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Testing.Verification;

/// <summary>
/// Runs the examples of a rule through the real reader and linter, as Markdown and as HTML in every <see cref="EdgarStyle"/>, and checks
/// that what is reported is what is marked. Thread-safe.
/// </summary>
public sealed class RuleVerifier
{
    private const int FewestOfAKind = 2;

    private readonly FilingReader _reader;

    private RuleVerifier(FilingReader reader) => _reader = reader;

    /// <summary>Makes a verifier.</summary>
    /// <param name="addRulePack">Adds the rule pack, whose rules may need fact sources of their own; null for rules that need none.</param>
    public static RuleVerifier Create(Action<IServiceCollection>? addRulePack = null)
    {
        var services = new ServiceCollection();
        services.AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings();
        addRulePack?.Invoke(services);
        using var provider = services.BuildServiceProvider();
        return new RuleVerifier(provider.GetRequiredService<FilingReader>());
    }

    /// <summary>Checks all examples of a rule, and that there are enough of them.</summary>
    /// <param name="rule">The rule; it is run alone.</param>
    /// <exception cref="RuleVerificationException">An example fails, or there are fewer than two flagged or two clean ones.</exception>
    public void Verify(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var failures = new List<string>();
        foreach (var kind in (ExampleKind[])[ExampleKind.Flagged, ExampleKind.Clean])
        {
            if (rule.Examples.Count(example => example.Kind == kind) < FewestOfAKind) failures.Add($"There are fewer than two {Name(kind)} examples.\n");
        }

        var linter = new Linter([rule]);
        for (var i = 0; i < rule.Examples.Count; i++) Check(linter, rule.Examples[i], $"Example {i + 1} ({Name(rule.Examples[i].Kind)}, {rule.Examples[i].Setting})", failures);
        if (failures.Count == 0) return;
        throw new RuleVerificationException($"{rule.Descriptor.Id} {rule.Descriptor.Name}:\n\n{string.Join('\n', failures)}");
    }

    private void Check(Linter linter, Example example, string name, List<string> failures)
    {
        MarkedText draft;
        try
        {
            draft = ExampleDraft.Compose(example);
        }
        catch (FormatException error)
        {
            failures.Add($"{name}: {error.Message}\n");
            return;
        }

        if ((example.Kind == ExampleKind.Clean) == (draft.Spans.Count > 0))
        {
            failures.Add($"{name}: {(example.Kind == ExampleKind.Clean ? "a clean example marks nothing" : "nothing is marked with [| and |]")}.\n");
            return;
        }

        var markdown = Lint(linter, "example.md", draft.Text);
        var mismatch = Mismatch(markdown, draft.Spans);
        if (example.Kind == ExampleKind.KnownMiss)
        {
            if (mismatch is null) failures.Add($"{name}: the rule reports it now. Make it Flagged.\n");
            return;
        }

        if (mismatch is not null)
        {
            failures.Add($"{name}, Markdown: {mismatch}");
            return;
        }

        foreach (var style in Enum.GetValues<EdgarStyle>())
        {
            var html = Lint(linter, "example.htm", EdgarHtml.Render(draft.Text, style));
            if (Difference(markdown, html) is { } difference) failures.Add($"{name}, {style}: {difference}");
        }
    }

    private LintResult Lint(Linter linter, string path, string text) =>
        linter.Lint(_reader.Read(path, text), new LintOptions { IncludePreview = true, MaxThreads = 1 });

    /// <summary>What is wrong with the findings in Markdown, or null: each must be at a mark, and each mark at a finding or a place of one.</summary>
    private static string? Mismatch(LintResult result, IReadOnlyList<TextSpan> marks)
    {
        if (Crash(result) is { } crash) return crash;
        var problems = new StringBuilder();
        var source = result.Filing.Main.Source;
        foreach (var finding in result.Findings)
        {
            if (!marks.Contains(finding.Location.Span))
                problems.Append("reported, not marked: ").Append(finding.Message).Append('\n').Append(SourceExcerpt.Render(source, finding.Location.Span));
        }

        var reported = result.Findings.SelectMany(finding => finding.Related.Select(related => related.Location.Span).Prepend(finding.Location.Span)).ToHashSet();
        foreach (var mark in marks)
        {
            if (!reported.Contains(mark)) problems.Append("marked, not reported:\n").Append(SourceExcerpt.Render(source, mark));
        }

        return problems.Length == 0 ? null : problems.Append(Outline(result.Filing)).ToString();
    }

    /// <summary>How the findings in HTML differ from those in Markdown, or null: the same words in the same order.</summary>
    private static string? Difference(LintResult markdown, LintResult html)
    {
        if (Crash(html) is { } crash) return crash;
        var expected = Excerpts(markdown);
        var actual = Excerpts(html);
        if (expected.SequenceEqual(actual, StringComparer.Ordinal)) return null;
        var problems = new StringBuilder("the findings differ from those in Markdown.\n");
        foreach (var missing in expected.Except(actual, StringComparer.Ordinal)) problems.Append("  missing: “").Append(missing).Append("”\n");
        foreach (var finding in html.Findings.Where(finding => !expected.Contains(finding.Location.Excerpt, StringComparer.Ordinal)))
            problems.Append("  only here: ").Append(finding.Message).Append('\n').Append(SourceExcerpt.Render(finding.Location.Source, finding.Location.Span));
        if (problems.Length < 60) problems.Append("  their order or number is another: ").AppendJoin(" / ", actual).Append('\n');
        return problems.Append(Outline(html.Filing)).ToString();
    }

    private static List<string> Excerpts(LintResult result) => result.Findings.Select(finding => finding.Location.Excerpt).ToList();

    private static string? Crash(LintResult result) =>
        result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error) is { } crash ? $"the rule crashed: {crash.Message}\n" : null;

    private static string Outline(Filing filing) =>
        filing.Main.Outline.IsReliable ? "" : $"  (the outline is in doubt: {string.Join(", ", filing.Main.Outline.Problems.Select(problem => problem.Code))})\n";

    private static string Name(ExampleKind kind) => kind switch
    {
        ExampleKind.Flagged => "flagged",
        ExampleKind.Clean => "clean",
        _ => "known miss",
    };
}
