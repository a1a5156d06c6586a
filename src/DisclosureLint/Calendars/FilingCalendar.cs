using DisclosureLint.Facts;

namespace DisclosureLint.Calendars;

/// <summary>A date that the way to effectiveness depends on.</summary>
/// <param name="Name">What happens, in kebab-case.</param>
/// <param name="Title">What happens, in words.</param>
/// <param name="Day">The day as counted.</param>
/// <param name="BusinessDay">The day it is moved to where it is no business day.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="IsEstimate">Whether it is what usually happens rather than a rule.</param>
public sealed record CalendarEntry(string Name, string Title, DateOnly Day, DateOnly BusinessDay, string Basis, bool IsEstimate = false);

/// <summary>The dates that follow from the statements and the filing date of a registration statement.</summary>
public static class FilingCalendar
{
    private const int DaysToFirstLetter = 27;
    private const int DaysOnFileBeforeRoadShow = 15;
    private const int DaysToEffectivenessByLaw = 20;
    private const int DaysOfAccelerationRequest = 2;

    /// <summary>The dates, in order; empty where the draft tells neither its balance sheet nor its filing date.</summary>
    /// <param name="profile">What is known of the offering.</param>
    public static IReadOnlyList<CalendarEntry> For(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var entries = new List<CalendarEntry>();
        if (profile.LatestBalanceSheet?.Value is { } balanceSheet) AddStatements(entries, StatementAge.Of(balanceSheet, profile.FiscalYearEnd?.Value));
        if (profile.FilingDate?.Value is { } filed) AddFiling(entries, filed, profile);
        return [.. entries.OrderBy(entry => entry.Day).ThenBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    private static void AddStatements(List<CalendarEntry> entries, StatementAge age)
    {
        entries.Add(Entry("statements-134-days", "The statements are 134 days old", age.ByAge, "Regulation S-X Rules 3-12(a) and 8-08"));
        if (age.ByYearEnd is { } yearEnd)
            entries.Add(Entry("year-end-45-days", "Third-quarter statements end, audited statements of the year are needed", yearEnd, "Regulation S-X Rules 3-01(c) and 8-08(a)"));
        entries.Add(Entry("last-effective-day", "Last day for effectiveness on these statements", age.LastGoodDay, "the later of the two; Securities Act Rule 417"));
        entries.Add(new CalendarEntry(
            "acceleration-request", "Last day to ask for acceleration", BusinessDays.Before(age.LastGoodBusinessDay, DaysOfAccelerationRequest),
            BusinessDays.Before(age.LastGoodBusinessDay, DaysOfAccelerationRequest), "Securities Act Rule 461; two business days before"));
    }

    private static void AddFiling(List<CalendarEntry> entries, DateOnly filed, OfferingProfile profile)
    {
        entries.Add(Entry("first-letter", "First comment letter", filed.AddDays(DaysToFirstLetter), "staff practice: about 27 days after filing") with { IsEstimate = true });
        if (profile.IsInitialOffering == true)
        {
            entries.Add(Entry(
                "road-show", "First day of a road show, if this is the first public filing", filed.AddDays(DaysOnFileBeforeRoadShow), "15 days on public file"));
        }

        entries.Add(Entry(
            "effective-by-law", "Effective by lapse of time, if there is no delaying amendment", filed.AddDays(DaysToEffectivenessByLaw), "Securities Act Section 8(a)"));
    }

    private static CalendarEntry Entry(string name, string title, DateOnly day, string basis) => new(name, title, day, BusinessDays.RollForward(day), basis);
}
