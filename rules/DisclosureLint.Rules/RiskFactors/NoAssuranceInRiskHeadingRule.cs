using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk is told as the inability to give assurance.</summary>
public sealed class NoAssuranceInRiskHeadingRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3006",
        Name = "no-assurance-in-risk-heading",
        Title = "Risk told as the inability to give assurance",
        Message = "“{0}” tells that nothing is assured instead of the risk itself.",
        Why = "The risk is what may happen, not that the registrant cannot assure the contrary. The staff ask to revise such phrases so that the risk itself is "
            + "stated in plain English (Item 105, Rule 421(d)).",
        Fix = "State the risk: what may happen and what would follow. Replace “we cannot assure you that we will” by “we may not”.",
        Comment = "We note your use of phrases such as “{quote}” on page {page}. Please revise to state the risk itself, and not your inability to give assurance "
            + "that it will not come true.",
        Topics = ["RFASSURE"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 421(d)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### We [|cannot assure|] you that our bridges will be finished on time.\n\nA bridge that is late costs us $10,000 a day under our contracts."),
        Example.Flagged("# Risk Factors\n\n### There can be [|no assurance that|] we will keep our listing.\n\nOur stock must trade above $1.00 to stay listed on the exchange."),
        Example.Flagged("# Risk Factors\n\n### Our bridges may be late.\n\nA bridge that is late costs us $10,000 a day. We [|cannot predict|] whether we will finish any in time."),
        Example.Clean("# Risk Factors\n\n### Our bridges may be late.\n\nA bridge that is late costs us $10,000 a day, and could cost us the next order."),
        Example.Clean("# Description of Securities\n\nThere can be no assurance that our board of directors will declare a dividend."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.AssuranceDenied).In(SectionKind.RiskFactors).OrInHeadings();

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Concept;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // The caption that every emerging growth company has.
        if (context.Sentence.Text.Contains("emerging growth", StringComparison.OrdinalIgnoreCase)) return null;
        var isHeading = context.Block is Heading || context.Hit.Range.End <= context.Block.Style.EmphasisedLead;
        return new()
        {
            LookedFor = lookedFor,
            Confidence = isHeading ? Confidence.High : Confidence.Medium,
            Severity = isHeading ? null : Severity.Info,
            GroupKey = isHeading ? "assurance" : "assurance in the text",
        };
    }
}
