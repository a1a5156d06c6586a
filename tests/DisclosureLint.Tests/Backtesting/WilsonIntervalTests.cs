using DisclosureLint.Rules;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Backtesting;

public sealed class WilsonIntervalTests
{
    [Theory]
    [InlineData(9, 10, 0.596, 0.982)]
    [InlineData(0, 10, 0.000, 0.278)]
    [InlineData(10, 10, 0.722, 1.000)]
    [InlineData(85, 100, 0.767, 0.907)]
    public void It_is_Wilsons_score_interval_at_95_percent(int right, int trials, double low, double high)
    {
        var interval = WilsonInterval.Of(right, trials);
        interval.Low.Should().BeApproximately(low, 0.001);
        interval.High.Should().BeApproximately(high, 0.001);
    }

    [Fact]
    public void Nothing_tried_says_nothing() => WilsonInterval.Of(0, 0).Should().Be(new WilsonInterval(0, 1));

    [Fact]
    public void More_right_than_tried_is_refused() =>
        FluentActions.Invoking(() => WilsonInterval.Of(2, 1)).Should().Throw<ArgumentOutOfRangeException>();
}
