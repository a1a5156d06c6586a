using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Liquidity counts on loans that an insider is willing, and not bound, to make.</summary>
public sealed partial class LiquidityLeansOnUncommittedLoansRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4005",
        Name = "liquidity-leans-on-uncommitted-loans",
        Title = "Liquidity that counts on loans nobody is bound to make",
        Message = "“{0}” counts on money that nobody is bound to lend.",
        Why = "Item 303(b)(1) of Regulation S-K asks for the sources of liquidity and whether they will do. Money that an insider is willing, and not bound, to "
            + "lend is no source to be relied on; the staff ask for the terms, for a statement that it is not binding, and for the position without it.",
        Fix = "Say who would lend, on what terms and up to what amount, that there is no obligation, and whether you could pay your way for twelve months without it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please state whether there is a binding commitment, describe its terms, and discuss your "
            + "liquidity without these funds. Refer to Item 303(b)(1) of Regulation S-K.",
        Topics = ["LIQUIDITY12"],
        Authority = [new Authority("Regulation S-K Item 303(b)(1)"), new Authority("Release No. 33-8350, Section IV")],
        Precision = new(1, 2, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.LiquidityAndCapitalResources, "[|Certain of our directors have indicated a willingness to provide funding until June 2027.|]"),
        Example.Flagged(SectionKind.UseOfProceeds, "[|We believe that the cash we hold, together with loans from our sponsor, will be sufficient to pay our expenses for a year.|]"),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "Our chairman has signed a commitment to lend us up to $2.0 million at 6% until June 2027."),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "Our sponsor may lend us money, but it has no obligation to, and without it our cash will not be sufficient for a year."),
        Example.Clean(SectionKind.Underwriting, "The underwriters have indicated an intention to make a market and to fund no loans."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["willingness", "willing to", "indicated", "expressed", "loans from", "loan from", "loans available from", "advances from", "intends to fund", "intend to fund"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ManagementsDiscussion, SectionKind.UseOfProceeds, SectionKind.NotesToFinancialStatements, SectionKind.FinancialStatements, SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse() || Bound().IsMatch(text)) return;
        if (!Willing().IsMatch(text) && !(LoanFromInsider().IsMatch(text) && Enough().IsMatch(text))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "uncommitted" });
    }

    [GeneratedRegex(@"\b(?:officers?|directors?|stockholders?|shareholders?|sponsors?|affiliates?|founders?|chairman|president|Mr\.|Ms\.)[^.;]{0,80}\b(?:indicated|expressed|stated)\b[^.;]{0,30}\b(?:willing\w*|intent\w*|intend\w*|interest)\b[^.;]{0,40}\b(?:fund|loan|lend|advance|financ|capital)\w*|\b(?:officers?|directors?|stockholders?|shareholders?|sponsors?)\b (?:is|are) willing to (?:fund|loan|lend|advance|provide)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Willing();

    [GeneratedRegex(@"\b(?:loans?|advances)\b (?:\w+ )?from (?:our |the |certain |its )*(?:sponsors?|officers?|directors?|affiliates?|stockholders?|shareholders?|founders?|management)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LoanFromInsider();

    [GeneratedRegex(@"\b(?:will be|are|is|be) (?:sufficient|adequate|enough)\b|\b(?:liquidity|cash|capital|needs|requirements)\b[^.;]{0,60}\b(?:been satisfied|satisfied (?:to date )?(?:through|by|prior)|been met|will be (?:met|satisfied)|funded (?:through|by))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enough();

    [GeneratedRegex(@"\b(?:not (?:be )?(?:sufficient|adequate|enough)|insufficient|no obligation|not (?:obligated|obliged|required|bound)|binding|committed to|commitment)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
