using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Backtesting.Labels;

/// <summary>How often a rule is right on filings, by the labels.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hits">Its findings on the filings.</param>
/// <param name="Filings">The number of filings it was tried on.</param>
/// <param name="Judged">How many of the findings bear a label.</param>
/// <param name="Right">How many of those are right.</param>
/// <param name="JudgedAtWarning">Of the judged ones, those of severity <c>warning</c> or above.</param>
/// <param name="RightAtWarning">How many of those are right.</param>
public sealed record RulePrecision(RuleDescriptor Rule, int Hits, int Filings, int Judged, int Right, int JudgedAtWarning, int RightAtWarning)
{
    /// <summary>What <see cref="RuleDescriptor.Precision"/> is to be; null where nothing was judged.</summary>
    public MeasuredPrecision? Measured => MeasuredPrecision.Of(Right, Judged, Filings);

    /// <summary>The interval of the share that is right.</summary>
    public WilsonInterval Interval => WilsonInterval.Of(Right, Judged);

    /// <summary>The precision of every rule that hit or was judged, by id.</summary>
    /// <param name="filings">The findings by filing.</param>
    /// <param name="labels">The labels.</param>
    public static IReadOnlyList<RulePrecision> Of(IReadOnlyList<LintedFiling> filings, IReadOnlyList<FindingLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(filings);
        ArgumentNullException.ThrowIfNull(labels);
        var verdicts = labels.ToDictionary(label => (label.Rule, label.Filing, label.Fingerprint), label => label.IsRight);
        return
        [
            .. filings.SelectMany(filing => filing.Findings.Select(finding => (filing.Name, Finding: finding)))
                .GroupBy(pair => pair.Finding.Rule.Id, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Of(group.First().Finding.Rule, [.. group], filings.Count, verdicts)),
        ];
    }

    private static RulePrecision Of(
        RuleDescriptor rule, IReadOnlyList<(string Filing, Finding Finding)> hits, int filings, Dictionary<(string, string, string), bool> verdicts)
    {
        var judged = hits
            .Where(hit => verdicts.ContainsKey((rule.Id, hit.Filing, hit.Finding.Fingerprint)))
            .Select(hit => (IsWarning: hit.Finding.Severity >= Severity.Warning, IsRight: verdicts[(rule.Id, hit.Filing, hit.Finding.Fingerprint)]))
            .ToArray();
        return new RulePrecision(
            rule,
            hits.Count,
            filings,
            judged.Length,
            judged.Count(label => label.IsRight),
            judged.Count(label => label.IsWarning),
            judged.Count(label => label is { IsWarning: true, IsRight: true }));
    }
}
