using System.Globalization;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html.Tree;

namespace DisclosureLint.Parsing.Html.Tables;

/// <summary>Reads a <c>table</c> element: as a grid, or as the blocks that it only places on the page.</summary>
internal static class TableReader
{
    private const int MostSpanned = 400;

    /// <summary>Reads a table into the walker's blocks.</summary>
    public static void Read(HtmlWalker walker, HtmlElement table, in InlineStyle style)
    {
        var rows = new List<List<HtmlCell>>();
        var loose = new List<DraftBlock>();
        ReadRows(walker, table, style, rows, loose);
        foreach (var block in loose) walker.Add(block);

        var use = TableShape.Of(rows);
        var blocks = use switch
        {
            TableUse.Data => TableBlocks.Grid(rows, walker.TextBefore()),
            TableUse.List => TableBlocks.Items(rows),
            TableUse.Line => TableBlocks.Line(rows),
            TableUse.Labels => TableBlocks.Labelled(rows, walker.TextBefore()),
            _ => TableBlocks.All(rows),
        };
        foreach (var block in blocks) walker.Add(block);
    }

    private static void ReadRows(HtmlWalker walker, HtmlElement parent, in InlineStyle style, List<List<HtmlCell>> rows, List<DraftBlock> loose)
    {
        var children = parent.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is not HtmlElement child || HtmlWalker.IsHidden(child)) continue;
            switch (child.Tag.Kind)
            {
                case TagKind.TableSection:
                    ReadRows(walker, child, style.Within(child), rows, loose);
                    break;
                case TagKind.TableRow:
                    rows.Add(ReadRow(walker, child, style.Within(child)));
                    break;
                default:
                    loose.AddRange(walker.ReadApart(child, style));
                    break;
            }
        }
    }

    private static List<HtmlCell> ReadRow(HtmlWalker walker, HtmlElement row, in InlineStyle style)
    {
        var cells = new List<HtmlCell>();
        var children = row.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is not HtmlElement child) continue;
            cells.Add(HtmlCell.Of(
                walker.ReadApart(child, style),
                Span(child, HtmlAttributes.ColumnSpan),
                Span(child, HtmlAttributes.RowSpan),
                child.Tag.Name == "th"));
        }

        return cells;
    }

    private static int Span(HtmlElement cell, string attribute) =>
        int.TryParse(cell.Attribute(attribute), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MostSpanned)
            : 1;
}
