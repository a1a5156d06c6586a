using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Presentation;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>Shows Markdown block by block: headings, paragraphs, lists and tables.</summary>
internal sealed class BlockMarkup : IDocumentMarkup
{
    private const int DeepestHeading = 6;

    private readonly MarkdownDocumentReader _reader = new();

    /// <inheritdoc/>
    public bool Shows(FilingDocument document) => _reader.Recognizes(document.Source, document.Span);

    /// <inheritdoc/>
    public void Write(FilingDocument document, IMarkupSink sink, Func<string, string?> pictures, CancellationToken cancellationToken)
    {
        sink.Markup("<div class=\"blocks\">");
        var isInList = false;
        foreach (var block in document.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isInList != block is ListItem)
            {
                sink.Markup(isInList ? "</ul>" : "<ul class=\"marked\">");
                isInList = !isInList;
            }

            Write(block, sink);
        }

        sink.Markup(isInList ? "</ul></div>" : "</div>");
    }

    private static void Write(Block block, IMarkupSink sink)
    {
        switch (block)
        {
            case Heading heading:
                var name = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(heading.Level, 1, DeepestHeading)}");
                WriteElement(name, block, sink);
                break;
            case ListItem item:
                sink.Markup("<li>");
                if (item.Marker.Length > 0) sink.Text(item.Marker + " ", default, TextPlace.Phrase);
                WriteText(block, new TextSpan(0, block.Text.Length), sink);
                sink.Markup("</li>");
                break;
            case TableBlock table:
                WriteTable(table, sink);
                break;
            case ImageBlock image:
                sink.Markup("<p><span class=\"picture\">");
                sink.Text($"Picture: {image.AlternativeText ?? image.File}", image.Span, TextPlace.Phrase);
                sink.Markup("</span></p>");
                break;
            default:
                WriteElement("p", block, sink);
                break;
        }
    }

    private static void WriteElement(string name, Block block, IMarkupSink sink)
    {
        sink.Markup($"<{name}>");
        WriteText(block, new TextSpan(0, block.Text.Length), sink);
        sink.Markup($"</{name}>");
    }

    private static void WriteTable(TableBlock block, IMarkupSink sink)
    {
        sink.Markup("<table class=\"grid\"><tbody>");
        foreach (var row in block.Table.Rows)
        {
            sink.Markup("<tr>");
            var column = 0;
            foreach (var cell in row.Cells)
            {
                for (; column < cell.Column; column++) sink.Markup("<td></td>");
                var name = row.Index < block.Table.HeaderRowCount ? "th" : "td";
                var span = cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"") : "";
                sink.Markup($"<{name}{span}>");
                WriteText(block, cell.Range, sink);
                sink.Markup($"</{name}>");
                column += cell.ColumnSpan;
            }

            sink.Markup("</tr>");
        }

        sink.Markup("</tbody></table>");
    }

    private static void WriteText(Block block, TextSpan range, IMarkupSink sink)
    {
        var text = block.Content.Text;
        var at = range.Start;
        foreach (var run in block.Content.Runs)
        {
            var start = Math.Max(run.TextStart, range.Start);
            var end = Math.Min(run.TextEnd, range.End);
            if (start >= end) continue;
            if (at < start) sink.Text(text.AsSpan(at, start - at), default, TextPlace.Phrase);
            var source = run.IsLinear
                ? TextSpan.Of(run.SourceStart + (start - run.TextStart), end - start)
                : TextSpan.Of(run.SourceStart, run.SourceLength);
            sink.Text(text.AsSpan(start, end - start), source, TextPlace.Phrase);
            at = end;
        }

        if (at < range.End) sink.Text(text.AsSpan(at, range.End - at), default, TextPlace.Phrase);
    }
}
