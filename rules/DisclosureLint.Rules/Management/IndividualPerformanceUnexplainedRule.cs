using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Pay was decided by discretion or by individual performance, and what was looked at is not told.</summary>
public sealed partial class IndividualPerformanceUnexplainedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6104",
        Name = "individual-performance-unexplained",
        Title = "Discretion or individual performance in pay not explained",
        Message = "“{0}” does not say which elements of performance were weighed for each officer.",
        Why = "Regulation S-K Item 402(b)(2)(vi) and (vii) ask how discretion was used and which elements of individual performance were "
            + "taken into account; Item 402(b)(1)(v) asks how the amount of each element was determined.",
        Fix = "For each named executive officer say what was achieved, how it was weighed, and how that led to the amount paid.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe, for each named executive officer, the elements of "
            + "individual performance that were considered and how the exercise of discretion led to the amounts paid.",
        Topics = ["INDIVPERF", "TARGETS"],
        Authority = [new Authority("Regulation S-K Item 402(b)(1)(v), (b)(2)(vi) and (vii)")],
        Precision = new(0, 3, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ExecutiveCompensation, "[|Bonuses for 2025 were based on a subjective assessment of each officer's contribution.|]"),
        Example.Flagged(SectionKind.ExecutiveCompensation, "[|The committee exercised its discretion and approved a multiplier of 110% for the year.|]"),
        Example.Clean(SectionKind.ExecutiveCompensation, "The administrator may, in its discretion, accelerate the vesting of an award."),
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "The committee exercised its discretion and raised Ms. Ardent's bonus to $120,000 because she opened the Tulsa plant four months early and held its cost to $3.1 million.")
            with { Because = "what she achieved is told" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(
            ["discretion", "subjective*", "individual performance", "discretionary"],
            Judge,
            SectionKind.ExecutiveCompensation,
            SectionKind.CompensationDiscussion);
    }

    private static void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence.Text;
        if (hit.Block is Heading or TableBlock || !Decision().IsMatch(sentence) || PlanTerms().IsMatch(sentence) || Reasons().IsMatch(sentence)) return;
        if (!Pay().IsMatch(sentence) || !Verb().IsMatch(sentence)) return;
        var profile = hit.Filing.Profile;
        var isScaled = profile.IsEmergingGrowthCompany?.Value == true || profile.IsSmallerReportingCompany?.Value == true;
        hit.Report(hit.Sentence.Range, new ReportDetails { Severity = isScaled ? Severity.Info : null, GroupKey = "individual-performance" });
    }

    [GeneratedRegex(@"\b(?:(?:applied|applying|exercised|exercising|used|using) (?:its|their) (?:sole |own )?discretion|subjective(?:ly)? (?:assess|determin|evaluat|judg|review)\w*|overall subjective|individual performance (?:multipliers?|factors?|ratings?|modifiers?|component)|(?:paid|awarded|received|granted|approved) (?:a )?discretionary)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    [GeneratedRegex(@"\b(?:was|were|is|are|has|have|had|approved|determined|awarded|paid|granted|based|could|appl\w+|exercis\w+|used)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:bonus(?:es)?|multipliers?|salar(?:y|ies)|awards?|grants?|compensation|incentive|pay)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b(?:administrator|(?-i:may),? |retains? (?:the )?discretion|reserves?|participants?|no discretion|did not exercise|employment agreement|termination)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanTerms();

    [GeneratedRegex(@"\b(?:because|in recognition of|reflecting (?:his|her|their)|for (?:his|her) (?:work|role|success))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reasons();
}
