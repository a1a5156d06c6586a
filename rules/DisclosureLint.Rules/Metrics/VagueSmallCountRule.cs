using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A small number that can be counted is told as “over” or “approximately” so many.</summary>
public sealed partial class VagueSmallCountRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4613",
        Name = "vague-small-count",
        Title = "Small number told vaguely",
        Message = "“{0}” tells vaguely what can be counted.",
        Why = "A company knows how many of its few projects or customers are active. A number such as “over four” can be read as more than it "
            + "is; the staff ask for the number, its date and what counts (Rule 408; Release No. 33-10751).",
        Fix = "Give the exact number, its date and what is counted.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the actual number as of a recent date and explain how "
            + "it is determined.",
        Topics = ["METRICDEF", "USERCOUNT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-10751")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our instruments fly on over four active missions.|]"),
        Example.Flagged(SectionKind.Business, "[|We serve more than six customers in the mining trade.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "Our instruments fly on five missions that were active at June 30, 2026."),
        Example.Clean(SectionKind.Business, "Our largest customer has bought from us for over four years."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["over", "more than", "approximately", "nearly"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.Management, SectionKind.GovernmentRegulation])) return;
        if (!Count().IsMatch(sentence.Text) || Others().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "count" });
    }

    [GeneratedRegex(
        @"\b(over|more than|approximately|nearly) (two|three|four|five|six|seven|eight|nine) (\w+ ){0,2}?(missions|projects"
        + @"|customers|clients|contracts|products|patents|locations|stores|countries|states|partners|programs|facilities"
        + @"|vessels|aircraft|properties|distributors)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(
        @"\b(competitors?|industry|market|if|may|could|prior to|no (customer|client))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
