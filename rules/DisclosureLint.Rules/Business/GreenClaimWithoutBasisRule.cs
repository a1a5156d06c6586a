using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The company's own products or practices are called green, clean or sustainable without a basis.</summary>
public sealed partial class GreenClaimWithoutBasisRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5601",
        Name = "green-claim-without-basis",
        Title = "Environmental claim without basis",
        Message = "“{0}” makes an environmental claim without saying what it means or what supports it.",
        Why = "Terms such as sustainable or eco-friendly have no fixed meaning. The staff ask to define them and to give the standard, "
            + "certification or data behind the claim (Rule 408; Release No. 33-9106 for climate matters).",
        Fix = "Say what the term means for your product, by which standard or certification it is measured, and the data, or delete it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please explain what you mean by this term and disclose the basis for "
            + "the claim, including any standard or certification, or remove it.",
        Topics = ["CLIMATE"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-9106")],
        Precision = new(0, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our ladders are made of sustainably sourced wood in a carbon-neutral plant.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We sell eco-friendly paint to homeowners.|]"),
        Example.Clean(
            SectionKind.Business,
            "Our ladders are made of sustainably sourced wood: all of it is certified under the standard of the Forest Council."),
        Example.Clean(SectionKind.Business, "Consumers look for eco-friendly paint."),
        Example.Clean(SectionKind.RiskFactors, "Our eco-friendly paint may not sell."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "carbon-neutral", "carbon neutral", "net zero", "net-zero", "carbon-free", "zero-emission*", "zero emission*", "eco-friendly",
        "environmentally friendly", "environmentally responsible", "environmentally conscious", "environmentally sound", "sustainably",
        "sustainable", "biodegradable", "non-toxic", "nontoxic", "clean energy", "green energy", "climate-friendly", "planet-friendly",
        "low-carbon",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.GovernmentRegulation, SectionKind.Industry,
            SectionKind.Management])) return;
        if (!Claim().IsMatch(sentence.Text) || !Own().IsMatch(sentence.Text) || Others().IsMatch(sentence.Text)
            || Basis().IsMatch(sentence.WithNeighbours())) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "green" });
    }

    [GeneratedRegex(
        @"\b(carbon[- ](neutral\w*|free)|net[- ]zero|zero[- ]emissions?|eco-?friendly|environmentally (friendly|responsible"
        + @"|sound|conscious)|sustainably (sourced|grown|made|produced|farmed|harvested|manufactured)|sustainable (materials?"
        + @"|packaging|products?|practices|sourcing|ingredients|wood|construction|farming|manufacturing|building)|biodegradable"
        + @"|non-?toxic|(clean|green) energy (solution|product|technolog)\w*|(climate|planet)-friendly|low-carbon)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(we|our|us|the company)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\b(consumers?|customers? (are|want|seek)|industry|government|lenders?|regulat\w+|legislation|investors|water-soluble"
        + @"|liver|ammonia|could|if|requirements?|act\b|agency|intends?|aims?|seeks?|strives?|goal|commit(ted|ment))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\b(certif\w+|standards?|verif\w+|audit\w*|measured|ISO|LEED|USDA|Energy Star|according to|defined?|mean(s|ing)?"
        + @"|\d\s?%|tons?|Scope [123]|renewable energy credits?|offsets?|third[- ]party)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Basis();
}
