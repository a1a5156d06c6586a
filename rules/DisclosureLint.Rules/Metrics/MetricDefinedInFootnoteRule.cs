using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A metric is told, and its definition is left to a footnote elsewhere.</summary>
public sealed partial class MetricDefinedInFootnoteRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4604",
        Name = "metric-defined-in-footnote",
        Title = "Metric defined only in a footnote",
        Message = "“{0}” leaves the definition of a metric to a footnote instead of giving it at first use.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. A footnote to a table elsewhere is not prominent enough: the staff ask for the definition where the metric "
            + "is first used.",
        Fix = "Define the metric in the text where it is first used and drop the reference.",
        Comment = "We note that “{quote}” on page {page}. Please define the metric where you first use it rather than by reference to a "
            + "footnote.",
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
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "Members read 41 million pages in March. [|Pages read are defined in footnote 2 to our Summary Operating Data.|]"),
        Example.Flagged(SectionKind.SummaryFinancialData, "[|See footnote (3) to Selected Operating Data for a definition of active members.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "A member is active if he or she has opened a lesson in the last 30 days of the period."),
        Example.Clean(
            SectionKind.SummaryFinancialData,
            "See note 2 of the notes to our financial statements for a description of how we compute earnings per share.")
            with { Because = "earnings per share are defined by accounting standards" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["footnote*", "in note", "see note"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.AboutThisProspectus, SectionKind.MarketAndIndustryData,
        SectionKind.SelectedFinancialData, SectionKind.SummaryFinancialData, SectionKind.ManagementsDiscussion, SectionKind.Business,
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Reference().IsMatch(sentence.Text) || Accounting().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "footnote" });
    }

    [GeneratedRegex(
        @"\b(is|are) defined (in|under|at) (the )?(foot)?notes? \(?\d|\b(see|refer to) (foot)?note \(?\d+\)?[^.]{0,80}\bfor (a"
        + @"|the|our) (definition|description of how we (calculate|define|measure|count))|\b(definition|calculation) of [^.]{3,60}\b(is"
        + @"|are) (given |provided |set forth |included )?in (foot)?note",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"\b(earnings per share|loss per share|accounting polic|financial statements|Rule \d|Act\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Accounting();
}
