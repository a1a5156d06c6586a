using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A biography leaves part of the last five years out.</summary>
public sealed class GapInBiographyRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6502",
        Name = "gap-in-biography",
        Title = "Gap in the five years of a biography",
        Message = "“{0}” leaves about {1} months of the last five years without a post.",
        Why = "Item 401(e)(1) asks for the principal occupations and employment of each director and executive officer during the past five "
            + "years; the staff ask to fill gaps.",
        Fix = "Say what the person did in the missing time, with dates.",
        Comment = "We note a gap in the biography on page {page}: “{quote}.” Please revise to describe the business experience of this person "
            + "for each of the past five years, with dates.",
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

            Ansel T. Orwick has served as our Chief Executive Officer since November 2024. [|From 2016 to 2022 he was a manager of Kestrel Foundry Works, a maker of castings.|]
            """),
        Example.Flagged(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            [|Mirela Vance has served as our Chief Financial Officer since May 2025.|] She holds a degree in mathematics.
            """),
        Example.Clean(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            Ansel T. Orwick has served as our Chief Executive Officer since November 2024. From 2016 to October 2024 he was a manager of Kestrel Foundry Works, a maker of castings.
            """),
        Example.Clean(
            """
            As filed with the Securities and Exchange Commission on September 28, 2026

            # Management

            Mirela Vance has served as our Chief Financial Officer since our founding in 2024. She retired from Dunmore Mills in 2019, where she was an officer from 1999.
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
        const int ToleratedMonths = 5;
        const int ClearMonths = 9;
        if (context.Node.Profile.FilingDate is not { Value: var filed }) return;
        foreach (var person in context.Node.Facts.Of<Biography>())
        {
            if (person.UndatedPosts.Any() || person.ExplainsGap) continue;
            var months = person.LongestGap(filed, countsBoards: true, out var after);


            // Without any dated post there is no gap to measure; DL6501 asks for the dates.
            if (months <= ToleratedMonths || months >= PostDates.FiveYears) continue;
            context.Report(after, new ReportDetails
            {
                Arguments = [after.Text, months.ToString(CultureInfo.InvariantCulture)],
                Severity = months < ClearMonths ? Severity.Info : null,
                GroupKey = months < ClearMonths ? "short gap" : "gap",
            });
        }
    }
}
