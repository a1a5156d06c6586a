using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts.Profiles;

/// <summary>The facing page and the cover of a document: what stands before the table of contents.</summary>
internal sealed partial class FrontMatter
{
    private const int LongestFront = 40_000;
    private const int ShortestFront = 2_500;

    private FrontMatter(FilingDocument document, JoinedText all, JoinedText cover)
    {
        Document = document;
        All = all;
        Cover = cover;
    }

    public FilingDocument Document { get; }

    /// <summary>Facing page and cover.</summary>
    public JoinedText All { get; }

    /// <summary>The outside front cover of the prospectus; all of the front matter where it cannot be told from the facing page.</summary>
    public JoinedText Cover { get; }

    public static FrontMatter Of(FilingDocument document)
    {
        var blocks = document.Blocks.Where(block => block is not PageFurniture and not ImageBlock && !block.Content.IsEmpty).ToList();
        var end = blocks.FindIndex(block => block.Section.Level > 0 && !block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.Cover, SectionKind.Unknown]));
        if (end < 0 || blocks.Take(end).Sum(block => block.Text.Length) < ShortestFront) end = FallbackEnd(blocks, Math.Max(end, 0));
        var front = blocks.Take(end).ToList();
        var coverStart = front.FindIndex(block => block.Section.IsWithin(SectionKind.Cover));
        if (coverStart < 0) coverStart = front.FindIndex(block => CoverPattern().IsMatch(block.Text));
        return new FrontMatter(
            document, new JoinedText(front, LongestFront), new JoinedText(front.Skip(Math.Max(coverStart, 0)), LongestFront));
    }

    private static int FallbackEnd(List<Block> blocks, int from)
    {
        var length = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            length += blocks[i].Text.Length;
            if (length > LongestFront / 2 || (i > from && length > ShortestFront && ContentsPattern().IsMatch(blocks[i].Text))) return i;
        }

        return blocks.Count;
    }

    [GeneratedRegex(@"^(?:the )?information (?:contained )?in this (?:preliminary )?prospectus is not complete|^\W*(?:preliminary )?prospectus\b.{0,40}subject to completion|^subject to completion", RegexOptions.IgnoreCase)]
    private static partial Regex CoverPattern();

    [GeneratedRegex(@"^(?:TABLE OF CONTENTS|Table of Contents|PROSPECTUS SUMMARY|Prospectus Summary|PART I)\W*$")]
    private static partial Regex ContentsPattern();
}
