using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A biography tells a post without its dates, and the five years are not covered otherwise.</summary>
public sealed class PositionWithoutDatesRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6501",
        Name = "position-without-dates",
        Title = "Post in a biography without dates",
        Message = "“{0}” gives no dates, and the biography does not cover the last five years otherwise.",
        Why = "Item 401(e)(1) asks for the principal occupations and employment of each director and executive officer during the past five "
            + "years, with the name and business of each employer.",
        Fix = "Give the month and year of the beginning and end of each post in the last five years.",
        Comment = "Please revise the biographies, for example on page {page}: “{quote},” to give the dates of each position, so that the "
            + "business experience of each director and executive officer during the past five years is clear.",
        Topics = ["BIOS"],
        Authority = [new Authority("Regulation S-K Item 401(e)(1)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            Ansel T. Orwick has served as a member of our board of directors since 2024. [|Previously, he was a partner at Kestrel Foundry Works, a maker of castings.|] He holds a degree in physics.
            """),
        Example.Flagged(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            Mirela Vance has been one of our directors since March 2023. [|Ms. Vance is a managing director at Dunmore Capital, an investment firm.|]
            """),
        Example.Clean(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            Ansel T. Orwick has served as our Chief Executive Officer since March 2016. Previously, he was a partner at Kestrel Foundry Works, a maker of castings.
            """)
            with { Because = "five years are covered without it" },
        Example.Clean(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            Mirela Vance has been one of our directors since March 2023. Ms. Vance has been a managing director at Dunmore Capital since May 2015.
            """),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        const int ToleratedMonths = 8;
        if (context.Node.Profile.FilingDate is not { Value: var filed }) return;
        foreach (var person in context.Node.Facts.Of<Biography>())
        {
            if (person.UndatedPosts.ToArray() is not [var post, .. var others]
                || person.LongestGap(filed, countsBoards: false, out _) <= ToleratedMonths) continue;
            context.Report(post, new ReportDetails { Related = [.. others.Select(other =>
                Place.Of(other, "another post without dates"))], GroupKey = "dates" });
        }
    }
}
