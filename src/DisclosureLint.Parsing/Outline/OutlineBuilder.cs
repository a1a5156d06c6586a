using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outline;

/// <summary>Divides a document into sections.</summary>
internal static class OutlineBuilder
{
    /// <summary>The document with one section of unknown kind.</summary>
    internal static FilingDocument Build(DraftDocument draft)
    {
        var root = new Section(SectionKind.Unknown, "", 0, heading: null, "document") { Span = draft.Span };
        var section = new Section(SectionKind.Unknown, "", 1, heading: null, "document") { Span = draft.Span };
        root.Add(section);
        var blocks = new List<Block>();
        foreach (var item in draft.Blocks)
        {
            Block? block = item.Kind switch
            {
                DraftBlockKind.Text => new Paragraph(item.Content, item.Span) { Style = item.Style, Links = item.Links },
                DraftBlockKind.ListItem => new ListItem(item.Content, item.Span, item.Marker) { Style = item.Style, Links = item.Links },
                DraftBlockKind.Table => new TableBlock(item.Content, item.Span, item.Table!) { Style = item.Style, Links = item.Links },
                DraftBlockKind.Image => new ImageBlock(MappedText.Empty, item.Span)
                {
                    File = item.Image!.File,
                    AlternativeText = item.Image.AlternativeText,
                    Width = item.Image.Width,
                    Height = item.Image.Height,
                },
                _ => null,
            };
            if (block is null) continue;
            block.Index = blocks.Count;
            blocks.Add(block);
            section.Add(block);
        }

        var outline = new Filings.Outline(IsReliable: false, IsProspectus: false, draft.Problems, []);
        return new FilingDocument(draft.Source, draft.Span, draft.Type, root, blocks, outline)
        {
            FileName = draft.FileName,
            Description = draft.Description,
        };
    }
}
