using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on selling holders leaves out how they got the securities or whether they are broker-dealers.</summary>
public sealed class SellingHolderFactsMissingRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2442",
        Name = "selling-holder-facts-missing",
        Title = "Facts about selling holders missing",
        Message = "“{0}” does not tell {1}.",
        Why = "Items 507 and 508 of Regulation S-K, and Rule 415 with the staff's Compliance and Disclosure Interpretations on it, "
            + "turn on who the sellers are, how and when they acquired the securities, and whether they are broker-dealers or "
            + "affiliates of one.",
        Fix = "Tell the transactions in which the holders acquired the securities, with dates and prices; whether each is a "
            + "broker-dealer or an affiliate of one; and name broker-dealers as underwriters.",
        Comment = "Please revise “{quote}” on page {page} to describe how and when the selling holders acquired the securities, and to "
            + "state whether any of them is a broker-dealer or an affiliate of a broker-dealer. If so, please identify it as an "
            + "underwriter, or tell us why not.",
        Topics = ["SELLING"],
        Authority = [new Authority("Regulation S-K Item 507"), new Authority("Regulation S-K Item 508"), new Authority("Securities Act Rule 415(a)(1)(i)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# [|Selling Stockholders|]\n\nThe table shows the selling stockholders, the number of shares that each owns and the number that each may sell under this prospectus. None of them has had a position or office with us.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |\n\n# Plan of Distribution\n\nThe holders may sell their shares on the Nasdaq Global Market.") with { Setting = ExampleSetting.Resale },
        Example.Flagged("# [|Selling Shareholders|]\n\nThis prospectus covers the resale from time to time by the selling shareholders of 2,400,000 of our ordinary shares. We will get nothing from the resale.\n\n# Plan of Distribution\n\nThe holders may sell on the Nasdaq Global Market.") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Selling Stockholders\n\nThe selling stockholders bought the shares from us in a private placement in 2019. None of them is a broker-dealer or an affiliate of one. The table shows the holders that may sell shares.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |"),
    ];

    private const int LeastSection = 100;

    /// <summary>A section of fewer characters may tell one of the two facts elsewhere.</summary>
    private const int WholeSection = 900;

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.SellingStockholders;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(filing);
        var length = section.BodyBlocks.Sum(block => block.Text.Length);
        if (length < LeastSection || !filing.ReadingsOf(section).Tell(Concepts.SellingHolders)) yield break;
        var told = filing.SectionsOf(SectionKind.Underwriting).Append(section).Concat(filing.SectionsOf(SectionKind.ProspectusSummary))
            .Concat(filing.Told(Concepts.PrivatePlacementSection)
                .Where(hit => hit.Reading.Block is Heading).Select(hit => hit.Reading.Block.Section))
            .SelectMany(filing.ReadingsOf).ToArray();
        var missing = new List<string>();
        if (!told.Tell(Concepts.BrokerStatusTold)) missing.Add("whether the holders are broker-dealers or affiliates of one");
        if (!told.Tell(Concepts.OriginOfTheShares)) missing.Add("how and when they acquired the securities");
        if (missing.Count == 0 || (missing.Count == 1 && length < WholeSection)) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails { Arguments = [section.Title, string.Join(" or ", missing)],
            Confidence = Confidence.Medium });
    }
}
