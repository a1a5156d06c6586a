using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>A royalty or license rate is judged, and no amount is given.</summary>
public sealed partial class DisputedRateWithoutAmountRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5403",
        Name = "disputed-rate-without-amount",
        Title = "Royalty called excessive or favorable without amounts",
        Message = "“{0}” judges a royalty or license rate and gives no amount.",
        Why = "Where rates decide whether the business pays, Items 101 and 303(b)(2)(ii) ask for the rates and the known effect of a change. The "
            + "staff ask for the rate paid, the rate sought and the likely effect.",
        Fix = "Give the rate paid and the rate sought or set, the amounts paid or accrued in each period, and the effect of the change.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please quantify the rates paid and those sought, the amounts paid or "
            + "accrued for each period, and the expected effect on your results.",
        Topics = ["LICENSE", "TRENDS"],
        Authority = [new Authority("Regulation S-K Item 101"), new Authority("Regulation S-K Item 303(b)(2)(ii)")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|We ended the agreement because we believe that the royalty rates sought by the guild are excessive.|]"),
        Example.Flagged(SectionKind.RiskFactors, "[|An acquirer may not be given the favorable royalty rates that we now pay.|]"),
        Example.Clean(SectionKind.Business,
            "We ended the agreement because the royalty of 9% sought by the guild, against 4% before, is excessive."),
        Example.Clean(SectionKind.RiskFactors, "Licenses may not be offered to us on favorable terms."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["royalty", "royalties", "license fees", "licensing fees"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !(BusinessSections.Contains(hit.Section)
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.ManagementsDiscussion]))) return;
        if (!Judged().IsMatch(sentence.Text) || Hypothetical().IsMatch(sentence.Text) || Amount().IsMatch(hit.Block.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "rate" });
    }

    [GeneratedRegex(
        @"\b(royalt(y|ies)|licen[sc]\w+ fees?)\b[^.]{0,60}\b(are |is |were |was )?(excessive|unreasonable|unfavorable"
        + @"|too high)\b|\b(?<!more )(excessive|unfavorable|favorable|unreasonable) (royalt(y|ies)|licen[sc]\w+ fees?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Judged();

    [GeneratedRegex(
        @"\b(infring\w*|dispute|adverse outcome|require us to|damages)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Hypothetical();

    [GeneratedRegex(@"\d\s?%|[$€£]\s?\d|\bcents?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
