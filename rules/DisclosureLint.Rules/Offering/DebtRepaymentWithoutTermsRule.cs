using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>Proceeds repay debt whose interest rate or maturity is not told.</summary>
public sealed partial class DebtRepaymentWithoutTermsRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2103",
        Name = "debt-repayment-without-terms",
        Title = "Debt to be repaid from the proceeds without rate or maturity",
        Message = "“{0}” repays debt, and Use of Proceeds does not give its {1}.",
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

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProceedsPlan.IsExpectedOf(profile);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var plan = ProceedsPlan.Of(context.Filing);
        if (plan.Section is null) return;
        var sentences = plan.Section.Sentences.Select(sentence => sentence.Text).ToArray();
        var hasRate = Array.Exists(sentences, Rate().IsMatch);
        var hasMaturity = Array.Exists(sentences, Maturity().IsMatch);
        if (hasRate && hasMaturity) return;
        var missing = (hasRate, hasMaturity) switch
        {
            (false, false) => "interest rate and maturity",
            (false, true) => "interest rate",
            _ => "maturity",
        };
        foreach (var use in plan.Statements.Where(Repays))
        {
            context.Report(use.Block, use.Range, new ReportDetails
            {
                Arguments = [use.Text, missing],
                Confidence = hasRate || hasMaturity ? Confidence.Medium : Confidence.High,
                GroupKey = "terms",
            });
        }

        if (!plan.Statements.Any(Repays)) return;
        foreach (var use in plan.Summary.Where(Repays))
            context.Report(use.Block, use.Range, new ReportDetails { Arguments = [use.Text, missing], Confidence = Confidence.Low,
                GroupKey = "terms" });
    }

    private static bool Repays(ProceedsUse use) => use.Names(ProceedsPurposes.DebtRepayment);

    [GeneratedRegex(@"\b(?:interest|bears?|rate|coupon)\b.{0,120}\d(?:[\d.])* ?(?:%|percent\b|per cent\b)|\d ?(?:%"
        + @"|percent\b).{0,60}\b(?:interest|per (?:annum|year)|senior|notes?|debentures?|a year)\b|\b(?:non-interest|interest-free"
        + @"|no interest|without interest)\b|\b(?:SOFR|LIBOR|EURIBOR|prime rate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b(?:matur(?:es?|ed|ing|ity|ities)|(?:is|are|was|were|become|becomes|falls?) (?:due|payable|repayable)|due (?:on|in"
        + @"|upon|at|by|and payable)|on demand|expires? (?:on|in)|payable (?:on|in|upon))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Maturity();
}
