using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Markdown;
using DisclosureLint.Text;

namespace DisclosureLint.Testing.Edgar;

/// <summary>
/// Writes a Markdown draft as HTML the way filing agents do, with pages, anchors and a linked table of contents. The words stay the
/// same, so that a linter must find the same in it.
/// </summary>
public static class EdgarHtml
{
    /// <summary>Renders a draft.</summary>
    /// <param name="markdown">The draft; <c>&lt;!-- page 3 --&gt;</c> begins a page.</param>
    /// <param name="style">The dialect.</param>
    /// <returns>A whole HTML document; only ASCII, except for <see cref="EdgarStyle.DivAndSpan"/>, which is UTF-8.</returns>
    public static string Render(string markdown, EdgarStyle style)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var source = new SourceText("draft.md", markdown);
        var blocks = new MarkdownDocumentReader().Read(source, new TextSpan(0, source.Length), CancellationToken.None).Blocks;
        EdgarWriter writer = style switch
        {
            EdgarStyle.Printer2009 => new Printer2009Writer(),
            EdgarStyle.DivAndSpan => new DivAndSpanWriter(),
            _ => new AgentWriter(),
        };
        var targets = LinkTargets.Of(blocks);
        writer.Begin(targets.HasContents);
        string? folio = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == DraftBlockKind.PageBreak)
            {
                // The page that a draft opens with begins without a break.
                if (i > 0) writer.EndPage(folio);
                folio = blocks[i].PageLabel;
            }
            else
            {
                Write(writer, blocks[i], targets);
            }
        }

        return writer.End(folio);
    }

    private static void Write(EdgarWriter writer, DraftBlock block, LinkTargets targets)
    {
        var anchor = targets.AnchorOf(block);
        switch (block.Kind)
        {
            case DraftBlockKind.Text when block.Style.HeadingTag > 0:
                writer.Heading(TextRun.Split(block, targets), block.Style.HeadingTag, anchor);
                break;
            case DraftBlockKind.Text:
                writer.Paragraph(TextRun.Split(block, targets), anchor, block.Style.Centred, block.Indent);
                break;
            case DraftBlockKind.ListItem:
                writer.Item(block.Marker, TextRun.Split(block, targets), anchor, block.Indent);
                break;
            case DraftBlockKind.Table:
                writer.Table(block.Table!, cell => targets.HrefOf(block, cell));
                break;
            case DraftBlockKind.Image:
                writer.Image(block.Image!);
                break;
            case DraftBlockKind.Rule:
                writer.Rule();
                break;
        }
    }
}
