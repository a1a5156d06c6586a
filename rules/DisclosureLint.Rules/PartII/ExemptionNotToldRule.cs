using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.PartII;

/// <summary>The section on unregistered sales claims no exemption.</summary>
public sealed class ExemptionNotToldRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8205",
        Name = "exemption-not-told",
        Title = "Unregistered sales without the exemption claimed",
        Message = "“{0}” names no exemption from registration.",
        Why = "Item 701(d) of Regulation S-K asks for the section of the Securities Act or the rule under which exemption was claimed, and the facts relied on.",
        Fix = "Name the exemption for each sale and the facts that make it available.",
        Comment = "Please revise your disclosure of recent sales of unregistered securities on page {page} to state, for each sale, the exemption from registration "
            + "claimed and the facts relied upon. Refer to Item 701(d) of Regulation S-K.",
        Topics = ["ITEM701"],
        Authority = [new Authority("Regulation S-K Item 701(d)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Part II\n\n## [|Recent Sales of Unregistered Securities|]\n\nIn May 2024, we sold 400,000 shares of common stock to six investors for $200,000 in cash."),
        Example.Flagged("# Part II\n\n## [|Recent Sales of Unregistered Securities|]\n\n| Date | Class | Number |\n|---|---|---|\n| 2/2021 | Seed preferred | 1,250,000 |\n| 9/2021 | Series A | 3,400,000 |"),
        Example.Clean("# Part II\n\n## Recent Sales of Unregistered Securities\n\nIn May 2024, we sold 400,000 shares to six investors for $200,000 in reliance on Section 4(a)(2), since all were accredited."),
        Example.Clean("# Part II\n\n## Recent Sales of Unregistered Securities\n\nWe have made no sales of unregistered securities in the last three years."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.RecentSales;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        BlockReading[] body = [.. section.BodyBlocks.Select(filing.Reading.Of).OfType<BlockReading>()];
        if (!Array.Exists(body, block => block.Has(Concepts.SecurityIssued) || block.Block is TableBlock)) yield break;
        if (Array.Exists(body, block => block.Has(Concepts.ExemptionClaimed) || block.Has(Concepts.NothingSold))) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails { Arguments = [section.Title] });
    }
}
