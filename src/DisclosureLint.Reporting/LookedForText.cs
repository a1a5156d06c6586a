using DisclosureLint.Findings;

namespace DisclosureLint.Reporting;

/// <summary>What a rule looked for before it reported, in a sentence.</summary>
public static class LookedForText
{
    /// <summary>One sentence for each cure: <c>Looked for an amount in the sentence, the list; not found.</c></summary>
    /// <param name="finding">The finding.</param>
    public static IEnumerable<string> Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        foreach (var looked in finding.LookedFor)
        {
            var where = string.Join(", ", looked.In);
            var places = looked.Places.Count == 0
                ? "not found"
                : $"found, and it does not suffice: {string.Join("; ", looked.Places.Select(place => $"“{place.Excerpt}”{(place.Page is { } page ? $" (page {page})" : "")}"))}";
            yield return $"Looked for {looked.What} in {where}; {places}.";
        }
    }
}
