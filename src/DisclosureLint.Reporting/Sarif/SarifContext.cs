using DisclosureLint.Findings;
using DisclosureLint.Rules;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>What the results of one SARIF run share: names of files, indexes of rules, hashes of lines.</summary>
internal sealed class SarifContext
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceText, IReadOnlyList<string>> _lineHashes = [];
    private readonly bool _hashesLines;

    public SarifContext(LintReport report, ReportSettings settings)
    {
        Artifacts = new SarifArtifacts(settings.RootFolder);
        HasBaseline = settings.IncludeSuppressed && report.Findings.Any(finding => finding.Suppressed is { Kind: "baseline" });
        _hashesLines = settings.HashesLinesAsGitHub;
        foreach (var rule in report.Rules) _indexes.TryAdd(rule.Id, _indexes.Count);
    }

    public SarifArtifacts Artifacts { get; }

    /// <summary>Whether the results say which of them are new: all must, or none.</summary>
    public bool HasBaseline { get; }

    public int? IndexOf(RuleDescriptor rule) => _indexes.TryGetValue(rule.Id, out var index) ? index : null;

    /// <summary>
    /// The hash of the line that a place starts in, as GitHub computes it; null where it was not asked for, and in a file that is not
    /// UTF-8, which GitHub would read as if it were.
    /// </summary>
    public string? LineHashOf(Location location)
    {
        if (!_hashesLines || !location.File.Encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        if (!_lineHashes.TryGetValue(location.File, out var hashes)) _lineHashes.Add(location.File, hashes = GitHubLineHashes.Of(location.File));
        return hashes[location.Start.Line];
    }
}
