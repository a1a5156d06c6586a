using DisclosureLint.Filings;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Html;

public sealed class HtmlHostileInput
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("<div>", 40_000)]
    [InlineData("<div>", 100_000)]
    [InlineData("<font color=red><b>", 40_000)]
    [InlineData("<table><tr><td>", 5_000)]
    public async Task Tags_that_are_never_closed_end_in_a_clear_error(string tags, int count)
    {
        var html = string.Concat(Enumerable.Repeat(tags, count)) + "text";

        var read = async () => await Task.Run(() => HtmlText.Read(html)).WaitAsync(Patience);

        (await read.Should().ThrowAsync<FilingFormatException>()).WithMessage("*not closed*");
    }

    [Theory]
    [InlineData("<p>item ", 100_000)]
    [InlineData("<a href='#x'>link ", 20_000)]
    [InlineData("<li>item ", 50_000)]
    public async Task Tags_that_need_no_end_are_read_however_many(string tags, int count)
    {
        var html = string.Concat(Enumerable.Repeat(tags, count));

        var blocks = await Task.Run(() => HtmlText.Read(html)).WaitAsync(Patience);

        blocks.Sum(block => block.Content.Text.Split(' ').Length).Should().Be(count);
    }

    [Fact]
    public async Task Megabytes_on_one_line_are_read()
    {
        var html = "<p>" + string.Concat(Enumerable.Repeat("word ", 800_000)) + "</p>";

        var blocks = await Task.Run(() => HtmlText.Read(html)).WaitAsync(Patience);

        blocks.Should().ContainSingle().Which.Content.Length.Should().Be((800_000 * 5) - 1);
    }

    [Theory]
    [InlineData("<p>a</p><!-- never closed <p>b</p>", "a")]
    [InlineData("<p>a</p><p style=\"font-wei", "a")]
    [InlineData("<p>a</p><", "a|<")]
    [InlineData("<p>a</p></", "a|</")]
    [InlineData("<p>a &", "a &")]
    [InlineData("<p>a &#", "a &#")]
    [InlineData("\r<p>\ra\r</p>\r", "a")]
    public void A_file_cut_off_anywhere_is_read_as_far_as_it_goes(string html, string expected) =>
        HtmlText.TextsOf(html).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("<template><caption>hidden</caption></template>")]
    [InlineData("<template><tbody><tr><td>hidden</td></tr></tbody></template>")]
    [InlineData("<template><td>hidden<table><tr><td>hidden</td></tr></table></td></template>")]
    [InlineData("<table><tr><td><template><th>hidden</th></template></td></tr></table>")]
    [InlineData("<template><template></template><colgroup><col></colgroup></template>")]
    [InlineData("<template><svg><template></template></svg><caption></caption></template>")]
    [InlineData("<svg><template></svg></template>")]
    public void A_template_is_not_shown_and_whatever_it_holds_does_no_harm(string template) =>
        HtmlText.TextsOf($"<p>before</p>{template}<p>after</p>").Should().Equal("before", "after");

    [Fact]
    public void A_table_behind_a_template_is_a_table() =>
        HtmlText.Read("<template><caption></template><table><tr><td>a</td><td>1</td></tr></table>").Should().ContainSingle(block => block.Table != null);

    [Fact]
    public void A_template_that_is_never_closed_hides_the_rest_as_in_a_browser() =>
        HtmlText.TextsOf("<p>before</p><template><tr><td>hidden</td></tr><p>hidden</p>").Should().Equal("before");

    [Fact]
    public void Spans_of_cells_beyond_reason_are_cut()
    {
        var table = HtmlText.Read("<table><tr><td colspan=99999 rowspan=99999>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>")[0].Table!;

        table.Cells.Select(cell => cell.Text).Should().BeEquivalentTo("a", "1", "b", "2");
    }

    [Fact]
    public void Reading_stops_when_asked()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var source = new DisclosureLint.Text.SourceText("a.htm", string.Concat(Enumerable.Repeat("<p>a</p>", 5_000)));

        var read = () => new DisclosureLint.Parsing.Html.HtmlReader().Read(source, new(0, source.Length), stopped.Token);

        read.Should().Throw<OperationCanceledException>();
    }
}
