using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>A blank-check company praises its sponsor, its founders or the companies they invested in, without support.</summary>
public sealed partial class SponsorPraisedWithoutSupportRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2009",
        Name = "sponsor-praised-without-support",
        Title = "Sponsor or founders praised without support",
        Message = "“{0}” praises the sponsor, its people or its investments without a measure or source.",
        Why = "A blank-check company sells the record of its sponsor. Rule 408 asks that it not mislead: the staff ask for the measure and source of a leading "
            + "position, the whole record behind a selected one, losses included, and for a caution that it does not foretell the company’s own (Item 1603(a) of "
            + "Regulation S-K).",
        Fix = "State the belief as one and give its basis: assets, returns, number of investments, period and source, with those that failed; or delete the statement.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the basis for this statement, including the measure and any unsuccessful "
            + "investments, or remove it.",
        Topics = ["LEADER", "COMPARATIVE", "SPAC"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 1603(a)", IsVerified: false)],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Blank("[|Corvane Partners is a leading investor in river freight.|]")),
        Example.Flagged(Blank("[|Our founders bring demonstrated success in buying and growing barge companies.|]")),
        Example.Clean(Blank("Corvane Partners managed $600 million in three funds at December 31, 2024, of which two lost money.")),
        Example.Clean("# Prospectus Summary\n\nWe build boats. Corvane Partners, our landlord, is a leading investor in river freight.")
            with { Because = "the issuer is no blank-check company" },
        Example.Clean(Blank("According to the 2024 Harrow Fund Survey, Corvane Partners is a leading investor in river freight.")),
        Example.Clean(Blank("Past performance of our founders is no guarantee that we will find a leading company.")),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsBlankCheck?.Value == true;
    }

    private static string Blank(string text) =>
        "# Prospectus Summary\n\nWe are a blank check company incorporated for the purpose of effecting a merger or similar business combination with one or more businesses. " + text;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "leading", "leader", "largest", "first", "premier", "superior", "proven", "breakthrough", "world-class", "world class", "demonstrated success", "track record", "above-market",
        "category-leading", "industry-leading", "most successful", "unique", "unparalleled", "well-positioned", "proprietary deal flow",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse() || !ClaimSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.Underwriting)) return;
        if (!Praise().IsMatch(text) || Innocent().IsMatch(text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "sponsor" });
    }

    [GeneratedRegex(@"\b(?:an?|the) (?:[\w’']+ ){0,2}?(?:leading|largest|premier|foremost)\b|\b(?:world|nation|industry|sector|country|market)(?:’s|'s) (?:\w+ (?:and )?)?(?:leading|largest|first|best|premier)\b|\b(?:category|industry|market|sector)[- ]leading\b|\bleader [A-Z]|\bsuperior\b(?! to\b)|\bproven (?!management)\b|\bbreakthrough (?:firms?|compan|technolog)|\bworld[- ]class\b|\bdemonstrated success\b|\btrack record of\b|\babove[- ]market|\bproprietary deal flow\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\b(?:according to|past performance|no guarantee|not (?:a )?guarantee|not indicative|(?:target|potential|prospective) (?:business|compan)\w*|criteria|competitors|first (?:day|time|anniversary|quarter|extraordinary|annual)|business combination (?:with|target)|underwriters?|trust account|redeem|warrants?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Innocent();
}
