using DisclosureLint.Parsing.Drafts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Html;

public sealed class HtmlListItems
{
    [Theory]
    [InlineData("<font style='font-family:Wingdings'>n</font>", "n")]
    [InlineData("<font face='Symbol'>&#183;</font>", "·")]
    [InlineData("<span style='font:10pt Wingdings'>&#167;</span>", "§")]
    [InlineData("<font style='font-family: WINGDINGS 2, serif'>l</font>", "l")]
    [InlineData("<font style='font-family:webdings'>o</font>", "o")]
    [InlineData("<font style='font-family:Wingdings'>&#216;</font>", "Ø")]
    [InlineData("<font style='font-family:WINGDINGS'>&#376;</font>", "Ÿ")]
    [InlineData("(iv)", "(iv)")]
    [InlineData("(b)", "(b)")]
    [InlineData("3.", "3.")]
    [InlineData("&#8226;", "•")]
    [InlineData("<sup>12</sup>", "12")]
    [InlineData("&#8224;&#8224;", "††")]
    [InlineData("A:", "A:")]
    public void A_row_of_a_bullet_and_a_sentence_is_an_item(string marker, string expected)
    {
        const string text = "Our mill grinds rye for the bakers of the valley.";

        var block = HtmlText.Read($"<table><tr><td width=4%>&nbsp;</td><td>{marker}</td><td>{text}</td></tr></table>")
            .Should().ContainSingle().Subject;

        block.Kind.Should().Be(DraftBlockKind.ListItem);
        block.Marker.Should().Be(expected);
        block.Content.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("<p><font style='font-family:Symbol'>&#183;</font>&nbsp;&nbsp;rye and barley;</p>", "·")]
    [InlineData("<p><font face=Wingdings>v</font><font style='font:7pt Times'>&nbsp;&nbsp;</font>rye and barley;</p>", "v")]
    [InlineData("<div style='float:left'>&#8226;<br></div><div>rye and barley;</div>", "•")]
    [InlineData("<div style='float:left'><font style='font-family:Wingdings'>q</font></div><div>rye and barley;</div>", "q")]
    [InlineData("<p>(a)</p><p>rye and barley;</p>", "(a)")]
    public void A_bullet_before_a_paragraph_or_afloat_beside_it_makes_it_an_item(string html, string marker)
    {
        var block = HtmlText.Read(html).Should().ContainSingle().Subject;

        block.Kind.Should().Be(DraftBlockKind.ListItem);
        block.Marker.Should().Be(marker);
        block.Content.Text.Should().Be("rye and barley;");
        HtmlText.SourceOf(html, block, "rye").Should().Be("rye");
    }

    [Theory]
    [InlineData("<p><font face=Wingdings>x</font> Smaller reporting company</p>")]
    [InlineData("<p><font face=Wingdings>&#168;</font> Emerging growth company</p>")]
    [InlineData("<p>n days after the closing</p>")]
    [InlineData("<p>o</p><p align=center>Mill</p>")]
    public void A_box_or_a_letter_in_a_font_of_letters_is_no_bullet(string html) =>
        HtmlText.Read(html).Should().OnlyContain(block => block.Kind == DraftBlockKind.Text);

    [Fact]
    public void Labels_beside_paragraphs_are_read_as_paragraphs_and_values_stay_a_grid()
    {
        const string html = """
            <table>
              <tr><td>Common stock offered</td><td>4,000,000 shares</td></tr>
              <tr><td><b>Use of proceeds</b></td><td>
                <p>We intend to use the net proceeds of the sale to buy a second mill and the meadow behind it.</p>
                <p>Until then we will keep them in accounts that bear interest with banks of the valley.</p></td></tr>
              <tr><td>Risk factors</td><td>See “Risk Factors” for what you should think of before you buy our shares.</td></tr>
            </table>
            """;

        var blocks = HtmlText.Read(html);

        blocks.Select(block => (block.Kind, block.IsLabel)).Should().Equal(
            (DraftBlockKind.Table, false), (DraftBlockKind.Text, true), (DraftBlockKind.Text, false), (DraftBlockKind.Text, false),
            (DraftBlockKind.Text, true), (DraftBlockKind.Text, false));
        blocks[0].Table!.FindRow("common stock")!.CellAt(1)!.Text.Should().Be("4,000,000 shares");
        blocks[1].Content.Text.Should().Be("Use of proceeds");
    }

    [Fact]
    public void A_table_with_amounts_stays_a_grid_however_long_its_labels() =>
        HtmlText.Read("<table><tr><td>Wages of the millers, of the carters and of all the others who work for us in the valley.</td>"
            + "<td>1,200</td></tr><tr><td>Rye</td><td>300</td></tr></table>")
            .Should().ContainSingle().Which.Kind.Should().Be(DraftBlockKind.Table);
}
