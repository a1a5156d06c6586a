using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The offering is said to end the doubt about going on, or the term is used the wrong way round.</summary>
public sealed partial class OfferingSaidToCureGoingConcernRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4703",
        Name = "offering-said-to-cure-going-concern",
        Title = "Offering said to cure the going concern doubt",
        Message = "“{0}” says that the offering ends the doubt about going on, or misuses the term.",
        Why = "Funds from an offering that is not yet sold cannot relieve the doubt (ASC 205-40-50-7 asks for plans that will probably be "
            + "carried out), and a company in doubt is one that may cease to be a going "
            + "concern. The staff ask to remove or support such statements.",
        Fix = "Say that there is substantial doubt, what amount is needed for twelve months, and that there is no assurance that the offering "
            + "will raise it.",
        Comment = "We note your statement on page {page} that “{quote}.” Please revise to remove the suggestion that the offering will "
            + "alleviate the doubt about your ability to continue as a going concern, or tell us the "
            + "basis for it.",
        Topics = ["GOING"],
        Authority = [new Authority("ASC 205-40-50", IsVerified: false), new Authority("Securities Act Rule 408")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, "[|We think that the proceeds will enable us to operate as other than a going concern.|]"),
        Example.Flagged(SectionKind.LiquidityAndCapitalResources, "[|The funds from this offering will allow us to continue as a going concern.|]"),
        Example.Clean(SectionKind.RiskFactors, "Our losses raise substantial doubt about our ability to continue as a going concern."),
        Example.Clean(SectionKind.RiskFactors, "If we do not raise funds in this offering, we may not be able to continue as a going concern."),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "There is no assurance that the proceeds will allow us to continue as a going "
            + "concern."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["going concern"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !(Misused().IsMatch(text) || (Cured().IsMatch(text) && !Doubtful().IsMatch(text)))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Misused().IsMatch(text) ? Confidence.High : Confidence.Medium,
            GroupKey = "cured" });
    }

    [GeneratedRegex(@"\b(?:other than|no longer|rather than|not as|instead of) (?:as )?a going concern\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Misused();

    [GeneratedRegex(@"\b(?:offering|proceeds|funds raised)\b[^.;]{0,80}\b(?:will|would|should) (?:\w+ )?(?:enable|allow|permit|alleviate"
        + @"|remove|eliminate|resolve|cure|relieve)\b[^.;]{0,80}\bgoing concern\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cured();

    [GeneratedRegex(@"\b(?:no assurance|not (?:be )?(?:assure|guarantee)\w*|cannot|can not|there can be no|uncertain|if|unless|may not"
        + @"|whether|not (?:\w+ )?(?:enable|allow|sufficient)|failure|inability)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();
}
