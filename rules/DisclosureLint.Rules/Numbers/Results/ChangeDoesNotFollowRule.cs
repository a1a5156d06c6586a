using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Results;

/// <summary>A change whose direction, difference or percentage is not that of the amounts beside it or in the tables.</summary>
public sealed class ChangeDoesNotFollowRule : Rule
{
    private static readonly SectionKind[] Elsewhere = [SectionKind.ExecutiveCompensation, SectionKind.ExhibitText, SectionKind.ProFormaFinancialInformation];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1522",
        Name = "change-does-not-follow",
        Title = "Change that the amounts do not give",
        Message = "“{0}” does not follow: {1}.",
        Why = "Regulation S-K Item 303(b): changes are computed from the statements; one that does not follow from its amounts misstates the trend.",
        Fix = "Compute the change from the statements, and say which way it went.",
        Comment = "The change disclosed in “{quote}” does not appear to agree with the amounts it is computed from. Please revise.",
        Topics = ["INCONSISTENT", "RESULTSQ"],
        Authority = [new Authority("Regulation S-K Item 303(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Table = "\n\n# FINANCIAL STATEMENTS\n\n| | Year ended December 31, 2024 | Year ended December 31, 2025 |\n|---|---|---|\n| Revenue | $8,000 | $10,000 |\n| Cost of sales | 5,000 | 6,000 |\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# RISK FACTORS\n\nIn the year ended December 31, 2025, our revenue [|increased by 52%|]." + Table),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nTotal revenue [|decreased 25%|] in the year ended December 31, 2025 from the year ended December 31, 2024." + Table),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nWages [|increased by $2.4 million, from $8.1 million to $10.2 million|], because we hired sawyers."),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nFreight was [|$4.0 million in 2025, compared to $5.0 million in 2024, a decrease of $1.0 million, or 25%|]."),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur headcount [|decreased to 140 from 120|] over the year."),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nCost of sales [|decreased $1,000|] in the year ended December 31, 2025." + Table),
        Example.Clean("# RISK FACTORS\n\nIn the year ended December 31, 2025, our revenue increased by 25%." + Table),
        Example.Clean("# RISK FACTORS\n\nIn the three months ended March 31, 2026, our revenue increased by 52%." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nWages increased by $2.1 million, or approximately 25%, from $8.1 million to $10.2 million."),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nFreight was $4.0 million in 2024, compared to $5.0 million in 2025, an increase of $1.0 million, or 25%."),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nFreight increased by $1.0 million, from $4.0 million in 2024 to $5.0 million, or 6.7% of revenue, in 2025."),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nNet loss decreased to $2.0 million from net income of $1.0 million, and wages grew."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var dates = filing.Facts.Of<DateMention>().ToLookup(date => date.Block);
        var rows = filing.Facts.Single<ResultRows>();
        foreach (var reading in filing.Reading.Blocks)
        {
            if (reading.Block is not (Paragraph or ListItem) || reading.Block.Document != filing.Main || reading.Block.Section.IsWithinAny(Elsewhere)) continue;
            for (var sentence = 0; sentence < reading.Block.Sentences.Count; sentence++)
            {
                foreach (var change in ChangeReader.Read(reading, sentence, dates[reading.Block]))
                {
                    if (ChangesSign(change)) continue;
                    if (InItself(change) is { } wrong) Report(context, change, wrong, []);
                    else if (AgainstRows.Of(change, rows, dates[reading.Block]) is { } against) Report(context, change, against.Wrong, against.Places);
                }
            }
        }
    }

    private static void Report(NodeContext<Filing> context, ChangeTold change, string wrong, IReadOnlyList<Place> places)
    {
        var range = change.Range;
        context.Report(change.Reading.Block, range, new ReportDetails
        {
            Arguments = [change.Reading.Block.Text.Substring(range.Start, range.Length), wrong],
            Confidence = Confidence.High,
            Severity = IsCutOff(change) ? Severity.Info : null,
            Related = places,
        });
    }

    /// <summary>A percentage that was cut off instead of rounded misleads nobody.</summary>
    private static bool IsCutOff(ChangeTold change) =>
        change is { Percent: { } percent, From: { } from, To: { } to } && from.Number.Value > 0 && !ChangeTold.IsPercentOf(percent.Number, from.Number, to.Number)
        && ChangeTold.IsPercentOf(percent.Number with { Unit = percent.Number.Unit * 3 }, from.Number, to.Number);

    /// <summary>What the numbers of the sentence contradict among themselves.</summary>
    private static string? InItself(ChangeTold change)
    {
        if (change is { From: { } from, To: { } to })
        {
            if (from.Kind != to.Kind || from.Number.Value == 0) return null;
            var isDown = to.Number.Value < from.Number.Value;
            if (change.IsDirectionSure && isDown != change.IsDecrease && Math.Abs(to.Number.Value - from.Number.Value) > to.Number.Rounding + from.Number.Rounding)
                return $"from {from.Text} to {to.Text} is {(isDown ? "a decrease" : "an increase")}";
            if (from.Kind == TokenKind.Percentage) return null;
            if (change.By is { } by && by.Kind == from.Kind && !ChangeTold.Follows(by.Number, from.Number, to.Number))
                return $"from {from.Text} to {to.Text} is a change of {Say(Math.Abs(to.Number.Value - from.Number.Value))}";
            if (change.IsDirectionSure && change.Percent is { } percent && !ChangeTold.IsPercentOf(percent.Number, from.Number, to.Number))
                return $"from {from.Text} to {to.Text} is a change of {Say(decimal.Round(Math.Abs((to.Number.Value / from.Number.Value) - 1) * 100, 1))}%";
            return null;
        }

        return change is { By: { } difference, Percent: { } share } && (change.From ?? change.To) is { } known && known.Kind == difference.Kind
            ? OfOneAmount(change, difference, share, known) : null;
    }

    /// <summary>The amount that is not told follows from the difference and the one that is.</summary>
    private static string? OfOneAmount(ChangeTold change, PrintedNumber by, PrintedNumber percent, PrintedNumber known)
    {
        var sign = change.IsDecrease ? -1 : 1;
        var isFrom = known == change.From;
        var other = known.Number.Value + (isFrom ? sign : -sign) * by.Number.Value;
        if (other <= 0) return null;
        var derived = new Offerings.DisplayedNumber(other, known.Number.Unit + by.Number.Unit);
        var (from, to) = isFrom ? (known.Number, derived) : (derived, known.Number);
        return ChangeTold.IsPercentOf(percent.Number, from, to) ? null
            : $"{by.Text} {(isFrom ? "on" : "up to")} {known.Text} is {Say(decimal.Round(by.Number.Value / from.Value * 100, 1))}%";
    }

    /// <summary>From income to loss: the difference is that of signed amounts.</summary>
    private static bool ChangesSign(ChangeTold change)
    {
        var text = change.Reading.Block.Sentences[change.Sentence].Text;
        return (text.ContainsIgnoringCase("loss") && (text.ContainsIgnoringCase("income of") || text.ContainsIgnoringCase("profit") || text.ContainsIgnoringCase("gain") || text.ContainsIgnoringCase("earnings of")))
            || (text.ContainsIgnoringCase("provided by") && text.ContainsIgnoringCase("used in"))
            || (text.ContainsIgnoringCase("benefit") && text.ContainsIgnoringCase("expense of"));
    }

    private static string Say(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
