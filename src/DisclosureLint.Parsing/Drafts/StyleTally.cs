using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>Counts, run by run, how the letters of a block are set.</summary>
internal sealed class StyleTally
{
    private int _characters;
    private int _letters;
    private int _capitals;
    private int _bold;
    private int _italic;
    private int _underlined;
    private int _lead;
    private bool _leadEnded;

    /// <summary>Adds a run of text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="bold">Whether the run is bold.</param>
    /// <param name="italic">Whether it is italic.</param>
    /// <param name="underlined">Whether it is underlined.</param>
    /// <param name="offsetBehind">Length of the block's text once the run stands in it.</param>
    public void Add(ReadOnlySpan<char> text, bool bold, bool italic, bool underlined, int offsetBehind)
    {
        var characters = 0;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character)) continue;
            characters++;
            if (!char.IsLetter(character)) continue;
            _letters++;
            if (char.IsUpper(character)) _capitals++;
        }

        _characters += characters;
        if (bold) _bold += characters;
        if (italic) _italic += characters;
        if (underlined) _underlined += characters;
        if (_leadEnded) return;
        if (bold || italic || underlined) _lead = offsetBehind;
        else if (!text.IsWhiteSpace()) _leadEnded = true;
    }

    /// <summary>The shares counted so far.</summary>
    /// <param name="centred">Whether the block is centred.</param>
    /// <param name="headingTag">1 to 6 for a heading the format marks as one, else 0.</param>
    /// <param name="fontSize">Size in points, or 0.</param>
    public TextStyle ToStyle(bool centred = false, int headingTag = 0, float fontSize = 0) =>
        new(Share(_bold, _characters), Share(_italic, _characters), Share(_underlined, _characters), Share(_capitals, _letters), centred, fontSize, _lead, headingTag);

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;
}
