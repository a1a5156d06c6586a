namespace DisclosureLint.Offerings;

/// <summary>The arithmetic of an offering of shares. Each method answers what a prospectus must say, with how far rounding may move it.</summary>
public static class OfferingMath
{
    /// <summary>Price times shares.</summary>
    /// <param name="price">Price for one share.</param>
    /// <param name="shares">Number of shares.</param>
    public static DisplayedNumber Gross(DisplayedNumber price, DisplayedNumber shares) => DisplayedNumber.Exact(price.Value * shares.Value);

    /// <summary>Gross proceeds less the underwriters' discount and the expenses.</summary>
    /// <param name="price">Price for one share.</param>
    /// <param name="shares">Number of shares the issuer sells.</param>
    /// <param name="discountRate">The discount as a share of the price: 0.07 for 7%.</param>
    /// <param name="expenses">Expenses of the issuer; their rounding carries over.</param>
    public static DisplayedNumber Net(DisplayedNumber price, DisplayedNumber shares, decimal discountRate, DisplayedNumber expenses) =>
        new((price.Value * shares.Value * (1 - discountRate)) - expenses.Value, expenses.Unit);

    /// <summary>How far the net proceeds move when the price does.</summary>
    /// <param name="change">The change of the price.</param>
    /// <param name="shares">Number of shares the issuer sells.</param>
    /// <param name="discountRate">The discount as a share of the price.</param>
    public static DisplayedNumber EffectOfPrice(decimal change, DisplayedNumber shares, decimal discountRate) =>
        DisplayedNumber.Exact(change * shares.Value * (1 - discountRate));

    /// <summary>How far the net proceeds move when the number of shares does.</summary>
    /// <param name="change">The change of the number of shares.</param>
    /// <param name="price">Price for one share.</param>
    /// <param name="discountRate">The discount as a share of the price.</param>
    public static DisplayedNumber EffectOfShares(decimal change, DisplayedNumber price, decimal discountRate) =>
        DisplayedNumber.Exact(change * price.Value * (1 - discountRate));

    /// <summary>An amount divided by a number of shares.</summary>
    /// <param name="amount">The amount; its rounding carries over.</param>
    /// <param name="shares">Number of shares; not zero. Its rounding carries over.</param>
    public static DisplayedNumber PerShare(DisplayedNumber amount, DisplayedNumber shares)
    {
        var value = amount.Value / shares.Value;
        return new(value, (amount.Unit + (Math.Abs(value) * shares.Unit)) / Math.Abs(shares.Value));
    }

    /// <summary>The price less the net tangible book value per share after the offering.</summary>
    /// <param name="price">Price for one share.</param>
    /// <param name="after">Net tangible book value per share after the offering.</param>
    public static DisplayedNumber Dilution(DisplayedNumber price, DisplayedNumber after) => new(price.Value - after.Value, after.Unit);

    /// <summary>Two printed numbers added.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static DisplayedNumber Sum(DisplayedNumber left, DisplayedNumber right) => new(left.Value + right.Value, left.Unit + right.Unit);

    /// <summary>Printed numbers added; the rounding of each carries over.</summary>
    /// <param name="numbers">The numbers.</param>
    public static DisplayedNumber Sum(IEnumerable<DisplayedNumber> numbers) => numbers.Aggregate(DisplayedNumber.Exact(0), Sum);

    /// <summary>A part of a total in percent.</summary>
    /// <param name="part">The part.</param>
    /// <param name="total">The total; not zero.</param>
    public static DisplayedNumber Percent(DisplayedNumber part, DisplayedNumber total) => DisplayedNumber.Exact(part.Value / total.Value * 100);
}
