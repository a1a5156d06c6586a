namespace DisclosureLint.Rules;

/// <summary>
/// The score interval of a share by E. B. Wilson (1927) at 95 %: honest for few trials, where the plain interval claims certainty.
/// </summary>
/// <param name="Low">The lower end, 0 to 1.</param>
/// <param name="High">The upper end, 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    private const double Z = 1.959963984540054;

    /// <summary>The interval of <paramref name="right"/> of <paramref name="trials"/>; 0 to 1 where nothing was tried.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More right than tried, or a negative count.</exception>
    public static WilsonInterval Of(int right, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(right, trials);
        if (trials == 0) return new WilsonInterval(0, 1);
        var share = (double)right / trials;
        var denominator = 1 + Z * Z / trials;
        var centre = share + Z * Z / (2 * trials);
        var half = Z * Math.Sqrt((share * (1 - share) + Z * Z / (4 * trials)) / trials);
        return new WilsonInterval(Math.Max(0, (centre - half) / denominator), Math.Min(1, (centre + half) / denominator));
    }
}
