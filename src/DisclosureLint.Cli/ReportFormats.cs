using DisclosureLint.Reporting;

namespace DisclosureLint.Cli;

/// <summary>The report formats, by name.</summary>
internal sealed class ReportFormats(IEnumerable<IReportFormat> formats)
{
    private readonly List<IReportFormat> _formats = [.. formats];

    /// <summary>All formats, in the order they were registered.</summary>
    public IReadOnlyList<IReportFormat> All => _formats;

    /// <summary>The format of a name.</summary>
    /// <exception cref="UsageException">There is none; the message names the nearest.</exception>
    public IReportFormat Find(string name) =>
        _formats.Find(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"There is no format {name}.{NearestName.Question(name, _formats.Select(format => format.Name))} "
            + $"Formats: {string.Join(", ", _formats.Select(format => format.Name))}.");
}
