using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The purposes of the offering are named and none is given an amount.</summary>
public sealed class UseOfProceedsWithoutAmountsRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2101",
        Name = "use-of-proceeds-without-amounts",
        Title = "Uses of the proceeds without amounts",
        Message = "No amount is given for any use of the proceeds: “{0}”.",
        Why = "Regulation S-K Item 504 asks for the principal purposes of the net proceeds and the approximate amount for each. Where there "
            + "is no specific plan for a significant part of them, the prospectus must say so and discuss the principal reasons for the offering.",
        Fix = "Give the approximate amount for each principal purpose, in the order of priority, so that they add up to the net proceeds; "
            + "or state that there is no specific plan and discuss why the offering is made now.",
        Comment = "We note your statement in {section} that “{quote}.” Please revise to more specifically identify and quantify your "
            + "intended use of the net proceeds from this offering. If you have no specific plan for a significant portion of the proceeds, "
            + "please say so and discuss the principal reasons for the offering.",
        StaffComments = ["calix-2009-12-17#7"],
        Topics = ["USEPROC"],
        Authority = [new Authority("Regulation S-K Item 504"), new Authority("Instructions 1 and 2 to Item 504", IsVerified: false)],
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
            "We estimate that we will receive net proceeds of $48.0 million from this offering. [|We intend to use the net proceeds to open "
            + "bakeries in new cities, hire sales staff and for working capital.|] Until we use the money, we will invest it in short-term instruments."),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|We mean to put this money to work in widening our fleet, modernizing our depots and for other corporate purposes.|] "
            + "We have not fixed how much will go to any of these uses."),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "The net proceeds, estimated at $22.5 million, are meant for the following. [|The proceeds will be used to fund our expansion "
            + "into Canada and to build a second kiln.|]"),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use approximately $12.0 million of the net proceeds to build a second plant, approximately $6.5 million to hire "
            + "sales staff, and the remainder for working capital and other general corporate purposes."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds as follows:\n\n| Purpose | Amount |\n|---|---|\n| New plant in Ohio | $9,000,000 |\n| Sales staff | 3,000,000 |\n| Working capital | 1,500,000 |"),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "All of the shares offered by this prospectus are sold by the selling stockholders. We will not receive any of the proceeds, "
            + "which the holders will use as they see fit.")
            with { Setting = ExampleSetting.Resale, Because = "there are no proceeds to the issuer" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We plan to use the net proceeds for the following purposes:\n\n- approximately 60% to complete the Tamsin mill;\n- approximately 25% for exploration; and\n- the balance for working capital.")
            with { Because = "shares of the proceeds are amounts" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We expect to use the net proceeds of this offering for working capital and other general corporate purposes.")
            with { Because = "there is nothing to quantify; DL2102 asks for the plan" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "Pending the use of the net proceeds, we intend to invest the proceeds in short-term, investment-grade instruments.")
            with { Because = "an investment for the meantime is no purpose" },
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
        if (ledger.Uses.Count == 0 || ledger.Uses.Any(use => use.IsQuantified)) return;

        // Acquisitions and general purposes alone have rules of their own.
        var open = ledger.Uses.Where(IsOpen).ToArray();
        if (open.Length == 0) return;
        foreach (var use in open.Concat(ledger.Summary.Where(IsOpen)))
        {
            context.Report(use.Block, use.Whole, new ReportDetails
            {
                Confidence = use == open[0] ? Confidence.High : Confidence.Medium,
                Severity = ledger.IsToldToBeOpen ? Severity.Info : null,
                Message = use.IsBlank ? "The amount of each use of the proceeds is left blank: “{0}”." : null,
                GroupKey = "amounts",
            });
        }
    }

    private static bool IsOpen(ProceedsUse use) => !use.IsGeneralAlone && !IsOnlyAcquisition(use)
        && use.Reading.StatementAt(use.Start) is not { Time: StatementTime.Past, Actor: Actor.Registrant };

    private static bool IsOnlyAcquisition(ProceedsUse use) =>
        use.Names(Concepts.AcquisitionOfBusinesses) && !use.Names(Concepts.HeadingForAPurpose) && !use.Names(Concepts.StagedDevelopment);
}
