using DisclosureLint.Facts;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>An amount that a sentence tells of a measure for one day or period: <c>net loss was $4.5 million for 2025</c>.</summary>
/// <param name="Key">What is measured, as the key of a row.</param>
/// <param name="Number">The amount.</param>
/// <param name="Time">The day or period.</param>
/// <param name="Start">Index of the first token that tells what it is.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="IsSure">Whether the words leave no doubt that the whole of the measure is meant.</param>
internal sealed record AmountTold(string Key, PrintedNumber Number, DateMention Time, int Start, int End, bool IsSure)
{
    /// <summary>The amount as a part of another measure, where the sentence tells it.</summary>
    public ShareTold? Share { get; init; }

    /// <summary>The words that tell it.</summary>
    public Text.TextSpan Range => Number.Reading.RangeOf(Math.Min(Start, Number.Token), Math.Max(End, Number.Token + 1));
}

/// <summary>A part of a measure in percent.</summary>
/// <param name="Percent">The percentage.</param>
/// <param name="Whole">What it is a part of, as the key of a row.</param>
/// <param name="End">Index of the token behind it.</param>
internal sealed record ShareTold(PrintedNumber Percent, string Whole, int End);
