using System.Globalization;
using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class MoneyAmountTests
{
    [Theory]
    [InlineData("Revenue was $408.2 million in 2025.", "$408.2 million", "408200000", "USD")]
    [InlineData("We paid $1,234 for it.", "$1,234", "1234", "USD")]
    [InlineData("We paid US$ 3,000 for it.", "US$ 3,000", "3000", "USD")]
    [InlineData("We paid US$3.5 billion for it.", "US$3.5 billion", "3500000000", "USD")]
    [InlineData("It cost RMB 12.5 million.", "RMB 12.5 million", "12500000", "CNY")]
    [InlineData("It cost RMB500,000.", "RMB500,000", "500000", "CNY")]
    [InlineData("It cost €2.5 million.", "€2.5 million", "2500000", "EUR")]
    [InlineData("It cost HK$90 million.", "HK$90 million", "90000000", "HKD")]
    [InlineData("The par value is $0.0001 per share.", "$0.0001", "0.0001", "USD")]
    [InlineData("A loss of $(3.2) million.", "$(3.2) million", "-3200000", "USD")]
    [InlineData("Worth $5M today.", "$5M", "5000000", "USD")]
    [InlineData("A $25-million facility.", "$25-million", "25000000", "USD")]
    public void An_amount_is_read_with_sign_scale_and_currency(string text, string words, string value, string currency)
    {
        var amount = FilingSketch.Facts<MoneyAmount>(text).Should().ContainSingle().Which;
        amount.Text.Should().Be(words);
        amount.Value.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
        amount.Currency.Should().Be(currency);
    }

    [Theory]
    [InlineData("between $1.2 and $1.4 million", 1_200_000, 1_400_000)]
    [InlineData("from $80 to $90 million", 80_000_000, 90_000_000)]
    [InlineData("$1.2 million and $1.4 billion", 1_200_000, 1_400_000_000)]
    [InlineData("for $500 and $1.4 million", 500, 1_400_000)]
    public void A_scale_behind_the_second_amount_counts_for_the_first_only_in_a_range(string text, decimal first, decimal second) =>
        FilingSketch.Facts<MoneyAmount>(text).Select(amount => amount.Value).Should().Equal(first, second);

    [Theory]
    [InlineData("a price of $4.50 per share", true)]
    [InlineData("at $10.00 per unit", true)]
    [InlineData("$4.50 per year", false)]
    [InlineData("$100 per month", false)]
    public void An_amount_for_one_share_or_unit_is_told_from_other_rates(string text, bool isPerUnit) =>
        FilingSketch.Facts<MoneyAmount>(text).Should().ContainSingle().Which.IsPerUnit.Should().Be(isPerUnit);

    [Theory]
    [InlineData("a price of $[●] per share")]
    [InlineData("amounts in US$ and RMB")]
    [InlineData("the EUROPEAN market of 500 firms")]
    [InlineData("(dollars in thousands)")]
    public void A_sign_without_a_number_is_no_amount(string text) => FilingSketch.Facts<MoneyAmount>(text).Should().BeEmpty();

    [Fact]
    public void A_table_in_thousands_scales_its_amounts_but_not_those_per_share()
    {
        var filing = new FilingSketch().Table(
            1, 1_000m, "|2025|2024", "Revenue|$ 1,200|$ 900", "Cost of revenue|400|300", "Net loss per share|$ (0.25)|$ (0.10)", "Weighted-average shares|10,000|9,000").Build();
        filing.Facts.Of<MoneyAmount>().Select(amount => (amount.Value, amount.IsPerUnit)).Should().Equal(
            (1_200_000m, false), (900_000m, false), (400_000m, false), (300_000m, false), (-0.25m, true), (-0.10m, true));
    }
}
