using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A material weakness is told without its nature, its discovery, the steps to remediate it, their timing or cost.</summary>
public sealed partial class MaterialWeaknessIncompleteRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
        [SectionKind.ForwardLookingStatements, SectionKind.RiskFactorSummary, SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.Management];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3010",
        Name = "material-weakness-incomplete",
        Title = "Material weakness told incompletely",
        Message = "“{0}” tells of a material weakness; the filing does not tell {1}.",
        Why = "A material weakness that exists is a fact to be described and not only a risk (Item 105, Rule 408). The staff ask for its nature, when and how it was "
            + "found, what has been done to remediate it, and how long that will take and cost.",
        Fix = "Describe the weakness, when it was found and the adjustments it led to; the steps taken and those that remain; when remediation will be complete; and "
            + "the cost so far and to come.",
        Comment = "We note your disclosure of “{quote}” on page {page}. Please expand to describe the nature of the material weakness, when it was identified, the steps taken "
            + "and still to be taken to remediate it, how long you estimate that remediation will take, and the associated costs.",
        Topics = ["ICFR"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)"), new Authority("Regulation S-K Item 308", IsVerified: false)],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    private static readonly (string Part, Regex Told)[] Parts =
    [
        ("its nature", Nature()), ("when it was found", Found()), ("the steps to remediate it", Steps()), ("when remediation will be complete", Timing()),
        ("what remediation costs", Cost()),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### Our reports could be wrong.\n\n[|We have identified a material weakness in our internal control over financial reporting.|] If we do not remediate it, our reports could be wrong."),
        Example.Flagged("# Risk Factors\n\n### Our reports could be wrong.\n\n[|In connection with the audit for 2025, our auditor identified a material weakness that relates to a lack of segregation of duties.|] We have hired a controller. [|We cannot estimate how long remediation will take.|]"),
        Example.Clean("# Risk Factors\n\n### Our reports could be wrong.\n\nIn March 2026 we identified a material weakness related to the counting of stock. We hired a controller in April 2026, and expect to complete remediation by December 31, 2026 at a cost of $0.4 million."),
        Example.Clean("# Risk Factors\n\n### Our reports could be wrong.\n\nIf we identify a material weakness in the future, our reports could be wrong.")
            with { Because = "no weakness is said to exist" },
        Example.Clean("# Risk Factors\n\n### Our reports could be wrong.\n\nWe have not identified a material weakness, but our auditor has not examined our controls."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var sentences = context.Filing.Main.Blocks
            .Where(block => block is not PageFurniture && block.Text.ContainsIgnoringCase("material weakness") && !block.Section.IsWithinAny(Elsewhere))
            .SelectMany(block => block.Sentences).ToArray();
        var existing = sentences.Where(sentence => Exists().IsMatch(sentence.Text) && !Supposed().IsMatch(sentence.Text)).ToArray();
        if (existing.Length == 0) return;
        var place = existing.FirstOrDefault(sentence => sentence.Section.IsWithin(SectionKind.RiskFactors) && sentence.Block is not Heading) ?? existing[0];
        var told = existing.Select(sentence => sentence.Section).Distinct().SelectMany(section => section.Blocks).Distinct()
            .Where(block => block is not PageFurniture).SelectMany(block => block.Sentences).ToArray();
        var missing = Parts.Where(part => !told.Any(sentence => part.Told.IsMatch(sentence.Text))).Select(part => part.Part).ToArray();
        var unknown = told.FirstOrDefault(sentence => CannotSay().IsMatch(sentence.Text));

        // Cost alone is asked for seldom.
        if (unknown is null && (missing.Length == 0 || (missing.Length == 1 && missing[0] == Parts[^1].Part))) return;
        if (missing.Length == 0) missing = ["an estimate of the time it will take"];
        context.Report(place, new ReportDetails
        {
            Arguments = [Shortened(place.Text), string.Join(", ", missing)],
            Confidence = missing.Length > 1 ? Confidence.High : Confidence.Medium,
            Related = unknown is null || unknown == place ? [] : [Place.Of(unknown, "gives no estimate")],
        });
    }

    private static string Shortened(string text) => text.Length <= 140 ? text : text[..text.LastIndexOf(' ', 139)] + "…";

    [GeneratedRegex(@"\b(?:we|it|our management|management|auditors?|accounting firm|the company)\b[^.;]{0,120}\b(?:identified|have|had|has|concluded|determined|discovered|found|reported|noted|remediat\w+)\b[^.;]{0,80}\b(?:a|the|an?other|one|two|three|four|five|several|certain|following|these|this|such)?,? material weakness(?:es)?\b|\bmaterial weakness(?:es)? (?:that we (?:have )?identified|(?:we|management) identified|(?:was|were) identified|relates? to|related to)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Exists();

    [GeneratedRegex(@"\b(?:if|may|could|might|whether|would|not (?:\w+ )?(?:identif|aware|have)\w*|no material weakness|free of|any|not be|future|another|one or more material weaknesses (?:in the future|exist)|avoid|prevent|we (?:cannot|can not)|defined|until|unless|is a deficiency|means)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:relat(?:es?|ed|ing) to|consist\w*|result(?:s|ed|ing) from|lack(?:s|ed|ing)? of|lacked|insufficient|segregation|did not (?:maintain|have|design)|due to|because|failure to|absence of|inadequate)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Nature();

    [GeneratedRegex(@"\b(?:in connection with|during|while|as of|for the (?:fiscal )?(?:year|quarter)|in (?:the course of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|preparing|closing|fiscal|20\d\d))\b.{0,200}(?:\b20\d\d\b|\baudits?\b|\bpreparation\b|\bclos)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Found();

    [GeneratedRegex(@"\b(?:hir(?:e|ed|ing)|implement(?:ed|ing)?|engag(?:ed|ing)|add(?:ed|ing)|adopt(?:ed|ing)|recruit\w*|train(?:ed|ing)|retain(?:ed|ing)|steps|remediation plan|measures)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Steps();

    [GeneratedRegex(@"\b(?:remediat\w+|complet\w+)\b.{0,120}\b(?:by (?:the )?(?:end|close|first|second|third|fourth|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|mid|20)|(?:in|during|before|prior to|as of|within|at) (?:the )?(?:\w+ ){0,6}(?:20\d\d|months|quarter|year))|\b(?:was|were|been|has) (?:\w+ )?remediated\b|\b20\d\d\b.{0,100}\bremediat", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex(@"[$€£]\s?\d|\bcosts? .{0,60}\b(?:not (?:be |been )?material|immaterial)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cost();

    [GeneratedRegex(@"\bcannot (?:at this time |currently |presently )?(?:estimate|predict|say|determine)\b.{0,60}\b(?:how long|when|time)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CannotSay();
}
