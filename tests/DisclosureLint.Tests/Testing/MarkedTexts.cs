using DisclosureLint.Testing;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Testing;

public sealed class MarkedTexts
{
    [Fact]
    public void Marks_are_taken_out_and_their_ranges_kept()
    {
        var marked = MarkedText.Parse("We are [|the leader|] and [|the first|].");

        marked.Text.Should().Be("We are the leader and the first.");
        marked.Spans.Should().Equal(TextSpan.Of(7, 10), TextSpan.Of(22, 9));
    }

    [Fact]
    public void Cells_of_a_table_and_brackets_of_a_draft_are_no_marks() =>
        MarkedText.Parse("| [●] |\n|---|\n| a|] |").Should().BeEquivalentTo(new MarkedText("| [●] |\n|---|\n| a|] |", []));

    [Theory]
    [InlineData("one [|two")]
    [InlineData("one [|two [|three|]")]
    public void A_mark_without_partner_is_an_error_that_quotes_its_place(string text) =>
        FluentActions.Invoking(() => MarkedText.Parse(text)).Should().Throw<FormatException>().WithMessage("*[|t*");
}
