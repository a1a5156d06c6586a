using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The outside front cover of the prospectus.</summary>
internal static class ProspectusCover
{
    /// <summary>The readings of the cover's blocks, in order; none where no cover was found.</summary>
    /// <param name="filing">The filing.</param>
    public static IReadOnlyList<BlockReading> Of(Filing filing) => [.. filing.SectionsOf(SectionKind.Cover).SelectMany(filing.ReadingsOf)];

    /// <summary>How many characters some blocks have.</summary>
    /// <param name="blocks">The blocks.</param>
    public static int LengthOf(IEnumerable<BlockReading> blocks) => blocks.Sum(block => block.Block.Text.Length);
}
