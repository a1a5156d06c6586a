using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A trend or event is told with figures elsewhere, and management's discussion does not take it up.</summary>
public sealed class KnownTrendNotDiscussedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4101",
        Name = "known-trend-not-discussed",
        Title = "Known trend or uncertainty told elsewhere and not discussed by management",
        Message = "“{0}” tells of a trend or event; it was not found in management’s discussion.",
        Why = "Item 303(b)(2)(ii) asks for known trends and uncertainties that have had or are reasonably likely to have a material favorable or "
            + "unfavorable effect on revenue or income. The staff read risk factors, business and notes for such facts and ask why the discussion "
            + "does not mention them (Release No. 33-6835, Section III.B; Release No. 33-8350, Section III.B).",
        Fix = "Discuss the trend in management's discussion and analysis: what happened, with amounts, whether it will last, and its expected "
            + "effect on revenue, margins and liquidity.",
        Comment = "Please expand your MD&A to address known trends, events or uncertainties that could have a material favorable or unfavorable "
            + "impact on revenues or income from operations in the future. For example, we note your disclosure on page {page} that “{quote}.”",
        StaffComments = ["calix-2009-12-17#12"],
        Topics = ["TRENDS"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(a) and (b)(2)(ii)"),
            new Authority("Release No. 33-6835, Section III.B"),
            new Authority("Release No. 33-8350, Section III.B"),
        ],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# Risk Factors\n\n[|At June 30, 2026 our backlog was $21.4 million, against $9.0 million a year before.|]\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nRevenue rose 12% in 2025."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nRevenue rose 12% in 2025.\n\n"
            + "# Business\n\n[|In May 2026 our second largest customer notified us that it will buy its castings elsewhere from 2027.|]"),
        Example.Clean(
            "# Risk Factors\n\nAt June 30, 2026 our backlog was $21.4 million.\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nWe expect to ship $18.0 million of our backlog by March 2027."),
        Example.Clean(
            "# Risk Factors\n\nCustomers may cancel orders, and our backlog may not become revenue.\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nRevenue rose 12% in 2025.")
            with { Because = "the risk gives no fact to discuss" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (told, takenUp) in Matters)
        {
            context.RegisterConcept(
                told, hit => Check(hit, takenUp),
                SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business, SectionKind.NotesToFinancialStatements);
        }
    }

    private static void Check(ConceptContext context, Cure takenUp)
    {
        if (context.Block is Heading or TableBlock || context.Statement.Stance is not (Stance.Asserted or Stance.Believed
            or Stance.Expected)) return;
        if (context.Statement.Actor is Actor.Competitor or Actor.OtherEntity || !context.Filing.Main.Outline.IsReliable) return;
        if (context.Filing.Find(SectionKind.ManagementsDiscussion) is null) return;
        var look = context.Look(takenUp);
        if (look.Found is null) context.Report(context.Sentence.Range, new ReportDetails { LookedFor = [look], GroupKey = look.Cure.What });
    }

    /// <summary>What is told elsewhere, and what takes it up in the discussion.</summary>
    private static readonly (Concept Told, Cure TakenUp)[] Matters =
    [
        (Concepts.BacklogTold, In("backlog in the discussion", Concepts.BacklogTakenUp)),
        (Concepts.OrdersTold, In("orders in the discussion", Concepts.OrdersTakenUp)),
        (Concepts.TariffsTold, In("tariffs in the discussion", Concepts.TariffsTakenUp)),
        (Concepts.PublicFundsTold, In("public funds in the discussion", Concepts.PublicFundsTakenUp)),
        (Concepts.CustomerLost, In("the loss of the customer in the discussion", Concepts.CustomerLossTakenUp)),
    ];

    private static Cure In(string what, Concept concept) => Cure.Concept(what,
        concept).Within(Reach.None).AlsoIn(SectionKind.ManagementsDiscussion);
}
