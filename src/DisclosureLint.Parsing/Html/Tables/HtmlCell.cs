using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Html.Tables;

/// <summary>A cell as read: its blocks, and how it is laid out.</summary>
internal sealed class HtmlCell
{
    public required List<DraftBlock> Blocks { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the cell is a <c>th</c>.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Number of characters that can be read.</summary>
    public int TextLength { get; private init; }

    /// <summary>Number of blocks with text.</summary>
    public int TextBlocks { get; private init; }

    /// <summary>Whether a table of data stands in the cell.</summary>
    public bool HasTable { get; private init; }

    public bool IsEmpty => TextLength == 0;

    public static HtmlCell Of(List<DraftBlock> blocks, int columnSpan, int rowSpan, bool isHeading)
    {
        var (length, texts, hasTable) = (0, 0, false);
        foreach (var block in blocks)
        {
            if (block.Content.IsEmpty) continue;
            length += block.Content.Length + block.Marker.Length;
            texts++;
            hasTable |= block.Kind == DraftBlockKind.Table;
        }

        return new HtmlCell
        {
            Blocks = blocks,
            ColumnSpan = columnSpan,
            RowSpan = rowSpan,
            IsHeading = isHeading,
            TextLength = length,
            TextBlocks = texts,
            HasTable = hasTable,
        };
    }

    /// <summary>The first block with text; only for cells that are not empty.</summary>
    public DraftBlock FirstText
    {
        get
        {
            foreach (var block in Blocks)
            {
                if (!block.Content.IsEmpty) return block;
            }

            throw new InvalidOperationException("The cell is empty.");
        }
    }
}
