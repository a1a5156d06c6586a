using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>A day that no calendar has, or that falls on another weekday than the draft says.</summary>
public sealed partial class DateDoesNotExistRule : Rule
{
    /// <summary>"Wednesday, " and what stands behind a month.</summary>
    private const int LongestWeekday = 11;

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1583",
        Name = "date-does-not-exist",
        Title = "Date that does not exist",
        Message = "“{0}”: {1}.",
        Why = "Securities Act Rule 408: a date that cannot be is a mistake in a term of the offering or in a signature.",
        Fix = "Correct the date.",
        Comment = "We note the date “{quote}.” Please correct it.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Error,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.DescriptionOfSecurities, "The warrants expire on [|June 31, 2031|] at five in the afternoon."),
        Example.Flagged(SectionKind.Underwriting, "Delivery of the shares is expected on [|Monday, March 3, 2026|]."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "The warrants expire on February 29, 2028."),
        Example.Clean(SectionKind.Underwriting, "Delivery of the shares is expected on Tuesday, March 3, 2026."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(MonthNames.Where(name => name.Length > 0).Select(name => name.ToLowerInvariant()), Judge);
    }

    private static void Judge(PhraseContext hit)
    {
        // Most months stand in dates that exist: a digit must follow, and the weekday is looked for before.
        var text = hit.Block.Text;
        if (hit.Match.End + 2 >= text.Length || text[hit.Match.End] != ' ' || !char.IsAsciiDigit(text[hit.Match.End + 1])) return;
        var from = Math.Max(hit.Sentence.Range.Start, hit.Match.Start - LongestWeekday);
        var match = Day().Match(text, from, Math.Min(text.Length, hit.Match.End + 9) - from);
        if (!match.Success || match.Groups["month"].Index != hit.Match.Start || Problem(match) is not { } problem) return;
        hit.Report(TextSpan.Of(match.Index, match.Length), new ReportDetails { Arguments = [match.Value, problem], Confidence = Confidence.High });
    }

    private static string? Problem(Match match)
    {
        var month = Array.FindIndex(MonthNames, name => name.Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (day == 0 || day > DateTime.DaysInMonth(year, month)) return $"{MonthNames[month - 1]} {year} has {DateTime.DaysInMonth(year, month)} days";
        if (!match.Groups["weekday"].Success) return null;
        var weekday = new DateOnly(year, month, day).DayOfWeek.ToString();
        return weekday.Equals(match.Groups["weekday"].Value, StringComparison.OrdinalIgnoreCase) ? null : $"the day is a {weekday}";
    }

    [GeneratedRegex(
        @"\b((?<weekday>(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>[0-9]{1,2}), ?(?<year>(19|20)[0-9][0-9])\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
