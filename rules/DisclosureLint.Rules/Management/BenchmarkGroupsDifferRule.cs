using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Salary and equity are held against different groups of companies, and the difference is not explained.</summary>
public sealed class BenchmarkGroupsDifferRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6102",
        Name = "benchmark-groups-differ",
        Title = "Different groups of companies for different elements of pay",
        Message = "“{0}”: a second group of companies is used, and its members are not named.",
        Why = "Regulation S-K Item 402(b)(2)(xiv) asks for the components of each benchmark. Where cash and equity are held against "
            + "different groups, each is a benchmark of its own.",
        Fix = "Say whether the groups are the same; where they differ, name the companies of each and say why different ones are used.",
        Comment = "We note on page {page} that different groups of companies serve as benchmarks for different elements of compensation: "
            + "“{quote}.” Please clarify whether these groups are the same. If they differ, please identify the companies of each and explain "
            + "why you use different ones.",
        StaffComments = ["calix-2009-12-17#17"],
        Topics = ["PEER"],
        Authority = [new Authority("Regulation S-K Item 402(b)(2)(xiv)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "Salaries follow the peer group. [|For option grants we looked to a different set of venture-backed companies.|]"),
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|Long-term equity awards are compared with those of a separate peer group chosen for its growth.|]"),
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "Equity awards are compared with those of a separate peer group that consists of Altonville Freight, Brackwater Lines, Corvane Rail, Delmont Barge and Eastholm Shipping."),
        Example.Clean(SectionKind.ExecutiveCompensation, "The same peer group serves for salaries, bonuses and equity awards."),
        Example.Clean(SectionKind.ExecutiveCompensation, "Each option vests in a different number of installments set by the committee."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SecondGroupOfCompanies)
        .In(SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!context.SaysInSentence(Concepts.Pay) || context.SaysInSentence(Concepts.UseOfPayComparisonDenied)) return null;
        var names = context.Look(ComponentCompanies.In(context.Filing.Reading).Within(Reach.Sentence | Reach.Paragraph | Reach.List | Reach.NextParagraphs));
        return names.Found is null ? new ReportDetails { LookedFor = [names], GroupKey = "second-group" } : null;
    }
}
