using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on dilution does not compare what insiders paid with what the public pays.</summary>
public sealed partial class DilutionComparisonMissingRule : RequiredDisclosureRule
{
    private static readonly SectionKind[] Elsewhere = [SectionKind.RelatedPartyTransactions, SectionKind.RecentSales, SectionKind.PrincipalStockholders, SectionKind.Dilution];

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

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsPrimary?.Value != false && profile.IsInitialOffering == true && profile.IsBlankCheck?.Value != true;

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Dilution;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(filing);
        var blocks = section.Blocks.Where(block => block is not PageFurniture && !block.Content.IsEmpty).ToArray();
        if (!blocks.Any(block => block.Text.ContainsIgnoringCase("tangible book value")) || blocks.Any(block => Compared().IsMatch(block.Text))) yield break;

        // The founders' price is known to be far below the offering price, or the comparison may not be called for.
        if (!filing.Main.Blocks.Any(block => block.Section.IsWithinAny(Elsewhere) && FounderPrice().IsMatch(block.Text))) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails { Confidence = Confidence.Medium });
    }

    [GeneratedRegex(@"\b(?:total|aggregate) (?:cash )?consideration\b|\baverage price\b|\beffective cash cost\b|\bprice paid\b|\bconsideration paid\b|\bacquired\b[^.]{0,60}\bat [$]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\b(?:founders?|officers?|directors?|president|sponsor|promoters?|incorporators?|shareholders?|stockholders?|members?)\b[^.]{0,160}(?:[$]\s?0?\.\d{2,5}|\bpar value|[$]\s?\d{1,3}(?:,000)?) ?(?:per share|in the aggregate|of cash|\.|,)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FounderPrice();
}
