using System.Text;
using DisclosureLint.Text;

namespace DisclosureLint.Testing;

/// <summary>A text in which <c>[|</c> and <c>|]</c> stand around the words that a finding is expected at.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked ranges, as offsets into <paramref name="Text"/>, in order.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="marked">The text with marks; they do not nest.</param>
    /// <exception cref="FormatException">A mark has no partner; the message quotes the words around it.</exception>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var start = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            if (Stands(Open, marked, i))
            {
                if (start >= 0) throw Unpaired(Open, marked, i);
                start = text.Length;
                i++;
            }
            else if (start >= 0 && Stands(Close, marked, i))
            {
                spans.Add(new TextSpan(start, text.Length));
                start = -1;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return start < 0 ? new MarkedText(text.ToString(), spans) : throw Unpaired(Open, marked, marked.LastIndexOf(Open, StringComparison.Ordinal));
    }

    private static bool Stands(string mark, string text, int at) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static FormatException Unpaired(string mark, string text, int at) =>
        new($"“{mark}” has no partner: …{text.Substring(at, Math.Min(40, text.Length - at))}…");
}
