using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Metrics;

/// <summary>Management names a measure as decisive and gives no figure for it anywhere.</summary>
public sealed partial class MetricNamedWithoutFiguresRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4608",
        Name = "metric-named-without-figures",
        Title = "Decisive measure named and not given",
        Message = "“{0}” names a measure on which results depend, and the filing gives no figure for it.",
        Why = "Item 303(a) asks for the key measures that management uses; Release No. 33-8350, Section III.B.1, asks to disclose key "
            + "performance indicators. Where the discussion calls a rate or a ratio decisive, the staff ask for it in each period.",
        Fix = "Give the measure for each period presented and say how it is calculated, or explain why it is not a key measure.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose this measure for each period presented and discuss its "
            + "changes, or tell us why it is not a key performance indicator.",
        Topics = ["METRICDEF", "TRENDS"],
        Authority = [new Authority("Regulation S-K Item 303(a)"), new Authority("Release No. 33-10751"),
            new Authority("Release No. 33-8350, Section III.B.1")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "[|Our margin depends on our ability to raise revenue per delivery through larger baskets.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|We look at loyalty as measured by the percentage of members who renew their plan.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "Our margin depends on our ability to raise revenue per delivery. Revenue per delivery was $4.10 in 2025 and $3.85 in 2024."),
        Example.Clean(SectionKind.ManagementsDiscussion, "The timing of the sale was a key driver of earnings per share."),
        Example.Clean(SectionKind.RiskFactors, "Our margin depends on our ability to raise revenue per delivery."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "revenue per", "revenues per", "cost per", "costs per", "sales per", "profit per", "spend per", "margin per",
        "measured by the percentage", "measured by the number", "measured by the ratio", "measured by the rate", "measured by the share",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    private static readonly string[] Units = ["share", "unit", "year", "month", "day", "annum", "quarter", "ads", "warrant", "diluted", "basic",
        "week", "common", "note"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.CriticalAccountingEstimates])
            || Figure().IsMatch(text)) return;
        if (!Weight().IsMatch(text) || Term(text) is not { } term || IsGiven(hit.Filing, term)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = term });
    }

    /// <summary>The ratio or percentage that the sentence names, without its article; null where it names none.</summary>
    private static string? Term(string text)
    {
        if (Ratio().Match(text) is { Success: true } ratio && !Units.Contains(ratio.Groups["unit"].Value, StringComparer.OrdinalIgnoreCase))
            return ratio.Value.ToLowerInvariant();
        return Share().Match(text) is { Success: true } share ? share.Groups["term"].Value.ToLowerInvariant() : null;
    }

    /// <summary>Whether some sentence or row of a table tells the measure with a figure.</summary>
    private static bool IsGiven(Filing filing, string term)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (!block.Text.ContainsIgnoringCase(term)) continue;
            if (block is TableBlock or ImageBlock) return true;
            if (block.Sentences.Any(sentence => sentence.Text.ContainsIgnoringCase(term)
                && Figure().IsMatch(sentence.Text))) return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"\b(depends?|key|important|critical|drivers?|measured? by|monitor|track|ability to (improve|increase|reduce"
        + @"|raise|lower|achieve)|success)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Weight();

    [GeneratedRegex(
        @"\b(revenues?|costs?|sales|profit|spend|margin) per (?<unit>[a-z]+)( of [a-z]+)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    [GeneratedRegex(
        @"\bmeasured by the (?<term>(percentage|number|ratio|rate|share) of \w+( \w+){0,2})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"[$€£]\s?\d|\d\s?%|\b\d[\d,.]*\s(million|billion)\b|\b\d{1,3},\d{3}\b|\$\d",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
