using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>What rules ask of a sentence again and again.</summary>
internal static class SentenceText
{
    /// <summary>The place of a match in the sentence's own text, as offsets into its block.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">A match in <see cref="Sentence.Text"/>.</param>
    public static TextSpan RangeOf(this Sentence sentence, Match match) =>
        new(sentence.Range.Start + match.Index, sentence.Range.Start + match.Index + match.Length);

    /// <summary>The sentence with the one before and the one after it in its paragraph: where a cure would stand.</summary>
    /// <param name="sentence">The sentence.</param>
    public static string WithNeighbours(this Sentence sentence) => $"{sentence.Previous?.Text} {sentence.Text} {sentence.Next?.Text}";

    /// <summary>Whether the sentence is running text: no heading and no cell of a table.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool IsProse(this Sentence sentence) => sentence.Block is Paragraph or ListItem;
}
