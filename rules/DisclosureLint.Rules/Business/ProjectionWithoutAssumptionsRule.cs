using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Future revenue, profit or customers are told as an amount without the assumptions.</summary>
public sealed partial class ProjectionWithoutAssumptionsRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5811",
        Name = "projection-without-assumptions",
        Title = "Projection without its assumptions",
        Message = "“{0}” projects an amount and gives neither basis nor assumptions.",
        Why = "Item 10(b) allows projections that have a reasonable basis and are told with the assumptions on which they rest and their limits; "
            + "a new or small issuer seldom has the history that gives one.",
        Fix = "State the assumptions, the period and the basis, with a caution, or delete the projection.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please tell us the basis for this projection and disclose the material "
            + "assumptions, or remove it. Refer to Item 10(b) of Regulation S-K.",
        Topics = ["PROJECT"],
        Authority = [new Authority("Regulation S-K Item 10(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|We expect revenue of $14 million in our second year.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We project that our sales will reach $30 million by 2029.|]"),
        Example.Clean(
            SectionKind.Business,
            "We expect revenue of $14 million in 2027, assuming that the Tulsa plant opens in May and that we sell 40,000 ladders at today's "
                + "prices."),
        Example.Clean(SectionKind.Business, "We had revenue of $14 million in 2025."),
        Example.Clean(SectionKind.Business, "Analysts expect the ladder market to reach $14 billion."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "expect", "expects", "project", "projects", "projected", "forecast", "forecasts", "anticipate", "anticipates", "estimate",
        "estimates",
    ];

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
        if (!sentence.IsProse() || !Projection().IsMatch(sentence.Text) || Others().IsMatch(sentence.Text)) return;
        if (hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.LiquidityAndCapitalResources, SectionKind.CriticalAccountingEstimates,
            SectionKind.TheOffering])) return;
        if (Basis().IsMatch(sentence.WithNeighbours())) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "projection" });
    }

    [GeneratedRegex(
        @"\b(we|our management|management|the company) (currently )?(expects?|projects?|anticipates?|estimates?|forecasts?)\b[^.$]{0,60}\b(revenues?"
        + @"|sales|ebitda|net income|profits?|customers|users)\b[^.$]{0,40}\b(of|to|reach|exceed|at least|over|approximately)\b[^.$]{0,20}(\$\s?\d"
        + @"|\d[\d,]* (customers|users))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Projection();

    [GeneratedRegex(
        @"\b(market|industry|analysts|cost of|percent of|costs?|deferred|remaining performance|tax)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\b(assum\w+|based (on|upon)|backlog|signed|under contract|no assurance|guarantee)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Basis();
}
