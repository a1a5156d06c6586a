using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Metrics;

/// <summary>Management names a measure as decisive and gives no figure for it anywhere.</summary>
public sealed class MetricNamedWithoutFiguresRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4608",
        Name = "metric-named-without-figures",
        Title = "Decisive measure named and not given",
        Message = "“{0}” names a measure on which results depend, and the filing gives no figure for it.",
        Why = "Item 303(a) asks for the key measures that management uses; Release No. 33-8350, Section III.B.1, asks to disclose key "
            + "performance indicators. Where the discussion calls a rate or a ratio decisive, the staff ask for it in each period.",
        Fix = "Give the measure for each period presented and say how it is calculated, or explain why it is not a key measure.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose this measure for each period presented and discuss its "
            + "changes, or tell us why it is not a key performance indicator.",
        Topics = ["METRICDEF", "TRENDS"],
        Authority = [new Authority("Regulation S-K Item 303(a)"), new Authority("Release No. 33-10751"),
            new Authority("Release No. 33-8350, Section III.B.1")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "[|Our margin depends on our ability to raise revenue per delivery through larger baskets.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|We look at loyalty as measured by the percentage of members who renew their plan.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "Our margin depends on our ability to raise revenue per delivery. Revenue per delivery was $4.10 in 2025 and $3.85 in 2024."),
        Example.Clean(SectionKind.ManagementsDiscussion, "The timing of the sale was a key driver of earnings per share."),
        Example.Clean(SectionKind.RiskFactors, "Our margin depends on our ability to raise revenue per delivery."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.WeightOfAMeasure).Told(Stance.Asserted, Stance.Believed)
        .In(SectionKind.ManagementsDiscussion).Outside(SectionKind.RiskFactors, SectionKind.CriticalAccountingEstimates);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless => [Cure.Token("a figure", TokenKind.Money, TokenKind.Percentage, TokenKind.Number).Within(Reach.Sentence)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        foreach (var measure in context.Reading.Of(Concepts.KeyMeasure).Where(hit => hit.Sentence == context.Sentence))
        {
            if (!IsGiven(context.Filing, measure)) return new ReportDetails { LookedFor = lookedFor, GroupKey = measure.Text.ToLowerInvariant() };
        }

        return null;
    }

    /// <summary>Whether a sentence or a row of a table tells the measure with a figure.</summary>
    private static bool IsGiven(Filing filing, ConceptHit measure) => filing.Reading.Of(Concepts.KeyMeasure).Any(other =>
        other.Text.Equals(measure.Text, StringComparison.OrdinalIgnoreCase) && HasFigure(other));

    private static bool HasFigure(ConceptHit hit)
    {
        var (start, end) = hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Start));
        return hit.Reading.Block is TableBlock
            || hit.Reading.Tokens.Skip(start).Take(end - start).Any(token => token.Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Number);
    }
}
