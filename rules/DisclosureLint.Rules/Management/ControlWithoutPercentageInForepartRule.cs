using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The cover or summary says that somebody controls the votes and does not say how many.</summary>
public sealed partial class ControlWithoutPercentageInForepartRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6402",
        Name = "control-without-percentage-in-forepart",
        Title = "Control told on the cover or in the summary without a percentage",
        Message = "“{0}” tells of control and gives no percentage of the voting power.",
        Why = "Items 501(b) and 503 ask for what matters most on the cover and in the summary; where a holder controls the votes, the staff ask "
            + "for the percentage after the offering, by whom it is held and what follows for other holders.",
        Fix = "Give the percentage of the voting power after the offering, who holds it, and that other holders will not be able to decide any "
            + "matter.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the percentage of the voting power that will be held "
            + "after the offering, and its effect on the ability of other holders to influence matters.",
        Topics = ["CONTROL"],
        Authority = [new Authority("Regulation S-K Item 501(b)"), new Authority("Regulation S-K Item 503"),
            new Authority("Securities Act Rule 408")],
        Precision = new(3, 4, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "- [|Our chairman controls a majority of our voting stock and so decides all matters put to stockholders.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our founders and officers own or control a majority of the company.|]"),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "Our chairman controls a majority of our voting stock: after the offering he will hold 61% of the voting power."),
        Example.Clean(SectionKind.ProspectusSummary, "A controlled company is one of which a single holder has a majority of the voting power."),
        Example.Clean(SectionKind.ProspectusSummary, "A holder of a majority of our notes may declare them due."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "majority", "control", "controls", "controlling", "significant percentage", "significant portion", "concentration",
        "concentrated",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Cover, SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (hit.Block is Heading or TableBlock || hit.Section.IsWithin(SectionKind.RiskFactors)) return;
        if (!Control().IsMatch(sentence.Text) || Share().IsMatch(sentence.WithNeighbours()) || Conditional().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "control" });
    }

    [GeneratedRegex(
        @"\b(our|the company[’\']s|existing|principal)\b[^.]{0,60}\b(founders?|officers?|directors?|ceo|chairman|president"
        + @"|chief executive officer|stockholders?|shareholders?|holders?|family|parent|sponsor)\b[^.]{0,100}\b(own|owns"
        + @"|hold|holds|controls?|have|has|control of)\b[^.]{0,60}\b(majority|controlling (interest|stake)|significant (percentage"
        + @"|portion)|substantial (percentage|portion))\b[^.]{0,20}\b(of (our|the)|in (our|the) (company|voting|stock|shares))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"\d\s?%|\bpercent\b|[_●\]]\s?%|\s%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"\b(if|means|defined|notes|lenders|would need|could|quorum)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();
}
