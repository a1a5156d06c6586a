using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The section on competition names no disadvantage.</summary>
public sealed class CompetitiveDisadvantagesNotToldRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5312",
        Name = "competitive-disadvantages-not-told",
        Title = "No competitive disadvantage told",
        Message = "The section on competition says nothing of the company's disadvantages: “{0}.”",
        Why = "Item 101(c)(1)(i) and Item 101(h)(4)(iv) ask for competitive conditions and position. A section that tells only of the weaknesses "
            + "of others, or of none, is not balanced; the staff ask for the competitors' strengths and the negative factors.",
        Fix = "Name the principal competitors or kinds of competitor and say in what they are stronger than you.",
        Comment = "Please expand your discussion of competition on page {page} to describe your competitive position, including the factors on "
            + "which your competitors are stronger than you.",
        Topics = ["COMPETE"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(i)"), new Authority("Regulation S-K Item 101(h)(4)(iv)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Business

            We make ladders.

            ## Competition

            [|Most of our competitors are small private firms with a single product that lack the plant to grow.|] Our ladders are sold in more states than theirs, and our dealers tell us that they like how quickly we deliver. We intend to open two more depots so that we can serve builders on the coast as well.
            """),
        Example.Flagged(
            """
            # Business

            We make ladders.

            ## Competition

            [|We compete with ladder makers at home and abroad.|] Buyers choose by weight, price and delivery. Our ladders weigh little, and we deliver in two days. We believe that builders like our colors, our long guarantee and our telephone service, which is open on Sundays.
            """),
        Example.Clean(
            """
            # Business

            We make ladders.

            ## Competition

            We compete with ladder makers at home and abroad. Many of them have greater financial resources, better known brands and longer relationships with dealers than we have, and some sell at lower prices. We compete by weight and delivery.
            """),
        Example.Clean(
            """
            # Business

            We make ladders.

            ## Competition

            We have few competitors.
            """)
            with { Because = "the section is too short to judge" },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Competition;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestLetters = 200;
        if (section.IsWithin(SectionKind.RiskFactors)) yield break;
        BlockReading[] body = [.. section.BodyBlocks.Select(filing.Reading.Of).OfType<BlockReading>()];
        if (body.Sum(block => block.Block.Text.Length) < FewestLetters) yield break;
        if (Array.Exists(body, block => block.Has(Concepts.StrengthOfRivals) || block.Has(Concepts.DisadvantageAdmitted))) yield break;
        var first = section.Sentences.FirstOrDefault(sentence => sentence.IsProse());
        yield return new MissingDisclosure(first is null ? null : Place.Of(first));
    }
}
