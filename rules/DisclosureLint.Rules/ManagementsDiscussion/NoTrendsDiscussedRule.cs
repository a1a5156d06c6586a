using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Management's discussion says nothing of trends or uncertainties.</summary>
public sealed class NoTrendsDiscussedRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4111",
        Name = "no-trends-discussed",
        Title = "Known trends not discussed",
        Message = "Management's discussion “{0}” says nothing of known trends or uncertainties.",
        Why = "Item 303(a) and (b)(2)(ii) ask for known trends, events and uncertainties that have had or are reasonably likely to have a "
            + "material effect on revenue, income or liquidity (Release No. 33-8350, Section III.B.3).",
        Fix = "Discuss the trends that management knows of (demand, prices, costs, competition, rules) and their expected effect, with amounts "
            + "where they can be estimated.",
        Comment = "Please revise your MD&A on page {page} to discuss known trends, events and uncertainties that have had, or that you "
            + "reasonably expect will have, a material effect on your revenues, income or liquidity. Refer to Item 303(a) and (b)(2)(ii) of "
            + "Regulation S-K.",
        Topics = ["TRENDS"],
        Authority = [new Authority("Regulation S-K Item 303(a) and (b)(2)(ii)"), new Authority("Release No. 33-8350, Section III.B.3")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# [|Management's Discussion and Analysis|]\n\n"
            + string.Concat(Enumerable.Repeat("Sales were $4.1 million in 2025 and $3.9 million in 2024. Cost of sales was $2.2 million in 2025 and $2.0 million in 2024. General expenses were $1.1 million in both years. We paid rent of $0.2 million and salaries of $0.7 million. ", 20))),
        Example.Flagged(
            "# [|Management's Discussion and Analysis of Financial Condition|]\n\n"
            + string.Concat(Enumerable.Repeat("We sell ladders to dealers in six states. Sales were $4.1 million in 2025 and $3.9 million in 2024. Our bank lent us $0.4 million at 6% interest. The loan is due in 2028 and is secured by our plant in Tulsa. ", 22))),
        Example.Clean(
            "# Management's Discussion and Analysis\n\n"
            + string.Concat(Enumerable.Repeat("Sales were $4.1 million in 2025 and $3.9 million in 2024. Cost of sales was $2.2 million in 2025 and $2.0 million in 2024. General expenses were $1.1 million in both years. ", 26))
            + "Steel prices have risen since January, and we expect this trend to lower our gross margin by two points in 2027."),
        Example.Clean(
            """
            # Management's Discussion and Analysis

            Sales were $4.1 million in 2025 and $3.9 million in 2024.
            """)
            with { Because = "the section is too short to judge" },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.ManagementsDiscussion;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestLetters = 4000;
        if (section.Parent?.IsWithin(SectionKind.ManagementsDiscussion) == true) yield break;
        var letters = 0;
        foreach (var block in section.Blocks.Where(block => block is Paragraph or ListItem or Heading))
        {
            letters += block.Text.Length;
            if (filing.Reading.Of(block)?.Has(Concepts.TalkOfTrends) == true) yield break;
        }

        if (letters >= FewestLetters) yield return new MissingDisclosure();
    }
}
