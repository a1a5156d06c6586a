namespace DisclosureLint.Offerings;

/// <summary>
/// What the arithmetic of an offering starts from, as the draft tells it. A null is a blank or a fact that was not found: what depends
/// on it is shown as a formula, and never reported.
/// </summary>
public sealed record OfferingInputs
{
    /// <summary>Price for one share, or the midpoint of the range.</summary>
    public DisplayedNumber? Price { get; init; }

    /// <summary>Shares the issuer sells.</summary>
    public DisplayedNumber? PrimaryShares { get; init; }

    /// <summary>Shares the holders sell.</summary>
    public DisplayedNumber? SecondaryShares { get; init; }

    /// <summary>Further shares the underwriters may buy from the issuer.</summary>
    public DisplayedNumber? OptionShares { get; init; }

    /// <summary>The underwriters' discount as a share of the price: 0.07 for 7%.</summary>
    public decimal? DiscountRate { get; init; }

    /// <summary>The issuer's expenses of the offering, the underwriters' discount not included.</summary>
    public DisplayedNumber? Expenses { get; init; }

    /// <summary>Shares outstanding before the offering, conversions included.</summary>
    public DisplayedNumber? SharesBefore { get; init; }

    /// <summary>Shares outstanding after the offering, without the option.</summary>
    public DisplayedNumber? SharesAfter { get; init; }

    /// <summary>Net proceeds to the issuer without the option.</summary>
    public DisplayedNumber? NetProceeds { get; init; }
}
