using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>The slang of investor presentations where a prospectus should say what is meant.</summary>
public sealed partial class MarketSlangUnexplainedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9007",
        Name = "market-slang-unexplained",
        Title = "Investor slang that is not explained",
        Message = "“{0}” is the slang of investor presentations, and is not explained.",
        Why = "Rule 421(b) asks for clear disclosure and tells issuers to avoid vague boilerplate and technical terms that are not explained. A reader cannot tell what growth a "
            + "“runway” or a “wallet share” stands for, nor check it; the staff ask what is meant.",
        Fix = "Say what is meant in everyday words, with the figure that supports it, or leave the term out.",
        Comment = "We note your reference to “{quote}” on page {page}. Please explain in plain English what you mean by this term, and the basis for what you say of it. Refer to "
            + "Securities Act Rule 421(b).",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "By repairing oars we expect to win a larger [|share of wallet|] from each club."),
        Example.Flagged(SectionKind.ProspectusSummary, "The many clubs without a boathouse are [|white space|] that we intend to fill."),
        Example.Flagged(SectionKind.Business, "Few clubs rent boats today, which shows the [|significant runway|] that we have."),
        Example.Flagged(SectionKind.Business, "Our [|flywheel|] turns faster with each boat that we rent out."),
        Example.Clean(SectionKind.Business, "We measure wallet share, which is the part of a club’s spending on boats that it spends with us."),
        Example.Clean(SectionKind.Business, "We build lamps for the runways of small airfields."),
        Example.Clean(SectionKind.Business, "Our cash gives us a runway of eighteen months.") with { Because = "it is about liquidity, and has the months" },
        Example.Clean(SectionKind.Business, "The flywheel of the engine weighs nine kilograms.") with { Because = "it is a part of a machine" },
        Example.Clean(SectionKind.Business, "We are building a greenfield plant at Harbor Bay.") with { Because = "a site without buildings is called so in the trade" },
        Example.Clean(SectionKind.RiskFactors, "We may not win share of wallet from clubs."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "wallet share", "share of wallet", "share of the wallet", "white space", "whitespace", "flywheel", "land and expand", "land-and-expand", "stickiness", "moat", "tailwinds",
        "low-hanging fruit", "game changer", "game-changer", "significant runway", "long runway", "ample runway", "substantial runway", "considerable runway", "large runway",
        "attractive runway", "meaningful runway", "growth runway", "runway for growth", "runway of growth",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.TheOffering, SectionKind.RiskFactorSummary, SectionKind.SummaryFinancialData])) return;
        if (Explained().IsMatch(text) || Literal().IsMatch(text)) return;
        hit.Report(hit.Match, new ReportDetails { Confidence = Confidence.Low, GroupKey = "slang" });
    }

    [GeneratedRegex(@"\b(?:which (?:is|are|we define)|that is|meaning|by which we mean|defined as|we define|measured (?:as|by)|calculated as|refers? to)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    /// <summary>The same words as things: of machines, airfields, castles and glue.</summary>
    [GeneratedRegex(@"\b(?:airports?|airfields?|aircraft|engines?|kilograms?|tons?|motors?|castle|adhesives?|glue|liquidity|cash)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
