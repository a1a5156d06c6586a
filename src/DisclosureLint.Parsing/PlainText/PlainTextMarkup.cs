using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Presentation;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.PlainText;

/// <summary>Shows plain text as it stands.</summary>
internal sealed class PlainTextMarkup : IDocumentMarkup
{
    private static readonly SearchValues<char> Controls = SearchValues.Create("\0\f\u001a");

    /// <inheritdoc/>
    public bool Shows(FilingDocument document) => true;

    /// <inheritdoc/>
    public void Write(FilingDocument document, IMarkupSink sink, Func<string, string?> pictures, CancellationToken cancellationToken)
    {
        // The line end behind the tag is the one that HTML drops.
        sink.Markup("<pre class=\"plain\">\n");
        var text = document.Source.Slice(document.Span);
        var at = 0;
        while (at < text.Length)
        {
            var control = text[at..].IndexOfAny(Controls);
            var end = control < 0 ? text.Length : at + control;
            if (end > at) sink.Text(text[at..end], new TextSpan(document.Span.Start + at, document.Span.Start + end), TextPlace.Phrase);
            at = end + 1;
        }

        sink.Markup("</pre>");
    }
}
