using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A preferred, certified or similar status is claimed, and nothing says what it means.</summary>
public sealed partial class StatusUnexplainedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4614",
        Name = "status-unexplained",
        Title = "Preferred status claimed and not explained",
        Message = "“{0}” claims a status without saying who gives it, what it means and whether it is contractual.",
        Why = "A status such as preferred supplier suggests a commitment by customers. The staff ask who gives it, on what terms, how it can be "
            + "lost and what share of revenue rests on it (Rule 408; Item 101).",
        Fix = "Say who gives the status, whether by contract, what it obliges the parties to, how it is lost, and the revenue that it brings.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please explain what this status means, who grants it and on what "
            + "terms, how it may be lost, and the revenue attributable to it.",
        Topics = ["METRICDEF", "NAMEDCUST"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 101")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|We hold preferred builder status with nine hotel brands.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|As an approved supplier of four car makers, we have preferred vendor status.|]"),
        Example.Clean(
            SectionKind.Business,
            "We hold preferred builder status with nine hotel brands. Preferred builder status means that the brand names us to its franchisees "
                + "under a yearly agreement."),
        Example.Clean(SectionKind.Business, "We hope to earn preferred builder status with more brands."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["status"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Status().IsMatch(sentence.Text) || Future().IsMatch(sentence.Text)) return;
        if (hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.Management])) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Explained().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "status" });
    }

    [GeneratedRegex(
        @"\b(preferred|platinum|gold|premier|elite|certified|approved|exclusive|priority) (\w+ )?(builder|vendor|partner"
        + @"|supplier|dealer|provider|contractor|carrier|seller) status\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"\b(may|could|would|hope|aim|seek|plan|intend|will)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Future();

    [GeneratedRegex(
        @"\b(builder|vendor|partner|supplier|dealer|provider|contractor|carrier|seller) status\b[^.]{0,60}\b(means|is (given"
        + @"|granted|awarded|conferred)|requires|refers to)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
