using System.Globalization;
using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("Revenue grew 12.5% in 2025.", "12.5%", "12.5")]
    [InlineData("Revenue grew by 40 percent.", "40 percent", "40")]
    [InlineData("a 7 per cent stake", "7 per cent", "7")]
    [InlineData("fell 1,200% since then", "1,200%", "1200")]
    public void A_number_with_its_sign_or_word_is_a_percentage(string text, string words, string value)
    {
        var percentage = FilingSketch.Facts<Percentage>(text).Should().ContainSingle().Which;
        percentage.Text.Should().Be(words);
        percentage.Value.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
        percentage.IsPoints.Should().BeFalse();
    }

    [Fact]
    public void Percentage_points_are_told_apart() =>
        FilingSketch.Facts<Percentage>("Margin rose 3 percentage points.").Should().ContainSingle().Which.IsPoints.Should().BeTrue();

    [Theory]
    [InlineData("a percentage of revenue")]
    [InlineData("approximately % of our stock")]
    [InlineData("fifty percent of it")]
    [InlineData("[●]% of our stock")]
    public void A_sign_without_digits_is_none(string text) => FilingSketch.Facts<Percentage>(text).Should().BeEmpty();
}
