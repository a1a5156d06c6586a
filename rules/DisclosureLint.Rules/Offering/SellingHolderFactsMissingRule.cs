using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on selling holders leaves out how they got the securities or whether they are broker-dealers.</summary>
public sealed partial class SellingHolderFactsMissingRule : RequiredDisclosureRule
{
    private const int LeastSection = 150;

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
        Example.Flagged("# [|Selling Stockholders|]\n\nThe table shows the holders that may sell shares under this prospectus, the number that each owned on February 15, 2026 and the number that each may sell under it. None of them has had a position or office with us.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |\n\n# Plan of Distribution\n\nThe holders may sell their shares on the Nasdaq Global Market.") with { Setting = ExampleSetting.Resale },
        Example.Flagged("# [|Selling Stockholders|]\n\nThe table shows the holders that may sell shares under this prospectus, the number that each owned on February 15, 2026 and the number that each may sell under it. None of them is a broker-dealer.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Selling Stockholders\n\nThe selling stockholders bought the shares from us in a private placement in 2019. None of them is a broker-dealer or an affiliate of one. The table shows the holders that may sell shares.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |"),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.SellingStockholders;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(filing);
        var kinds = filing.SectionsOf(SectionKind.Underwriting).Append(section).Concat(filing.SectionsOf(SectionKind.ProspectusSummary))
            .Concat(filing.Main.Sections.Where(other => Transaction().IsMatch(other.Title))).SelectMany(found => found.Blocks).ToArray();
        var missing = new List<string>();
        if (!kinds.Any(block => Broker().IsMatch(block.Text))) missing.Add("whether the holders are broker-dealers or affiliates of one");
        if (!kinds.Any(block => Acquired().IsMatch(block.Text))) missing.Add("how and when they acquired the securities");
        if (missing.Count == 0 || section.BodyBlocks.Sum(block => block.Text.Length) < LeastSection) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails { Arguments = [section.Title, string.Join(" or ", missing)], Confidence = Confidence.Medium });
    }

    [GeneratedRegex(@"\bprivate placement|\btransactions?\b|\bequity (?:line|financing)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Transaction();

    [GeneratedRegex(@"\b(?:broker|dealer)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Broker();

    [GeneratedRegex(@"\b(?:acquired|purchased|bought|issued|received|sold|obtained|subscribed)\b[^.]{0,200}(?:\b(?:private placement|exempt|offering|agreement|merger|conversion|exercise|services|regulation [dsa]|founders?|series [a-h]|notes?)\b|\b(?:19|20)\d\d\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Acquired();
}
