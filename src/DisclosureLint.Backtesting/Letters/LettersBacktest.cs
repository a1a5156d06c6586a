using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>Whether the rules find again what the staff quoted, and are silent on what the staff accepted.</summary>
/// <param name="reader">Reads the small drafts.</param>
/// <param name="linter">The rules.</param>
public sealed class LettersBacktest(FilingReader reader, Linter linter)
{
    /// <summary>Puts a quoted passage under its heading and lints it, as quoted and as the comment tells it.</summary>
    /// <param name="passage">The passage.</param>
    /// <returns>The findings on the passage itself, of whatever topic.</returns>
    public QuoteResult Try(QuotedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new QuoteResult(passage, [.. passage.Readings.SelectMany(words => FindingsIn(passage.Place, words))]);
    }

    /// <summary>Puts a new disclosure under its heading and lints it.</summary>
    /// <param name="revised">The disclosure.</param>
    /// <param name="topics">The topics of the comment it answers; empty for unknown.</param>
    public CureResult Try(RevisedDisclosure revised, IReadOnlyList<string> topics)
    {
        ArgumentNullException.ThrowIfNull(revised);
        ArgumentNullException.ThrowIfNull(topics);
        return new CureResult(revised, topics, FindingsIn(revised.Section, revised.Text));
    }

    private Finding[] FindingsIn(string section, string passage)
    {
        var filing = reader.Read("passage.md", PassageDraft.Of(section, passage));
        return [.. linter.Lint(filing, new LintOptions { IncludePreview = true }).Findings];
    }
}

/// <summary>A quoted passage and the findings on it.</summary>
public sealed record QuoteResult(QuotedPassage Passage, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether a rule of one of the comment's topics found it.</summary>
    public bool IsFound => Findings.Any(finding => finding.Rule.Topics.Intersect(Passage.Topics, StringComparer.Ordinal).Any());

    /// <summary>Whether a rule of the topic found it.</summary>
    public bool IsFoundFor(string topic) => Findings.Any(finding => finding.Rule.Topics.Contains(topic, StringComparer.Ordinal));
}

/// <summary>A new disclosure that answers a comment, and the findings on it.</summary>
public sealed record CureResult(RevisedDisclosure Revised, IReadOnlyList<string> Topics, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether no rule of the comment's topics warns of the cure.</summary>
    public bool IsSilent => !Findings.Any(finding => finding.Severity >= Severity.Warning && finding.Rule.Topics.Intersect(Topics, StringComparer.Ordinal).Any());
}
