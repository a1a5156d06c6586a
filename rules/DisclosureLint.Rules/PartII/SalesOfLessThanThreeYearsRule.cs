using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The list of unregistered sales covers less than three years.</summary>
public sealed class SalesOfLessThanThreeYearsRule : StatementRule
{
    private static readonly string[] ThreeYears = ["three", "3", "thirty-six", "36"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8203",
        Name = "sales-of-less-than-three-years",
        Title = "Unregistered sales told for less than three years",
        Message = "“{0}” covers less than the three years that Item 701 asks for.",
        Why = "Item 701 of Regulation S-K asks for all securities sold within the past three years that were not registered.",
        Fix = "List all unregistered sales of the last three years.",
        Comment = "We note from “{quote}” on page {page} that you have not covered the past three years. Please revise to provide the disclosure for three years. "
            + "Refer to Item 701 of Regulation S-K.",
        Topics = ["ITEM701"],
        Authority = [new Authority("Regulation S-K Item 701")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RecentSales,
            "[|The following securities were sold by us in the last twelve months and were not registered.|]"),
        Example.Flagged(SectionKind.RecentSales, "[|During the past year we sold 40,000 shares to two investors under Rule 506.|]"),
        Example.Clean(SectionKind.RecentSales, "In the past three years we sold 40,000 shares to two investors under Rule 506."),
        Example.Clean(SectionKind.RecentSales, "We sold 40,000 shares to two investors under Rule 506."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PeriodShorterThanThreeYears).In(SectionKind.RecentSales);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        Array.Exists(ThreeYears, words => context.Sentence.Text.ContainsIgnoringCase($"{words} ")
            || context.Sentence.Text.ContainsIgnoringCase($"{words}-year"))
            ? null
            : new ReportDetails { GroupKey = "years" };
}
