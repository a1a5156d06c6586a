using DisclosureLint.Language;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>A change as one sentence tells it: <c>revenue increased by $2.0 million, or 25%, from $8.0 million to $10.0 million</c>.</summary>
/// <param name="Reading">The block.</param>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="Word">Index of the word that says which way it went.</param>
/// <param name="IsDecrease">Whether it went down.</param>
internal sealed record ChangeTold(BlockReading Reading, int Sentence, int Word, bool IsDecrease)
{
    /// <summary>Whether it is sure which amount is the earlier one.</summary>
    public bool IsDirectionSure { get; init; } = true;

    /// <summary>What changed, as the key of a row; null where the words name more than that.</summary>
    public string? Key { get; set; }

    /// <summary>The difference.</summary>
    public PrintedNumber? By { get; set; }

    /// <summary>The difference in percent of what it was before.</summary>
    public PrintedNumber? Percent { get; set; }

    /// <summary>What it was before.</summary>
    public PrintedNumber? From { get; set; }

    /// <summary>What it is after.</summary>
    public PrintedNumber? To { get; set; }

    /// <summary>All numbers told.</summary>
    public IEnumerable<PrintedNumber> Numbers => new[] { By, Percent, From, To }.OfType<PrintedNumber>();

    /// <summary>From the first number or word of direction to the last.</summary>
    public Text.TextSpan Range
    {
        get
        {
            var tokens = Numbers.Select(number => number.Token).Append(Word).ToArray();
            return Reading.RangeOf(tokens.Min(), tokens.Max() + 1);
        }
    }

    /// <summary>Whether a difference can be that of two amounts, each as finely as it is printed.</summary>
    public static bool Follows(DisplayedNumber by, DisplayedNumber from, DisplayedNumber to) =>
        Math.Abs(by.Value - Math.Abs(to.Value - from.Value)) <= by.Rounding + from.Rounding + to.Rounding;

    /// <summary>Whether a percentage can be that of two amounts, each as finely as it is printed.</summary>
    public static bool IsPercentOf(DisplayedNumber percent, DisplayedNumber from, DisplayedNumber to)
    {
        var (lowFrom, highFrom) = (from.Value - from.Rounding, from.Value + from.Rounding);
        if (lowFrom <= 0) return true;
        var (lowTo, highTo) = (to.Value - to.Rounding, to.Value + to.Rounding);
        var (low, high) = (((lowTo / highFrom) - 1) * 100, ((highTo / lowFrom) - 1) * 100);
        if (to.Value < from.Value) (low, high) = (-high, -low);
        return percent.Value + percent.Rounding >= low && percent.Value - percent.Rounding <= high;
    }
}
