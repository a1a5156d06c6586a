using System.Globalization;
using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>A word that is kept for certain.</summary>
/// <param name="Word">In small letters.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Weight">The count it has at least, beside those of WordNet: how common it is in prospectuses.</param>
internal readonly record struct TradeWord(string Word, WordClasses Class, int Weight);

/// <summary>
/// Reads a list of words to keep: <c>noun indemnitee</c>, with a weight <c>noun offering 60</c>, several of one class
/// <c>adj topline, dilutive</c>; <c>#</c> begins a remark.
/// </summary>
internal static class TradeWords
{
    private const int CommonWeight = 3;

    /// <summary>Reads the lines of a list.</summary>
    /// <exception cref="FormatException">A line names no class, or what is no single word.</exception>
    public static List<TradeWord> Read(IEnumerable<string> lines)
    {
        var words = new List<TradeWord>();
        foreach (var line in lines)
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length == 0) continue;
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0) throw new FormatException($"No word after its class: {line}");
            var klass = Class(text[..space]) ?? throw new FormatException($"Neither noun, verb, adj nor adv: {line}");
            foreach (var item in text[(space + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var weight = CommonWeight;
                if (parts.Length > 2 || (parts.Length == 2 && !int.TryParse(parts[1], CultureInfo.InvariantCulture, out weight)))
                    throw new FormatException($"A word and its weight, then a comma: {item}");
                if (!WordNetFolder.IsSingleWord(parts[0])) throw new FormatException($"Letters, hyphens and apostrophes only: {item}");
                words.Add(new TradeWord(parts[0], klass, weight));
            }
        }

        return words;
    }

    /// <summary>The weight of each word in each class.</summary>
    public static Dictionary<(string Word, WordClasses Class), int> Weights(IEnumerable<TradeWord> words) =>
        words.GroupBy(word => (word.Word, word.Class)).ToDictionary(group => group.Key, group => group.Max(word => word.Weight));

    private static WordClasses? Class(string name) => name switch
    {
        "noun" => WordClasses.Noun,
        "verb" => WordClasses.Verb,
        "adj" => WordClasses.Adjective,
        "adv" => WordClasses.Adverb,
        _ => null,
    };
}
