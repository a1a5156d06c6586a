using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A sentence of the summary is made of marketing jargon.</summary>
public sealed class JargonInSummaryRule : Rule
{
    /// <summary>A coined term counts two, a selling word one.</summary>
    private const int LeastWeight = 4;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9006",
        Name = "jargon-in-summary",
        Title = "Marketing or technical jargon in the summary",
        Message = "“{0}” tells the business in jargon.",
        Why = "Rule 421(d) asks for plain English in the summary: concrete, everyday words and no technical business terms. The staff ask what a coined or "
            + "marketing term means in practice, or to delete it.",
        Fix = "Say in everyday words what you sell, to whom, and what the buyer does with it.",
        Comment = "We note “{quote}” on page {page}. Please revise your summary to explain these terms in plain English, or to replace them with concrete, "
            + "everyday language. Refer to Securities Act Rule 421(d).",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(d)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our ecosystem gives rowing clubs a seamless, immersive branding environment.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We offer turn-key, end-to-end solutions for moorings.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "We build cedar boats for rowing clubs and repair them in the winter."),
        Example.Clean(SectionKind.ProspectusSummary, "Fish are part of the ecosystem of the lake.")
            with { Because = "one such word may be the right one" },
        Example.Clean(SectionKind.Business, "Our ecosystem gives rowing clubs a seamless, immersive branding environment."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.MarketingJargon, Check, SectionKind.ProspectusSummary);
        context.RegisterConcept(Concepts.SellingWord, Check, SectionKind.ProspectusSummary);
    }

    private static void Check(ConceptContext hit)
    {
        if (!hit.Sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.TheOffering, SectionKind.RiskFactorSummary,
            SectionKind.SummaryFinancialData])) return;
        var (start, end) = hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Hit.Start));
        var terms = hit.Reading.Of(Concepts.MarketingJargon, Concepts.SellingWord).Where(other => other.Start >= start && other.Start < end)
            .DistinctBy(term => hit.Reading.Tokens[term.Start].Lemma).ToArray();

        // The whole sentence once, from its first term.
        if (terms[0] != hit.Hit || terms.Sum(term => term.Concept == Concepts.MarketingJargon ? 2 : 1) < LeastWeight) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "jargon" });
    }
}
