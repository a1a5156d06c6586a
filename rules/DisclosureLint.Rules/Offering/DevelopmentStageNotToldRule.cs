using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Proceeds pay for development in stages, and nothing says how far they reach.</summary>
public sealed class DevelopmentStageNotToldRule : Rule
{
    private static readonly Cure Reached = Cure.Concept("the stage that the money reaches, or the need for more", Concepts.StageReached)
        .Within(Reach.Paragraph | Reach.List | Reach.NextParagraphs | Reach.Section);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2107",
        Name = "development-stage-not-told",
        Title = "Development paid from the proceeds without the stage they reach",
        Message = "“{0}” pays for development, and Use of Proceeds does not say how far the money will take it.",
        Why = "Instruction 3 to Regulation S-K Item 504 asks for the amounts and sources of other funds needed to accomplish a stated purpose; "
            + "for trials and other development the staff ask which stage the proceeds reach.",
        Fix = "Say for each program what stage the proceeds are expected to reach, and what further funds, from where, are needed to complete it.",
        Comment = "We note your statement that “{quote}.” Please disclose how far in the development process you expect the proceeds to take "
            + "each program, and, if material amounts of other funds are necessary, state the amounts and sources of such funds. Refer to "
            + "Instruction 3 to Item 504 of Regulation S-K.",
        StaffComments = ["calix-2009-12-17#7"],
        Topics = ["USEPROCDEBT", "USEPROC"],
        Authority = [new Authority("Instruction 3 to Regulation S-K Item 504")],
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
            "[|We intend to use approximately $20.0 million of the net proceeds to fund clinical trials of our lead product candidate.|]"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We plan to use the net proceeds as follows:\n\n- [|$3.5 million to commercialize our desalination unit;|]\n- $1.0 million for sales staff."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use approximately $20.0 million of the net proceeds to fund our Phase 2 trial through the readout of top-line data. "
            + "We will need additional capital to complete development."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use $6.0 million of the proceeds to launch our new analyzer. We believe that the proceeds will be sufficient to bring it to market."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use $6.0 million of the net proceeds to open two restaurants."),
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
        foreach (var use in ledger.Uses.Where(use => use.Names(Concepts.StagedDevelopment)))
        {
            if (use.Reading.StatementAt(use.Start) is not { } statement) continue;
            var reached = CureSearch.Look(context.Filing.Reading, statement, Reached);
            if (reached.Found is not null) continue;

            // Research of no named stage draws the comment only sometimes.
            var isNamed = use.Names(Concepts.StageNamed);
            context.Report(use.Block, use.Whole, new ReportDetails
            {
                Severity = isNamed ? null : Severity.Info,
                Confidence = isNamed ? Confidence.Medium : Confidence.Low,
                LookedFor = [reached],
                GroupKey = isNamed ? "stages" : "research",
            });
        }
    }
}
