using System.Text.RegularExpressions;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.PlainText;

/// <summary>Reads plain text: filings of the 1990s with their page and table tags, and text copied out of a browser.</summary>
internal sealed partial class PlainTextDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Recognizes(SourceText source, TextSpan span) =>
        !Html().IsMatch(source.Slice(span)[..Math.Min(span.Length, 8000)]);

    /// <inheritdoc/>
    public DraftDocument Read(SourceText source, TextSpan span, CancellationToken cancellationToken)
    {
        var walker = new PlainTextWalker(source, SplitLines(source, span), cancellationToken);
        return new DraftDocument { Source = source, Span = span, Blocks = walker.Walk() };
    }

    private static List<TextLine> SplitLines(SourceText source, TextSpan span)
    {
        var lines = new List<TextLine>();
        if (span.IsEmpty) return lines;
        var last = source.GetLinePosition(span.End).Line;
        for (var number = source.GetLinePosition(span.Start).Line; number <= last; number++)
        {
            var whole = source.GetLineSpan(number);
            var line = new TextSpan(Math.Max(whole.Start, span.Start), Math.Min(whole.End, span.End));
            if (line.Start > line.End) continue;
            lines.Add(new TextLine(line, source.Slice(line).TrimEnd().ToString()));
        }

        return lines;
    }

    [GeneratedRegex(@"<(?:html|body|div|p|font|table\s|td|br|span)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Html();
}
