using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>Work done is counted, and no period or way of counting is told.</summary>
public sealed partial class TrackRecordWithoutPeriodRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4606",
        Name = "track-record-without-period",
        Title = "Track record told without a period",
        Message = "“{0}” counts what was done and does not say over what period or how it was counted.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. A track record without a period cannot be set against the results presented, and may be the work of "
            + "predecessors or of other employers.",
        Fix = "Say over what period the work was done, by whom, and how it was counted.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the period to which this number relates and how it was "
            + "counted, and whether the work was done by the company.",
        Topics = ["METRICDEF", "USERCOUNT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-10751")],
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
            "[|Our crews have completed projects in 21 states, delivering more than 3 million square feet of cold storage.|]"),
        Example.Flagged(SectionKind.Business, "[|Our engineers have built over 90 pumps for more than 30 ships throughout their careers.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "From 2019 to 2025 our crews completed 44 projects in 21 states."),
        Example.Clean(SectionKind.Business, "We have built a plant of 120,000 square feet in Tulsa.")
            with { Because = "it is a fact about one plant" },
        Example.Clean(SectionKind.Business, "Our founders have more than 40 years of combined experience."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["has", "have", "careers", "career"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.Management, SectionKind.LiquidityAndCapitalResources,
            SectionKind.TheOffering])) return;
        if (!Record().IsMatch(text) && !Careers().IsMatch(text)) return;
        if (Dated().IsMatch(text) || OtherCounts().IsMatch(text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "record" });
    }

    [GeneratedRegex(
        @"\b(we|our [\w ]{2,40}|company|segment|team|crews) (has|have) (successfully |now |already )?(completed|delivered"
        + @"|served|built|shipped|installed|sold|processed|helped|executed|serviced|produced|facilitated|deployed|performed"
        + @"|remodeled|constructed|launched)\b(?! (a|an|one|its|our) )[^.]{0,110}?(\b\d[\d.,]*\s(million|billion|thousand)\b"
        + @"|\b\d{1,3},\d{3}|\b(over|more than|nearly|approximately|about) \d{2,}|\b\d{2,} (states|countries|projects|customers"
        + @"|missions))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Record();

    [GeneratedRegex(
        @"\b\d[\d,]*\b[^.]{0,110}\b(throughout|over|during|in|across|of) (their|our [\w ]{2,30}) careers?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Careers();

    [GeneratedRegex(
        @"\b(19|20)\d\d\b|\b(since|during|last|past|per|each|every|annual\w*|monthly|daily|as of|to date|fiscal|year"
        + @"|quarter|month)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"[$€£]|\b(shares?|warrants?|options?|stock|patents?|patients?|square[- ]foot)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherCounts();
}
