using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>A section or rule cited under the wrong law, one that does not exist, or one that is about another matter.</summary>
public sealed class WrongStatuteCitedRule : Rule
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
        Example.Flagged(SectionKind.Management, "Each member of our audit committee is independent under [|Rule 10A-1 under the Exchange Act|]."),
        Example.Flagged(SectionKind.RiskFactors, "We need not comply with [|Section 414 of the Sarbanes-Oxley Act|] this year."),
        Example.Clean(SectionKind.PrincipalStockholders, "Ms. Sorrel is the beneficial owner of these shares for the purposes of Section 13(d) of the Exchange Act."),
        Example.Clean(SectionKind.RiskFactors, "Section 12(a)(2) of the Securities Act gives buyers a remedy."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Sentence>(Check);
    }

    private static void Check(NodeContext<Sentence> context)
    {
        var sentence = context.Node;
        if (!sentence.Text.Contains("Section ", StringComparison.Ordinal) && !sentence.Text.Contains("Rule ", StringComparison.Ordinal)) return;
        if (sentence.Block.Section.IsWithinAny([SectionKind.Exhibits, SectionKind.ExhibitText])) return;
        var citations = LegalCitation.In(sentence.Text).ToArray();
        foreach (var citation in citations)
        {
            if ((CitedMatters.Misplaced(citation) ?? OfAnotherMatter(sentence.Text, citation, citations)) is not { } problem) continue;
            var range = TextSpan.Of(sentence.Range.Start + citation.Range.Start, citation.Range.Length);
            context.Report(sentence.Block, range, new ReportDetails
            {
                Arguments = [sentence.Text.Substring(citation.Range.Start, citation.Range.Length), problem],
                Confidence = Confidence.High,
            });
        }
    }

    /// <summary>Another provision than the one that the sentence is about; where it cites the right one too, the other is cited for something else.</summary>
    private static string? OfAnotherMatter(string text, LegalCitation citation, LegalCitation[] citations)
    {
        foreach (var matter in CitedMatters.All)
        {
            if (citation.IsRule != matter.IsRule || citation.Act != matter.Act || !citation.Number.StartsWith(matter.Stem, StringComparison.Ordinal)
                || IsRight(matter, citation)) continue;
            if (!Array.TrueForAll(matter.Cues, cue => text.ContainsIgnoringCase(cue))) continue;
            if (Array.Exists(citations, other => other != citation && IsRight(matter, other))) continue;
            return $"{matter.Cues[0]} is a matter of {(matter.IsRule ? "Rule" : "Section")} {matter.Right[0]}";
        }

        return null;
    }

    private static bool IsRight(CitedMatter matter, LegalCitation citation) =>
        Array.Exists(matter.Right, right => citation.Number.StartsWith(right, StringComparison.Ordinal));
}
