using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html.Tables;

/// <summary>Makes a block of others.</summary>
internal static class DraftBlocks
{
    /// <summary>A block as the item of a list, with the text of another block before it.</summary>
    public static DraftBlock AsItem(DraftBlock block, DraftBlock marker) => new()
    {
        Kind = DraftBlockKind.ListItem,
        Content = block.Content,
        Span = block.Span,
        Style = block.Style,
        Links = block.Links,
        Anchors = AnchorsOf([marker, block]),
        Marker = marker.Content.Text,
        MarkerText = marker.Content,
        Indent = Math.Max(marker.Indent, block.Indent),
    };

    /// <summary>A block as the label of what stands beside it.</summary>
    public static DraftBlock AsLabel(DraftBlock block) => new()
    {
        Kind = block.Kind,
        Content = block.Content,
        Span = block.Span,
        Style = block.Style,
        Links = block.Links,
        Anchors = block.Anchors,
        Indent = block.Indent,
        IsLabel = true,
    };

    /// <summary>Several blocks as one line of text.</summary>
    public static DraftBlock Joined(List<DraftBlock> blocks)
    {
        if (blocks.Count == 1) return blocks[0];
        var text = MappedText.Concat(blocks.ConvertAll(block => block.Content), asJoins: false);
        return new DraftBlock
        {
            Kind = DraftBlockKind.Text,
            Content = text,
            Span = text.SourceSpan,
            Style = StyleOf(blocks) with { EmphasisedLead = LeadOf(blocks) },
            Links = LinksOf(blocks, text),
            Anchors = AnchorsOf(blocks),
            Indent = blocks[0].Indent,
        };
    }

    /// <summary>The block of a grid that the cells' blocks make up.</summary>
    public static DraftBlock Table(Table table, MappedText content, List<DraftBlock> blocks) => new()
    {
        Kind = DraftBlockKind.Table,
        Content = content,
        Span = content.SourceSpan,
        Style = StyleOf(blocks),
        Links = LinksOf(blocks, content),
        Anchors = AnchorsOf(blocks),
        Table = table,
    };

    /// <summary>The text of a block with the marker that is printed before it.</summary>
    public static MappedText WithMarker(DraftBlock block) =>
        block.MarkerText.IsEmpty ? block.Content : MappedText.Concat([block.MarkerText, block.Content], asJoins: false);

    private static TextStyle StyleOf(List<DraftBlock> blocks)
    {
        float bold = 0, italic = 0, underlined = 0, capitals = 0, centred = 0, total = 0;
        foreach (var block in blocks)
        {
            var weight = block.Content.Length;
            total += weight;
            bold += block.Style.Bold * weight;
            italic += block.Style.Italic * weight;
            underlined += block.Style.Underlined * weight;
            capitals += block.Style.Capitals * weight;
            if (block.Style.Centred) centred += weight;
        }

        return total == 0
            ? default
            : new TextStyle(bold / total, italic / total, underlined / total, capitals / total, centred > total / 2, blocks[0].Style.FontSize);
    }

    private static int LeadOf(List<DraftBlock> blocks)
    {
        var lead = 0;
        foreach (var block in blocks)
        {
            var before = lead == 0 ? 0 : lead + 1;
            if (block.Style.EmphasisedLead == 0) return lead;
            lead = before + block.Style.EmphasisedLead;
            if (block.Style.EmphasisedLead < block.Content.Length) return lead;
        }

        return lead;
    }

    private static List<Link> LinksOf(List<DraftBlock> blocks, MappedText text)
    {
        var links = new List<Link>();
        foreach (var block in blocks)
        {
            foreach (var link in block.Links)
            {
                var source = block.Content.ToSource(link.Range);
                var range = new TextSpan(text.FromSource(source.Start), text.FromSource(source.End - 1) + 1);
                if (range.Length > 0 && range.End <= text.Length) links.Add(link with { Range = text.Trim(range) });
            }
        }

        return links;
    }

    private static List<string> AnchorsOf(List<DraftBlock> blocks)
    {
        var anchors = new List<string>();
        foreach (var block in blocks) anchors.AddRange(block.Anchors);
        return anchors;
    }
}
