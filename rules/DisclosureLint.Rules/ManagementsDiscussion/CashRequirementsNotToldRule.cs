using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Liquidity is discussed without what the cash is needed for.</summary>
public sealed class CashRequirementsNotToldRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4213",
        Name = "cash-requirements-not-told",
        Title = "Cash requirements not told",
        Message = "The discussion of liquidity does not say what cash you need: “{0}.”",
        Why = "Item 303(b)(1) asks for material cash requirements from known contractual and other obligations, capital expenditures among them, "
            + "their purpose and the source of the funds, for the next twelve months and beyond.",
        Fix = "Set out the material cash requirements (leases, debt, purchases, capital expenditures, programs) with amounts and timing, and the "
            + "funds to meet them.",
        Comment = "Please expand your discussion of liquidity on page {page} to disclose your material cash requirements, including commitments "
            + "for capital expenditures, the anticipated source of funds and the general purpose. Refer to Item 303(b)(1) of Regulation S-K.",
        Topics = ["CAPRES", "OBLIG"],
        Authority = [new Authority("Regulation S-K Item 303(b)(1)")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# Management's Discussion and Analysis\n\n## [|Liquidity and Capital Resources|]\n\nWe had cash of $1.2 million at June 30, 2026 and $0.9 million at December 31, 2025. "
            + string.Concat(Enumerable.Repeat("Our customers pay within thirty days of delivery, and we keep our money with two banks in Duluth that are insured. We have never paid a dividend. Our president knows both banks well, and they have told us that they are content with our account. ", 4))),
        Example.Flagged(
            "# Management's Discussion and Analysis\n\n## [|Liquidity|]\n\n"
            + string.Concat(Enumerable.Repeat("We had cash of $1.2 million at June 30, 2026. Sales are slower in the winter and faster in the spring, when painters begin to work outdoors. Our cash was higher in June than in December, as it is each year. We keep it in two banks in Duluth, where it earns interest of about 2%. ", 4))),
        Example.Clean(
            "# Management's Discussion and Analysis\n\n## Liquidity and Capital Resources\n\n"
            + string.Concat(Enumerable.Repeat("We had cash of $1.2 million at June 30, 2026. Sales are slower in the winter and faster in the spring, when painters begin to work outdoors. Our cash was higher in June than in December, as it is each year. ", 4))
            + "Our material cash requirements are rent of $0.2 million a year and capital expenditures of $0.4 million in 2027."),
        Example.Clean(
            """
            # Management's Discussion and Analysis

            ## Liquidity and Capital Resources

            We had cash of $1.2 million.
            """)
            with { Because = "the section is too short to judge" },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.LiquidityAndCapitalResources;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestLetters = 800;
        if (!section.IsWithin(SectionKind.ManagementsDiscussion)) yield break;
        var letters = 0;
        foreach (var block in section.TopLevel.BodyBlocks)
        {
            letters += block.Text.Length;
            if (filing.Reading.Of(block)?.Has(Concepts.NeedsToldInLiquidity) == true) yield break;
        }

        if (letters >= FewestLetters) yield return new MissingDisclosure();
    }
}
