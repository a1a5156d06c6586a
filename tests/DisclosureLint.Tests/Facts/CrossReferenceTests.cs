using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class CrossReferenceTests
{
    [Theory]
    [InlineData("See “Risk Factors” beginning on page 12.", "Risk Factors", "12")]
    [InlineData("as described under “Underwriting” and elsewhere", "Underwriting", null)]
    [InlineData("in the section titled “Use of Proceeds.”", "Use of Proceeds", null)]
    [InlineData("see “Risk Factors—We have a history of losses.”", "Risk Factors|We have a history of losses", null)]
    public void A_title_behind_a_cue_is_a_reference_to_a_section(string text, string path, string? page)
    {
        var reference = FilingSketch.Facts<CrossReference>(text).Should().ContainSingle().Which;
        reference.Kind.Should().Be(CrossReferenceKind.Section);
        reference.Path.Should().Equal(path.Split('|'));
        reference.Page.Should().Be(page);
        reference.IsRelative.Should().BeFalse();
    }

    [Fact]
    public void A_title_with_a_dash_in_front_is_relative() =>
        FilingSketch.Facts<CrossReference>("See “—Liquidity and Capital Resources.”").Should().ContainSingle().Which.IsRelative.Should().BeTrue();

    [Fact]
    public void Titles_in_a_row_are_references_all() =>
        FilingSketch.Facts<CrossReference>("See “Risk Factors,” “Use of Proceeds” and “Business.”").Select(reference => reference.Path[0])
            .Should().Equal("Risk Factors", "Use of Proceeds", "Business");

    [Theory]
    [InlineData("see Note 5 to our financial statements", CrossReferenceKind.Note, "5")]
    [InlineData("filed as Exhibit 10.3 to this", CrossReferenceKind.Exhibit, "10.3")]
    [InlineData("beginning on page F-3 below", CrossReferenceKind.Page, "F-3")]
    public void Numbers_are_references_too(string text, CrossReferenceKind kind, string number)
    {
        var reference = FilingSketch.Facts<CrossReference>(text).Should().ContainSingle().Which;
        reference.Kind.Should().Be(kind);
        reference.Path.Should().Equal(number);
    }

    [Theory]
    [InlineData("under the symbol “BRWL”")]
    [InlineData("Brightwell (the “Company”)")]
    [InlineData("a so-called “network effect” in our market")]
    [InlineData("the web page was visited")]
    [InlineData("We note 5 changes.")]
    public void Symbols_terms_and_quotations_are_none(string text) => FilingSketch.Facts<CrossReference>(text).Should().BeEmpty();
}
