using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>Finds the empty lines that part the paragraphs of preformatted text.</summary>
internal static class BlankLines
{
    /// <summary>The first run of empty lines at or behind an offset, or null.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="from">Where to start.</param>
    public static TextSpan? Next(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] != '\n') continue;
            var end = i + 1;
            var lines = 1;
            for (var j = end; j < text.Length && (text[j] is ' ' or '\t' or '\n' or '\u00a0'); j++)
            {
                if (text[j] != '\n') continue;
                lines++;
                end = j + 1;
            }

            if (lines > 1) return new TextSpan(i, end);
        }

        return null;
    }
}
