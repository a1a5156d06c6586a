namespace DisclosureLint.Rules;

/// <summary>Runs of five words, by which copied text is found whatever its punctuation.</summary>
internal static class Shingles
{
    private const int Width = 5;

    /// <summary>The runs of five words of a text, as hashes that hold within the process.</summary>
    /// <param name="text">The text.</param>
    public static HashSet<int> Of(string text)
    {
        var words = new List<int>();
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            words.Add(string.GetHashCode(text.AsSpan(start, i - start), StringComparison.OrdinalIgnoreCase));
        }

        var shingles = new HashSet<int>(Math.Max(0, words.Count - Width + 1));
        for (var first = 0; first + Width <= words.Count; first++)
        {
            var hash = new HashCode();
            for (var k = 0; k < Width; k++) hash.Add(words[first + k]);
            shingles.Add(hash.ToHashCode());
        }

        return shingles;
    }
}
