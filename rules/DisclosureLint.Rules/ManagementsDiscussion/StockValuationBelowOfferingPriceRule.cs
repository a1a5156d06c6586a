using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The values set on the common stock are told, and not why the offering price differs from them.</summary>
public sealed class StockValuationBelowOfferingPriceRule : Rule
{
    private static readonly Cure Explanation = Cure.Concept("why the offering price differs", Concepts.DistanceToTheOfferingPriceExplained)
        .Within(Reach.Paragraph | Reach.NextParagraphs | Reach.Subsection).AlsoIn(SectionKind.CriticalAccountingEstimates);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4201",
        Name = "stock-valuation-below-offering-price",
        Title = "Difference between stock valuations and the offering price not explained",
        Message = "“{0}”: no reason is given for the difference between this value and the expected offering price.",
        Why = "Grants of equity in the months before an offering at values well below its price suggest compensation cost that was not recognized "
            + "(ASC 718). Under Item 303(b)(3) the valuation is a critical estimate, and the staff ask for each significant factor, event or "
            + "change of method between the last valuations and the price.",
        Fix = "Once a price range is known, explain the difference between its midpoint and the recent values: events, changes of assumptions or "
            + "weights, loss of preferences on conversion, end of the marketability discount, with amounts where they can be given.",
        Comment = "We note on page {page} that “{quote}.” Please discuss the reasons for any variance between your common stock valuations and the "
            + "expected initial public offering price.",
        StaffComments = ["calix-2009-12-17#9"],
        Topics = ["CHEAP"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(3)"),
            new Authority("FASB ASC Topic 718"),
            new Authority("Division of Corporation Finance Financial Reporting Manual, Section 9520", IsVerified: false),
        ],
        Applies = Applicability.Initial.And(Applicability.NotFinal).And(Applicability.Operating).And(Applicability.Equity),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "Our common stock is not traded. [|On March 4, 2026 the board determined that the fair value of our common stock was $4.10 per share.|] "
            + "On June 10, 2026 the board determined that the fair value of our common stock was $5.25 per share."),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|The board set the value of our ordinary shares at $7.00 per share in May 2026.|] We expect the offering price to be higher than "
                + "this value."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "The board set the value of our common stock at $7.00 per share in May 2026.\n\nThe midpoint of the price range is $3.00 above "
                + "that value. Of the "
            + "difference, $1.80 is attributable to the conversion of the preferred stock and $1.20 to the end of the discount for lack of "
            + "marketability."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "The weighted-average grant date fair value of options granted in 2025 was $1.12 per share.")
            with { Because = "that is the value of the options, not of the stock" },
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "On June 10, 2026 the board determined that the fair value of our common stock was $5.25 per share.")
            with { Setting = ExampleSetting.FollowOn, Because = "the stock has a market price" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SectionKind[] sections = [SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates,
            SectionKind.FinancialStatements];
        context.RegisterConcept(Concepts.StockValueTold, CheckStatement, sections);
        context.RegisterConcept(Concepts.StockIssuedForServices, CheckStatement, sections);
        context.Register<TableBlock>(CheckGrants, sections);
    }

    private static void CheckStatement(ConceptContext context)
    {
        if (context.Block is Heading or TableBlock || context.Statement is not { } statement) return;
        var isForServices = context.Hit.Concept == Concepts.StockIssuedForServices;
        if (!isForServices && StockPrice.Of(context.Hit, context.Filing.Facts) is null) return;
        var severity = isForServices ? Severity.Info : (Severity?)null;
        Report(context.Filing, statement, severity, context.Report);
    }

    /// <summary>A table of grants by date with the value of the stock; the sentence that leads to it is reported.</summary>
    private static void CheckGrants(NodeContext<TableBlock> context)
    {
        if (context.Filing.Reading.Of(context.Node) is not { } table || !table.Has(Concepts.ColumnOfGrants)
            || !table.Has(Concepts.ValueOfTheStock) || !HasDays(context.Node, table)) return;
        if (context.Node.Previous is not Paragraph lead || context.Filing.Reading.Of(lead)?.Statements is not [.., { } last]) return;
        var node = context;
        Report(context.Filing, last, null, (range, details) => node.Report(lead, range, details));
    }

    /// <summary>Whether at least two rows begin with a day or month.</summary>
    private static bool HasDays(TableBlock block, BlockReading table) =>
        block.Table.BodyRows.Count(row => row.CellAt(0) is { } cell
            && table.Tokens.ElementAtOrDefault(table.TokenAt(cell.Range.Start)) is { Kind: TokenKind.Date } day
            && cell.Range.Contains(day.Start)) > 1;

    private static void Report(Filing filing, Statement statement, Severity? severity, Action<TextSpan, ReportDetails?> report)
    {
        var explained = CureSearch.Look(filing.Reading, statement, Explanation);
        if (explained.Found is not null) return;
        var sentence = statement.Reading.Block.Sentences[statement.SentenceIndex];
        report(sentence.Range, new ReportDetails { LookedFor = [explained], Severity = severity, GroupKey = severity is null
            ? "valuations" : "services" });
    }
}
