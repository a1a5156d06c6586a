using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Net tangible book value as of one day and, in the same section, as of another.</summary>
public sealed class DilutionDatesDifferRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2715",
        Name = "dilution-dates-differ",
        Title = "Dilution computed as of different days",
        Message = "Net tangible book value is told as of {1} here; the section otherwise uses {2}.",
        Why = "Regulation S-K Item 506 asks for the net tangible book value before and after the distribution; both, and the shares they are divided by, are of "
            + "the latest balance sheet.",
        Fix = "Use the latest balance sheet throughout the section.",
        Comment = "Your dilution disclosure in “{quote}” uses a date other than that of your latest balance sheet. Please revise to use one date.",
        Topics = ["DILUTION", "STALE", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# DILUTION\n\nOur net tangible book value as of June 30, 2026 was $4.0 million. [|After the sale of the shares, our as adjusted net tangible book value as of December 31, 2025 would have been $30.0 million.|] Net tangible book value as of June 30, 2026 is the sum of our tangible assets less our liabilities."),
        Example.Flagged("# DILUTION\n\nOur historical net tangible book value as of June 30, 2026 was $4.0 million.\n\n[|The tables are based on 9,000,000 shares outstanding as of March 31, 2026.|]"),
        Example.Clean("# DILUTION\n\nOur net tangible book value as of June 30, 2026 was $4.0 million. Our as adjusted net tangible book value as of June 30, 2026 would have been $30.0 million.\n\nThe tables are based on 9,000,000 shares outstanding as of June 30, 2026."),
        Example.Clean("# DILUTION\n\nOur net tangible book value as of June 30, 2026 was $4.0 million. The tables exclude options granted after December 31, 2025."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var sections = context.Node.SectionsOf(SectionKind.Dilution).ToArray();
        if (sections.Length == 0) return;
        var days = context.Node.Facts.Of<DateMention>().Where(mention => mention is { Kind: DateMentionKind.Day, Block: Paragraph or ListItem }
            && mention.Section.IsWithin(SectionKind.Dilution) && IsAsOf(mention)).ToArray();
        var values = Array.FindAll(days, day => IsAbout(day, "tangible book value"));
        if (values.Length == 0) return;
        var usual = values.CountBy(day => day.End!.Value).OrderByDescending(day => day.Value).ThenByDescending(day => day.Key).First().Key;
        if (values.FirstOrDefault(day => day.End != usual) is { } other)
        {
            Report(context, other, usual, values, null);
            return;
        }

        // The shares of another day than the balance sheet's are told often, and seldom matter.
        if (days.FirstOrDefault(day => day.End != usual && IsBasis(day)) is { } shares) Report(context, shares, usual, values, Severity.Info);
    }

    private static void Report(NodeContext<Filing> context, DateMention day, DateOnly usual, DateMention[] values, Severity? severity) =>
        context.Report(day.Sentence!, new ReportDetails
        {
            Arguments = [day.Sentence!.Text, Say(day.End!.Value), Say(usual)],
            Confidence = Confidence.Medium,
            Severity = severity,
            Related = [.. values.Where(value => value.End == usual).Take(2).Select(value => new Place(value.Block, value.Range, "the other day"))],
            GroupKey = "dilution",
        });

    private static bool IsAsOf(DateMention day) => day.Block.Text.AsSpan(0, day.Range.Start).TrimEnd().EndsWith("as of", StringComparison.OrdinalIgnoreCase);

    private static bool IsAbout(DateMention day, string words) => day.Sentence?.Text.ContainsIgnoringCase(words) == true;

    private static bool IsBasis(DateMention day) => IsAbout(day, "based on") && IsAbout(day, "outstanding");

    private static string Say(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
