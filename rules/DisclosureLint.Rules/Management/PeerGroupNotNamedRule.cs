using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Pay is held against that of other companies, and the companies are not named.</summary>
public sealed class PeerGroupNotNamedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6101",
        Name = "peer-group-not-named",
        Title = "Compensation benchmarked against companies that are not named",
        Message = "Pay is benchmarked (“{0}”), but the component companies are not named.",
        Why = "Regulation S-K Item 402(b)(2)(xiv) asks for the benchmark and its components, component companies included, where total "
            + "compensation or a material element of it is benchmarked. An emerging growth company that chooses to describe its "
            + "benchmarking is held to what it says.",
        Fix = "Name every company of the group, say which percentile was aimed at, and where actual pay fell; or state that the data was "
            + "read only as general background (Compliance and Disclosure Interpretation 118.05).",
        Comment = "You disclose on page {page} that you hold the pay of your executive officers against that of other companies: “{quote}.” "
            + "Please identify the component companies, disclose the percentile that you aimed at for each element of compensation, and say "
            + "where actual payments fell.",
        StaffComments = ["calix-2009-12-17#17"],
        Topics = ["PEER"],
        Aliases = ["DL6106"],
        Authority =
        [
            new Authority("Regulation S-K Item 402(b)(2)(xiv)"),
            new Authority("Regulation S-K Compliance and Disclosure Interpretation 118.05", IsVerified: false),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|The committee benchmarks base salaries against the median of a peer group of regional carriers.|]"),
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|We set cash bonuses near the 60th percentile of a group of comparable software companies selected by our consultant.|]"),
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "The committee compared base salaries with the median of a peer group that consists of Altonville Freight, Inc., Brackwater Lines, Corvane Rail, Delmont Barge Company and Eastholm Shipping."),
        Example.Clean(
            """
            # Executive Compensation

            In 2025 we compared total compensation with that of the following peer companies:

            - Altonville Freight, Inc.
            - Brackwater Lines
            - Corvane Rail Holdings
            - Delmont Barge Company
            """)
            with { Because = "the list names them" },
        Example.Clean(SectionKind.ExecutiveCompensation, "We did not use a peer group or benchmark compensation against other companies in 2025."),
        Example.Clean(SectionKind.Management, "The compensation committee is responsible for selecting a peer group of companies for benchmarking compensation.")
            with { Because = "a duty of the committee, not a use" },
        Example.Clean(SectionKind.CriticalAccountingEstimates, "We estimate volatility for option awards from a peer group of listed companies.")
            with { Because = "an input of a valuation" },
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PayOfOtherCompanies)
        .In(SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.SaysInSentence(Concepts.UseOfPayComparisonDenied, Concepts.TermsOfAPlan)) return null;
        var names = context.Look(ComponentCompanies.In(context.Filing.Reading));
        return names.Found is null
            ? new ReportDetails { LookedFor = [names], Severity = ScaledPay.AppliesTo(context.Filing) ? Severity.Info : null, GroupKey = "peer-group" } : null;
    }
}
