using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class DateMentionTests
{
    [Theory]
    [InlineData("On September 26, 2009 we closed.", "September 26, 2009", DateMentionKind.Day, "2009-09-26")]
    [InlineData("On 26 September 2009 we closed.", "26 September 2009", DateMentionKind.Day, "2009-09-26")]
    [InlineData("DATED DECEMBER 27, 2024", "DECEMBER 27, 2024", DateMentionKind.Day, "2024-12-27")]
    [InlineData("closed 2009-12-17.", "2009-12-17", DateMentionKind.Day, "2009-12-17")]
    [InlineData("closed 12/31/2024.", "12/31/2024", DateMentionKind.Day, "2024-12-31")]
    [InlineData("A survey of Sept. 2009 says", "Sept. 2009", DateMentionKind.Month, "2009-09-30")]
    [InlineData("the third quarter of 2026", "third quarter of 2026", DateMentionKind.Quarter, "2026-09-30")]
    [InlineData("by Q3 2026 we", "Q3 2026", DateMentionKind.Quarter, "2026-09-30")]
    [InlineData("Sales grew in 2012.", "2012", DateMentionKind.Year, "2012-12-31")]
    public void A_date_is_read_with_its_last_day(string text, string words, DateMentionKind kind, string end)
    {
        var date = FilingSketch.Facts<DateMention>(text).Should().ContainSingle().Which;
        date.Text.Should().Be(words);
        date.Kind.Should().Be(kind);
        date.End.Should().Be(DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("the three months ended June 30, 2026", 3, "2026-04-01", "2026-06-30")]
    [InlineData("the nine-month period ended September 30, 2026", 9, "2026-01-01", "2026-09-30")]
    [InlineData("our fiscal year ended January 31, 2026", 12, "2025-02-01", "2026-01-31")]
    public void A_period_has_length_start_and_end(string text, int months, string start, string end)
    {
        var period = FilingSketch.Facts<DateMention>(text).Should().ContainSingle().Which;
        period.Kind.Should().Be(DateMentionKind.Period);
        period.Months.Should().Be(months);
        period.Start.Should().Be(DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        period.End.Should().Be(DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Years_in_a_row_share_what_stands_before_the_first() =>
        FilingSketch.Facts<DateMention>("the years ended December 31, 2023, 2024 and 2025").Select(date => (date.Months, date.End)).Should().Equal(
            (12, new DateOnly(2023, 12, 31)), (12, new DateOnly(2024, 12, 31)), (12, new DateOnly(2025, 12, 31)));

    [Fact]
    public void A_fiscal_year_does_not_tell_its_days()
    {
        var year = FilingSketch.Facts<DateMention>("in fiscal year 2008 we").Should().ContainSingle().Which;
        year.Kind.Should().Be(DateMentionKind.FiscalYear);
        year.Year.Should().Be(2008);
        year.End.Should().BeNull();
    }

    [Theory]
    [InlineData("We have 2025 stores.")]
    [InlineData("We paid $2,012 for it.")]
    [InlineData("ISO 20122 applies.")]
    [InlineData("a rate of 20.25%")]
    [InlineData("Suite 2000, Springfield")]
    [InlineData("No. 333-202512")]
    public void Other_numbers_are_no_dates(string text) => FilingSketch.Facts<DateMention>(text).Should().BeEmpty();
}
