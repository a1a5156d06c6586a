using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;
using System.Globalization;

namespace DisclosureLint.Rules.Management;

/// <summary>The ownership table is as of a day long before the filing.</summary>
public sealed class OwnershipTableStaleRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6304",
        Name = "ownership-table-stale",
        Title = "Ownership table not as of a recent date",
        Message = "“{0}” is {1} days before the filing; the table must be as of the most recent practicable date.",
        Why = "Item 403(a) and (b) ask for beneficial ownership as of the most recent practicable date.",
        Fix = "Bring the table up to the most recent practicable date.",
        Comment = "We note that the beneficial ownership table is as of the date on page {page}: “{quote}.” Please update it to the most recent "
            + "practicable date.",
        Topics = ["OWNERSHIP", "STALE"],
        Authority = [new Authority("Regulation S-K Item 403(a) and (b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|The following table shows the beneficial ownership of our common stock as of October 31, 2025|] by each holder of more than 5%.")
            with { Because = "the draft is filed on March 3, 2026" },
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|The table below sets forth shares beneficially owned as of August 1, 2025|] by our directors."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "The following table shows the beneficial ownership of our common stock as of February 1, 2026 by each holder of more than 5%."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "The following table shows the beneficial ownership of our common stock as of February 1, 2026. Mr. Dunmore filed a Schedule 13G "
                + "that speaks as of June 30, 2025."),
    ];

    private const int OldestDays = 75;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.HoldingsAsOfADay, Check, SectionKind.PrincipalStockholders);
    }

    private static void Check(ConceptContext context)
    {
        if (context.Block is Heading or TableBlock || Filed(context) is not { } filed) return;
        if (context.Filing.Facts.Of<DateMention>().LastOrDefault(date => date.Block == context.Block && date.Kind == DateMentionKind.Day
            && context.Hit.Range.Start <= date.Range.Start && date.Range.End <= context.Hit.Range.End) is not { Start: { } day } date) return;
        if (filed.DayNumber - day.DayNumber <= OldestDays) return;
        context.Report(new TextSpan(context.Sentence.Range.Start, date.Range.End), new ReportDetails
        {
            Arguments = [date.Text, (filed.DayNumber - day.DayNumber).ToString(CultureInfo.InvariantCulture)],
            GroupKey = "date",
        });
    }

    /// <summary>The day of filing, or that which the prospectus bears.</summary>
    private static DateOnly? Filed(ConceptContext context)
    {
        if (context.Filing.Profile.FilingDate is { Value: var filed }) return filed;
        if (context.Filing.Reading.Of(Concepts.DateOfTheProspectus) is not [var told, ..]) return null;
        return context.Filing.Facts.Of<DateMention>().FirstOrDefault(date => date.Block == told.Reading.Block
            && date.Range.Start >= told.Range.Start && date.Range.End <= told.Range.End)?.Start;
    }
}
