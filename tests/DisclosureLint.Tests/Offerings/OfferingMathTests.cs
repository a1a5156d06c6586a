using DisclosureLint.Offerings;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Offerings;

public sealed class OfferingMathTests
{
    private static readonly DisplayedNumber Price = DisplayedNumber.Parse("10.00")!.Value;
    private static readonly DisplayedNumber Shares = DisplayedNumber.Parse("5,000,000")!.Value;
    private static readonly DisplayedNumber Expenses = DisplayedNumber.Parse("1.5", 1_000_000)!.Value;

    [Fact]
    public void Net_proceeds_are_gross_less_discount_and_expenses() =>
        OfferingMath.Net(Price, Shares, 0.07m, Expenses).Value.Should().Be(45_000_000m);

    [Fact]
    public void Rounded_expenses_leave_the_net_proceeds_as_uncertain_as_they_are() =>
        OfferingMath.Net(Price, Shares, 0.07m, Expenses).Rounding.Should().Be(50_000m);

    [Fact]
    public void One_dollar_moves_the_net_proceeds_by_the_shares_less_the_discount() =>
        OfferingMath.EffectOfPrice(1m, Shares, 0.07m).Value.Should().Be(4_650_000m);

    [Fact]
    public void A_million_shares_move_the_net_proceeds_by_their_price_less_the_discount() =>
        OfferingMath.EffectOfShares(1_000_000m, Price, 0.07m).Value.Should().Be(9_300_000m);

    [Fact]
    public void Dilution_is_the_price_less_the_book_value_after() =>
        OfferingMath.Dilution(Price, DisplayedNumber.Parse("2.85")!.Value).Value.Should().Be(7.15m);

    [Fact]
    public void A_percentage_is_part_of_total() =>
        OfferingMath.Percent(Shares, DisplayedNumber.Exact(20_000_000m)).Value.Should().Be(25m);

    [Theory]
    [InlineData("1.2", 1_000_000, "1,249,000", true)]
    [InlineData("1.2", 1_000_000, "1,251,000", false)]
    [InlineData("12,607", 1_000, "12.6", false)]
    public void Printed_numbers_agree_where_rounding_explains_the_difference(string left, int scale, string right, bool agree) =>
        DisplayedNumber.Parse(left, scale)!.Value.Agrees(DisplayedNumber.Parse(right)!.Value).Should().Be(agree);

    [Theory]
    [InlineData("3.25", "0.01")]
    [InlineData("$(1,234)", "1")]
    [InlineData("0.0068", "0.0001")]
    public void The_last_digit_tells_how_finely_a_number_is_told(string printed, string unit) =>
        DisplayedNumber.UnitOf(printed).Should().Be(decimal.Parse(unit, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_blank_neither_agrees_nor_differs()
    {
        var check = new OfferingCheck(OfferingCheckKind.Proceeds, "Net proceeds", "price × shares", "", Expected: null, Found: Price, Block: null, default);
        check.Agrees.Should().BeNull();
        check.Difference.Should().BeNull();
    }

    [Fact]
    public void A_difference_within_the_printed_digits_agrees()
    {
        var check = new OfferingCheck(
            OfferingCheckKind.Proceeds, "Net proceeds", "", "", DisplayedNumber.Exact(44_960_000m), DisplayedNumber.Parse("45.0", 1_000_000), Block: null, default);
        check.Agrees.Should().BeTrue();
        (check with { Expected = DisplayedNumber.Exact(44_940_000m) }).Agrees.Should().BeFalse();
    }
}
