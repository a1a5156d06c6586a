using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Changes;

/// <summary>
/// What a draft says that an earlier version of it does not: paragraphs, list items and rows of tables, by their words. A paragraph that
/// only moved, or whose markup changed, is the same; one that stands there more often than before has changed. Immutable.
/// </summary>
public sealed class ChangedPassages
{
    private readonly Dictionary<string, int> _added;

    private ChangedPassages(Dictionary<string, int> added) => _added = added;

    /// <summary>Compares two versions of a draft.</summary>
    /// <param name="earlier">The earlier version; null where there was none, so that everything has changed.</param>
    /// <param name="later">The later version.</param>
    public static ChangedPassages Between(Filing? earlier, Filing later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var counts = Count(later);
        foreach (var (words, count) in earlier is null ? [] : Count(earlier))
        {
            if (counts.TryGetValue(words, out var now)) counts[words] = now - count;
        }

        return new ChangedPassages(counts);
    }

    /// <summary>
    /// Whether a finding is about what changed: at one of its places, or the filing as a whole. What is missing is reported at a
    /// heading, and any change can have taken it away.
    /// </summary>
    /// <param name="finding">A finding of the later version.</param>
    public bool Concern(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Rule.IsGeneral
            || finding.Location.Block is Heading
            || HasChanged(finding.Location)
            || finding.Related.Any(place => HasChanged(place.Location));
    }

    private bool HasChanged(Location location) => _added.GetValueOrDefault(WordsAt(location)) > 0;

    private static Dictionary<string, int> Count(Filing filing)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in filing.Blocks.SelectMany(WordsIn)) counts[words] = counts.GetValueOrDefault(words) + 1;
        return counts;
    }

    private static IEnumerable<string> WordsIn(Block block) => block switch
    {
        PageFurniture => [],
        TableBlock table => table.Table.Rows.Select(WordsOf),
        _ => [Letters(block.Text)],
    };

    private static string WordsAt(Location location) =>
        location.Block is TableBlock table && table.Table.Rows.FirstOrDefault(row => row.Cells.Any(cell => cell.Range.End > location.Range.Start)) is { } row
            ? WordsOf(row)
            : Letters(location.Block.Text);

    private static string WordsOf(TableRow row) => string.Join('|', row.Cells.Select(cell => Letters(cell.Text)));

    /// <summary>White space, quotation marks and dashes are written differently by every converter.</summary>
    private static string Letters(string text) => string.Concat(text.Where(character => char.IsLetterOrDigit(character) || character is '$' or '%' or '●' or '•'));
}
