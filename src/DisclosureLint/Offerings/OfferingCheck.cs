using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Offerings;

/// <summary>What part of the arithmetic a check is about.</summary>
public enum OfferingCheckKind
{
    /// <summary>Gross and net proceeds.</summary>
    Proceeds,

    /// <summary>The sum of the uses against the proceeds.</summary>
    Uses,

    /// <summary>"Each $1.00 change" and "each N-share change".</summary>
    Sensitivity,

    /// <summary>A column of the capitalization table.</summary>
    CapitalizationFoots,

    /// <summary>From the actual to the as adjusted column.</summary>
    CapitalizationMoves,

    /// <summary>The net tangible book value per share, and the dilution.</summary>
    Dilution,

    /// <summary>The table of existing and new investors.</summary>
    Investors,

    /// <summary>Shares outstanding after the offering.</summary>
    SharesOutstanding,

    /// <summary>The underwriters' shares.</summary>
    Underwriters,

    /// <summary>The table of price, discount and proceeds.</summary>
    PriceTable,

    /// <summary>The expenses of Part II, Item 13.</summary>
    Expenses,

    /// <summary>The calculation of the filing fee.</summary>
    Fee,

    /// <summary>Percentages of the ownership table.</summary>
    Ownership,
}

/// <summary>One number of an offering that follows from others.</summary>
/// <param name="Kind">What part of the arithmetic it is about.</param>
/// <param name="Title">What the number is, in a few words.</param>
/// <param name="Formula">How it follows, in words.</param>
/// <param name="Derivation">The formula with its numbers; empty where one is blank.</param>
/// <param name="Expected">What follows, or null where a number is blank.</param>
/// <param name="Found">What the draft says, or null where it says nothing or leaves a blank.</param>
/// <param name="Block">Where the draft says it, or null.</param>
/// <param name="Range">Offsets into the block's text.</param>
public sealed record OfferingCheck(
    OfferingCheckKind Kind, string Title, string Formula, string Derivation, DisplayedNumber? Expected, DisplayedNumber? Found, Block? Block, TextSpan Range)
{
    /// <summary>How far the two may lie apart beyond their rounding, for what the formula leaves out, such as expenses paid before.</summary>
    public decimal Slack { get; init; }

    /// <summary>Where in the block the numbers stand that it follows from; empty where they stand elsewhere.</summary>
    public IReadOnlyList<TextSpan> Inputs { get; init; } = [];

    /// <summary>Whether a difference may have a reason that the words do not tell.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The largest difference that rounding explains.</summary>
    public decimal Tolerance => (Expected?.Rounding ?? 0) + (Found?.Rounding ?? 0) + Slack;

    /// <summary>What the draft says less what follows; null where either is blank.</summary>
    public decimal? Difference => Found?.Value - Expected?.Value;

    /// <summary>Whether the draft says what follows; null where either is blank.</summary>
    public bool? Agrees => Difference is { } difference ? Math.Abs(difference) <= Tolerance : null;
}
