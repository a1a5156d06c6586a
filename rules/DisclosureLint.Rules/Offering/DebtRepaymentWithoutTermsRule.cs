using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Proceeds repay debt whose interest rate or maturity is not told.</summary>
public sealed class DebtRepaymentWithoutTermsRule : Rule
{
    private const Reach Around = Reach.Paragraph | Reach.List | Reach.NextParagraphs | Reach.Table | Reach.Section;

    private static readonly Cure Rate = Cure.Concept("an interest rate", Concepts.InterestRate).Within(Around);

    private static readonly Cure Maturity = Cure.Concept("a maturity", Concepts.Maturity).Within(Around);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2103",
        Name = "debt-repayment-without-terms",
        Title = "Debt to be repaid from the proceeds without rate or maturity",
        Message = "“{0}” repays debt, and Use of Proceeds does not give the {1}.",
        Why = "Instruction 4 to Regulation S-K Item 504 asks for the interest rate and maturity of debt that proceeds discharge, and, for debt "
            + "incurred within a year, for what it was used beyond short-term working capital.",
        Fix = "State which debt is repaid, the amount, the interest rate and the maturity, and how debt incurred within one year was used; "
            + "say whether an underwriter, an affiliate or an insider is the lender.",
        Comment = "We note that you intend to use proceeds to discharge debt: “{quote}.” Please identify the debt and disclose its interest "
            + "rate and maturity. If it was incurred within one year, also describe the use of its proceeds other than for short-term "
            + "working capital. Refer to Instruction 4 to Item 504 of Regulation S-K.",
        StaffComments = ["calix-2009-12-17#7"],
        Topics = ["USEPROCDEBT"],
        Authority = [new Authority("Instruction 4 to Regulation S-K Item 504")],
        Applies = ProceedsLedger.Expected,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|We intend to use approximately $9.0 million of the net proceeds to repay amounts outstanding under our credit facility.|] "
            + "The rest will pay for two new depots."),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We plan to use the net proceeds as follows:\n\n- [|$1.4 million to pay off certain promissory notes;|]\n- $3.0 million for a new kiln."),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|We will use $5.0 million of the net proceeds to repay our term loan.|] The loan bears interest at 9.5% a year.")
            with { Because = "the maturity is missing" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We will use $5.0 million of the net proceeds to repay our term loan, which bears interest at 9.5% a year and matures on March 31, 2029. "
            + "We borrowed it in 2021."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use $2.0 million of the proceeds to repay the advances from our founder, which bear no interest and are due on demand.")
            with { Because = "an advance without interest has its terms told too" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "In March 2025 we repaid the whole of our bridge loan from cash on hand. We will use the net proceeds to build a mill for $8 million.")
            with { Because = "the repayment is past" },
        Example.Clean(
            SectionKind.RiskFactors,
            "We may not be able to repay our debt when it falls due."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var ledger = ProceedsLedger.Of(context.Filing);
        var repaid = ledger.Uses.Where(use => use.Names(Concepts.RepaymentOfDebt)).ToArray();
        if (repaid.Length == 0) return;
        foreach (var use in repaid.Concat(ledger.Summary.Where(use => use.Names(Concepts.RepaymentOfDebt))))
        {
            var (rate, maturity) = (Look(context, use, Rate), Look(context, use, Maturity));
            if (rate.Found is not null && maturity.Found is not null) continue;
            var missing = (rate.Found, maturity.Found) switch
            {
                (null, null) => "interest rate and maturity",
                (null, _) => "interest rate",
                _ => "maturity",
            };
            context.Report(use.Block, use.Whole, new ReportDetails
            {
                Arguments = [use.Block.Text.Substring(use.Whole.Start, use.Whole.Length), missing],
                Confidence = use.Home is null ? Confidence.Low : rate.Found is null
                    && maturity.Found is null ? Confidence.High : Confidence.Medium,
                LookedFor = [rate, maturity],
                GroupKey = "terms",
            });
        }
    }

    private static CureResult Look(NodeContext<Filing> context, ProceedsUse use, Cure cure) =>
        use.Reading.StatementAt(use.Start) is { } statement
            ? CureSearch.Look(context.Filing.Reading, statement, use.Home is null ? cure.AlsoIn(SectionKind.UseOfProceeds) : cure)
            : new CureResult(cure, null, []);
}
