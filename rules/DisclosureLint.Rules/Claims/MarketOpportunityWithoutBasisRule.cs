using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>The size of a market is told without how it was reckoned and what part of it the issuer can serve.</summary>
public sealed partial class MarketOpportunityWithoutBasisRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5104",
        Name = "market-opportunity-without-basis",
        Title = "Market opportunity without basis",
        Message = "“{0}” sizes the market without the method, the assumptions or the part the company can serve.",
        Why = "Rule 408 asks for whatever is needed to make a market estimate not misleading; Rule 436 asks for a consent where it was commissioned. The staff ask "
            + "how the figure was reckoned, from what source and date, and what part of the market the company serves now.",
        Fix = "Give the source and its date, the method and assumptions, and the part of the market that you can serve with what you sell "
            + "today; drop words such as massive or untapped.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the basis for this estimate, including the source and the material "
            + "assumptions, and clarify what portion of this market you currently serve or can address.",
        Topics = ["TAM"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 436")],
        Precision = new(5, 15, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our total addressable market in North America exceeds $22 billion.|]"),
        Example.Flagged(SectionKind.Business, "[|The rural broadband market is massive and largely untapped.|]"),
        Example.Flagged(SectionKind.Business, "[|Hospitals spent $7.4 billion on linens last year, a market that we have only begun to address.|]"),
        Example.Clean(SectionKind.Business, "We estimate our market at $410 million a year by multiplying the 82,000 licensed kennels by the "
            + "average price of our service."),
        Example.Clean(SectionKind.ProspectusSummary, "We will remain an emerging growth company until our annual revenue exceeds $1.235 billion."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Revenue from the European market grew by $3.1 million."),
        Example.Clean(SectionKind.RiskFactors, "Our estimates of a $5 billion addressable market may prove wrong."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "billion", "trillion", "bn", "addressable market*", "market opportunity", "market size", "tam", "untapped", "massive", "enormous",
        "huge", "vast market*", "large and growing", "substantial market*", "immense", "underpenetrated", "under-penetrated",
        "multi-billion dollar", "multibillion dollar", "significant opportunity to serve", "significant growth", "robust and growing", "ever-growing market", "rapidly growing",
        "significant market opportunity", "opportunity for significant growth",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.Industry, SectionKind.ManagementsDiscussion,
            SectionKind.AboutThisProspectus];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!ClaimSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.Competition) || hit.Block is TableBlock
            || Innocent().IsMatch(text) || !Market().IsMatch(text)) return;
        var hasAmount = BigAmount().IsMatch(text);
        var isAddressable = Addressable().IsMatch(text);
        var isPuffed = Puffed().IsMatch(text);
        if (!hasAmount && !isPuffed) return;
        if (DatedSource().IsMatch(text) || Method().IsMatch(hit.Block.Text) || (hit.Block.Next is { } next && Method().IsMatch(next.Text))) return;
        if (hasAmount && IsDerivedElsewhere(BigAmount().Match(text).Value, hit)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Confidence = isAddressable || isPuffed ? Confidence.Medium : Confidence.Low,
            Severity = hasAmount && (isAddressable || isPuffed) ? null : Severity.Info,
            GroupKey = "market-size",
        });
    }

    /// <summary>Whether the same amount stands elsewhere with its method or source, as in the section on the market.</summary>
    private static bool IsDerivedElsewhere(string amount, PhraseContext hit) =>
        hit.Filing.Main.Blocks.Any(block => block != hit.Block && block.Text.Contains(amount, StringComparison.Ordinal)
            && ClaimSections.Contains(block.Section) && Derived().IsMatch(block.Text + " " + block.Next?.Text));

    [GeneratedRegex(@"\b(?:multipl(?:y|ied|ying)|calculat\w+|methodolog\w+|assum(?:e|ed|ing|ptions?)|deriv\w+ from|based on (?:data|estimates|research"
        + @"|the (?:number|following))|according to [A-Z]|estimates? (?:by|from) [A-Z]|segments? of)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Derived();

    [GeneratedRegex(@"\b(?:markets?|marketplace|opportunit(?:y|ies)|industry|sector|spending|spent|spend|expenditures?|TAM|sales|economy)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Market();

    [GeneratedRegex(@"(?:[$€£] ?|USD ?)\d[\d,.]* ?(?:billion|trillion|bn\b|tn\b)|\d[\d,.]* ?(?:billion|trillion) (?:dollars?|market|industry"
        + @"|opportunity)|multi-?billion", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BigAmount();

    [GeneratedRegex(@"\b(?:(?:total )?addressable|TAM|market opportunity|market size)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addressable();

    [GeneratedRegex(@"\b(?:massive|enormous|huge|vast|immense|untapped|substantial|under-?penetrated|large and growing"
        + @"|very large)\b (?:and (?:\w+ ){1,3})?(?:global |worldwide |addressable |growing |untapped )*(?:markets?|opportunit(?:y"
        + @"|ies))\b(?! share)|\b(?:market|opportunity)\b[^.;]{0,60}\b(?:is|are|remains?|being) (?:\w+ ){0,3}?(?:massive|enormous|huge|vast"
        + @"|immense|untapped|robust and growing)\b"
        + @"|\b(?:rapidly|ever)[- ]growing (?:\w+ ){0,2}(?:market|industry|sector|economy)\b|\bsignificant (?:market )?opportunity\b|\bsignificant growth (?:in|of) the (?:\w+ )?(?:market|marketplace|industry|sector)\b"
        + @"|\b(?:room|opportunity) for significant growth\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Puffed();

    [GeneratedRegex(@"\b(?:emerging growth|market (?:value|capitali[sz]ation)|non-affiliates|in (?:annual |total )?(?:gross )?revenues?\b"
        + @"|aggregate market|our (?:revenues?|sales|backlog|assets|GOV|bookings)|assets under management|non-convertible debt|net proceeds"
        + @"|notes|credit facility|filer|market risk|fair value|transactions? (?:value|volume) on our|bonus|peer|valuation of|acqui(?:red"
        + @"|sition)|invested)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Innocent();

    [GeneratedRegex(@"[A-Z][\w&]+[^.;]{0,120}\((?:[A-Z][a-z]+ )?(?:19|20)\d\d\)|[a-z]\.\d{1,2} [A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex DatedSource();

    [GeneratedRegex(@"\b(?:multiply|multiplying|multiplied|calculated? (?:this|our|the)|we (?:calculate|derive|arrive|determined?)\b"
        + @"|methodolog|we (?:have )?assum(?:e|ed|ing)|assuming (?:that )?|based on the (?:number|following)|number of [^.;]{3,60} (?:times"
        + @"|by the average)|bottom-up|top-down)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Method();
}
