using DisclosureLint.Facts;

namespace DisclosureLint.Offerings;

/// <summary>A number as printed: what it stands for, and how finely it is told.</summary>
/// <param name="Value">The number in full units, scale applied: 1200000 for <c>$1.2 million</c>.</param>
/// <param name="Unit">What one step of the last printed digit stands for: 100000 for <c>$1.2 million</c>; 0 for an exact number.</param>
public readonly record struct DisplayedNumber(decimal Value, decimal Unit)
{
    /// <summary>How far the printed number may lie from the true one when it was rounded.</summary>
    public decimal Rounding => Unit / 2;

    /// <summary>A number that is not rounded, such as one that was computed.</summary>
    /// <param name="value">The number.</param>
    public static DisplayedNumber Exact(decimal value) => new(value, 0);

    /// <summary>Reads digits with thousands separators and decimals.</summary>
    /// <param name="digits">The digits, without sign or currency.</param>
    /// <param name="scale">What one stands for, such as 1000000 behind "million".</param>
    /// <returns>Null where they are no number.</returns>
    public static DisplayedNumber? Parse(ReadOnlySpan<char> digits, decimal scale = 1m)
    {
        if (TextScan.Parse(digits) is not { } value) return null;
        return new DisplayedNumber(value * scale, UnitOf(digits) * scale);
    }

    /// <summary>What one step of the last digit stands for: 0.01 for <c>3.25</c>, 1 for <c>1,234</c>.</summary>
    /// <param name="number">The number as printed, signs allowed.</param>
    public static decimal UnitOf(ReadOnlySpan<char> number)
    {
        var point = number.LastIndexOf('.');
        var unit = 1m;
        if (point < 0) return unit;
        for (var i = point + 1; i < number.Length && char.IsAsciiDigit(number[i]); i++) unit /= 10m;
        return unit;
    }

    /// <summary>Whether two printed numbers can be the same true number, rounded as each is.</summary>
    /// <param name="other">The other number.</param>
    public bool Agrees(DisplayedNumber other) => Math.Abs(Value - other.Value) <= Rounding + other.Rounding;
}
