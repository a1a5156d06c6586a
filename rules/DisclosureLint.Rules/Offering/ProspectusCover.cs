using System.Text;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The outside front cover of the prospectus.</summary>
internal static class ProspectusCover
{
    /// <summary>The blocks of the cover with text, in order; none where no cover was found.</summary>
    /// <param name="filing">The filing.</param>
    public static IReadOnlyList<Block> BlocksOf(Filing filing) =>
        [.. filing.SectionsOf(SectionKind.Cover).SelectMany(section => section.Blocks).Where(block => block is not (PageFurniture or ImageBlock) && !block.Content.IsEmpty)];

    /// <summary>The text of blocks as one, with a space between them.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string TextOf(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) text.Append(block.Text).Append(' ');
        return text.ToString();
    }
}
