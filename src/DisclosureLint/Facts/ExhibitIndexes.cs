using DisclosureLint.Filings;

namespace DisclosureLint.Facts;

/// <summary>
/// A document often lists its exhibits twice, in Item 16 and in the index behind the signatures: the second list repeats the first and
/// names no further exhibits.
/// </summary>
internal static class ExhibitIndexes
{
    private static readonly char[] Separators = [' ', ',', '.', '(', ')', '“', '”', '*', '†', '‡', '#', '+'];

    /// <summary>The entries, those of a repeated list left out; what only the repetition says of an exhibit is kept.</summary>
    /// <param name="entries">All entries in order.</param>
    public static List<ExhibitEntry> Merge(List<ExhibitEntry> entries)
    {
        var result = new List<ExhibitEntry>(entries.Count);
        var known = new Dictionary<(FilingDocument, string), int>();
        foreach (var entry in entries)
        {
            var key = (entry.Block.Document, entry.Number);
            if (known.TryGetValue(key, out var index) && IsRepetition(result[index], entry))
            {
                if (result[index].Status == ExhibitStatus.Unstated && entry.Status != ExhibitStatus.Unstated)
                    result[index] = result[index] with { Status = entry.Status };
                if (entry.HasConfidentialTreatment) result[index] = result[index] with { HasConfidentialTreatment = true };
                continue;
            }

            known.TryAdd(key, result.Count);
            result.Add(entry);
        }

        return result;
    }

    /// <summary>Two entries of one list are two exhibits, even if a slip gave them one number.</summary>
    private static bool IsRepetition(ExhibitEntry first, ExhibitEntry second) =>
        first.Block.Section != second.Block.Section && Agree(first.Description, second.Description);

    private static bool Agree(string left, string right)
    {
        var (first, second) = (Words(left), Words(right));
        if (first.Count == 0 || second.Count == 0) return false;
        return first.Count(second.Contains) * 3 >= Math.Min(first.Count, second.Count) * 2;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries).Take(20)];
}
