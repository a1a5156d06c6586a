using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The statement that funds will last counts the proceeds of the offering, and nothing says how long they last without
/// them.</summary>
public sealed class LiquidityLeansOnOfferingProceedsRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4001",
        Name = "liquidity-leans-on-offering-proceeds",
        Title = "Sufficiency of funds stated only with the proceeds of the offering",
        Message = "“{0}” counts the proceeds of the offering; no statement of how long the funds last without them was found.",
        Why = "Regulation S-K Item 303(b)(1) asks for the ability to generate and obtain cash to meet requirements over the next twelve months "
            + "and beyond. Money from an offering that may not close is no source at hand, so the staff ask for the position in its absence "
            + "(Release No. 33-6835, Section III.C; Release No. 33-8350, Section IV and footnote 43).",
        Fix = "State whether existing cash, cash flow and committed credit, without any proceeds of the offering, suffice for at least the next "
            + "twelve months, and if not, for how long they last and what happens then; the statement with the proceeds may follow.",
        Comment = "We note your statement on page {page} that “{quote}.” Please also discuss whether you have sufficient liquidity for the next "
            + "12 months in the absence of the proceeds of the offering.",
        StaffComments = ["calix-2009-12-17#13"],
        Topics = ["LIQUIDITY12"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(1)"),
            new Authority("Release No. 33-6835, Section III.C"),
            new Authority("Release No. 33-8350, Section IV and footnote 43"),
        ],
        Applies = Applicability.Primary.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.LiquidityAndCapitalResources,
            "We had cash of $8.1 million at June 30, 2026. [|We believe that our cash, together with the net proceeds of this offering, will be "
            + "sufficient to meet our needs for at least the next twelve months.|]"),
        Example.Flagged(
            SectionKind.LiquidityAndCapitalResources,
            "[|Our cash on hand and the money that we raise by selling shares under this prospectus should cover our operating expenses through the coming year.|]"),
        Example.Flagged(
            "# Use of Proceeds\n\n[|We expect that the net proceeds from this offering, together with our existing cash, will fund our operations through the third quarter of 2028.|]\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\nWe had cash of $8.1 million at June 30, 2026."),
        Example.Flagged(
            SectionKind.LiquidityAndCapitalResources,
            "[|Management is of the opinion that the funds raised in the offering will allow us to operate for one year.|]")
            with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(
            SectionKind.LiquidityAndCapitalResources,
            "We believe that our cash, together with the net proceeds of this offering, will be sufficient for at least the next twelve months. "
            + "Our existing cash alone will not be sufficient to fund our operations for the next twelve months; it will last until about March 2027.")
            with { Because = "it says how long the cash lasts without the proceeds" },
        Example.Clean(
            SectionKind.LiquidityAndCapitalResources,
            "We believe that our cash and our undrawn credit line will be sufficient, without any proceeds of this offering, to meet our cash requirements for the next 12 months."),
        Example.Clean(
            SectionKind.LiquidityAndCapitalResources,
            "We believe that the proceeds of the private placement that closed in March 2026 and our cash will be sufficient to fund our operations for the next 12 months.")
            with { Because = "that money has been received" },
        Example.Clean(
            SectionKind.RiskFactors,
            "The net proceeds of this offering may not be sufficient to fund our operations for the next twelve months.")
            with { Because = "it warns and promises nothing" },
        Example.Clean(
            SectionKind.Properties,
            "We believe that our warehouse is adequate for the next twelve months and that the proceeds of this offering will fund any new space."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
        context.RegisterConcept(Concepts.RestLeftToTheOffering, CheckRest, SectionKind.ManagementsDiscussion,
            SectionKind.LiquidityAndCapitalResources);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var told = context.Filing.Facts.Of<SufficiencyStatement>().Where(statement => statement.Horizon != LiquidityHorizon.Vague).ToArray();
        if (Array.Exists(told, statement => !statement.CountsProceeds)) return;
        var isDiscussed = Array.Exists(told, statement => statement.IsSufficient && statement.IsInManagementsDiscussion);
        foreach (var statement in told.Where(statement => statement.IsSufficient))
        {
            var alone = CureSearch.Look(context.Filing.Reading, statement.Statement, WithoutProceeds);
            if (alone.Found is not null) return;

            // The staff comment on the statement in MD&A; the same words elsewhere are "here and throughout".
            context.Report(statement.Block, statement.Range, new ReportDetails
            {
                LookedFor = [alone],
                Confidence = statement.IsInManagementsDiscussion ? Confidence.High : Confidence.Medium,
                Severity = isDiscussed ? null : Severity.Info,
                GroupKey = "proceeds",
            });
        }
    }

    private static void CheckRest(ConceptContext context)
    {
        if (context.Statement.Stance is not (Stance.Asserted or Stance.Believed or Stance.Expected or Stance.Intended)) return;
        var alone = context.Look(WithoutProceeds);
        if (alone.Found is null) context.Report(context.Sentence.Range, new ReportDetails { LookedFor = [alone], GroupKey = "proceeds" });
    }

    private static readonly Cure WithoutProceeds =
        Cure.Concept("the position without the offering", Concepts.OfferingLeftOutOfAccount).Within(Reach.Section).AlsoIn(SectionKind.ManagementsDiscussion);
}
