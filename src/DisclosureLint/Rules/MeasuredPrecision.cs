using System.Globalization;

namespace DisclosureLint.Rules;

/// <summary>How often a rule was right on real filings, as readers judged its findings (<c>tests/precision/labels.tsv</c>).</summary>
/// <param name="Right">How many findings were right.</param>
/// <param name="Judged">Of how many judged; at least 1.</param>
/// <param name="Filings">The number of filings that were read.</param>
public sealed record MeasuredPrecision(int Right, int Judged, int Filings)
{
    /// <summary>Under so many judged findings a share says little, and the text says so.</summary>
    public const int FewestForAShare = 20;

    /// <summary>The share that was right, 0 to 1.</summary>
    public double Share => (double)Right / Judged;

    /// <summary>The interval of the share.</summary>
    public WilsonInterval Interval => WilsonInterval.Of(Right, Judged);

    /// <summary>The measure of a tally; null where nothing was judged.</summary>
    /// <param name="right">How many findings were right.</param>
    /// <param name="judged">Of how many judged.</param>
    /// <param name="filings">The number of filings that were read.</param>
    public static MeasuredPrecision? Of(int right, int judged, int filings) => judged == 0 ? null : new MeasuredPrecision(right, judged, filings);

    /// <summary>The tally with its interval, for a person.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Right} of {Judged} judged right on {Filings} filings ({100 * Interval.Low:0} to {100 * Interval.High:0} %{(Judged < FewestForAShare ? ", fewer than 20 judged" : "")})");
}
