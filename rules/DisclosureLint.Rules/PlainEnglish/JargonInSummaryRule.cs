using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A sentence of the summary is made of marketing jargon.</summary>
public sealed partial class JargonInSummaryRule : PhraseRule
{
    private const int FewestTerms = 2;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9006",
        Name = "jargon-in-summary",
        Title = "Marketing or technical jargon in the summary",
        Message = "“{0}” tells the business in jargon.",
        Why = "Rule 421(d) asks for plain English in the summary: concrete, everyday words and no technical business terms. The staff ask what a coined or "
            + "marketing term means in practice, or to delete it.",
        Fix = "Say in everyday words what you sell, to whom, and what the buyer does with it.",
        Comment = "We note “{quote}” on page {page}. Please revise your summary to explain these terms in plain English, or to replace them with concrete, "
            + "everyday language. Refer to Securities Act Rule 421(d).",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(d)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Precision = new(3, 7, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our ecosystem gives rowing clubs a seamless, immersive branding environment.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We offer turn-key, end-to-end solutions for moorings.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "We build cedar boats for rowing clubs and repair them in the winter."),
        Example.Clean(SectionKind.ProspectusSummary, "Fish are part of the ecosystem of the lake.") with { Because = "one such word may be the right one" },
        Example.Clean(SectionKind.Business, "Our ecosystem gives rowing clubs a seamless, immersive branding environment."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "ecosystem", "ecosystems", "immersive", "seamless", "seamlessly", "frictionless", "value proposition", "unbundling", "holistic", "synerg*", "turnkey", "turn-key", "end-to-end",
        "low-latency", "omnichannel", "omni-channel", "best-of-breed", "mission-critical", "paradigm", "full-stack", "touchpoints", "flywheel", "network effects", "tailwinds", "white space",
        "go-to-market", "use cases", "hyperscale", "next-generation", "vertically integrated", "multi-channel",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (!hit.Sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.TheOffering, SectionKind.RiskFactorSummary, SectionKind.SummaryFinancialData])) return;
        var terms = Jargon().Matches(hit.Sentence.Text).Select(term => term.Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count();
        if (terms >= FewestTerms) hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "jargon" });
    }

    [GeneratedRegex(@"\b(?:ecosystems?|immersive|seamless(?:ly)?|frictionless|value proposition|unbundling|holistic|synerg\w+|turn-?key|end-to-end|low-latency|omni-?channel|best-of-breed|mission-critical|paradigm|full-stack|touchpoints|flywheel|network effects|tailwinds|white space|go-to-market|use cases|hyperscale|next-generation|vertically integrated|multi-channel|branding environment|demand shocks|supply shocks|branding|solutions?|leverag(?:e|es|ing)|monetiz\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Jargon();
}
