using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>
/// Readable text has single spaces; a draft that leaves room for a number has a run of no-break spaces in its source. This looks
/// there.
/// </summary>
internal static class BlankSpace
{
    /// <summary>No-break spaces from which a space may be a gap left for something: two are a sentence's end, three an indent.</summary>
    public const int NarrowestGap = 4;

    /// <summary>No-break spaces from which the start of a block is no indent any more.</summary>
    public const int WidestIndent = 8;

    private static readonly string[] Entities = ["&nbsp;", "&#160;", "&#xA0;", "&emsp;", "&ensp;", "&#8195;", "&#8194;", "&#8201;", "&thinsp;", "&nbsp"];

    private static readonly string[] InlineTags = ["font", "b", "i", "u", "span", "strong", "em", "sup", "sub", "a", "small", "big"];

    /// <summary>The spaces of a block's text that are gaps, as offsets, in order.</summary>
    public static IEnumerable<int> Gaps(Block block)
    {
        List<int>? candidates = null;
        foreach (var run in block.Content.Runs)
        {
            if (run.TextLength == 1 && run.SourceLength >= NarrowestGap && block.Text[run.TextStart] == ' ' && run.TextStart + 1 < block.Text.Length)
                (candidates ??= []).Add(run.TextStart);
        }

        return candidates?.Where(space => Width(block, space) >= NarrowestGap) ?? [];
    }

    /// <summary>How many no-break (or wider) spaces the source has at one space of the text.</summary>
    public static int Width(Block block, int space)
    {
        if (space >= block.Text.Length || block.Text[space] != ' ') return 0;
        var span = block.Content.ToSource(TextSpan.Of(space, 1));
        return Count(block.Document.Source.Content.AsSpan(span.Start, span.Length));
    }

    /// <summary>How many no-break spaces stand before the first character of a block, inline tags between them allowed.</summary>
    public static int WidthBefore(Block block)
    {
        var source = block.Document.Source.Content;
        var end = block.Content.SourceSpan.Start;
        var start = end;
        while (start > block.Document.Span.Start)
        {
            var character = source[start - 1];
            if (char.IsWhiteSpace(character))
            {
                start--;
            }
            else if (character == ';' && source.LastIndexOf('&', start - 1, Math.Min(8, start)) is >= 0 and var entity)
            {
                if (Count(source.AsSpan(entity, start - entity)) == 0) break;
                start = entity;
            }
            else if (character == '>' && source.LastIndexOf('<', start - 1, Math.Min(400, start)) is >= 0 and var tag && IsInline(source.AsSpan(tag, start - tag)))
            {
                start = tag;
            }
            else
            {
                break;
            }
        }

        return Count(source.AsSpan(start, end - start));
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = name.IndexOfAnyExceptInRange('A', 'z');
        name = length < 0 ? name : name[..length];
        foreach (var inline in InlineTags)
        {
            if (name.Equals(inline, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> source)
    {
        var count = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '<')
            {
                var close = source[i..].IndexOf('>');
                if (close < 0) break;
                i += close;
            }
            else if (source[i] is '\u00a0' or (>= '\u2000' and <= '\u200a') or '\u3000')
            {
                count++;
            }
            else if (source[i] == '&')
            {
                foreach (var entity in Entities)
                {
                    if (!source[i..].StartsWith(entity, StringComparison.OrdinalIgnoreCase)) continue;
                    count++;
                    i += entity.Length - 1;
                    break;
                }
            }
        }

        return count;
    }
}
