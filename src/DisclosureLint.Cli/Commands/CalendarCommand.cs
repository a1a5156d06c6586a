using System.CommandLine;
using DisclosureLint.Calendars;
using DisclosureLint.Filings;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Calendars;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>calendar</c>: the days on which statements go stale, a letter comes and effectiveness may be asked for.</summary>
internal sealed class CalendarCommand(Lazy<ServiceProvider> services)
    : FileCommand("calendar", "Print the dates that follow from the statements and the filing date of a draft.", services)
{
    public override IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint calendar draft.htm",
        "disclosurelint calendar draft.htm --format json",
    ];

    private protected override void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, ReportSettings settings)
    {
        var entries = FilingCalendar.For(filing.Profile);
        if (asJson) CalendarReport.WriteJson(entries, output);
        else CalendarReport.WriteText(entries, output);
    }
}
