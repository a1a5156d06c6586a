using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>Revenue is called recurring without a definition or an amount.</summary>
public sealed partial class RecurringRevenueUndefinedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4610",
        Name = "recurring-revenue-undefined",
        Title = "Recurring revenue claimed and not defined",
        Message = "“{0}” calls revenue recurring without saying what makes it so or how much it is.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. Recurring revenue suggests contracts that renew. Where revenue comes from orders or projects, the staff ask "
            + "to define the term, quantify it or remove it.",
        Fix = "Say which contracts make the revenue recurring and give the amount for each period, or remove the word.",
        Comment = "We note your reference on page {page} to recurring revenue: “{quote}.” Please tell us how you define recurring revenue and "
            + "quantify it for each period presented, or revise.",
        Topics = ["METRICDEF"],
        Authority = [new Authority("Release No. 33-10751"), new Authority("Regulation S-K Item 303(a)")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our repair shops are a source of recurring revenue that pays for new products.|]"),
        Example.Flagged(SectionKind.Business, "[|We enjoy highly recurring revenue from contractors who come back to us.|]"),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "Our maintenance contracts, which renew each year, give us recurring revenue of $12 million a year."),
        Example.Clean(SectionKind.ProspectusSummary, "We look for target businesses with recurring revenue.")
            with { Setting = ExampleSetting.BlankCheck },
        Example.Clean(
            SectionKind.KeyMetrics,
            "We have recurring revenue from schools. Recurring revenue is the price of all plans in force on a date."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["recurring revenue", "recurring revenues", "recurring revenue stream", "recurring revenue streams"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors) || !Own().IsMatch(text) || Contracts().IsMatch(text)) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem or TableBlock && Defined().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "recurring" });
    }

    [GeneratedRegex(@"\b(we|our|us|the company)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\b(subscriptions?|subscribers?|leas\w+|rent\w*|maintenance|royalt\w+|annual|monthly|target|non-recurring|credit facility"
        + @"|borrow\w*|multi-year|long-term (contracts|agreements))\b|[$]\s?\d",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Contracts();

    [GeneratedRegex(
        @"\brecurring revenues?\b[”""]?,?\s+(is|are|means|consists?|includes?|represents?|as)\b|\b(define|calculate)\w*\b[^.]{0,60}\brecurring revenue",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Defined();
}
