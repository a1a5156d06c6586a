using DisclosureLint.Filings;
using DisclosureLint.Parsing.Html.Tree;
using DisclosureLint.Presentation;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html.Markup;

/// <summary>
/// Shows HTML as a browser lays it out, made anew from the parsed tree by lists of what is allowed: of the draft's own markup no
/// character is copied.
/// </summary>
internal sealed class HtmlMarkup : IDocumentMarkup
{
    /// <inheritdoc/>
    public bool Shows(FilingDocument document) => HtmlSignature.IsHtml(document.Source.Path, document.Source.Slice(document.Span));

    /// <inheritdoc/>
    public void Write(FilingDocument document, IMarkupSink sink, Func<string, string?> pictures, CancellationToken cancellationToken)
    {
        foreach (var part in document.Parts)
        {
            var tree = HtmlTree.Parse(document.Source, part, cancellationToken, keepsLook: true);
            if (tree.Root is null) continue;

            // End tags that match nothing end at a cell: whatever a browser makes of the draft's nesting, it stays inside.
            sink.Markup($"<table class=\"sheet{(HasDoctype(document.Source.Slice(part)) ? "" : " quirks")}\" role=\"presentation\"><tbody><tr><td>");
            new MarkupWriter(document.Source.Content, sink, pictures).Write(tree.Root);
            sink.Markup("</td></tr></tbody></table>");
        }
    }

    /// <summary>Without a doctype browsers set tables as they did in 1998, which is how most filings are meant to be seen.</summary>
    private static bool HasDoctype(ReadOnlySpan<char> text)
    {
        const int reach = 1000;
        return text[..Math.Min(reach, text.Length)].ContainsIgnoringCase("<!doctype");
    }
}
