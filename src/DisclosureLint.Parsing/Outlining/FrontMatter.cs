using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>What stands before the first section of the contents: facing page, explanatory note, cover, the contents themselves.</summary>
internal static class FrontMatter
{
    private const int LongestMarker = 400;
    private const int BlocksAfterContents = 40;

    /// <summary>Lets the sections of the front matter begin.</summary>
    /// <param name="blocks">The blocks; the contents' sections begin already.</param>
    /// <param name="form">What form the document is.</param>
    public static void Apply(List<OutlineBlock> blocks, DocumentForm form)
    {
        var firstSection = blocks.FindIndex(block => block.Starts is not null);
        if (firstSection < 0) firstSection = form == DocumentForm.Unknown ? 0 : Math.Min(blocks.Count, 80);
        var contents = BeginContents(blocks, firstSection);
        var end = contents >= 0 ? contents : firstSection;
        var cover = FindCover(blocks, end);
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].IsProse && blocks[i].NormalizedTitle is "explanatory note" && (cover < 0 || i < cover) && HeadingLook.IsHeadingLike(blocks[i]))
                blocks[i].Begin(new SectionStart(1, blocks[i].Text, "front-matter", HasHeading: true, SectionKind.Unknown));
        }

        if (cover >= 0 && blocks[cover].Starts is null) blocks[cover].Begin(new SectionStart(1, "", "cover", HasHeading: false, SectionKind.Cover));
        var first = blocks.FindIndex(block => block.Role == BlockRole.Body && !block.Content.IsEmpty);
        if (first < 0 || first >= end || blocks[first].Starts is not null) return;
        var kind = form is DocumentForm.Prospectus or DocumentForm.Unknown && cover < 0 ? SectionKind.Cover : SectionKind.FacingPage;
        if (form == DocumentForm.Unknown && cover < 0) return;
        blocks[first].Begin(new SectionStart(1, "", kind == SectionKind.Cover ? "cover" : "facing-page", HasHeading: false, kind));
    }

    /// <summary>Begins the section of the contents at its heading or first line, and one for what follows its last line.</summary>
    private static int BeginContents(List<OutlineBlock> blocks, int firstSection)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < firstSection; i++)
        {
            if (!blocks[i].IsContents) continue;
            if (first < 0) first = i;
            last = i;
        }

        if (first < 0) return -1;
        var start = first;
        for (var i = first - 1; i >= Math.Max(0, first - 5); i--)
        {
            if (!blocks[i].IsProse || blocks[i].NormalizedTitle is not ("table of contents" or "contents" or "index")) continue;
            start = i;
            break;
        }

        var hasHeading = start != first;
        blocks[start].Begin(new SectionStart(1, hasHeading ? blocks[start].Text : "", "contents", hasHeading, SectionKind.TableOfContents));
        for (var i = start + 1; i <= last; i++)
        {
            blocks[i].IsContents = true;
            if (blocks[i].Role == BlockRole.Body) blocks[i].Decide("contents");
        }

        BeginAfterContents(blocks, last + 1, firstSection);
        return start;
    }

    private static void BeginAfterContents(List<OutlineBlock> blocks, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + BlocksAfterContents); i++)
        {
            if (blocks[i].Role != BlockRole.Body || blocks[i].Content.IsEmpty) continue;
            if (HeadingLook.IsHeadingLike(blocks[i]))
            {
                blocks[i].Begin(new SectionStart(1, blocks[i].Text, "after-contents", HasHeading: true));
                return;
            }

            if (blocks[i].Text.Length < 40) continue;
            blocks[i].Begin(new SectionStart(1, "", "after-contents", HasHeading: false, SectionKind.Unknown));
            return;
        }
    }

    /// <summary>The first block of the page that bears a mark of the prospectus cover, or -1.</summary>
    private static int FindCover(List<OutlineBlock> blocks, int end)
    {
        var pageStart = 0;
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].StartsPage) pageStart = i;
            if (!blocks[i].IsProse && blocks[i].Draft.Table is null) continue;
            if (!IsCoverMarker(blocks[i].Text)) continue;
            return pageStart > 0 || !IsFacingPage(blocks, i) ? pageStart : i;
        }

        return -1;
    }

    private static bool IsFacingPage(List<OutlineBlock> blocks, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].Text.ContainsIgnoringCase("registration statement")) return true;
        }

        return false;
    }

    private static bool IsCoverMarker(string text)
    {
        if (text.Length is < 8 or > LongestMarker * 3) return false;
        var words = TitleText.Fold(text.Length > LongestMarker ? text[..LongestMarker] : text);
        return words.StartsWith("subject to completion", StringComparison.Ordinal)
            || words.StartsWith("preliminary prospectus", StringComparison.Ordinal)
            || (words.StartsWith("prospectus", StringComparison.Ordinal) && words.Length < 40 && !words.Contains("summary", StringComparison.Ordinal))
            || words.StartsWith("the information in this preliminary", StringComparison.Ordinal)
            || words.StartsWith("the information in this prospectus", StringComparison.Ordinal)
            || words.StartsWith("information contained herein is subject to completion", StringComparison.Ordinal)
            || words.StartsWith("the information contained in this p", StringComparison.Ordinal);
    }
}
