using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html.Tree;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>Reads HTML as EDGAR takes it.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Recognizes(SourceText source, TextSpan span) => HtmlSignature.IsHtml(source.Path, source.Content.AsSpan(span.Start, span.Length));

    /// <inheritdoc/>
    public DraftDocument Read(SourceText source, TextSpan span, CancellationToken cancellationToken)
    {
        var tree = HtmlTree.Parse(source, span, cancellationToken);
        var walker = new HtmlWalker(source.Content, isContinued: source.FileAt(span.Start).Offset > 0);
        var blocks = tree.Root is null ? [] : HangingMarkers.Apply(walker.Read(tree.Root));
        return new DraftDocument { Source = source, Span = span, Blocks = blocks, Problems = HtmlSignature.Truncation(source, span) };
    }
}
