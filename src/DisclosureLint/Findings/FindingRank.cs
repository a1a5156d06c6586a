using DisclosureLint.Filings;
using DisclosureLint.Letters;
using DisclosureLint.Rules;

namespace DisclosureLint.Findings;

/// <summary>
/// Puts first what the staff would most surely write: by severity and confidence, the rule's measured precision, how often its topic
/// recurs in letters, and how much of a first letter is spent on the section.
/// </summary>
public static class FindingRank
{
    /// <summary>A rule that nobody measured counts as about as right as the average one.</summary>
    private const double UnmeasuredPrecision = 0.8;

    /// <summary>The staff write once: each further finding of a rule counts for so much of the one before.</summary>
    private const double Repetition = 0.85;

    /// <summary>The findings, the surest first; equal ones in the order given.</summary>
    /// <param name="findings">The findings.</param>
    public static IReadOnlyList<Finding> Order(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var scored = findings.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .SelectMany(rule => rule.OrderByDescending(Of).Select((finding, i) => (Finding: finding, Score: Of(finding) * Math.Pow(Repetition, i))));
        return [.. scored.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Finding.Location.Span.Start).Select(pair => pair.Finding)];
    }

    /// <summary>How surely the staff would write the finding's comment; greater is surer, and only the order means anything.</summary>
    /// <param name="finding">The finding.</param>
    public static double Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return SeverityWeight(finding.Severity) * ConfidenceWeight(finding.Confidence) * Precision(finding.Rule.Precision)
            * finding.Rule.Topics.Select(TopicWeight).DefaultIfEmpty(TopicWeight("")).Max()
            * SectionWeight(finding);
    }

    private static double SeverityWeight(Severity severity) => severity switch
    {
        Severity.Error => 1.5,
        Severity.Warning => 1,
        _ => 0.3,
    };

    private static double ConfidenceWeight(Confidence confidence) => confidence switch
    {
        Confidence.High => 1,
        Confidence.Medium => 0.85,
        _ => 0.6,
    };

    private static double TopicWeight(string topic) => TopicTiers.Of(topic) switch
    {
        TopicTier.InMostLetters => 1,
        TopicTier.Common => 0.85,
        _ => 0.7,
    };

    /// <summary>The share that was right, drawn towards one half where few were judged.</summary>
    private static double Precision(MeasuredPrecision? measured) =>
        measured is null ? UnmeasuredPrecision : (measured.Right + 1.0) / (measured.Judged + 2.0);

    /// <summary>By the percentage of a first letter's comments that fall on the section (first letters of US offerings, 2007 to 2011).</summary>
    private static double SectionWeight(Finding finding) => 0.7 + (0.3 * ShareOfLetter(finding) / 17.2);

    private static double ShareOfLetter(Finding finding) => finding.Rule.IsGeneral ? 7.6 : finding.Location.Section.TopLevel.Kind switch
    {
        SectionKind.FinancialStatements or SectionKind.NotesToFinancialStatements => 17.2,
        SectionKind.ManagementsDiscussion => 14.1,
        SectionKind.ProspectusSummary or SectionKind.TheOffering => 10.4,
        SectionKind.RiskFactors => 9.8,
        SectionKind.Business => 9.5,
        SectionKind.ExecutiveCompensation => 8.1,
        SectionKind.RelatedPartyTransactions or SectionKind.PartII => 3.4,
        SectionKind.Management => 2.3,
        SectionKind.UseOfProceeds or SectionKind.PrincipalStockholders => 1.8,
        SectionKind.SelectedFinancialData => 1.5,
        SectionKind.Cover => 1.3,
        _ => 1,
    };
}
