using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;

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
        return new EngineDiagnostic("DL0005", "outline-problem", Severity.Info, problem.Message);
    }
}
