using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.Management;

/// <summary>Reads from a sentence the time in which a post was held, in months since year 0.</summary>
internal static partial class PostDates
{
    /// <summary>Months of the five years that Item 401(e) asks for.</summary>
    public const int FiveYears = 60;

    private const int MonthsAYear = 12;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The month of a day.</summary>
    public static int MonthOf(int year, int month) => (year * MonthsAYear) + month;

    /// <summary>The stretches of time that a sentence dates: a post without an end lasts until now, one without a beginning for five years.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="now">The month up to which the biography speaks.</param>
    public static IEnumerable<(int Start, int End)> In(string text, int now)
    {
        var dates = Date().Matches(text);
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            var before = text[..date.Index].TrimEnd();
            var after = text[(date.Index + date.Length)..];
            if (i + 1 < dates.Count && Between().IsMatch(text[(date.Index + date.Length)..dates[i + 1].Index])
                && Read(dates[i + 1], isEnd: true) is var end && end >= Read(date, isEnd: false))
            {
                yield return (Read(date, isEnd: false), end);
                i++;
            }
            else if (Onward().IsMatch(after) || Beginning().IsMatch(before) || (Point().IsMatch(before) && Joining().IsMatch(text)))
            {
                yield return (Read(date, isEnd: false), now);
            }
            else if (Ending().IsMatch(before))
            {
                yield return (Read(date, isEnd: true) - FiveYears, Read(date, isEnd: true));
            }
        }
    }

    /// <summary>The month of a date; a bare year begins in January and ends in December.</summary>
    private static int Read(Match date, bool isEnd)
    {
        var year = int.Parse(date.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = date.Groups["month"].Value;
        var index = month.Length < 3 ? -1 : Array.IndexOf(Months, month[..3].ToLowerInvariant());
        return MonthOf(year, index >= 0 ? index + 1 : isEnd ? MonthsAYear : 1);
    }

    [GeneratedRegex(@"\b((?<month>(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\.?( [0-9]{1,2},)?( of)? )?(?<year>(19|20)[0-9][0-9])\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^,?\s?(to|until|through|till|[-–—]|and|and until|and through)\s?((his|her|its|the|approximately|about|early|late|mid) ?([\w’']+ ){0,6})?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^,?\s?(to|until|through|[-–—])\s?(the )?(present|current|date|now|today|its|his|her|our)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Onward();

    [GeneratedRegex(@"\b(since|from|beginning|beginning in|starting|starting in|effective|inception)( (early|late|mid|about))?-?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\b(in|on|as of|early|late|mid|about)-?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    /// <summary>Words that make a single date the beginning of a post.</summary>
    [GeneratedRegex(@"\b(joined|became|appointed|founded|co-founded|started|formed|elected|promoted|named|hired|began|launched|established)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joining();

    [GeneratedRegex(@"\b(until|through|prior to|before|ended|to)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
