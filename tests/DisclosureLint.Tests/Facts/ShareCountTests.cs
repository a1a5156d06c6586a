using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class ShareCountTests
{
    [Theory]
    [InlineData("We are offering 5,000,000 shares of common stock.", 5_000_000, "shares of common stock")]
    [InlineData("We sold 10.0 million shares to them.", 10_000_000, "shares")]
    [InlineData("up to 750,000 additional shares of our Class A common stock to cover", 750_000, "additional shares of our Class A common stock")]
    [InlineData("1,250,000 Units, each consisting of one share", 1_250_000, "Units")]
    [InlineData("holders of 2,000 Pre-Funded Warrants", 2_000, "Pre-Funded Warrants")]
    public void A_number_before_the_noun_is_a_count(string text, decimal value, string security)
    {
        var count = FilingSketch.Facts<ShareCount>(text).Should().ContainSingle().Which;
        count.Value.Should().Be(value);
        count.Security.Should().Be(security);
    }

    [Theory]
    [InlineData("In 2025 shares were issued.")]
    [InlineData("for $500 shares were issued")]
    [InlineData("[●] shares of common stock")]
    [InlineData("our shareholders in 12 states")]
    [InlineData("It shares 3 patents.")]
    [InlineData("$4.00 per share")]
    public void Years_prices_and_blanks_are_none(string text) => FilingSketch.Facts<ShareCount>(text).Should().BeEmpty();
}
