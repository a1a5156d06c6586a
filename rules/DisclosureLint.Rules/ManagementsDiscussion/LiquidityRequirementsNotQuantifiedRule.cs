using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The cash that will be needed is spoken of without an amount.</summary>
public sealed partial class LiquidityRequirementsNotQuantifiedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4003",
        Name = "liquidity-requirements-not-quantified",
        Title = "Cash requirements not quantified",
        Message = "“{0}” speaks of cash requirements, and no amount of what will be needed is given.",
        Why = "Regulation S-K Item 303(b)(1) asks for the material cash requirements from known contractual and other obligations, in the next "
            + "twelve months and beyond, with amounts; the staff ask to quantify them to the extent practicable.",
        Fix = "Quantify the material short-term and long-term cash requirements: planned capital expenditures, debt service, leases, purchase "
            + "commitments and expected use of cash in operations, with their times and the sources that will meet them.",
        Comment = "We note your statement on page {page} that “{quote}.” Please revise to quantify your material short-term and long-term "
            + "liquidity requirements, to the extent practicable.",
        StaffComments = ["calix-2009-12-17#13"],
        Topics = ["LIQUIDITY12"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(1)"),
            new Authority("Release No. 33-8350, Section IV"),
            new Authority("Regulation S-K Item 303(a)(5), table of contractual obligations", IsSuperseded: true),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We had cash of $21.0 million at June 30, 2026. [|We believe that our cash will be sufficient to meet our capital expenditure needs for at least the "
            + "next 12 months.|] "
            + "In the longer term we will need more capital."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "[|Our material cash requirements are the repayment of our notes and the rent of our depots.|] We used $3.0 million in operating activities in 2025. "
            + "We believe that our cash is sufficient for the next twelve months and beyond 12 months as well."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be sufficient for at least the next 12 months. We expect capital expenditures of about $4.5 million in 2027 and must repay $2.0 million of notes in May 2027."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "Our cash suffices for the next twelve months. We will require a minimum of $90,000 over the next twelve months to carry out our plan.")
            with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be sufficient for the next 12 months. Our material cash requirements were:\n\n"
            + "| | Next 12 months | After 12 months |\n|---|---|---|\n| Term loan | 3,000 | 21,600 |\n| Operating leases | 740 | 2,210 |\n"),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (!context.Filing.Main.Outline.IsReliable || LiquiditySection.Of(context.Filing) is not { } liquidity) return;
        var discussion = context.Filing.SectionsOf(SectionKind.ManagementsDiscussion).ToArray();
        var named = liquidity.Sentences.FirstOrDefault(sentence => Requirements().IsMatch(sentence.Text));
        if (discussion.Any(IsQuantified) && (named is null || !ListsWithoutAmounts(named))) return;
        var place = named is not null
            ? Place.Of(named)
            : LiquiditySection.StatementsIn(context.Filing).FirstOrDefault(statement => statement.IsSufficient) is { } statement
                ? new Place(statement.Block, statement.Range)
                : null;
        if (place is not null) context.Report(place.Block, place.Range, new ReportDetails { Confidence = Confidence.Medium });
    }

    /// <summary>The requirements are listed here, no amount stands in the paragraph or before it in the section, and no table or reference follows.</summary>
    private static bool ListsWithoutAmounts(Sentence named) =>
        Listed().IsMatch(named.Text) && !MoneyText.IsIn(named.Block.Text) && !Elsewhere().IsMatch(named.Block.Text)
        && named.Block.Next is not TableBlock && named.Block.Next?.Next is not TableBlock && named.Block.Next is not ListItem;

    private static bool IsQuantified(Section discussion) =>
        discussion.BodyBlocks.Any(block => block is TableBlock { Table: var table }
            ? IsObligations(table)
            : MoneyText.IsIn(block.Text) && block.Sentences.Any(sentence => MoneyText.IsIn(sentence.Text) && Ahead().IsMatch(sentence.Text)));

    private static bool IsObligations(Table table) =>
        table.Rows.Take(Math.Max(table.HeaderRowCount, 3)).SelectMany(row => row.Cells).Any(cell => Periods().IsMatch(cell.Text));

    /// <summary>A need, looking ahead: a planned expenditure, a commitment, an instalment that falls due.</summary>
    [GeneratedRegex(@"\b(?:expects?|anticipates?|plans?|intends?|estimates?|projects?|budget(?:ed)?|will|would|must|requires?d?|needs?|due|commit(?:ted|ments?)|obligat(?:ed|ions?)|payable|matur\w+|minimum|next (?:twelve|12) months)\b(?:[^.]|\.(?=\d)){0,160}\b(?:expenditures?|spend(?:ing)?|needs?|requirements?|repay\w*|pay(?:ments?|able)?|principal|instal\w+|leases?|rent|commitments?|obligations?|purchases?|cost|expenses?|operations|due|matur\w+|additional|raise)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    /// <summary>Column headings of a table of obligations by period.</summary>
    [GeneratedRegex(@"\b(?:less than (?:1|one) year|next (?:12|twelve) months|within (?:1|one|12|twelve) (?:year|months)|1\s*(?:-|–|to)\s*3 years|payments due|after (?:12|twelve) months|thereafter|more than (?:5|five) years|short[- ]term|due by)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Periods();

    [GeneratedRegex(@"\b(?:are|include|consist of|is|relate to|comprise)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:see|below|following|table|note \d|described|discussed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:material|principal|primary|future|known|short-term|long-term|main)\s+(?:\w+\s+)?(?:cash|liquidity|capital|funding)\s+(?:requirements|commitments|needs|obligations|uses)\b|\b(?:our|the)\s+needs?\s+for\s+(?:cash|capital|funds)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Requirements();
}
