using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>A trial is said to show no safety concern, and no data on adverse events are given.</summary>
public sealed partial class NoSafetyConcernWithoutDataRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5512",
        Name = "no-safety-concern-without-data",
        Title = "Absence of safety concerns told without data",
        Message = "“{0}” says that there are no safety concerns and gives no number and kind of adverse events.",
        Why = "A summary judgement on safety is a conclusion. The staff ask for the number, kind and severity of adverse events by dose, and for "
            + "serious ones whether they were related to treatment, instead of words such as trends or signals (Rule 408).",
        Fix = "Give the number, kind and severity of the adverse events for each dose, and drop the judgement.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please remove this conclusion, and disclose the number and nature of "
            + "adverse events observed, including any serious adverse events.",
        Topics = ["TRIALS", "FDA"],
        Authority = [new Authority("Securities Act Rule 408")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "To date, [|no safety signals have been observed|] in the trial of LX-9."),
        Example.Flagged(SectionKind.ProspectusSummary, "In the first two cohorts [|no safety concerns of note were seen|]."),
        Example.Clean(
            SectionKind.Business,
            "No safety signals have been observed: of 24 volunteers, three had mild headaches and one adverse event, nausea, was moderate."),
        Example.Clean(SectionKind.RiskFactors, "No safety signals have been observed so far, but they may appear later."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["safety"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors)) return;
        if (Judgement().Match(sentence.Text) is not { Success: true } words) return;
        if (Numbers().IsMatch(sentence.WithNeighbours())) return;
        hit.Report(sentence.RangeOf(words), new ReportDetails { GroupKey = "no concern" });
    }

    [GeneratedRegex(
        @"\bno (\w+ ){0,2}safety (trends?|signals?|concerns?|issues|findings)( of (concern|note))?( (has|have) been| were"
        + @"| was)?( (observed|seen|identified|reported|noted|detected))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Judgement();

    [GeneratedRegex(
        @"\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten) (\w+ ){0,4}(adverse|events?|patients?|subjects?|volunteers?"
        + @"|participants?)\b[^.]{0,60}\b(adverse|mild|moderate|severe|reported|headache|nausea)\b|\badverse events?\b[^.]{0,40}\b(included"
        + @"|were mild)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
