using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;

namespace DisclosureLint.Rules.Claims;

/// <summary>A study, survey or statistic of somebody else stands in the draft without its name or its date.</summary>
public sealed partial class ThirdPartyDataWithoutSourceRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5101",
        Name = "third-party-data-without-source",
        Title = "Third-party data without a named and dated source",
        Message = "“{0}” rests on third-party data whose source is not named and dated.",
        Why = "Rule 418 lets the staff ask for marked copies of every study and statistic; Rule 436 asks for a consent where the source was commissioned for the "
            + "offering. The staff ask which source it is, of what date, and whether the company paid for it.",
        Fix = "Name the publisher, the title and the date of the source, tell whether you commissioned it, and keep a marked copy for the "
            + "staff; or delete the statement.",
        Comment = "We note your statement on page {page} that “{quote}.” Please identify the source and its date, supplementally provide us with a copy that is "
            + "marked to show the statistic, and tell us whether you commissioned it. Please do the same for other third-party statements and data in your "
            + "prospectus.",
        StaffComments = ["calix-2009-12-17#15"],
        Topics = ["THIRDPARTY"],
        Authority =
        [
            new Authority("Securities Act Rule 418"),
            new Authority("Securities Act Rule 436"),
            new Authority("Securities Act of 1933, Section 7"),
        ],
        Precision = new(15, 22, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|According to an industry source, Americans spent $31 billion on garden tools last year.|]"),
        Example.Flagged(SectionKind.Business, "[|A recent survey found that 64% of dentists plan to buy a second scanner.|]"),
        Example.Flagged(SectionKind.Business, "[|Studies have shown that quiet offices lose fewer employees.|]"),
        Example.Flagged(SectionKind.Industry, "[|The domestic market for oat drinks is expected to grow at a compound annual rate of 17%.|]"),
        Example.Flagged(SectionKind.Business, "[|According to Brackwater Research, 41% of ferries sail with obsolete radar.|]")
            with { Because = "named, but neither title nor date" },
        Example.Flagged(SectionKind.Industry, "[|According to a March 2025 report by Brackwater Research, 41% of ferries sail with obsolete radar.|]")
            with { Because = "named and dated, and no title to find it by" },
        Example.Clean(SectionKind.Industry, "According to Brackwater Research’s 2025 Ferry Radar Survey, 41% of ferries sail with obsolete radar."),
        Example.Clean(SectionKind.Business, "In our Phase 2 study, 38% of patients improved."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Expected volatility is based on a study of publicly traded companies, and the "
            + "awards vest according to the type of grant."),
        Example.Clean(SectionKind.Business, "We conduct studies and surveys for makers of packaging, and about 40% of that work comes from "
            + "two of them."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context) => context.Register<OutsideData>(Judge);

    private static void Judge(NodeContext<OutsideData> context)
    {
        var data = context.Node;
        if (data is { SourceName: not null, IsDated: true })
        {
            // The staff ask for a copy even of a source that is named and dated, where no title leads to it.
            if (!Title().IsMatch(data.Text) && Work().IsMatch(data.Text)) context.Report(data.Block, data.Range, new ReportDetails
            {
                Message = "“{0}” cites a source without its title: the staff ask for a marked copy, and whether it was commissioned.",
                Confidence = Confidence.Low,
                Severity = Severity.Info,
                GroupKey = "untitled",
            });
            return;
        }

        context.Report(data.Block, data.Range, new ReportDetails
        {
            Confidence = data.SourceName is not null ? Confidence.Low : data.HasSource ? Confidence.High : Confidence.Medium,

            // A passive estimate without any source may be the issuer's own.
            Severity = data is { SourceName: null, HasSource: true } && IsPassiveEstimate().IsMatch(data.Text) ? Severity.Info : null,
            GroupKey = data.SourceName is not null ? "undated" : data.HasSource ? "unnamed" : "unattributed",
        });
    }

    [GeneratedRegex(@"\b(?:[A-Z0-9][\w&’'-]* (?:(?:of|the|and|for|in|on) )?){1,7}(?:Reports?|Surveys?|Outlook|Index|Stud(?:y|ies)|Forecasts?|Reviews?|Analysis|Census|Statistics|Monitor|Guide|Update"
        + @"|Edition|Estimates|Database|Tracker|Almanac|Yearbook)\b|[“""][A-Z]|https?:", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:report|study|survey|research|article|forecast)s?\b[^.;]{0,30}\b(?:by|from|of)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    [GeneratedRegex(@"^(?!.*\b(?:stud(?:y|ies)|surveys?|reports?|sources?|research|experts?|analysts?|observers|publications?"
        + @"|statistics)\b).*\b(?:is|are|was|were) estimated\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsPassiveEstimate();
}
