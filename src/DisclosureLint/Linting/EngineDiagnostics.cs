using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;
using DisclosureLint.Text;

namespace DisclosureLint.Linting;

/// <summary>What the engine says of its own work, each with a stable id.</summary>
public static class EngineDiagnostics
{
    /// <summary>DL0001: a rule threw; it is off for this filing, and the answer cannot be trusted.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="exception">What it threw.</param>
    public static EngineDiagnostic RuleCrashed(RuleDescriptor rule, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(exception);
        return new EngineDiagnostic(
            "DL0001",
            "rule-crashed",
            Severity.Error,
            $"Rule {rule.Id} ({rule.Name}) crashed with {exception.GetType().Name}: {exception.Message} Its findings for this filing are missing; "
            + $"turn it off with --rule {rule.Id}=off and report the draft's passage.");
    }

    /// <summary>DL0002: a suppression does not say why; it suppresses nothing.</summary>
    /// <param name="message">Which, and where it is written.</param>
    public static EngineDiagnostic SuppressionWithoutReason(string message) => new("DL0002", "suppression-without-reason", Severity.Warning, message);

    /// <summary>DL0003: a suppression matches no finding, has expired, or was given for other words.</summary>
    /// <param name="message">Which, where it is written, and what to do.</param>
    public static EngineDiagnostic SuppressionWithoutEffect(string message) => new("DL0003", "suppression-without-effect", Severity.Info, message);

    /// <summary>DL0004: the division into sections is in doubt, so rules about absent disclosure did not run.</summary>
    /// <param name="document">The document.</param>
    public static EngineDiagnostic OutlineUnreliable(FilingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var why = document.Outline.Problems.Count > 0 ? " " + document.Outline.Problems[0].Message : "";
        return new EngineDiagnostic(
            "DL0004",
            "outline-unreliable",
            Severity.Info,
            $"The division into sections is in doubt, so nothing was reported as missing.{why}");
    }

    /// <summary>DL0005: a section is suspiciously short or long, or another doubt of the outline.</summary>
    /// <param name="document">The document.</param>
    /// <param name="problem">The doubt.</param>
    public static EngineDiagnostic OutlineProblem(FilingDocument document, OutlineProblem problem)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(problem);
        return new EngineDiagnostic("DL0005", "outline-problem", Severity.Info, problem.Message, Span: new TextSpan(problem.Span.Start, problem.Span.Start));
    }

    /// <summary>DL0008: rules depend on something about the offering that nobody told and the draft does not say.</summary>
    /// <param name="question">The question.</param>
    public static EngineDiagnostic NeedsIntake(IntakeQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new EngineDiagnostic(
            "DL0008",
            "needs-intake",
            Severity.Info,
            $"{question.Question} The draft does not say. Answer it in the configuration, under deal: {question.Key}: {string.Join(" | ", question.Answers)}");
    }

    /// <summary>DL0006: a directive stands in a file that is filed as it is, and anyone could read it there.</summary>
    /// <param name="place">The file with line and column.</param>
    public static EngineDiagnostic DirectiveInFiledText(string place) =>
        new(
            "DL0006",
            "directive-in-filed-text",
            Severity.Warning,
            $"The comment at {place} would be filed publicly. It suppresses nothing; remove it and use: disclosurelint suppress");
}
