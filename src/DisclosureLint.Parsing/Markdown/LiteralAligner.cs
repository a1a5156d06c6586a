using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>Finds for each character of a parsed literal the place in the source it came from.</summary>
internal static class LiteralAligner
{
    /// <summary>Appends a literal; escaped characters become one with their backslash.</summary>
    /// <param name="builder">Takes the text.</param>
    /// <param name="content">The literal as Markdig gives it: escapes resolved, perhaps trimmed.</param>
    /// <param name="source">The whole file.</param>
    /// <param name="span">The range of the source the literal came from; may be longer than the literal.</param>
    public static void Append(MappedTextBuilder builder, ReadOnlySpan<char> content, string source, TextSpan span)
    {
        if (source.AsSpan(span.Start, span.Length).StartsWith(content, StringComparison.Ordinal) && !content.Contains('\\'))
        {
            builder.AppendLinear(content, span.Start);
            return;
        }

        var at = span.Start;
        foreach (var character in content)
        {
            var found = Find(character, source, at, span.End);
            if (found < 0)
            {
                builder.AppendAtomic([character], span);
                continue;
            }

            var escaped = found > at && source[found - 1] == '\\';
            if (escaped) builder.AppendAtomic([character], new TextSpan(found - 1, found + 1));
            else builder.AppendLinear([source[found]], found);
            at = found + 1;
        }
    }

    private static int Find(char character, string source, int from, int end)
    {
        // An escaped backslash is one character of two, not the first of them.
        if (character == '\\' && from + 1 < end && source[from] == '\\' && source[from + 1] == '\\') return from + 1;
        for (var i = from; i < end; i++)
        {
            if (source[i] == character || (character == '\n' && source[i] == '\r')) return i;
        }

        return -1;
    }
}
