using System.Globalization;
using DisclosureLint.Calendars;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Calendars;

public sealed class StatementAgeTests
{
    private static readonly DateOnly December = new(2025, 12, 31);

    [Theory]
    [InlineData("2025-12-31", "2026-05-14")]
    [InlineData("2026-03-31", "2026-08-12")]
    [InlineData("2026-06-30", "2026-11-11")]
    [InlineData("2026-09-30", "2027-02-14")]
    public void Statements_of_a_calendar_year_may_be_used_until(string balanceSheet, string lastDay) =>
        StatementAge.Of(DateOnly.Parse(balanceSheet, CultureInfo.InvariantCulture), December).LastGoodDay.Should().Be(DateOnly.Parse(lastDay, CultureInfo.InvariantCulture));

    [Fact]
    public void Third_quarter_statements_outlive_their_134_days_until_the_45th_day_of_the_new_year()
    {
        var age = StatementAge.Of(new DateOnly(2026, 9, 30), December);
        age.ByAge.Should().Be(new DateOnly(2027, 2, 11));
        age.ByYearEnd.Should().Be(new DateOnly(2027, 2, 14));
    }

    [Fact]
    public void The_last_day_rolls_over_Sunday_and_Presidents_Day() =>
        StatementAge.Of(new DateOnly(2026, 9, 30), December).LastGoodBusinessDay.Should().Be(new DateOnly(2027, 2, 16));

    [Fact]
    public void The_last_day_rolls_over_Veterans_Day() =>
        StatementAge.Of(new DateOnly(2026, 6, 30), December).LastGoodBusinessDay.Should().Be(new DateOnly(2026, 11, 12));

    [Fact]
    public void The_fiscal_year_decides_which_quarter_is_the_third()
    {
        var age = StatementAge.Of(new DateOnly(2026, 3, 31), new DateOnly(2025, 6, 30));
        age.ByYearEnd.Should().Be(new DateOnly(2026, 8, 14));
        StatementAge.Of(new DateOnly(2026, 9, 30), new DateOnly(2025, 6, 30)).ByYearEnd.Should().BeNull();
    }

    [Fact]
    public void Without_a_fiscal_year_age_alone_counts() =>
        StatementAge.Of(new DateOnly(2026, 9, 30), fiscalYearEnd: null).LastGoodDay.Should().Be(new DateOnly(2027, 2, 11));

    [Theory]
    [InlineData("2026-07-03", true)]
    [InlineData("2026-06-19", true)]
    [InlineData("2026-11-26", true)]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-11-27", false)]
    public void Federal_holidays_and_their_substitutes_are_known(string day, bool isHoliday) =>
        BusinessDays.IsFederalHoliday(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(isHoliday);

    [Fact]
    public void Business_days_are_counted_back_over_weekends() =>
        BusinessDays.Before(new DateOnly(2027, 2, 16), 2).Should().Be(new DateOnly(2027, 2, 11));
}
