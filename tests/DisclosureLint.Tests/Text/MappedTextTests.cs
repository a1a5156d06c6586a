using CsCheck;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Text;

public sealed class MappedTextTests
{
    [Fact]
    public void White_space_collapses_and_the_source_of_each_word_is_kept()
    {
        const string Source = "general \r\n   corporate purposes";
        var text = Linear(Source);
        text.Text.Should().Be("general corporate purposes");
        Slice(Source, text, "corporate").Should().Be("corporate");
        Slice(Source, text, "general corporate").Should().Be("general \r\n   corporate");
    }

    [Fact]
    public void An_entity_maps_as_a_whole()
    {
        const string Source = "AT&amp;T leads";
        var builder = new MappedTextBuilder();
        builder.AppendLinear("AT", 0);
        builder.AppendAtomic("&", TextSpan.Of(2, 5));
        builder.AppendLinear("T leads", 7);
        var text = builder.Build();
        text.Text.Should().Be("AT&T leads");
        Slice(Source, text, "AT&T").Should().Be("AT&amp;T");
        Slice(Source, text, "&").Should().Be("&amp;");
    }

    [Fact]
    public void Soft_hyphens_and_zero_width_characters_are_dropped_from_inside_words()
    {
        const string Source = "pur\u00adpo\u200bses";
        var text = Linear(Source);
        text.Text.Should().Be("purposes");
        Slice(Source, text, "purposes").Should().Be(Source);
    }

    [Fact]
    public void Tags_between_words_lie_inside_the_span_of_a_match()
    {
        const string Source = "general <font>corporate</font> purposes";
        var builder = new MappedTextBuilder();
        builder.AppendLinear("general ", 0);
        builder.AppendLinear("corporate", 14);
        builder.AppendLinear(" purposes", 30);
        var text = builder.Build();
        text.Text.Should().Be("general corporate purposes");
        Slice(Source, text, "general corporate purposes").Should().Be(Source);
        Slice(Source, text, "corporate").Should().Be("corporate");
    }

    [Fact]
    public void Text_never_starts_or_ends_with_a_space() =>
        Linear(" \u00a0 a \u2003 ").Text.Should().Be("a");

    [Fact]
    public void A_span_across_a_page_break_splits_at_the_join()
    {
        const string Source = "we are the 29 leading provider";
        var text = MappedText.Concat([Linear(Source[..10]), Linear(Source[14..], 14)], asJoins: true);
        text.Text.Should().Be("we are the leading provider");
        var parts = text.SplitAtJoins(new TextSpan(3, text.Length)).Select(part => text.Text[part.Start..part.End]);
        parts.Should().Equal("are the", "leading provider");
    }

    [Fact]
    public void A_source_offset_leads_back_to_the_text()
    {
        var text = Linear("  one   two");
        text.FromSource(0).Should().Be(0);
        text.FromSource(8).Should().Be(4);
        text.FromSource(10).Should().Be(6);
        text.FromSource(100).Should().Be(text.Length);
    }

    [Fact]
    public void Every_range_reads_back_from_the_source()
    {
        var characters = Gen.Int[0, 11].Select(i => "abZ7 \n\r\u00a0\u00ad“\u200b."[i]);
        Gen.Select(characters.Array[0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((source, first, second) =>
        {
            var content = new string(source);
            var text = Linear(content);
            var start = Math.Min(Math.Min(first, second), text.Length);
            var end = Math.Min(Math.Max(first, second), text.Length);
            var range = text.Trim(new TextSpan(start, end));
            var slice = text.ToSource(range);
            Linear(content[slice.Start..slice.End]).Text.Should().Be(text.Text[range.Start..range.End]);
        });
    }

    private static MappedText Linear(string source, int start = 0)
    {
        var builder = new MappedTextBuilder();
        builder.AppendLinear(source, start);
        return builder.Build();
    }

    private static string Slice(string source, MappedText text, string words)
    {
        var span = text.ToSource(TextSpan.Of(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
        return source[span.Start..span.End];
    }
}
