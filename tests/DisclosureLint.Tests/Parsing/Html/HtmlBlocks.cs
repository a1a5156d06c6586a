using DisclosureLint.Parsing.Drafts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Html;

public sealed class HtmlBlocks
{
    [Theory]
    [InlineData("<p>one<p>two", "one|two")]
    [InlineData("<div>one<div>two</div>three</div>four", "one|two|three|four")]
    [InlineData("one<br><br>two<br>  <br/>three<br>four", "one|two|three four")]
    [InlineData("<span style='display:block'>one</span><p style='display: inline'>two</p> three", "one|two three")]
    [InlineData("<center><font>one</font></center><h2>two</h2>", "one|two")]
    [InlineData("<pre>one\ngoes on\n\n  two</pre>", "one goes on|two")]
    public void A_block_ends_at_a_block_element_or_at_an_empty_line(string html, string expected) =>
        HtmlText.TextsOf(html).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("<p style='display:none'>gone</p><p>seen</p>")]
    [InlineData("<div style='visibility: hidden'>gone</div>seen")]
    [InlineData("<p hidden>gone</p>seen")]
    [InlineData("<html><head><title>gone</title><style>gone</style></head><body><script>gone()</script>seen</body></html>")]
    [InlineData("<ix:header><ix:hidden>gone</ix:hidden></ix:header><p>seen</p>")]
    public void What_a_browser_does_not_show_is_left_out(string html) => HtmlText.TextsOf(html).Should().Equal("seen");

    [Fact]
    public void Inline_xbrl_is_looked_through() =>
        HtmlText.TextsOf("<p>Loss of <ix:nonFraction name='a' scale='3'>1,234</ix:nonFraction> in <ix:nonNumeric>2023</ix:nonNumeric>.</p>")
            .Should().Equal("Loss of 1,234 in 2023.");

    [Fact]
    public void Style_says_what_share_is_bold_italic_underlined_and_in_capitals()
    {
        var block = HtmlText.Read("<p align=center style='font: italic bold 12pt/14pt Times'><u>RISK</u> <font style='font-weight:normal'>four</font></p>")[0];

        block.Style.Centred.Should().BeTrue();
        block.Style.Bold.Should().Be(0.5f);
        block.Style.Italic.Should().Be(1);
        block.Style.Underlined.Should().Be(0.5f);
        block.Style.Capitals.Should().Be(0.5f);
        block.Style.FontSize.Should().Be(12);
        block.Style.HeadingTag.Should().Be(0);
        HtmlText.Read("<h3>Title</h3>")[0].Style.Should().Match<Filings.TextStyle>(style => style.HeadingTag == 3 && style.Bold == 1);
    }

    [Fact]
    public void A_run_in_heading_is_the_emphasised_lead()
    {
        var block = HtmlText.Read("<p><b><i>We may fail.</i></b> We have <b>no</b> revenue.</p>")[0];

        block.Content.Text[..block.Style.EmphasisedLead].Should().Be("We may fail.");
    }

    [Fact]
    public void Anchors_belong_to_the_block_they_stand_in_or_to_the_next_with_text()
    {
        var blocks = HtmlText.Read("<p>before</p><a name='toc_1'></a><hr><p id='p2'>Use of <a id='in'>Proceeds</a></p><p>after</p>");

        blocks.Where(block => !block.Content.IsEmpty).Select(block => string.Join(' ', block.Anchors)).Should().Equal("", "toc_1 p2 in", "");
    }

    [Fact]
    public void Links_say_which_words_lead_where()
    {
        var block = HtmlText.Read("<p>See <a href='#rf'>“Risk <b>Factors</b>”</a> on page 9.</p>")[0];

        var link = block.Links.Should().ContainSingle().Subject;
        link.Target.Should().Be("#rf");
        block.Content.Text[link.Range.Start..link.Range.End].Should().Be("“Risk Factors”");
    }

    [Theory]
    [InlineData("<p>a</p><p style='page-break-before: always'>b</p>")]
    [InlineData("<p>a</p><div style='break-after:page'></div><p>b</p>")]
    [InlineData("<p style='page-break-after:always'>a</p><p style='page-break-before:always'>b</p>")]
    [InlineData("<p>a</p><page><p>b</p>")]
    [InlineData("<p>a</p><!--Begin Page 2--><p>b</p>")]
    public void A_page_breaks_once_between_two_blocks(string html) =>
        HtmlText.Read(html).Select(block => block.Kind).Should().Equal(DraftBlockKind.Text, DraftBlockKind.PageBreak, DraftBlockKind.Text);

    [Fact]
    public void Rules_and_pictures_are_blocks_with_their_size()
    {
        var blocks = HtmlText.Read("<p>a</p><hr size=4><p>b <img src='logo.jpg' alt='Our logo' style='width: 72pt' height='40'> c</p>");

        blocks.Select(block => block.Kind).Should().Equal(DraftBlockKind.Text, DraftBlockKind.Rule, DraftBlockKind.Text, DraftBlockKind.Image);
        blocks[3].Image.Should().Be(new DraftImage("logo.jpg", "Our logo", 96, 40));
    }

    [Theory]
    [InlineData("<ul><li>one<li>two</ul>", "• one|• two")]
    [InlineData("<ol start=3 type=i><li>one</li><li>two</li></ol>", "iii. one|iv. two")]
    [InlineData("<p>&#149;&nbsp;&nbsp;one</p><p>• two</p>", "• one|• two")]
    [InlineData("<table><tr><td>&nbsp;</td><td>•</td><td>one</td></tr><tr><td></td><td>•</td><td>two</td></tr></table>", "• one|• two")]
    [InlineData("<table><tr><td>(1)</td><td>one</td></tr></table>", "(1) one")]
    [InlineData("<table><tr><td>a.</td><td>one</td></tr></table>", "a. one")]
    public void An_item_of_a_list_keeps_its_marker_apart(string html, string expected)
    {
        var blocks = HtmlText.Read(html);

        blocks.Should().OnlyContain(block => block.Kind == DraftBlockKind.ListItem);
        blocks.Select(block => $"{block.Marker} {block.Content.Text}").Should().Equal(expected.Split('|'));
    }

    [Fact]
    public void The_indent_is_the_first_lines_distance_from_the_margin()
    {
        HtmlText.Read("<div style='margin-left: 20pt'><p style='padding-left:0.5in; text-indent:-10pt'>a</p></div>")[0].Indent.Should().Be(46);
        HtmlText.Read("<p>&nbsp;&nbsp;a</p>")[0].Indent.Should().Be(5);
    }
}
