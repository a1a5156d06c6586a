using System.Text;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A key performance measure is told with a figure and not defined.</summary>
public sealed class MetricUndefinedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4601",
        Name = "metric-undefined",
        Title = "Key metric used without a definition",
        Message = "“{0}” is told with a figure; what it is and how it is calculated was not found.",
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
    protected override Saying When => Saying.Of(Concepts.KeyMeasure).OrInTables()
        .In(SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business, SectionKind.ExecutiveCompensation)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.Competition, SectionKind.CriticalAccountingEstimates, SectionKind.FinancialStatements, SectionKind.TheOffering);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Actor is Actor.Competitor or Actor.Market or Actor.Source || context.Statement.Stance is Stance.Intended or Stance.Possible or Stance.Conditional) return null;
        if (!HasFigure(context.Hit) || IsCauseOrRival(context)) return null;
        var definition = DefinitionsOf(context).ToArray();
        var isEarly = context.Section.IsWithin(SectionKind.ProspectusSummary) && definition.Length > 0
            && !Array.Exists(definition, hit => hit.Reading.Block.Section.IsWithin(SectionKind.ProspectusSummary) || hit.Reading.Block.Index < context.Block.Index);
        if (definition.Length > 0 && !isEarly) return null;
        return new ReportDetails
        {
            Arguments = [context.Hit.Text],
            Message = isEarly ? "“{0}” is used in the summary with a figure, and defined only further on." : null,
            Confidence = isEarly || context.Block is TableBlock ? Confidence.Low : Confidence.Medium,
            Severity = isEarly || context.Block is TableBlock ? Severity.Info : null,
            GroupKey = context.Hit.Text.ToLowerInvariant(),
        };
    }

    /// <summary>Whether a figure stands close to the measure, so that it is the measure's own.</summary>
    private static bool HasFigure(ConceptHit hit)
    {
        const int Before = 12;
        const int Behind = 12;
        var (start, end) = hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Start));

        // Each cell of a table is a sentence: the figures follow the label.
        if (hit.Reading.Block is TableBlock) (start, end) = (hit.Start, Math.Min(hit.Reading.Tokens.Count, hit.End + Before));
        for (var at = Math.Max(start, hit.Start - Before); at < Math.Min(end, hit.End + Behind); at++)
        {
            if (hit.Reading.Tokens[at].Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Number) return true;
        }

        return false;
    }

    private static bool IsCauseOrRival(ConceptContext context) =>
        context.Reading.Of(Concepts.MeasureAsACause).Any(cause => cause.Start < context.Hit.End && cause.End > context.Hit.Start)
        || context.Reading.Mentions.Any(mention => mention.Actor == Actor.Competitor && mention.Start < context.Hit.Start && context.Reading.SentenceOf(mention.Start) == context.Statement.SentenceIndex);

    /// <summary>Definitions in a sentence that names the same measure, or in the paragraph of this one.</summary>
    private static IEnumerable<ConceptHit> DefinitionsOf(ConceptContext context)
    {
        var measure = context.Hit;
        if (context.Filing.Facts.Of<DefinedTerm>().Any(term => term.Term.Equals(measure.Text, StringComparison.OrdinalIgnoreCase))) return [measure];
        if (measure.Reading.Has(Concepts.StateOfAnOrder)) return [measure];
        var acronym = AcronymOf(measure);
        return context.Filing.Reading.Of(Concepts.DefinitionOfAMeasure).Where(definition => definition.Reading == measure.Reading
            || definition.Sentence.Text.Contains(measure.Text, StringComparison.OrdinalIgnoreCase)
            || (acronym.Length > 2 && definition.Sentence.Text.Contains(acronym, StringComparison.Ordinal)));
    }

    /// <summary>"GOV" of "gross order value".</summary>
    private static string AcronymOf(ConceptHit measure)
    {
        var letters = new StringBuilder();
        for (var at = measure.Start; at < measure.End; at++)
        {
            if (measure.Reading.Tokens[at].IsWord) letters.Append(char.ToUpperInvariant(measure.Reading.Block.Text[measure.Reading.Tokens[at].Start]));
        }

        return letters.ToString();
    }
}
