using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor comforts the reader where it should tell the risk.</summary>
public sealed partial class MitigatingLanguageInRiskFactorRule : PhraseRule
{
    private const int LongestRest = 160;

    private static readonly string[] Assurances =
    [
        "fiduciary duty", "fiduciary duties", "continue to expand", "continues to expand", "continue to grow", "continue to improve", "continue to diversify", "working relationships",
        "growth opportunity", "primary focus", "sufficient time", "are considering", "is considering", "are exploring", "passed directly", "passed on", "pass-through cost", "not be dilutive",
        "allow adequate time", "will thereby", "will affect the per share", "fosters", "cultivates",
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3001",
        Name = "mitigating-language-in-risk-factor",
        Title = "Mitigating language in a risk factor",
        Message = "“{0}” softens the risk that it stands in.",
        Why = "Item 105 of Regulation S-K asks for the factors that make an investment risky. Beliefs, plans and measures that offset the risk belong "
            + "in Business or MD&A; the staff ask to delete them from the risk factors.",
        Fix = "Delete the clause, or move it to where you describe your business, and let the risk factor tell the risk and its consequence.",
        Comment = "We note the statement “{quote}” on page {page}. Mitigating language is not appropriate in risk factor disclosure. Please revise "
            + "here and throughout the section to remove text that softens the risk presented.",
        Topics = ["RFMITIGATE"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Precision = new(14, 20, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### A rival may sue us over our anchors.\n\nTwo makers of anchors have written to us. [|We do not believe that these claims will have a material adverse effect on our business|]."),
        Example.Flagged("# Risk Factors\n\n### Boat owners may not rent moorings.\n\n[|While we believe there is significant demand for moorings|], our sales could fall short of our plan."),
        Example.Flagged("# Risk Factors\n\n### Timber may become dear.\n\n[|To help offset this risk, we buy from eleven sawmills|]. Prices rose by 14% in 2025."),
        Example.Flagged("# Risk Factors\n\n### Our files could be stolen.\n\n[|Although we have implemented firewalls and train our staff every month|], an attack could stop our bookings."),
        Example.Flagged("# Risk Factors\n\n### We may run out of money.\n\n[|We believe that the funds held outside of the trust account will be sufficient|]. If they are not, we would have to borrow."),
        Example.Flagged("# Risk Factors\n\n### One holder controls us.\n\nMr. Orwick can elect every director. [|As our chairman, Mr. Orwick owes our stockholders a fiduciary duty and must act in good faith|]."),
        Example.Flagged("# Risk Factors\n\n### We have few clubs to sell to.\n\n[|Though we continue to expand our list of clubs|], two of them bought 70% of our boats."),
        Example.Clean("# Risk Factors\n\n### Our directors have other duties.\n\nOur directors may owe fiduciary duties to other companies, and could offer them what would suit us.")
            with { Because = "the duty is owed to others" },
        Example.Clean("# Risk Factors\n\n### Our insurance could be too small.\n\nAlthough we maintain insurance against fire, it may not cover the loss of a whole season.")
            with { Because = "the concession only shows the limit of the cover" },
        Example.Clean("# Risk Factors\n\n### Our solvents are dangerous.\n\nAlthough we believe that our handling of solvents complies with the law, we cannot eliminate the risk of a spill."),
        Example.Clean("# Risk Factors\n\n### We must spend on our docks.\n\nWe believe that we will need to spend $4.0 million on our docks to keep our tenants.")
            with { Because = "the belief states a need" },
        Example.Clean("# Legal Proceedings\n\nWe do not believe that the suit will have a material adverse effect on our business."),
        Example.Clean("# Risk Factors\n\n### Others may copy our cleats.\n\nDespite our efforts to protect our designs, others may copy our cleats."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "although", "though", "while", "we believe", "the company believes", "do not believe", "does not believe", "do not expect", "does not expect",
        "we consider", "to help", "to mitigate", "to offset", "to reduce this risk", "to reduce these risks", "to address this risk", "to address these risks",
        "to minimize this risk", "to minimize these risks", "mitigates", "well positioned", "well-positioned",
        .. Assurances,
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RiskFactors];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithin(SectionKind.RiskFactorSummary) || hit.Block is Heading) return;
        var text = hit.Sentence.Text;
        foreach (var regex in (ReadOnlySpan<Regex>)[NoEffect(), Comfort(), Offsetting(), BelievedThough(), MeasuresTaken()])
        {
            if (regex.Match(text) is not { Success: true } found) continue;
            var isConcession = regex == MeasuresTaken() || regex == BelievedThough();
            if (isConcession && Excepted().IsMatch(text)) continue;
            if ((regex == Comfort() || regex == BelievedThough()) && Need().IsMatch(found.Value) && !Fitting().IsMatch(found.Value)) continue;
            var end = isConcession ? ClauseEnd(text, found) : found.Index + found.Length;
            var range = hit.Block.Content.Trim(TextSpan.Of(hit.Sentence.Range.Start + found.Index, end - found.Index));
            hit.Report(range, new ReportDetails
            {
                // What was done against a risk sets off what remains of it; a belief that all is well takes the risk back.
                Severity = regex == MeasuresTaken() ? Severity.Info : null,
                Confidence = Confidence.Medium,
                GroupKey = "mitigating",
            });
            return;
        }

        if (!Array.Exists(Assurances, cue => cue.Equals(hit.Phrase, StringComparison.OrdinalIgnoreCase))) return;
        if (Assurance().Match(text) is not { Success: true } assured || Conditioned().IsMatch(text)) return;
        hit.Report(hit.Block.Content.Trim(hit.Sentence.RangeOf(assured)), new ReportDetails { Confidence = Confidence.Low, Severity = Severity.Info, GroupKey = "assurance" });
    }

    /// <summary>Where the concession ends: at the comma before the risk, or with the match where no comma is near.</summary>
    private static int ClauseEnd(string text, Match found)
    {
        var end = found.Index + found.Length;
        var comma = text.AsSpan(end).IndexOfAny(',', ';');
        return comma is >= 0 and < LongestRest ? end + comma : end;
    }

    [GeneratedRegex(@"\b(?:we|the company|management)\b[^.;,]{0,20}\b(?:do|does) not (?:currently |presently )?(?:believe|expect|anticipate)\b[^.;]{0,140}?\b(?:(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?)[^.;,]{0,25}?(?:effects?|impacts?|affect)|determining factor)\b[^.;]{0,120}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoEffect();

    [GeneratedRegex(@"^(?:(?:however|nevertheless|nonetheless|at present|currently|in addition|[^,.]{3,50}(?=, we believe)), )?(?:we|the company|management) (?:currently |nevertheless |do |also )?(?:believes?|considers?)\b(?! we (?:will|must|may|need))[^.;]{0,110}?\b(?:will (?:be|enable|allow|provide|help)|(?:is|are|remains?) (?:\w+ )?(?:adequate|sufficient|appropriate|reasonable|strong|good|excellent|effective|consistent with industry|without merit|unlikely|remote|well[- ]positioned)|be sufficient|be adequate)\b[^.;]{0,100}|\bin amounts? [^.;]{0,40}\bwe (?:believe|consider)\b[^.;]{0,40}\b(?:adequate|appropriate|consistent|customary|reasonable)\b[^.;]{0,60}|\bthat we (?:believe|consider)(?: to be)? adequate\b[^.;]{0,80}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Comfort();

    [GeneratedRegex(@"^(?:in order )?to (?:help )?(?:mitigate|offset|reduce|address|minimi[sz]e|counter|limit)(?: and \w+)? (?:this|these|such|the|our exposure to (?:this|these)) risks?, [^.;]{5,160}|\b(?:this|which) (?:partially |substantially |helps? |largely )?mitigates? (?:this|these|the|our|some|much)\b[^.;]{3,100}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Offsetting();

    [GeneratedRegex(@"\b(?:although|though|while) (?:(?:we|the company|our management|management) (?:currently |do |does )?(?:believes?|(?:do |does )?not expect|expects?)|(?:we|the company) (?:is|are) (?:confident|optimistic|well[- ]positioned))\b[^.;,]{0,160}?\b(?:sufficient|adequate|reasonable|enable|allow|benefits?|opportunit(?:y|ies)|demand|numerous|significant|substantial|strong|invalid|not infring|without merit|meritless|advantages?|well[- ]positioned|correct|good|positive|attractive|superior|able to|would take|approve)\w*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BelievedThough();

    [GeneratedRegex(@"\b(?:although|though|while) (?:we|the company) (?:\(i\) )?(?:(?:closely monitor|intend to (?:closely|carefully)|carefully (?:monitor|select|screen))s?|(?:have|has) (?:also |already )?(?:implemented|taken|adopted|established|put in place|instituted|installed|developed|designed|invested)|(?:has|have|maintains?|employs?|uses?) (?:\w+ ){0,3}?(?:policies|procedures|controls|safeguards|measures|systems|processes|security|backup|back-up))\b[^.;,]{0,110}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MeasuresTaken();

    /// <summary>Praise, duties and plans that comfort without the words of a concession.</summary>
    [GeneratedRegex(@"\b(?:though|while|although) (?:we|the company) continues? to (?:expand|grow|improve|diversify|strengthen)\b[^.;,]{0,80}|^[^;]{0,80}?\bowes (?:our (?:stockholders|shareholders) )?(?:a )?fiduciary dut(?:y|ies)\b[^.;]{0,160}|\b(?:represents?|presents?|offers?) an? (?:significant|substantial|attractive|great) growth opportunity\b[^.;,]{0,40}|\b(?:successful|effective|strong|excellent)(?: and \w+)? working relationships\b|\bculture\b[^.;]{0,40}\b(?:fosters|encourages|cultivates)\b[^.;]{0,100}|^(?:therefore, )?\w+ is a primary focus of our\b[^.;]{0,100}|^[^.;]{0,30}\bhas sufficient time\b[^.;,]{0,80}|\b(?:we|the company) (?:are|is) (?:considering|exploring) (?:diversifying|ways|options|measures|strategies)\b[^.;]{0,140}|\b(?:these|such|our|inflationary) (?:\w+ )?costs are passed (?:directly |on )?(?:on )?to\b[^.;,]{0,80}|\bshould not be dilutive\b|\b(?:will|would) (?:allow|give|provide) (?:us )?adequate time\b[^.;]{0,80}|\bwill thereby (?:improve|increase|enhance|strengthen)\b[^.;]{0,100}|\bno (?:issuance|incurrence) of debt will affect\b[^.;]{0,100}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Assurance();

    /// <summary>What may come to nothing comforts nobody.</summary>
    [GeneratedRegex(@"\b(?:may not (?:have|be) sufficient|if (?:we|the company) (?:fail|are unable|is unable)|breach of (?:\w+ )?fiduciary|claims? (?:for|of))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Conditioned();

    /// <summary>Beliefs that state what is at stake rather than soften it.</summary>
    [GeneratedRegex(@"\b(?:need|require|must|depend|critical|essential|difficult|risk|challenge|compet|harm|adverse to|decline|insufficient|not be sufficient|not be adequate|increase)\w*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Need();

    /// <summary>Praise of the insurance or of the practice itself.</summary>
    [GeneratedRegex(@"\b(?:adequate|consistent|customary|appropriate)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fitting();

    /// <summary>Insurance told for its limits, and compliance told for its doubts.</summary>
    [GeneratedRegex(@"\b(?:insurance|compl(?:y|ies|iance with (?:applicable|all)|iant)|choice of forum|exclusive forum|remediat\w+)\b.{0,200}\b(?:may|might|cannot|could|not)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Excepted();
}
