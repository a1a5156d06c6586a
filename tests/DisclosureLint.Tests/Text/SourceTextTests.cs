using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\n\r\nb", 3)]
    [InlineData("a\n\rb", 3)]
    [InlineData("", 1)]
    [InlineData("a\n", 2)]
    public void Each_kind_of_line_end_ends_one_line(string content, int lines) =>
        new SourceText("draft.htm", content).LineCount.Should().Be(lines);

    [Fact]
    public void Positions_are_zero_based_and_count_utf16_units()
    {
        var source = new SourceText("draft.htm", "ab\r\n\U0001F4C8d\n");
        source.GetLinePosition(0).Should().Be(new LinePosition(0, 0));
        source.GetLinePosition(4).Should().Be(new LinePosition(1, 0));
        source.GetLinePosition(6).Should().Be(new LinePosition(1, 2), "the chart emoji is two UTF-16 units");
        source.GetLinePosition(source.Length).Should().Be(new LinePosition(2, 0));
    }

    [Fact]
    public void A_column_behind_the_line_gives_the_end_of_the_line() =>
        new SourceText("draft.htm", "ab\r\ncd").GetOffset(new LinePosition(0, 99)).Should().Be(2);

    [Fact]
    public void A_column_over_65535_is_right()
    {
        var source = new SourceText("draft.htm", new string('x', 100_000) + "\ny");
        source.GetLinePosition(99_999).Should().Be(new LinePosition(0, 99_999));
    }

    [Fact]
    public void An_offset_outside_the_text_is_refused()
    {
        var source = new SourceText("draft.htm", "ab");
        source.Invoking(text => text.GetLinePosition(3)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Files_put_together_keep_their_own_lines_and_offsets()
    {
        var cover = new SourceText("00-cover.md", "# Cover\r\nOne.");
        var summary = new SourceText("10-summary.md", "# Summary\nTwo.", "windows-1252");
        var both = SourceText.Join([cover, summary]);
        both.Content.Should().Be("# Cover\r\nOne.\n\n# Summary\nTwo.");
        both.Path.Should().Be("00-cover.md");
        both.Files.Select(file => both.Slice(file.Span).ToString()).Should().Equal(cover.Content, summary.Content);
        var two = both.Content.IndexOf("Two.", StringComparison.Ordinal);
        var file = both.FileAt(two);
        file.Text.Should().BeSameAs(summary);
        summary.Slice(file.InFile(TextSpan.Of(two, 4))).ToString().Should().Be("Two.");
        both.FileAt(cover.Length).Text.Should().BeSameAs(cover, "what stands between two files counts to the one before");
        both.FileAt(both.Length).Text.Should().BeSameAs(summary);
        SourceText.Join([cover]).Should().BeSameAs(cover);
        cover.Files.Should().ContainSingle().Which.Should().Be(new SourceFile(cover, 0));
    }
}
