using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;

namespace DisclosureLint.Rules.Claims;

/// <summary>Hyperbole about the market, the product or rivals, whoever is the subject of the sentence.</summary>
public sealed partial class PromotionalClaimRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2008",
        Name = "promotional-claim",
        Title = "Promotional language without support",
        Message = "“{0}” promotes rather than describes, and gives no support.",
        Why = "Rule 408 asks for whatever is needed to make the statements made not misleading; Rule 418 lets the staff ask for the support of any of them. "
            + "Hyperbole about the market, a partner’s concept or the failings of rivals draws the request to support or remove it as much as praise of the issuer.",
        Fix = "Say what was done, with its figure, date and source, or delete the word.",
        Comment = "We note your statement on page {page} that “{quote}.” Please provide support for this statement, or remove it. Please also revise similar promotional language "
            + "throughout.",
        Topics = ["COMPARATIVE", "LEADER"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 418")],
        Precision = new(18, 22, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Demand for cedar boats has skyrocketed.|] We build 90 a year."),
        Example.Flagged(SectionKind.Business, "[|Trent Lock chose us for a revolutionary concept of a floating boathouse.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Buyers in our trade pay for superior craftsmanship.|]"),
        Example.Flagged(SectionKind.Business, "[|Many boatyards are ill equipped to build for lakes.|]"),
        Example.Flagged(SectionKind.Business, "[|Our boatyard school is considered by many observers to be the academy of the trade.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Lake clubs are reinventing how boats are kept.|]"),
        Example.Clean(SectionKind.Business, "According to the 2025 Harrow Boat Survey, demand for cedar boats has skyrocketed."),
        Example.Clean(SectionKind.Competition, "Larger yards have more money for cutting-edge tools, which gives them an edge over us.")
            with { Because = "it praises the rivals" },
        Example.Clean(SectionKind.RiskFactors, "A rival could bring a breakthrough technology to market."),
        Example.Clean(SectionKind.Business, "The case was heard in the Superior Court of Ohio."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "revolutionary", "breakthrough", "breakthroughs", "skyrocket*", "game changing", "game-changing", "groundbreaking", "ground-breaking", "record time", "cutting-edge", "cutting edge",
        "world-class", "world class", "life-changing", "life changing", "ever-growing", "ever growing", "ever-expanding", "superior", "unparalleled", "unmatched", "above-market",
        "exceed expectations", "exceeds expectations", "exceeding expectations", "maximizes the", "maximizes their", "guarantees the", "ensures the", "ensure customer", "ensure client",
        "ensure mission", "high degree of success", "high degree of accuracy", "difficult to replicate", "difficult to copy", "significant barrier", "significant barriers",
        "significant performance gains", "significant cost savings", "ill-equipped", "ill equipped", "overlooked by", "demonstrated success", "proven track record", "strong reputation",
        "highly-recognized", "highly recognized", "highly-regarded", "few direct competitors", "few competitors", "category-leading", "less agile",
        "considered by many", "regarded by many", "widely regarded", "widely considered", "unprecedented", "fundamentally changing",
        "transforming the way", "transforms the way", "reinventing", "reinvents", "redefining", "redefines", "reimagining", "reimagines",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.Industry];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !ClaimSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.IntellectualProperty)) return;
        if (Innocent().IsMatch(sentence.Text) || SupportReader.Read(sentence) != ClaimSupport.None) return;

        // What speaks of the issuer itself is told by the rules on its claims.
        if (hit.Filing.Facts.Of<Claim>().Any(claim => claim.Block == hit.Block && claim.Range.Start < sentence.Range.End && claim.Range.End > sentence.Range.Start
            && claim.Voice is not (ClaimVoice.Negation or ClaimVoice.Conditional or ClaimVoice.Aim) && !claim.IsSupported)) return;
        hit.Report(sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = Family(hit.Phrase) });
    }

    private static string Family(string phrase) => phrase.Split(' ', '-')[0].ToLowerInvariant();

    [GeneratedRegex(@"\bsuperior (?:to|court|rights?)\b|\b(?:larger|our|many|some|other) (?:\w+ )?(?:competitors|companies|firms|rivals|yards)\b[^.;]{0,60}\b(?:may|have more|with|typically|often|resources)\b|\b(?:if|cannot|could|no assurance|not (?:a )?guarantee|past performance|according to|perceived|consumers are|for example|reports?|stud(?:y|ies)|survey|breakthrough (?:therapy|designation|infection))\b|\b(?:we|the company|management) (?:intends?|aims?|plans?|seeks?|strives?)\b|\bour (?:goal|aim|mission)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Innocent();
}
