using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;

namespace DisclosureLint.Rules.Claims;

/// <summary>What buyers want or lack is told as a fact, with no source and not as a belief.</summary>
public sealed partial class BuyersWishesToldAsFactRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2010",
        Name = "buyers-wishes-told-as-fact",
        Title = "What buyers want or lack told as a fact",
        Message = "“{0}” tells as a fact what buyers want or lack.",
        Why = "Rule 418 lets the staff ask for the support of any statement. What a whole market wants, or cannot do without the issuer, is an opinion unless a "
            + "study shows it; the staff ask for the support or for a statement as management’s belief.",
        Fix = "Cite the study that shows it, with its date, or say that you believe it and why.",
        Comment = "Please provide support for the statement “{quote}” on page {page}, or characterize it as management’s opinion or belief.",
        Topics = ["COMPARATIVE", "THIRDPARTY"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 418")],
        Precision = new(2, 3, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Boat owners value a quiet mooring and are willing to pay for it.|]"),
        Example.Flagged(SectionKind.Business, "[|Many small harbors lack the capabilities to take bookings by telephone.|]"),
        Example.Clean(SectionKind.Business, "We believe that many small harbors lack the capabilities to take bookings by telephone."),
        Example.Clean(SectionKind.Business, "According to the 2025 Harrow Boat Survey, boat owners value a quiet mooring."),
        Example.Clean(SectionKind.Business, "Our clubs expect delivery within nine weeks under their contracts.") with { Because = "the issuer knows its own contracts" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["value", "values", "are willing", "lack the*", "lacks the*", "struggle to", "routinely struggle", "crave", "prefer", "demand", "want", "increasingly seek*", "are increasingly", "are seeking", "are frustrated", "have a strong preference"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.Industry];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !ClaimSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.Competition)) return;
        if (!Wish().IsMatch(sentence.Text) || Innocent().IsMatch(sentence.Text) || SupportReader.Read(sentence) != ClaimSupport.None) return;
        hit.Report(sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "wishes" });
    }

    [GeneratedRegex(@"^(?:(?:many|most|some|today’s|small|large|local|online|modern|boat) ){0,2}(?:consumers|customers|businesses|companies|merchants|patients|physicians|users|advertisers|developers|retailers|people|organizations|enterprises|buyers|owners|providers|harbors|employers|families|parents|students)\b(?:’ \w+)?(?: \w+ly)? (?:value|want|prefer|demand|crave|lack the|struggle|are willing|are (?:increasingly )?(?:seeking|looking|frustrated|demanding)|increasingly (?:seek|want|demand|expect))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:we|management|the company) (?:believes?|thinks?|expects?)|\bin our (?:view|opinion|experience)\b|\baccording to\b|\d\s?%|\b(?:contracts?|agreements?|may|must|could|might)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Innocent();
}
