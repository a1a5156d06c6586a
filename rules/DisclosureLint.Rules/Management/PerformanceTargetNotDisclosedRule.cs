using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Pay hangs on a target whose number is not told.</summary>
public sealed partial class PerformanceTargetNotDisclosedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6103",
        Name = "performance-target-not-disclosed",
        Title = "Performance target set but not disclosed",
        Message = "“{0}” speaks of a performance target without its number, or of its difficulty without an analysis of competitive harm.",
        Why = "Regulation S-K Item 402(b)(2)(v) and (vi) ask for the items of performance that pay depends on. Under Instruction 4 to Item "
            + "402(b) a target may be left out only where disclosure would cause substantial competitive harm, and then the section says how "
            + "difficult, or how likely, it is to reach.",
        Fix = "Give the target and the actual result for each period covered. Where the target is left out for competitive harm, be ready to "
            + "show the harm, and say with specifics how difficult it was to reach.",
        Comment = "We note your disclosure on page {page}: “{quote}.” Please disclose the performance target and the extent to which it was "
            + "reached. In the alternative, provide a detailed analysis of why disclosing the number would result in substantial competitive "
            + "harm, consistent with Instruction 4 to Item 402(b) of Regulation S-K, and discuss how difficult it was to reach.",
        StaffComments = ["calix-2009-12-17#18"],
        Topics = ["TARGETS"],
        Authority =
        [
            new Authority("Regulation S-K Item 402(b)(2)(v), (vi) and Instruction 4 to Item 402(b)"),
            new Authority("Regulation S-K Compliance and Disclosure Interpretation 118.04", IsVerified: false),
        ],
        Precision = new(2, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|The committee believed that the bookings goal would be hard for Ms. Ardent to reach.|]"),
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|Mr. Osei's 2025 bonus was paid for reaching a target for regional revenue that the committee had set in January.|]"),
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|His commission plan pays him up to a sales quota, which was intended to be very challenging.|]"),
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "The committee believed that the bookings goal would be hard to reach. The goal was $42.0 million, and we booked $43.1 million.")
            with { Because = "the number and the result are given" },
        Example.Clean(SectionKind.ExecutiveCompensation, "We have set target bonus levels for our chief executive officer at 75% of base salary.")
            with { Because = "an opportunity to earn, not a target of performance" },
        Example.Clean(SectionKind.ExecutiveCompensation, "The committee did not set performance targets for 2025 and paid bonuses at its "
            + "discretion."),
        Example.Clean(SectionKind.ExecutiveCompensation, "Awards under the plan may be made subject to performance goals chosen by the "
            + "administrator."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(
            ["goal", "goals", "target", "targets", "quota", "quotas", "performance objective*", "milestones", "performance level*",
                "performance measure*", "performance metric*"],
            Judge,
            SectionKind.ExecutiveCompensation,
            SectionKind.CompensationDiscussion);
    }

    private static void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence.Text;
        if (hit.Block is Heading or TableBlock || Denied().IsMatch(sentence) || Opportunity().IsMatch(sentence)
            || PlanTitle().IsMatch(hit.Section.Title)) return;
        var isCalledHard = CalledHard().IsMatch(sentence);
        if (!isCalledHard && (!TiedToMeasure().IsMatch(sentence) || !Decided().IsMatch(sentence) || PlanTerms().IsMatch(sentence))) return;
        if (IsDisclosed(hit, isCalledHard)) return;

        // Scaled disclosure does not ask for targets; a company that calls them hard to reach is asked all the same.
        var profile = hit.Filing.Profile;
        var isScaled = profile.IsEmergingGrowthCompany?.Value == true || profile.IsSmallerReportingCompany?.Value == true;
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Confidence = isCalledHard ? Confidence.High : Confidence.Medium,
            Severity = isScaled && !isCalledHard ? Severity.Info : null,
        });
    }

    /// <summary>
    /// The number of the target, or the analysis of competitive harm, is the disclosure. A sentence that calls one goal hard is about
    /// that goal, so it is looked for beside it; other sentences may rest on a table anywhere in the sub-section.
    /// </summary>
    private static bool IsDisclosed(PhraseContext hit, bool isCalledHard)
    {
        if (Harm().IsMatch(hit.Block.Text)) return true;

        // Stock price hurdles of an award stand in its table or beside it as prices per share.
        if (StockPrice().IsMatch(hit.Sentence.Text)) return hit.Section.OwnBlocks.Any(block => PerShare().IsMatch(block.Text));
        if (isCalledHard) return GivesTarget(hit.Block) || (hit.Block.Next is TableBlock or ListItem && GivesTarget(hit.Block.Next));
        return TargetNumber().IsMatch(hit.Block.Text) || hit.Section.OwnBlocks.Any(GivesTarget);
    }

    private static bool GivesTarget(Block block) => block is TableBlock table
        ? TargetWords().IsMatch(table.Text) && table.Table.Cells.Any(cell => cell.Value is not null)
        : TargetStatement().IsMatch(block.Text);

    [GeneratedRegex(@"\b(?:difficult|challeng\w+|hard|stretch|aggressive|ambitious|demanding|rigorous|trouble|strain|tough|not easily"
        + @"|out of (?:easy )?reach)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledHard();

    [GeneratedRegex(@"\b(?:revenues?|sales|bookings|orders|EBITDA|earnings|income|profit\w*|margins?|cash flows?|growth|backlog|subscribers?"
        + @"|shipments|installations|collections)\b(?:[^.;]|\.(?=\d)){0,50}\b(?:goals?|targets?|quotas?|milestones)\b|\b(?:goals?|targets?"
        + @"|quotas?|milestones|performance (?:objectives|measures|metrics|levels))\b(?:[^.;]|\.(?=\d)){0,70}\b(?:revenues?|sales|bookings"
        + @"|orders|EBITDA|earnings|income|profit\w*|margins?|cash flows?|growth|backlog|subscribers?|shipments|installations|collections)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TiedToMeasure();

    [GeneratedRegex(@"\b(?:equity|stock|share|option|benefit|purchase|retirement|401\(k\))\b.*\bplans?\b|\bagreements?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanTitle();

    [GeneratedRegex(@"\b(?:goals?|quotas?|thresholds?|actual (?:results?|performance|achievement))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TargetWords();

    [GeneratedRegex(@"\b(?:was|were|had|paid|earned|received|achiev\w+|reach(?:ed|ing)|met|exceed\w+|attain\w+|based (?:up)?on|depend\w*"
        + @"|established|set|approved|tied|linked)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();

    [GeneratedRegex(@"\b(?:(?:did|do|does|has|have|had) not\b.{0,40}\b(?:set|have|had|use|used|establish\w*|adopt\w*|base)|no (?:specific "
        + @"|pre-?set |quantitative |formal )?(?:targets?|goals?|quotas?|objectives?)|without (?:specific )?(?:targets?|goals?))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:target (?:annual |cash |individual )?(?:bonus|incentive|award|opportunit|total|compensation|cash)\w*"
        + @"|bonus targets?|targeted (?:at|annual|bonus)|target amount)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opportunity();

    [GeneratedRegex(@"\b(?:may|might|could|can|administrator|review(?:ing|s)? and approv\w+|responsib\w+|participants?|the plan provides"
        + @"|will be (?:eligible|entitled))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanTerms();

    [GeneratedRegex(@"\$ ?\d|\b\d[\d,.]* ?(?:million|billion|thousand|units|customers|basis points)\b|\b(?:by|of|at|to|than|was|were"
        + @"|least) \d[\d.]*%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TargetNumber();

    [GeneratedRegex(@"\b(?:goals?|quotas?|targets?(?! (?:\w+ )?(?:bonus|award|annual|cash|incentive|opportunit|total|amount)))\b(?:[^.]"
        + @"|\.(?=\d)){0,60}\b(?:was|were|of|at|to|is|as|exceed\w*)\b(?:[^.]|\.(?=\d)){0,30}(?:\$ ?\d|\b\d[\d.]*%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TargetStatement();

    [GeneratedRegex(@"\b(?:stock|share)[- ]price\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StockPrice();

    [GeneratedRegex(@"\$ ?\d[\d,.]*(?: per share)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PerShare();

    [GeneratedRegex(@"\bcompetitive(?:ly)? (?:harm|disadvantage)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Harm();
}
