using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>A use of the proceeds has its amount, and words that could mean anything.</summary>
public sealed class QuantifiedUseTooVagueRule : Rule
{
    /// <summary>A use of more tokens than this explains itself.</summary>
    private const int LongestWords = 28;

    /// <summary>Percent of the proceeds below which nobody asks.</summary>
    private const decimal SmallestShare = 10m;

    private static readonly Concept[] OfOtherRules =
        [Concepts.GeneralPurposes, Concepts.RepaymentOfDebt, Concepts.AcquisitionOfBusinesses, Concepts.StageNamed];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2105",
        Name = "quantified-use-too-vague",
        Title = "Use of proceeds with an amount and without a purpose",
        Message = "“{0}” has an amount, and does not say on what it will be spent.",
        Why = "Regulation S-K Item 504 asks for the principal purposes, not for headings: the staff ask which products, markets or facilities are meant, how far "
            + "the money takes each, and when it will be spent (Instruction 3 where more funds are needed).",
        Fix = "Name the products, programs, places or hires, the amount for each, how far the proceeds will take them and about when; say "
            + "where more money is needed and from where.",
        Comment = "We note that you intend to use proceeds for “{quote}.” Please revise to describe this purpose in more detail, including "
            + "the specific products, markets or activities to be funded, the amount for each, "
            + "the timing, and whether additional funds will be needed. Refer to Item 504 of Regulation S-K and Instruction 3 thereto.",
        StaffComments = ["calix-2009-12-17#7"],
        Topics = ["USEPROC"],
        Authority = [new Authority("Regulation S-K Item 504"), new Authority("Instruction 3 to Regulation S-K Item 504")],
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
            "We intend to use the net proceeds as follows:\n\n- approximately 40% to pay for a mill in Ames, Iowa, to be opened in 2027;\n- "
                + "[|approximately 25% for business development and expansion of our business|]; and\n- approximately 35% to buy 12 trucks."),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds as follows:\n\n- $2.0 million to repay the Harrow note, which bears 8% and is due in May 2027; "
                + "and\n- [|up to $3.1 million for our research and development efforts|]."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds as follows:\n\n- $4.0 million to complete the Phase 2 trial of QV-11; and\n- $3.1 million for "
                + "research and development of our sensor for drinking water, which we expect to finish in 2027."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds as follows:\n\n- $4.0 million for sales and marketing, including 11 sales representatives in "
                + "Ohio and a campaign on local radio; and\n- $3.0 million for a kiln."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<ProceedsUse>(Judge);
    }

    private static void Judge(NodeContext<ProceedsUse> context)
    {
        var use = context.Node;
        if (use.Home is null || use.IsRow || !(use.IsQuantified || use.IsBlank) || use.Percentage < SmallestShare
            || use.End - use.Start > LongestWords) return;

        // Debt, acquisitions, stages and general purposes have rules of their own.
        if (!use.Names(Concepts.HeadingForAPurpose) || OfOtherRules.Any(use.Names) || IsConcrete(use)
            || IsTakenUp(use, context.Filing)) return;
        context.Report(use.Block, use.Range, new ReportDetails
        {
            Confidence = Confidence.Medium,
            Message = use.IsQuantified ? null : "“{0}” leaves its amount blank, and does not say on what it will be spent.",
            GroupKey = "vague",
        });
    }

    private static bool IsConcrete(ProceedsUse use) =>
        use.Reading.Of(Concepts.PurposeMadeConcrete).Any(hit => hit.Start < use.End && hit.End > use.Start)
        || use.Reading.Mentions.Any(mention => mention.Kind is MentionKind.Name or MentionKind.Organization
            && mention.Start > use.Start && mention.End <= use.End);

    /// <summary>A later sentence of the section takes the same words up and goes on.</summary>
    private static bool IsTakenUp(ProceedsUse use, Filing filing)
    {
        var heading = use.Reading.Of(Concepts.HeadingForAPurpose).First(hit => hit.Start < use.End && hit.End > use.Start).Text;
        return filing.ReadingsOf(use.Home!).In(Concepts.HeadingForAPurpose).Any(hit => hit.Reading != use.Reading
            && hit.Text.Equals(heading, StringComparison.OrdinalIgnoreCase) && hit.IsWith(Concepts.PurposeMadeConcrete));
    }
}
