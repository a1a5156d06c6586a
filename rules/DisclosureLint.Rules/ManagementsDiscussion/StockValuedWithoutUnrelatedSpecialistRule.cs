using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The common stock was valued without an unrelated specialist, and nothing says why.</summary>
public sealed partial class StockValuedWithoutUnrelatedSpecialistRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4203",
        Name = "stock-valued-without-unrelated-specialist",
        Title = "No contemporaneous valuation by an unrelated specialist and no reason",
        Message = "“{0}”: no contemporaneous valuation by an unrelated specialist is mentioned, nor the reason why none was obtained.",
        Why = "A contemporaneous valuation by an unrelated specialist is the most reliable evidence of the value of unlisted stock short of a "
            + "sale; where management valued the stock itself, the staff asked for the reason.",
        Fix = "Say whether each valuation was contemporaneous and made by an unrelated specialist, or disclose the reason that management chose "
            + "not to obtain one. Where a specialist is named, file its consent or make clear that management is responsible.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the reason you chose not to obtain a contemporaneous "
            + "valuation by an unrelated valuation specialist.",
        StaffComments = ["calix-2009-12-17#9"],
        Topics = ["CHEAP"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(3)"),
            new Authority("FASB ASC Topic 718"),
            new Authority("AICPA guide, Valuation of Privately-Held-Company Equity Securities Issued as Compensation", IsVerified: false),
        ],
        Precision = new(0, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|Our accounting staff prepared the valuations with a model of discounted cash flows.|] In May 2026 the board fixed the value of our common stock at $7.00 per share."),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We did not engage an independent valuation firm.|] In May 2026 the board fixed the value of our common stock at $7.00 per share."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "In May 2026 the board, relying on a contemporaneous valuation by an independent appraiser, fixed the value of our common stock at $7.00 per share."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We did not obtain a valuation by an unrelated specialist, because its cost was too high for the few options granted. "
            + "In May 2026 the board fixed the value of our common stock at $7.00 per share."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsInitialOffering != false && profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true && profile.OffersDebt?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var valuations = context.Filing.Facts.Of<StockValuation>();
        if (valuations.Count == 0) return;
        var discussion = context.Filing.SectionsOf(SectionKind.ManagementsDiscussion).SelectMany(section => section.Sentences).ToArray();
        var mentions = discussion.Where(sentence => Specialist().IsMatch(sentence.Text)).ToArray();
        if (Array.Exists(mentions, sentence => !Refused().IsMatch(sentence.Text) || ValuationDiscussion.GivesReason(sentence.Block.Text))) return;
        var anchor = mentions.Length > 0
            ? mentions[0]
            : valuations[0].Section.Sentences.FirstOrDefault(sentence => sentence.Block is Paragraph && OwnWork().IsMatch(sentence.Text)) ?? valuations[0].Sentence;
        if (anchor is null) return;

        // A contemporaneous valuation is mostly somebody else's, though the text does not say whose.
        var hasValuation = Array.Exists(discussion, sentence => Contemporaneous().IsMatch(sentence.Text) && !Refused().IsMatch(sentence.Text));
        context.Report(anchor, new ReportDetails { Confidence = Confidence.Medium, Severity = hasValuation ? Severity.Info : null });
    }

    [GeneratedRegex(@"\b(?:independent|unrelated|third[- ]party|unaffiliated|outside|external|disinterested)\b(?:[^.]|\.(?=\d)){0,60}\b(?:valuations?|apprais\w+|valu(?:er|ers|ed|ing))\b|\bvaluations?\b(?:[^.]|\.(?=\d)){0,100}\b(?:independent|unrelated|third[- ]part(?:y|ies)|unaffiliated|external)\b|\b(?:valuation|appraisal)\s+(?:firm|specialist|consultant|expert|advis[oe]r)s?\b|\bappraisers?\b|\b409A\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Specialist();

    [GeneratedRegex(@"\bcontemporaneous(?:ly prepared)? valuations?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contemporaneous();

    [GeneratedRegex(@"\b(?:did not|do not|have not|has not|without|no)\b(?:[^.]|\.(?=\d)){0,80}\b(?:obtain|engage|use|retain|hire|seek|commission|independent|unrelated|third[- ]party|specialist|apprais)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(?:management|board|finance|accounting|internal(?:ly)?|our (?:staff|officers|directors))\b(?:[^.]|\.(?=\d)){0,90}\b(?:prepared|performed|made|determined|carried out|estimated|developed)\b(?:[^.]|\.(?=\d)){0,60}\b(?:valuations?|values?|model)\b|\b(?:valuations?|values|model)\b(?:[^.]|\.(?=\d)){0,90}\b(?:prepared|performed|made|determined|carried out|estimated|developed)\b(?:[^.]|\.(?=\d)){0,60}\b(?:management|board|finance|accounting|internal(?:ly)?|staff|officers|directors)\b|\binternal (?:valuation )?model\b|\bcontemporaneous valuations?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnWork();
}
