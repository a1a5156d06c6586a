using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>What the label of a row says.</summary>
internal static class TableLabel
{
    /// <summary>Whether a cell holds a concept.</summary>
    /// <param name="label">The cell.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="table">The reading of the table's block.</param>
    public static bool Holds(this TableCell label, Concept concept, BlockReading table) =>
        table.Of(concept).Any(hit => label.Range.Contains(hit.Range.Start));
}
