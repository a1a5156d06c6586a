namespace DisclosureLint.Calendars;

/// <summary>
/// How long financial statements may be used: a registration statement may become effective on the last good day, but not after
/// (Regulation S-X Rules 3-12 and 8-08).
/// </summary>
/// <param name="BalanceSheet">Date of the latest balance sheet.</param>
/// <param name="ByAge">The 134th day after the balance sheet; statements 135 days old are stale.</param>
/// <param name="ByYearEnd">
/// The 45th day after the end of the fiscal year, which third-quarter statements may reach whatever their age; null for all others.
/// </param>
public sealed record StatementAge(DateOnly BalanceSheet, DateOnly ByAge, DateOnly? ByYearEnd)
{
    /// <summary>The 134th day is the last good one.</summary>
    public const int LastGoodAge = 134;

    /// <summary>The same for a reporting company that is an accelerated or large accelerated filer.</summary>
    public const int LastGoodAgeOfAcceleratedFilers = 129;

    /// <summary>Days after the end of the fiscal year from which audited statements of that year are needed.</summary>
    public const int YearEndGrace = 45;

    /// <summary>A fiscal quarter is hardly longer, fiscal years of 53 weeks included.</summary>
    private const int LongestQuarter = 99;

    /// <summary>The last day on which the statements may be used, before it is rolled to a business day.</summary>
    public DateOnly LastGoodDay => ByYearEnd > ByAge ? ByYearEnd.Value : ByAge;

    /// <summary>The last good day, or the next business day where it is none (Securities Act Rule 417).</summary>
    public DateOnly LastGoodBusinessDay => BusinessDays.RollForward(LastGoodDay);

    /// <summary>Finds how long statements may be used.</summary>
    /// <param name="balanceSheet">Date of the latest balance sheet.</param>
    /// <param name="fiscalYearEnd">The end of any fiscal year of the issuer, or null where it is not known: then age alone counts.</param>
    public static StatementAge Of(DateOnly balanceSheet, DateOnly? fiscalYearEnd)
    {
        DateOnly? byYearEnd = null;
        if (fiscalYearEnd is { } end)
        {
            var next = end;
            while (next <= balanceSheet) next = next.AddYears(1);
            while (next.AddYears(-1) > balanceSheet) next = next.AddYears(-1);

            // A balance sheet within days of a year end is that of the year, as years of 52 weeks end on another date each.
            var isYearEnd = Math.Abs(balanceSheet.DayNumber - next.AddYears(-1).DayNumber) <= 7 || next.DayNumber - balanceSheet.DayNumber <= 7;
            if (!isYearEnd && next.DayNumber - balanceSheet.DayNumber <= LongestQuarter) byYearEnd = next.AddDays(YearEndGrace);
        }

        return new StatementAge(balanceSheet, balanceSheet.AddDays(LastGoodAge), byYearEnd);
    }
}
