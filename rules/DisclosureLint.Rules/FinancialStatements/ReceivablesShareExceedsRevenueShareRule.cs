using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>A customer owes a much larger share of the receivables than it brings of the revenue, and nobody says why.</summary>
public sealed class ReceivablesShareExceedsRevenueShareRule : Rule
{
    /// <summary>The share of the receivables, in percent, of one customer from which its payment matters by itself.</summary>
    private const decimal Dominant = 50m;

    private const string LateOrLarge = "“{0}” tells a large or late balance without its reason or the prospects of collecting it.";

    private static readonly Cure Reason =
        Cure.Concept("the reason, or what was collected since", Concepts.ReasonForALargeReceivable)
            .Within(Reach.Paragraph | Reach.NextParagraphs).OfSameMatter();

    /// <summary>The seed letter's customer had sixteen points.</summary>
    private static readonly RuleOption Gap = new("gap", "Percentage points between the two shares from which the staff ask.",
        Default: 10, Minimum: 1, Maximum: 100);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7204",
        Name = "receivables-share-exceeds-revenue-share",
        Title = "A customer's share of receivables far above its share of revenue",
        Message = "{1}% of accounts receivable against {2}% of revenue for the same customer is not explained.",
        Why = "A customer that owes much more than its share of sales may be paying late or may have been given longer terms; the staff ask "
            + "for the reason and for the prospects of collection.",
        Fix = "Explain the difference (timing of shipments, terms, amounts collected since) and the prospects of collecting the balance.",
        Comment = "We note on page {page} that one customer accounted for {1}% of your accounts receivable but only for {2}% of revenue. Please "
            + "explain this significant difference, and discuss in detail the prospects of collecting these receivables.",
        StaffComments = ["calix-2009-12-17#23"],
        Topics = ["CUSTCONC"],
        Authority =
        [
            new Authority("ASC 275-10-50-16 to 50-18", IsVerified: false),
            new Authority("Regulation S-K Item 303(b)"),
        ],
        Options = [Gap],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "Norwell Supply accounted for 22% and 29% of revenue in 2024 and 2025. [|It accounted for 31% and 47% of accounts receivable at the end of those years.|]"),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|One customer represented 46% of our accounts receivable and 30% of our revenue.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Norwell Supply accounted for 29% of revenue and 33% of accounts receivable."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "One customer represented 46% of accounts receivable and 30% of revenue because it took delivery of a large order in December, which it paid for in January."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "No customer accounted for more than 10% of revenue. Three distributors together accounted for 41% of accounts receivable."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.Receivable, Judge, SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion);
        context.RegisterConcept(Concepts.OverdueShareOfTheReceivables, JudgeOverdue, SectionKind.FinancialStatements,
            SectionKind.ManagementsDiscussion);
    }

    private static void Judge(ConceptContext context)
    {
        if (context.Block is Heading or TableBlock) return;
        var sentence = context.Reading.SentenceOf(context.Hit.Start);
        var (ownRevenue, receivables) = CustomerShares.Latest(context.Reading, sentence);
        var revenue = ownRevenue ?? CustomerShares.EarlierRevenue(context.Reading, sentence, context.Statement);
        var isDominant = revenue is null && receivables >= Dominant && context.Reading.Of(Concepts.OneCustomer)
            .Any(one => context.Sentence.Range.Contains(one.Range));
        if (!isDominant && !(receivables - revenue >= context.Option(Gap))) return;
        var reason = context.Look(Reason);
        if (reason.Found is not null) return;
        if (isDominant)
        {
            context.Report(context.Sentence.Range, new ReportDetails { Message = LateOrLarge, Severity = Severity.Info,
                LookedFor = [reason] });
            return;
        }

        context.Report(context.Sentence.Range, new ReportDetails
        {
            Arguments = [context.Sentence.Text, CustomerShares.Show(receivables!.Value), CustomerShares.Show(revenue!.Value)],
                LookedFor = [reason],
        });
    }

    private static void JudgeOverdue(ConceptContext context)
    {
        var reason = context.Look(Reason);
        if (context.Block is Heading or TableBlock || reason.Found is not null) return;
        context.Report(context.Sentence.Range, new ReportDetails
        {
            Message = LateOrLarge, LookedFor = [reason],
        });
    }
}
