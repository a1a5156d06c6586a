using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>What a date in the text names.</summary>
public enum DateMentionKind
{
    /// <summary>A day: <c>September 26, 2009</c>, <c>2009-12-17</c>, <c>12/31/2024</c>.</summary>
    Day,

    /// <summary>A month: <c>Sept. 2009</c>.</summary>
    Month,

    /// <summary>A calendar or fiscal quarter: <c>third quarter of 2026</c>, <c>Q3 2026</c>.</summary>
    Quarter,

    /// <summary>A calendar year after a preposition: <c>in 2012</c>.</summary>
    Year,

    /// <summary>A fiscal year whose end the words do not tell: <c>fiscal 2008</c>.</summary>
    FiscalYear,

    /// <summary>A period with its end: <c>three months ended June 30, 2026</c>, <c>year ended December 31, 2025</c>.</summary>
    Period,
}

/// <summary>A date or a period.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where; in <c>years ended December 31, 2024 and 2025</c> the second mention covers <c>2025</c> only.</param>
/// <param name="Kind">What the words name.</param>
/// <param name="Year">The year printed.</param>
/// <param name="Start">First day, or null where the words do not tell it (a fiscal year or quarter).</param>
/// <param name="End">Last day, or null likewise. For a <see cref="DateMentionKind.Day"/> both are that day.</param>
/// <param name="Months">Length of a <see cref="DateMentionKind.Period"/> in months, else null; null also for weeks.</param>
public sealed record DateMention(
    Block Block, TextSpan Range, DateMentionKind Kind, int Year, DateOnly? Start, DateOnly? End, int? Months = null) : Fact(Block, Range);
