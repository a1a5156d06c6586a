using DisclosureLint.Backtesting.Labels;
using DisclosureLint.Backtesting.Letters;
using DisclosureLint.Backtesting.Marks;

namespace DisclosureLint.Backtesting;

/// <summary>What a back-test found; a part that was not asked for is empty.</summary>
public sealed record BacktestResult
{
    /// <summary>Quoted passages of staff letters, each linted as a small draft.</summary>
    public IReadOnlyList<QuoteResult> Quotes { get; init; } = [];

    /// <summary>New disclosures that answered comments, each linted as a small draft.</summary>
    public IReadOnlyList<CureResult> Cures { get; init; } = [];

    /// <summary>Filings with their findings.</summary>
    public IReadOnlyList<LintedFiling> Filings { get; init; } = [];

    /// <summary>Precision by rule.</summary>
    public IReadOnlyList<RulePrecision> Precision { get; init; } = [];

    /// <summary>How many labels there are for the filings, whether or not today's rules still make their findings.</summary>
    public int Labels { get; init; }

    /// <summary>How many labels two judges first gave differently.</summary>
    public int DisputedLabels { get; init; }

    /// <summary>Marked passages and the findings on them.</summary>
    public IReadOnlyList<MarkResult> Marks { get; init; } = [];

    /// <summary>Topics that some rule is about.</summary>
    public IReadOnlySet<string> TopicsWithRules { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
