using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A key performance measure is told with a figure and not defined.</summary>
public sealed class MetricUndefinedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4601",
        Name = "metric-undefined",
        Title = "Key metric used without a definition",
        Message = "“{0}” uses {1} with a figure; no definition of it was found in the document.",
        Why = "Release No. 33-10751 asks that a metric come with a clear definition and how it is calculated, why it is useful, how management uses "
            + "it, and its limits and changes of method, so that it is not misleading. The staff want the definition where the metric is first used.",
        Fix = "Define the metric at its first use, say how it is calculated, why it is useful and how management uses it, and give it for each "
            + "period presented.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please define this metric where you first use it, describe how it is "
            + "calculated and any limitations, and explain why it is useful to investors and how management uses it.",
        Topics = ["METRICDEF"],
        Authority =
        [
            new Authority("Release No. 33-10751"),
            new Authority("Regulation S-K Item 303(a)"),
        ],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|We ended 2025 with annual recurring revenue of $48.0 million.|]"),
        Example.Flagged(SectionKind.Business, "[|Our platform had 2.1 million monthly active users in June 2026.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|Our dollar-based net retention rate was 118% at December 31, 2025.|]"),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "We ended 2025 with annual recurring revenue of $48.0 million. We define annual recurring revenue as twelve times the subscription revenue of the last month."),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "Buyers placed orders with a total value before returns (“gross merchandise value”) of $310 million in 2025. Gross merchandise value grew 20%."),
        Example.Clean(SectionKind.ProspectusSummary, "Competitors report 40 million monthly active users.")
            with { Because = "the figure is another company's" },
        Example.Clean(SectionKind.Business, "We aim to raise our net revenue retention.")
            with { Because = "no figure is told" },
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.MetricOfPerformance)
        .In(SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary)
        .By(Actor.Registrant, Actor.OwnOffering, Actor.Unknown, Actor.Customer, Actor.Market)
        .Told(Stance.Asserted, Stance.Believed)
        .Lacking(Concepts.DefinitionOfAMetric);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!HasFigure(context.Reading, context.Statement)) return null;
        var hit = context.Hit;
        var definitions = context.Filing.Reading.Of(Concepts.DefinitionOfAMetric).Where(definition => Names(definition, hit)).ToArray();
        var isLater = definitions.Length > 0;
        if (isLater && !IsOnlyBehind(definitions, context)) return null;
        return new ReportDetails
        {
            Confidence = isLater ? Confidence.Low : Confidence.High,
            Severity = isLater ? Severity.Info : null,
            Arguments = [context.Sentence.Text, hit.Text],
            Message = isLater ? "“{0}” uses {1} in the summary, and it is defined only further on." : null,
            GroupKey = hit.Text.ToUpperInvariant(),
        };
    }

    /// <summary>Told in the Summary and defined only further on: the staff ask for the definition at first use.</summary>
    private static bool IsOnlyBehind(ConceptHit[] definitions, ConceptContext context)
    {
        var (section, block) = (context.Section, context.Block);
        return section.IsWithin(SectionKind.ProspectusSummary)
            && !Array.Exists(definitions, hit => hit.Reading.Block.Section.IsWithin(SectionKind.ProspectusSummary)
                || hit.Reading.Block.Index < block.Index);
    }

    private static bool HasFigure(BlockReading reading, Statement statement)
    {
        for (var at = statement.Start; at < statement.End; at++)
        {
            if (reading.Tokens[at].Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Number) return true;
        }

        return false;
    }

    /// <summary>Whether the words of the metric stand in its definition.</summary>
    private static bool Names(ConceptHit definition, ConceptHit metric)
    {
        var (start, end) = definition.Reading.TokensOfSentence(definition.Reading.SentenceOf(definition.Start));
        for (var at = metric.Start; at < metric.End; at++)
        {
            var lemma = metric.Reading.Tokens[at].Lemma;
            var isThere = false;
            for (var other = start; other < end && !isThere; other++) isThere = definition.Reading.Tokens[other].Is(lemma);
            if (!isThere) return false;
        }

        return true;
    }
}
