using System.Buffers;
using System.Text;

namespace DisclosureLint.Reporting.Markdown;

/// <summary>Text of a draft inside GitHub's Markdown: nothing in it formats, mentions anybody or ends a table cell.</summary>
internal static class MarkdownText
{
    private const char WordJoiner = '\u2060';

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&@$!\r\n");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            switch (character)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '@' or '#':
                    // A mention or a reference is found after Markdown is done, so that a backslash would not stop it.
                    escaped.Append(character).Append(WordJoiner);
                    break;
                case '\r' or '\n':
                    escaped.Append(' ');
                    break;
                default:
                    if (Special.Contains(character)) escaped.Append('\\');
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
