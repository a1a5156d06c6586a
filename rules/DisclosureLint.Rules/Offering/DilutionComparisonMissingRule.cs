using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on dilution does not compare what insiders paid with what the public pays.</summary>
public sealed class DilutionComparisonMissingRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2502",
        Name = "dilution-comparison-missing",
        Title = "No comparison of the price paid by insiders and by the public",
        Message = "“{0}” has no comparison of the price that existing holders paid with the public offering price.",
        Why = "Item 506 of Regulation S-K asks, where the price to the public differs substantially from the effective cash cost to "
            + "officers, directors, promoters and affiliates, for a comparison of the public contribution with that cost.",
        Fix = "Add a table of shares purchased, total consideration and average price per share for existing holders and for new "
            + "investors, insiders of the last five years and their rights to acquire shares included.",
        Comment = "Please revise your dilution section on page {page} to include a comparison of the public contribution under the "
            + "proposed offering and the effective cash cost to your officers, directors, promoters and affiliated persons. Refer to "
            + "Item 506 of Regulation S-K.",
        Topics = ["DILUTION"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Applies = Applicability.Primary.And(Applicability.Initial),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# [|Dilution|]\n\nOur net tangible book value was $2.00 per share.\n\n# Certain Relationships and Related Party Transactions\n\nIn 2024 our founders bought 4,000,000 shares at $0.001 per share."),
        Example.Flagged("# [|DILUTION|]\n\nOur net tangible book value was $2.00 per share, and yours will be $3.70.\n\n# Part II\n\n## Recent Sales of Unregistered Securities\n\nIn 2024 we sold to our president 2,000,000 shares for $0.01 per share, in reliance on Section 4(a)(2)."),
        Example.Clean("# Dilution\n\nOur net tangible book value was $2.00 per share. Our founders paid total consideration of $4,000, at an average price of $0.001.\n\n# Certain Relationships and Related Party Transactions\n\nIn 2024 our founders bought 4,000,000 shares at $0.001 per share."),
        Example.Clean("# Dilution\n\nOur net tangible book value was $2.00 per share."),
    ];

    private static readonly SectionKind[] Elsewhere = [SectionKind.RelatedPartyTransactions, SectionKind.RecentSales,
        SectionKind.PrincipalStockholders, SectionKind.Dilution];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Dilution;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(filing);
        BlockReading[] blocks = [.. filing.ReadingsOf(section)];
        if (filing.Profile.IsBlankCheck is { Value: true } || !blocks.Tell(Concepts.TangibleBookValue)
            || blocks.Tell(Concepts.ConsiderationCompared)) yield break;

        // The founders' price is known to be far below the offering price, or the comparison may not be called for.
        if (filing.Told(Concepts.PriceOfTheFounders, Elsewhere)
            .Any()) yield return new MissingDisclosure(Details: new ReportDetails { Confidence = Confidence.Medium });
    }
}
