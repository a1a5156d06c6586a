using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A shift from one group or channel to another is told and not measured.</summary>
public sealed partial class ShiftToldWithoutFiguresRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4609",
        Name = "shift-told-without-figures",
        Title = "Shift in use told without figures",
        Message = "“{0}” tells of a shift between groups or channels and gives no figure.",
        Why = "Item 303(b)(2)(ii) asks for known trends, with their effect on revenue or income; a shift in use that changes how much the "
            + "company earns has to be measured (Release No. 33-10751).",
        Fix = "Give both figures for each period presented, with the revenue that each brings.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please quantify this shift for each period presented and discuss its "
            + "effect on revenue and margins.",
        Topics = ["METRICDEF", "TRENDS"],
        Authority = [new Authority("Regulation S-K Item 303(b)(2)(ii)"), new Authority("Release No. 33-10751")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|The number of rides booked by telephone has been surpassed by rides booked in our app, and we expect this to continue.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|Our sales to restaurants now account for the majority of our volume.|]"),
        Example.Clean(SectionKind.RiskFactors, "Rides booked in our app, 61% of all rides in 2025, have surpassed rides booked by telephone."),
        Example.Clean(SectionKind.RiskFactors, "Our competitors have surpassed us in the number of drivers."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["surpass*", "overtaken", "outpaced", "now account*", "now represent*", "now make up"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.ManagementsDiscussion, SectionKind.Business,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse() || !Shift().IsMatch(text) || Figure().IsMatch(sentence.WithNeighbours()) || Others().IsMatch(text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "shift" });
    }

    [GeneratedRegex(
        @"\b(our|we)\b[^.]{0,120}\b((has|have) (been )?(surpassed|overtaken|outpaced)|now (accounts? for|represents?"
        + @"|makes? up) (the |a )?(majority|most|bulk|largest|more than half|over half))\b|\b(has|have) been (surpassed"
        + @"|overtaken|outpaced) by\b[^.]{0,80}\b(our|we)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shift();

    [GeneratedRegex(
        @"\d\s?%|[$€£]\s?\d|\b\d[\d.,]*\s(million|billion|thousand)\b|\b\d{1,3},\d{3}\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"\b(competitors?|goals?|targets?|expectations|thresholds?|stock price)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
