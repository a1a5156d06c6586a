using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Html;

public sealed class HtmlPositions
{
    [Theory]
    [InlineData("<p>general <font>corporate</font>&nbsp;pur&#173;poses</p>", "general corporate purposes", "general <font>corporate</font>&nbsp;pur&#173;poses")]
    [InlineData("<p>profits &amp; losses &</p>", "& losses &", "&amp; losses &")]
    [InlineData("<p>&amp;</p>", "&", "&amp;")]
    [InlineData("<p>the &#147;Company&#148;&#151;we</p>", "“Company”—we", "&#147;Company&#148;&#151;we")]
    [InlineData("<p>first\r\nsecond\rthird</p>", "first second third", "first\r\nsecond\rthird")]
    [InlineData("<p>one<br>two<br />three</p>", "one two three", "one<br>two<br />three")]
    [InlineData("<p>a &#x1F600; b</p>", "b", "b")]
    [InlineData("<p>not &notin; but &ampx and &nbspx</p>", "x and x", "x and &nbspx")]
    [InlineData("<p>a < b &foo; c &#; d</p>", "a < b &foo; c &#; d", "a < b &foo; c &#; d")]
    [InlineData("<p>gen\0eral</p>", "general", "gen\0eral")]
    [InlineData("text in the body itself", "the body", "the body")]
    [InlineData("<table><tr><td>cell</td></tr>stray text</table>", "stray text", "stray text")]
    [InlineData("<p><b>a <i>b</b> c</i> d</p>", "b c d", "b</b> c</i> d")]
    public void Words_lead_back_to_the_exact_range_of_the_file(string html, string words, string expected)
    {
        var block = HtmlText.Read(html).First(candidate => candidate.Content.Text.Contains(words, StringComparison.Ordinal));

        HtmlText.SourceOf(html, block, words).Should().Be(expected);
    }

    [Fact]
    public void A_cell_of_a_table_leads_back_to_its_own_text()
    {
        const string html = "<table><tr><td>Revenue</td><td>$</td><td>(1,234</td><td>)</td></tr><tr><td>Costs &amp; more</td><td></td><td>567</td><td></td></tr></table>";

        var block = HtmlText.Read(html).Should().ContainSingle().Subject;

        var row = block.Table!.Rows[0];
        row.Cells[1].Text.Should().Be("$(1,234)");
        row.Cells[1].Value.Should().Be(-1234m);
        var span = block.Content.ToSource(row.Cells[1].Range);
        html[span.Start..span.End].Should().Be("$</td><td>(1,234</td><td>)");
        HtmlText.SourceOf(html, block, "Costs & more").Should().Be("Costs &amp; more");
    }

    [Fact]
    public void Offsets_of_a_part_of_a_file_count_from_the_start_of_the_file()
    {
        const string file = "<DOCUMENT>\n<TEXT>\n<html><body><p>We make widgets.</p></body></html>\n</TEXT>";
        var source = new DisclosureLint.Text.SourceText("s.txt", file);
        var start = file.IndexOf("<html>", StringComparison.Ordinal);

        var draft = new DisclosureLint.Parsing.Html.HtmlReader().Read(source, new(start, file.IndexOf("</TEXT>", StringComparison.Ordinal)), CancellationToken.None);

        var span = draft.Blocks.Should().ContainSingle().Subject.Content.SourceSpan;
        file[span.Start..span.End].Should().Be("We make widgets.");
    }
}
