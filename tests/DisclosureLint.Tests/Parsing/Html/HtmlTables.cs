using DisclosureLint.Parsing.Drafts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Html;

public sealed class HtmlTables
{
    [Fact]
    public void A_statement_becomes_a_grid_of_labels_and_numbers()
    {
        const string html = """
            <p>The table shows our results (in thousands, except per share data).</p>
            <table>
              <tr><td>&nbsp;</td><td></td><td colspan=5 align=center><b>Year ended December 31,</b></td></tr>
              <tr><td></td><td>&nbsp;</td><td colspan=2><b>2022</b></td><td></td><td colspan=2><b>2021</b></td></tr>
              <tr><td>Revenue</td><td></td><td>$</td><td>1,200</td><td></td><td>$</td><td>900</td></tr>
              <tr><td style="padding-left:10pt">Net loss</td><td></td><td></td><td>(300</td><td>)</td><td></td><td>&#151;</td></tr>
              <tr><td>Unknown</td><td></td><td></td><td></td><td></td><td></td><td>5</td></tr>
            </table>
            """;

        var block = HtmlText.Read(html)[1];

        block.Kind.Should().Be(DraftBlockKind.Table);
        var table = block.Table!;
        table.HeaderRowCount.Should().Be(2);
        table.ColumnCount.Should().Be(3);
        table.Scale.Should().Be(1000);
        table.ColumnHeading(1).Should().Be("Year ended December 31, 2022");
        table.FindRow("revenue")!.CellAt(1)!.Value.Should().Be(1200);
        table.FindRow("net loss")!.CellAt(1)!.Value.Should().Be(-300);
        table.FindRow("net loss")!.Indent.Should().Be(1);
        table.FindRow("net loss")!.CellAt(2)!.IsNil.Should().BeTrue();
        table.FindRow("unknown")!.CellAt(1).Should().BeNull();
    }

    [Fact]
    public void Empty_amounts_of_a_preliminary_prospectus_stay_in_their_columns()
    {
        var table = HtmlText.Read("<table><tr><td></td><td>Price</td><td>Discount</td></tr><tr><td>Per share</td><td>$</td><td>$</td></tr></table>")[0].Table!;

        table.FindRow("per share")!.Cells.Select(cell => cell.Column).Should().Equal(0, 1, 2);
    }

    [Theory]
    [InlineData("<table><tr><td><p>one</p><p>two</p></td></tr></table>", "one|two")]
    [InlineData("<table><tr><td>one</td></tr><tr><td></td><td>two</td></tr></table>", "one|two")]
    [InlineData("<table><tr><td><p>one</p><table><tr><td>•</td><td>two</td></tr></table></td></tr></table>", "one|two")]
    [InlineData("<table><tr><td>Item 1.</td><td>Business</td></tr></table>", "Item 1. Business")]
    public void A_table_that_only_places_text_is_read_as_blocks(string html, string expected)
    {
        HtmlText.Read(html).Should().NotContain(block => block.Kind == DraftBlockKind.Table);
        HtmlText.TextsOf(html).Should().Equal(expected.Split('|'));
    }

    [Fact]
    public void A_table_of_terms_keeps_the_paragraphs_of_a_cell_in_the_cell()
    {
        var block = HtmlText.Read("<table><tr><td>Issuer</td><td>Acme</td></tr><tr><td>Use of proceeds</td><td><p>We need it.</p><p>• Really.</p></td></tr></table>")
            .Should().ContainSingle().Subject;

        block.Table!.FindRow("use of proceeds")!.CellAt(1)!.Text.Should().Be("We need it. • Really.");
    }

    [Fact]
    public void Links_of_a_table_of_contents_keep_their_words()
    {
        var block = HtmlText.Read("<table><tr><td><a href='#a'>Prospectus Summary</a></td><td>1</td></tr><tr><td><a href='#b'>Risk Factors</a></td><td>9</td></tr></table>")[0];

        block.Links.Select(link => (block.Content.Text[link.Range.Start..link.Range.End], link.Target))
            .Should().Equal(("Prospectus Summary", "#a"), ("Risk Factors", "#b"));
    }
}
