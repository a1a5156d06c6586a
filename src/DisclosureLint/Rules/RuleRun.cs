using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>One rule at work on one filing: collects what it reports. Used by one thread at a time.</summary>
internal sealed class RuleRun(
    RuleDescriptor descriptor,
    Filing filing,
    DateOnly? asOf,
    IReadOnlyDictionary<string, decimal>? options,
    CancellationToken cancellationToken)
{
    private readonly List<Finding> _findings = [];

    public Filing Filing { get; } = filing;

    public DateOnly? AsOf { get; } = asOf;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<Finding> Findings => _findings;

    public decimal Option(RuleOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return options is not null && options.TryGetValue(option.Name, out var value) ? value : option.Default;
    }

    public void Report(Block block, TextSpan range, ReportDetails? details)
    {
        ArgumentNullException.ThrowIfNull(block);
        details ??= new ReportDetails();
        var location = Location.Of(block, range);
        IReadOnlyList<string> arguments = details.Arguments.Count > 0 ? details.Arguments : [Shorten(location.Excerpt)];
        _findings.Add(new Finding
        {
            Rule = descriptor,
            Severity = details.Severity ?? descriptor.Severity,
            Confidence = ConfidenceOf(details.Confidence),
            Message = string.Format(CultureInfo.InvariantCulture, details.Message ?? descriptor.Message, [.. arguments]),
            MessageTemplate = details.Message,
            Location = location,
            Related = [.. details.Related.Select(place => new RelatedLocation(Location.Of(place.Block, place.Range), place.Note))],
            Suggestion = details.Suggestion,
            LookedFor = [.. details.LookedFor.Select(LookedForOf)],
            GroupKey = details.GroupKey,
            IsOfWordsAlone = details.IsOfWordsAlone,
            Arguments = arguments,
        });
    }

    /// <summary>Where the draft does not tell whether the rule is asked of such an offering, a finding is one step less sure.</summary>
    private Confidence ConfidenceOf(Confidence told) =>
        told > Confidence.Low && descriptor.Applies.IsMetBy(Filing.Profile) is null ? told - 1 : told;

    private static LookedFor LookedForOf(CureResult result) => new(
        result.Cure.What,
        result.LookedIn,
        result.Found is { } place ? [Location.Of(place.Reading.Block, place.Reading.RangeOf(place.Start, place.End))] : []);

    /// <summary>Messages quote at most about twenty words; the location carries the rest.</summary>
    private static string Shorten(string excerpt) => WordCut.Within(excerpt, 140, "…");
}
