using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The section says that pay is not benchmarked, and places it against the median or a percentile of others' pay.</summary>
public sealed class BenchmarkingDeniedAndUsedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6105",
        Name = "benchmarking-denied-and-used",
        Title = "Benchmarking denied, and pay placed against a benchmark",
        Message = "“{0}” holds pay against others’, although the section says that pay is not benchmarked.",
        Why = "Item 402(b)(2)(xiv) of Regulation S-K asks for the benchmark and its components where compensation is held against it. Who places pay against a "
            + "median or percentile benchmarks in substance (Compliance and Disclosure Interpretation 118.05), whatever the section says.",
        Fix = "Say for each element where pay fell against the group and how the committee used that, name the companies, and reconcile the statement that you did not benchmark.",
        Comment = "We note your disclosure on page {page} that “{quote},” although you state elsewhere that you did not benchmark. Please reconcile, disclose the "
            + "percentile of each element of compensation against the group, and explain how the committee used the data.",
        Topics = ["PEER"],
        Authority = [new Authority("Regulation S-K Item 402(b)(2)(xiv)"), new Authority("Regulation S-K Compliance and Disclosure Interpretation 118.05", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ExecutiveCompensation, "We did not benchmark pay to any particular level. [|Our president’s salary remained below the median of the group of foundries that the committee reviewed.|]"),
        Example.Flagged(SectionKind.ExecutiveCompensation, "The committee does not target a specific percentile. [|With stock options, total compensation exceeded the 90th percentile of the market.|]"),
        Example.Clean(SectionKind.ExecutiveCompensation, "We did not benchmark pay in 2025. The committee set salaries by what each officer had been paid before."),
        Example.Clean(SectionKind.ExecutiveCompensation, "The committee benchmarks salaries to the median of twelve named foundries, and salaries fell below the median."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PlaceInTheRangeOfPay)
        .In(SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.SaysInSentence(Concepts.BenchmarkingDenied)) return null;
        var denial = context.Look(Cure.Concept("a statement that pay is not benchmarked", Concepts.BenchmarkingDenied).Within(Reach.Section));
        if (denial.Found is not { } place) return null;
        var range = place.Reading.RangeOf(place.Start, place.End);
        return new ReportDetails { Related = [new Place(place.Reading.Block, range, "benchmarking is denied here")], GroupKey = "denied" };
    }
}
