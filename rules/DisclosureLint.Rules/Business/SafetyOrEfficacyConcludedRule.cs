using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft concludes that an unapproved product is safe or effective.</summary>
public sealed partial class SafetyOrEfficacyConcludedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5501",
        Name = "safety-or-efficacy-concluded",
        Title = "Safety or efficacy of an unapproved product concluded",
        Message = "“{0}” draws a conclusion on safety or efficacy, which is for the FDA to decide.",
        Why = "Safety and efficacy are determinations that only the FDA and its foreign counterparts make. Until approval the staff ask to "
            + "remove conclusions, also those told as a belief or potential, and to give objective data instead (Rule 408).",
        Fix = "Delete the conclusion and give the objective data: endpoints, number of patients, results and adverse events.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Safety and efficacy determinations are solely within the authority of "
            + "the FDA and comparable regulators. Please remove statements that suggest your product candidates are safe or effective, here and "
            + "throughout; you may present objective data without drawing conclusions.",
        Topics = ["FDA"],
        Authority = [new Authority("Securities Act Rule 408")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Our candidate LX-9 offers patients a safe and effective treatment of gout.|] The candidate is in a Phase 1 clinical trial cleared "
                + "by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Flagged(
            SectionKind.Business,
            "[|We believe these levels are a reliable indicator of therapeutic efficacy.|] The candidate is in a Phase 1 clinical trial cleared "
                + "by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Flagged(
            SectionKind.Business,
            "[|Our Phase 1 study demonstrated the efficacy of LX-9 in gout.|] The candidate is in a Phase 1 clinical trial cleared by the FDA. "
                + "Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "LX-9 was generally well tolerated by the 24 volunteers, and no serious adverse events were reported. The candidate is in a Phase 1 "
                + "clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate "
                + "of ours."),
        Example.Clean(
            SectionKind.Business,
            "The FDA must find that a drug is safe and effective before it may be sold. The candidate is in a Phase 1 clinical trial cleared by "
                + "the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "The trial will evaluate the safety and efficacy of LX-9. The candidate is in a Phase 1 clinical trial cleared by the FDA. "
                + "Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(SectionKind.Business, "Our ladders are safe and effective for painters.")
            with { Because = "no drug is in development" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "safe", "safer", "efficacy", "efficacious", "effective", "effectiveness", "safety", "disease-modifying", "clinically proven",
        "clinically validated",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !LifeScienceIssuer.Is(hit.Filing)
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.GovernmentRegulation, SectionKind.Competition])) return;
        if (Conclusion().Match(sentence.Text) is not { Success: true } conclusion || IsOpen(sentence.Text, conclusion)) return;
        hit.Report(Clause(sentence, conclusion), new ReportDetails { GroupKey = "safety and efficacy" });
    }

    /// <summary>Whether the words around the conclusion leave it open, deny it, or leave it to a regulator.</summary>
    private static bool IsOpen(string text, Match conclusion)
    {
        const int Before = 70;
        const int After = 50;
        var start = Math.Max(0, conclusion.Index - Before);
        var end = Math.Min(text.Length, conclusion.Index + conclusion.Length + After);
        return Open().IsMatch(text[start..end]) || Authority().IsMatch(text);
    }

    /// <summary>The sentence, or in a long one the words around the conclusion up to the next commas.</summary>
    private static TextSpan Clause(Sentence sentence, Match conclusion)
    {
        const int Short = 220;
        if (sentence.Text.Length <= Short) return sentence.Range;
        var start = sentence.Text.LastIndexOf(',', conclusion.Index) + 1;
        var end = sentence.Text.IndexOf(',', conclusion.Index + conclusion.Length);
        while (sentence.Text[start] == ' ') start++;
        return new TextSpan(sentence.Range.Start + start, sentence.Range.Start + (end < 0 ? sentence.Text.Length : end));
    }

    [GeneratedRegex(
        @"\b(safe|safer) (and|yet|or) (more )?(effective|efficacious|well[- ]tolerated)|\b(efficacious|effective) and (safe"
        + @"|safer|well[- ]tolerated)\b|\b(demonstrat\w+|show(n|ed|s)?|prov(en|ed|es)|establish\w+|confirm\w+|validat\w+)\b[^.,;]{0,60}\b(efficacy"
        + @"|effectiveness|safety|to be (safe|effective|efficacious))\b|\b(indicator|evidence|proof|predictor|signs?) of (\w+ ){0,2}efficacy"
        + @"|\b(potential|superior|strong|excellent|favorable|robust|proven|improved|promising|compelling|clinical) (clinical )?(efficacy"
        + @"|safety)( and (safety|efficacy|tolerability))?( profile| data| results| signal)?|\bclinically (proven|validated)\b"
        + @"|\bour (\w+ ){0,2}disease[- ]modifying (candidate|therap\w+|drug|product)|\b(is|are|was|were) (highly |very )?(safe"
        + @"|effective|efficacious) (in|for|against|and)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Conclusion();

    [GeneratedRegex(
        @"\b(FDA|EMA|regulatory authorit\w+|not (be )?(interpreted|evidence|indicative)|Section 50\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(
        @"\b(not|no|whether|evaluat\w+|assess\w*|endpoints?|must|requires?|required|may|could|if|investigat\w+|determin\w+"
        + @"|uncertain\w*|approved (drugs?|products?|therap\w+)|prior to approval|approval|competitors?|to evaluate|GMP"
        + @"|guidance|substantial evidence|Section 50\d|study (the )?safety|existing|current(ly available)?|standard of care"
        + @"|gene therap\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
