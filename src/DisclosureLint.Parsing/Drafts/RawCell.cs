using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>A cell of a table as written, spacer cells and cells that hold only <c>$</c> or <c>)</c> included.</summary>
/// <param name="Content">The text; empty for spacers.</param>
/// <param name="ColumnSpan">Columns covered as written; below 1 counts as 1.</param>
/// <param name="RowSpan">Rows covered as written; below 1 counts as 1.</param>
/// <param name="IsHeader">Whether the cell is marked as a heading (<c>th</c>) or is wholly bold.</param>
/// <param name="Indent">Left indent in points.</param>
internal sealed record RawCell(MappedText Content, int ColumnSpan = 1, int RowSpan = 1, bool IsHeader = false, float Indent = 0)
{
    /// <summary>A cell that holds nothing.</summary>
    public static readonly RawCell Spacer = new(MappedText.Empty);
}
