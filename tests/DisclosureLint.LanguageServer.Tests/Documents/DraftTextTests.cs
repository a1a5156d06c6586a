using CsCheck;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests.Documents;

public sealed class DraftTextTests
{
    private static readonly Gen<string> Piece = Gen.String[Gen.Char["aé\r\n\ud83d\ude00< "], 0, 12];

    [Fact]
    public void Edits_give_the_text_and_the_lines_that_splicing_a_string_gives() =>
        Gen.Select(Piece, Gen.Select(Gen.Int[0, 40], Gen.Int[0, 6], Piece).List[1, 30]).Sample((start, edits) =>
        {
            var text = new DraftText(start);
            var model = start;
            foreach (var (at, length, inserted) in edits)
            {
                var source = new SourceText("draft.htm", model);
                var from = source.GetLinePosition(Math.Min(at, model.Length));
                var to = source.GetLinePosition(Math.Min(at + length, model.Length));
                var (fromOffset, toOffset) = (source.GetOffset(from), source.GetOffset(to));
                text.Apply(new TextChange(new TextRange(from, to), inserted));
                model = model[..fromOffset] + inserted + model[Math.Max(fromOffset, toOffset)..];
            }

            var expected = new SourceText("draft.htm", model);
            return text.ToString() == model
                && text.LineCount == expected.LineCount
                && Enumerable.Range(0, expected.LineCount).All(line => text.OffsetOf(new LinePosition(line, 0)) == expected.GetLineSpan(line).Start);
        });

    [Theory]
    [InlineData("one\r\ntwo", 1)]
    [InlineData("one\rtwo", 1)]
    [InlineData("one\ntwo", 1)]
    public void Every_line_end_ends_one_line(string content, int line)
    {
        var text = new DraftText(content);
        text.OffsetOf(new LinePosition(line, 0)).Should().Be(content.IndexOf("two", StringComparison.Ordinal));
        text.LineCount.Should().Be(2);
    }

    [Fact]
    public void A_line_end_that_is_typed_in_halves_stays_one()
    {
        var text = new DraftText("onetwo");
        text.Apply(Insert(0, 3, "\r"));
        text.LineCount.Should().Be(2);
        text.Apply(Insert(1, 0, "\n"));
        text.ToString().Should().Be("one\r\ntwo");
        text.LineCount.Should().Be(2);
    }

    [Fact]
    public void A_line_end_that_is_parted_becomes_two()
    {
        var text = new DraftText("one\r\ntwo\nthree");
        var lineStart = text.OffsetOf(new LinePosition(1, 0));
        text.Apply(new TextChange(new TextRange(new LinePosition(0, 3), new LinePosition(1, 0)), "\rx\n"));
        text.ToString().Should().Be("one\rx\ntwo\nthree");
        text.OffsetOf(new LinePosition(2, 0)).Should().Be(lineStart + 1);
    }

    [Fact]
    public void Columns_count_utf16_units_and_end_at_the_end_of_the_line()
    {
        var text = new DraftText("a😀b\r\nc");
        text.Apply(Insert(0, 3, "-"));
        text.ToString().Should().Be("a😀-b\r\nc");
        text.OffsetOf(new LinePosition(0, int.MaxValue)).Should().Be(5);
        text.OffsetOf(new LinePosition(99, 0)).Should().Be(text.Length);
    }

    [Fact]
    public void A_change_without_a_range_is_the_whole_text()
    {
        var text = new DraftText("old\nlines\n");
        text.Apply(new TextChange(null, "new"));
        text.ToString().Should().Be("new");
        text.LineCount.Should().Be(1);
    }

    private static TextChange Insert(int line, int character, string text) =>
        new(new TextRange(new LinePosition(line, character), new LinePosition(line, character)), text);
}
