using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>An underwriter or its people deal with the issuer or its insiders, and the conflict is not dealt with.</summary>
public sealed partial class UnderwriterDealingUnexplainedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2802",
        Name = "underwriter-dealing-unexplained",
        Title = "Dealing of an underwriter with the issuer or its insiders",
        Message = "“{0}”: nothing says whether this is underwriting compensation or a conflict of interest.",
        Why = "Regulation S-K Item 508(a) asks for the underwriter's material relationships and Item 404(a) for dealings of holders above "
            + "five percent; FINRA Rules 5110 and 5121 count securities and payments in the review period "
            + "as compensation and regulate conflicts. The staff ask why a dealing is neither.",
        Fix = "Describe the dealing under Underwriting and, where the underwriter holds more than five percent or an insider is the other "
            + "side, among the related-party transactions; say how FINRA Rules 5110 and 5121 treat it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please tell us why this does not constitute underwriting "
            + "compensation or a conflict of interest under FINRA Rules 5110 and 5121, and include it under "
            + "Certain Relationships and Related Party Transactions or tell us why it is not required. Refer to Items 404(a) and 508(a) of "
            + "Regulation S-K.",
        Topics = ["RPT", "UNDERWRITING"],
        Authority = [new Authority("Regulation S-K Items 404(a) and 508(a)"), new Authority("FINRA Rules 5110 and 5121")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Underwriting, "[|In March 2026 affiliates of Harrow & Lyle, one of the underwriters, purchased 2,100,000 "
            + "shares of our common stock for $9.4 million.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|Our chairman intends to sell half of Brackwater Mill, LLC to Corwin Lisle, a "
            + "managing director of the underwriter, for $1.2 million.|]"),
        Example.Clean(SectionKind.Underwriting, "The underwriters and their affiliates may in the future buy and sell our securities for "
            + "their own account, and lend to us."),
        Example.Clean(SectionKind.Underwriting, "The underwriters have agreed to purchase 2,000,000 shares from us at $11.16 per share."),
        Example.Clean(SectionKind.Underwriting, "In March 2026 affiliates of Harrow & Lyle, one of the underwriters, purchased 2,100,000 "
            + "shares of our common stock for $9.4 million, which FINRA deems to be underwriting compensation."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["underwriter", "underwriters", "representative", "placement agent"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Underwriting, SectionKind.RelatedPartyTransactions];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !People().IsMatch(text) || !Dealing().IsMatch(text) || OfThisOffering().IsMatch(text)) return;
        if (TextAround(hit.Sentence).Any(Treated().IsMatch)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "dealing" });
    }

    private static IEnumerable<string> TextAround(Sentence sentence)
    {
        yield return sentence.Block.Text;
        if (sentence.Block.Next is { } next and not Heading) yield return next.Text;
    }

    /// <summary>Somebody of the underwriter, not the syndicate in its office.</summary>
    [GeneratedRegex(
        @"\b(?:affiliates?|employees?|officers?|(?:senior )?managing directors?|directors?|partners?|principals?"
            + @"|owners?)\b[^.;]{0,80}\b(?:underwriters?|representative|placement agent)\b|\b(?:one of the|the sole|an) (?:underwriters?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex People();

    [GeneratedRegex(
        @"\b(?:purchased|bought|acquired|sold|lent|loaned|invested)\b.{0,200}(?:\$ ?\d|\b\d{1,3}(?:,\d{3})+ (?:shares|units|warrants))"
            + @"|\b(?:will|intends? to|agreed to|plans? to|enter into)\b.{0,120}\b(?:sell|purchase|buy|acquire|business transaction)\b.{0,160}\$ ?\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dealing();

    [GeneratedRegex(
        @"\b(?:in this offering|this prospectus|the offering|over-?allotment|option to purchase|underwriting agreement|discounts?"
            + @"|commissions?|public offering price|may (?:in the future|from time to time|be deemed)|ordinary course|stabiliz\w+|syndicate"
            + @"|directed|private placement (?:units|warrants|shares)|founder shares|several underwriters|units in)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfThisOffering();

    [GeneratedRegex(@"\b(?:FINRA|Rule 5110|Rule 5121|underwriting compensation|conflicts? of interest|qualified independent underwriter)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Treated();
}
