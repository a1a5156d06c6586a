namespace DisclosureLint.Calendars;

/// <summary>Days on which the Commission is open: neither weekends nor federal holidays.</summary>
public static class BusinessDays
{
    /// <summary>Whether the Commission is open.</summary>
    /// <param name="day">The day.</param>
    public static bool IsOpen(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFederalHoliday(day);

    /// <summary>The day itself, or the next one on which the Commission is open, as Securities Act Rule 417 rolls a last day.</summary>
    /// <param name="day">The day.</param>
    public static DateOnly RollForward(DateOnly day)
    {
        while (!IsOpen(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The business day a number of business days before another day.</summary>
    /// <param name="day">The day to count back from.</param>
    /// <param name="count">How many business days; 0 gives the day itself.</param>
    public static DateOnly Before(DateOnly day, int count)
    {
        for (; count > 0; count--)
        {
            do day = day.AddDays(-1);
            while (!IsOpen(day));
        }

        return day;
    }

    /// <summary>Whether the day is a federal holiday (5 U.S.C. 6103), or the weekday on which one that falls on a weekend is kept.</summary>
    /// <param name="day">The day.</param>
    public static bool IsFederalHoliday(DateOnly day)
    {
        if (day.DayOfWeek == DayOfWeek.Friday && IsFixedHoliday(day.AddDays(1))) return true;
        if (day.DayOfWeek == DayOfWeek.Monday && IsFixedHoliday(day.AddDays(-1))) return true;
        return IsFixedHoliday(day) || IsMovableHoliday(day);
    }

    private static bool IsFixedHoliday(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (7, 4) or (11, 11) or (12, 25) => true,
        (6, 19) => day.Year >= 2021,
        _ => false,
    };

    private static bool IsMovableHoliday(DateOnly day)
    {
        var week = (day.Day + 6) / 7;
        return (day.Month, day.DayOfWeek) switch
        {
            (1, DayOfWeek.Monday) or (2, DayOfWeek.Monday) => week == 3,
            (5, DayOfWeek.Monday) => day.Day > 24,
            (9, DayOfWeek.Monday) => week == 1,
            (10, DayOfWeek.Monday) => week == 2,
            (11, DayOfWeek.Thursday) => week == 4,
            _ => false,
        };
    }
}
