using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>A section or rule cited under the wrong Act, or one that does not exist.</summary>
public sealed partial class WrongStatuteCitedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1563",
        Name = "wrong-statute-cited",
        Title = "Section cited under the wrong Act",
        Message = "“{0}”: {1}.",
        Why = "Securities Act Rule 408: a right or duty told under the wrong law misstates it.",
        Fix = "Cite the section under its own Act.",
        Comment = "Please revise your reference to “{quote},” which does not appear to be the provision you mean.",
        Topics = ["INCONSISTENT", "OWNERSHIP", "COVER"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.PrincipalStockholders, "Ms. Sorrel is the beneficial owner of these shares for the purposes of [|Section 13(d) of the Securities Act|]."),
        Example.Flagged(SectionKind.Management, "Mr. Oduya will rely on the safe harbor of [|Rule 314-1|] to sell the shares himself."),
        Example.Clean(SectionKind.PrincipalStockholders, "Ms. Sorrel is the beneficial owner of these shares for the purposes of Section 13(d) of the Exchange Act."),
        Example.Clean(SectionKind.RiskFactors, "Section 12(a)(2) of the Securities Act gives buyers a remedy."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["of the securities act", "under the securities act", "of the exchange act", "under the exchange act", "of the securities exchange act", "rule 314*", "rule 3a-4*", "rule 34a*"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        foreach (Match match in Wrong().Matches(hit.Sentence.Text))
        {
            var range = TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length);
            if (!range.Overlaps(hit.Match)) continue;
            var problem = match.Groups["exchange"].Success ? "the section is one of the Securities Exchange Act of 1934"
                : match.Groups["securities"].Success ? "the section is one of the Securities Act of 1933"
                : "there is no such rule; the safe harbor for associated persons is Exchange Act Rule 3a4-1";
            hit.Report(range, new ReportDetails { Arguments = [match.Value, problem], Confidence = Confidence.High });
        }
    }

    [GeneratedRegex(
        @"(?<exchange>\bSections? (12\(g\)|13\(a\)|13\(d\)|13\(g\)|14\(a\)|15\(d\)|16\(a\)|21E|16(?! ?\())(,? (and|or) \S+)? (of|under) the Securities Act\b(?!, | and the (Securities )?Exchange Act| of 1934))|(?<securities>\bSections? 27A (of|under) the (Securities )?Exchange Act\b)|\bRule (314-1|3a-4-1|34a-1|3a-41)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();
}
