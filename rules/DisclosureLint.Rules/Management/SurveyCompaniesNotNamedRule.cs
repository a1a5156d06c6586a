using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Pay was set with a survey of companies of a stated size, and the companies are not named.</summary>
public sealed partial class SurveyCompaniesNotNamedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6106",
        Name = "survey-companies-not-named",
        Title = "Companies of a compensation survey not named",
        Message = "“{0}” uses a survey that was cut to certain companies; they are not named.",
        Why = "Item 402(b)(2)(xiv) of Regulation S-K asks for the components of a benchmark, component companies included. A survey narrowed to companies of a "
            + "size or trade is no longer general background (Compliance and Disclosure Interpretation 118.05).",
        Fix = "Name the companies of the survey if they mattered to a decision, or say that the committee read the survey only for general background.",
        Comment = "We note your disclosure on page {page} that “{quote}.” If the survey was material to compensation decisions, please identify the companies in it. Refer to "
            + "Item 402(b)(2)(xiv) of Regulation S-K.",
        Topics = ["PEER"],
        Authority = [new Authority("Regulation S-K Item 402(b)(2)(xiv)"), new Authority("Regulation S-K Compliance and Disclosure Interpretation 118.05", IsVerified: false)],
        Precision = new(2, 2, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ExecutiveCompensation, "[|The committee read survey data of Brackwater Pay for technology companies with revenue between $200 million and $1 billion.|]"),
        Example.Flagged(SectionKind.ExecutiveCompensation, "[|Our analysis of the market looked at foundries with $50 million to $90 million in annual revenue in the Harrow Compensation Survey.|]"),
        Example.Clean(SectionKind.ExecutiveCompensation, "The committee read a survey of pay in our state for general background."),
        Example.Clean(SectionKind.Business, "In a survey, 41% of companies with revenue above $10 million said that they pay for moorings."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["survey", "surveys"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Sentence.IsProse() && Cut().IsMatch(hit.Sentence.Text)) hit.Report(hit.Sentence.Range, new ReportDetails { GroupKey = "survey" });
    }

    [GeneratedRegex(@"\brevenues?\b.*[$€£]\s?\d|[$€£]\s?\d.*\brevenues?\b|\b(?:companies|firms) (?:of|with) (?:a )?(?:similar|comparable) (?:size|revenues?|market)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}
