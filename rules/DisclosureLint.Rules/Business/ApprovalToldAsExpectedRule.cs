using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft suggests that an unapproved product will be approved, or approved soon or first.</summary>
public sealed partial class ApprovalToldAsExpectedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5502",
        Name = "approval-told-as-expected",
        Title = "Approval or speed of development told as expected",
        Message = "“{0}” suggests that approval is likely, quick or first.",
        Why = "Approval and its timing are the FDA's to decide, and most candidates are never approved. The staff ask to remove words that "
            + "suggest a fast, easier, first or likely approval (Rule 408).",
        Fix = "Tell the aim without the promise: say that you intend to develop the candidate and seek approval, and that it may take long and "
            + "fail.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to remove any implication that your product candidates "
            + "are likely to be approved, or will be developed or approved more quickly than is customary.",
        Topics = ["FDA", "FIRSTINCLASS", "PROJECT"],
        Authority = [new Authority("Securities Act Rule 408")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, 
            """
            - [|Rapidly advance LX-9 through clinical development and regulatory approval.|]

             The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours.
            """),
        Example.Flagged(
            SectionKind.Business,
            "[|We aim to take LX-9 through trials and become the first approved treatment of gout in children.|] The candidate is in a Phase 1 "
                + "clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate "
                + "of ours."),
        Example.Clean(
            SectionKind.Business,
            "We intend to develop LX-9 and to seek approval, which may take many years and may not be given. The candidate is in a Phase 1 "
                + "clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate "
                + "of ours."),
        Example.Clean(
            SectionKind.RiskFactors,
            "We may not be able to advance LX-9 rapidly toward approval. The candidate is in a Phase 1 clinical trial cleared by the FDA. "
                + "Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(SectionKind.Business, "We intend to open depots rapidly.")
            with { Because = "no drug is in development" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "rapidly", "quickly", "efficiently", "expeditiously", "accelerate", "accelerated", "accelerates", "expedite", "first approved",
        "first and only approved", "faster", "speed", "streamlined", "likely to be approved", "de-risked", "derisked",
        "high probability",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (hit.Block is TableBlock || !LifeScienceIssuer.Is(hit.Filing)
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.GovernmentRegulation])) return;
        if (!Promise().IsMatch(sentence.Text) || Doubt().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "approval" });
    }

    [GeneratedRegex(
        @"\b(rapid(ly)?|quick(ly)?|efficient(ly)?|expeditious(ly)?|accelerat(e|es|ed|ing)|expedit(e|ed|ing)|speed|faster"
        + @"|streamlined)\b[^.]{0,80}\b(clinical development|into (the )?clinic(al)?|through (the )?clinic(al)?|regulatory approval"
        + @"|approval|commerciali[sz]ation|to market|development (of|path|timeline))\b|\b(become|becoming|be|being) the first (and only )?(FDA[- ])?approved\b"
        + @"|\blikely to be approved\b|\b(de-?risk(ed|s|ing)?|high(er)? probability of (success|approval))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Promise();

    [GeneratedRegex(
        @"\b(may not|not guarantee|no assurance|accelerated approval (pathway|program)|designation|review program|breakthrough"
        + @"|fast track|FDA has|program (for|of) the FDA|does not)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Doubt();
}
