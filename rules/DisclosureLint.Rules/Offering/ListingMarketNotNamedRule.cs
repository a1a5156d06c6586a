using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover says that the securities are to be listed and not where.</summary>
public sealed partial class ListingMarketNotNamedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2405",
        Name = "listing-market-not-named",
        Title = "Market of the listing not named on the cover",
        Message = "“{0}” does not name the market.",
        Why = "Item 501(b)(4) of Regulation S-K asks the cover for the national securities exchange on which the securities are "
            + "listed, or to be listed, and the symbol. The choice of market is no price-related information that Rule 430A lets a "
            + "registrant omit.",
        Fix = "Name the exchange, and say whether the application has been made and whether the offering depends on it.",
        Comment = "We note “{quote}” on page {page}. Please name the market on which you have applied, or plan to apply, to list the "
            + "securities, and update the status of your application.",
        Topics = ["COVER", "MARKET", "PRICERANGE"],
        Authority = [new Authority("Regulation S-K Item 501(b)(4)"), new Authority("Securities Act Rule 430A")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nWe are offering 1,000,000 shares. [|We have applied to list our common stock on|] under the symbol \"LARK.\""),
        Example.Flagged("# PROSPECTUS\n\nWe are offering 1,000,000 shares. [|We intend to apply to list our common stock on the [●]|] under the symbol \"LARK.\""),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares. We have applied to list our common stock on the Nasdaq Global Market under the symbol \"LARK.\""),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares. We do not intend to list the notes on any exchange."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["to list", "listed on", "listing of", "for listing"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Cover, SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithin(SectionKind.FacingPage) || Nameless().Match(hit.Sentence.Text) is not { Success: true } words) return;
        hit.Report(hit.Block.Content.Trim(TextSpan.Of(hit.Sentence.Range.Start + words.Index, words.Length)), new ReportDetails { Confidence = Confidence.High, GroupKey = "market" });
    }

    [GeneratedRegex(@"\b(?:we |the company )?(?:(?:intend|plan|expect|have applied|will apply|are applying|propose)s? (?:to (?:apply (?:to|for) )?|for )?(?:have )?(?:list|listing|listed)\w*|(?:is|are|will be) (?:expected to be )?listed)\b[^.;]{0,80}?\bon (?:the )?[\s\[\]●_,]*(?=under\b|or the\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Nameless();
}
