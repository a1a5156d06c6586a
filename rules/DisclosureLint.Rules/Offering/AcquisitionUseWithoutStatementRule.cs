using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Proceeds may buy businesses, and nothing says which, or that none is agreed on.</summary>
public sealed class AcquisitionUseWithoutStatementRule : Rule
{
    private static readonly Cure Status = Cure.Concept("the status of an acquisition", Concepts.AcquisitionStatusTold)
        .Within(Reach.Paragraph | Reach.List | Reach.NextParagraphs | Reach.Section)
        .AlsoIn(SectionKind.TheOffering);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2104",
        Name = "acquisition-use-without-statement",
        Title = "Acquisitions from the proceeds without their status",
        Message = "“{0}” puts proceeds into acquisitions, and Use of Proceeds neither identifies one nor says that none is agreed on.",
        Why = "Instructions 5 and 6 to Regulation S-K Item 504 ask for the identity of businesses to be bought with proceeds, if known, or else "
            + "the nature of the businesses sought and the status of any negotiations.",
        Fix = "Identify the business or assets, their price and any related seller; or say that there are no agreements, commitments or "
            + "understandings and what kind of business is sought.",
        Comment = "We note that you may use proceeds for acquisitions: “{quote}.” Please identify the businesses, if known, or, if not known, "
            + "the nature of the businesses to be sought and the status of any negotiations. If you have no current agreements or "
            + "commitments, please say so. Refer to Instruction 6 to Item 504 of Regulation S-K.",
        StaffComments = ["calix-2009-12-17#7"],
        Topics = ["USEPROCDEBT"],
        Authority = [new Authority("Instructions 5 and 6 to Regulation S-K Item 504")],
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
            "We will use $6.0 million of the proceeds to open shops. [|We may also use a portion of the proceeds to acquire complementary businesses or technologies.|]"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We plan to use the net proceeds as follows:\n\n- approximately 40% for new trucks;\n- [|approximately 30% for strategic acquisitions;|]\n- the balance for sales staff."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We may use a portion of the proceeds to acquire complementary businesses. However, we have no agreements or commitments for any acquisition."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We may use part of the proceeds to buy technologies that fit ours, although we are not in negotiations and have no present plans to do so."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use $4.0 million of the proceeds to buy equipment and raw materials.")
            with { Because = "equipment is bought in the ordinary course" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use the proceeds to complete our initial business combination.")
            with { Setting = ExampleSetting.BlankCheck },
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
        foreach (var use in ledger.Uses.Where(use => use.Names(Concepts.AcquisitionOfBusinesses)))
        {
            if (use.Reading.StatementAt(use.Start) is not { } statement) continue;
            var status = CureSearch.Look(context.Filing.Reading, statement, Status);
            if (status.Found is not null) continue;
            context.Report(use.Block, use.Whole, new ReportDetails { Confidence = Confidence.Medium, LookedFor = [status],
                GroupKey = "acquisitions" });
        }
    }
}
