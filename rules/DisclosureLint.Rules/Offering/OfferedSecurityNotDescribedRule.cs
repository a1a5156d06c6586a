using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Warrants are offered, and the description of securities has no terms for them.</summary>
public sealed class OfferedSecurityNotDescribedRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2903",
        Name = "offered-security-not-described",
        Title = "Warrants or units offered and not described",
        Message = "Warrants are offered, and “{0}” does not describe their terms.",
        Why = "Regulation S-K Item 202(c) asks for the terms of warrants offered: securities called for, price and period of exercise, "
            + "adjustments, holders' rights and the warrant agent; Item 202(d) for those of units.",
        Fix = "Describe the units and warrants: exercise price and period, cashless exercise, adjustments, fundamental transactions, limits "
            + "on exercise, amendment, the agent, listing.",
        Comment = "We note that you are offering warrants. Please revise “{quote}” to describe their material terms, including exercise, "
            + "adjustment, cashless exercise, fundamental transactions and the role of the warrant agent. "
            + "Refer to Item 202(c) of Regulation S-K.",
        Topics = ["CAPSTOCK"],
        Authority = [new Authority("Regulation S-K Item 202(c) and (d)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe mill oats.\n\n## The Offering\n\nWe are offering 1,000,000 units, each consisting of one "
            + "share of common stock and one warrant.\n\n# [|DESCRIPTION OF CAPITAL STOCK|]\n\nEach share of common stock has one vote. "
            + "Dividends are paid when the board declares them. We may issue preferred stock."),
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe mill oats.\n\n## The Offering\n\nWe are offering 500,000 shares of common stock and "
            + "warrants to purchase up to 500,000 shares of common stock.\n\n# [|DESCRIPTION OF SECURITIES|]\n\nEach share of common stock "
            + "has one vote. Dividends are paid when the board declares them. No warrants have been issued before."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe mill oats.\n\n## The Offering\n\nWe are offering 1,000,000 units, each consisting of one "
            + "share of common stock and one warrant.\n\n# DESCRIPTION OF SECURITIES\n\nEach warrant has an exercise price of $5.00 and "
            + "expires five years after issue. A cashless exercise is allowed where no registration statement is effective. The exercise "
            + "price is adjusted for stock splits."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe mill oats.\n\n## The Offering\n\nWe are offering 1,000,000 shares of common stock.\n\n# "
            + "DESCRIPTION OF SECURITIES\n\nEach share of common stock has one vote. Dividends are paid when the board declares them. We may "
            + "issue preferred stock."),
    ];

    /// <summary>Terms that a description of warrants has; fewer than this is none.</summary>
    private const int FewestTerms = 2;

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.DescriptionOfSecurities;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        if (filing.Find(SectionKind.ProspectusSummary) is not { } summary) yield break;
        var isOffered = filing.Told(Concepts.WarrantsOffered).Any(hit => hit.Reading.Block is { } block
            && hit.Statement?.Actor is null or Actor.Registrant or Actor.Unknown or Actor.OwnOffering
            && (block.Section.IsWithin(SectionKind.TheOffering) || block.Index < summary.Blocks.First().Index)
                && hit.Statement?.Time != StatementTime.Past);
        if (!isOffered) yield break;
        var sections = filing.SectionsOf(SectionKind.DescriptionOfSecurities).ToList();

        // Some prospectuses describe what they offer in a section of its own.
        if (sections[0] != section || sections.SelectMany(filing.ReadingsOf)
            .SelectMany(block => block.Of(Concepts.TermsOfWarrants)).Count() >= FewestTerms) yield break;
        if (filing.Told(Concepts.DescriptionOfOfferedSecurities).Any(hit => hit.Reading.Block is Heading
            && !hit.Reading.Block.Section.IsWithin(SectionKind.FinancialStatements))) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails { Confidence = Confidence.Medium });
    }
}
