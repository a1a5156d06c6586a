using System.Globalization;
using System.Text;
using DisclosureLint.Text;

namespace DisclosureLint.Testing.Dumps;

/// <summary>Shows a place of a file as compilers do: the line with its number, and carets below the place.</summary>
public static class SourceExcerpt
{
    /// <summary>Characters of a line shown before and behind the place.</summary>
    private const int Context = 70;

    /// <summary>Renders a place; of a place over several lines the first is shown, of a long line what stands around the place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The place.</param>
    /// <returns>Two lines, each ended.</returns>
    public static string Render(SourceText source, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        var position = source.GetLinePosition(span.Start);
        var line = source.GetLineSpan(position.Line);
        var end = Math.Clamp(span.End, span.Start, Math.Max(span.Start, line.End));
        var from = Math.Max(line.Start, span.Start - Context);
        var to = Math.Min(line.End, end + Context);
        var number = (position.Line + 1).ToString(CultureInfo.InvariantCulture);
        var before = from > line.Start ? "…" : "";
        var shown = new StringBuilder()
            .Append("  ").Append(number).Append(" | ").Append(before).Append(Visible(source, from, to)).Append(to < line.End ? "…\n" : "\n")
            .Append(' ', number.Length + 2).Append(" | ").Append(' ', before.Length + span.Start - from)
            .Append('^', Math.Max(1, end - span.Start)).Append(span.End > line.End ? "…\n" : "\n");
        return shown.ToString();
    }

    private static string Visible(SourceText source, int from, int to) =>
        source.Content[from..Math.Max(from, to)].Replace('\t', ' ').Replace('\u00a0', ' ');
}
