using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>A printed page number: <c>29</c>, <c>F-12</c>, <c>ii</c>, <c>II-3</c>.</summary>
/// <param name="Label">The number as printed, without ornaments.</param>
/// <param name="Prefix">What stands before the number, such as <c>F-</c>; empty for plain numbers, <c>i</c> for roman ones.</param>
/// <param name="Number">The number.</param>
internal readonly record struct Folio(string Label, string Prefix, int Number)
{
    private const string RomanPrefix = "i";

    /// <summary>The page after or before this one.</summary>
    /// <param name="distance">How many pages on; negative backwards.</param>
    /// <returns>The page, or null where the label cannot be counted on.</returns>
    public Folio? Move(int distance)
    {
        var number = Number + distance;
        if (number < 1) return null;
        if (string.Equals(Prefix, RomanPrefix, StringComparison.Ordinal))
            return number <= 30 ? new Folio(ToRoman(number), Prefix, number) : null;
        return new Folio(string.Create(null, $"{Prefix}{number}"), Prefix, number);
    }

    /// <summary>Reads a text that is nothing but a page number, with dashes, brackets or the word "page" around it.</summary>
    /// <param name="text">The text of a block.</param>
    /// <returns>The folio, or null where the text is something else.</returns>
    public static Folio? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim(" -–—|[]()·•.~").Trim();
        if (text.StartsWith("page ", StringComparison.OrdinalIgnoreCase)) text = text[5..].Trim();
        var of = text.IndexOfIgnoringCase(" of ");
        if (of > 0) text = text[..of];
        if (text.Length is 0 or > 9) return null;
        if (ReadRoman(text) is { } roman) return new Folio(text.ToString(), RomanPrefix, roman);

        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        var count = text.Length - digits;
        if (count is 0 or > 3) return null;
        var number = int.Parse(text[digits..], System.Globalization.CultureInfo.InvariantCulture);
        if (number == 0) return null;
        if (digits == 0) return new Folio(text.ToString(), "", number);
        if (text[digits - 1] is not ('-' or '–' or '—' or '‑' or ' ')) return null;
        var letters = text[..(digits - 1)].TrimEnd(" -–—‑");
        if (letters.Length is 0 or > 4 || letters.ContainsAnyExceptInRange('A', 'Z')) return null;
        return new Folio(string.Create(null, $"{letters}-{number}"), string.Create(null, $"{letters}-"), number);
    }

    private static int? ReadRoman(ReadOnlySpan<char> text)
    {
        if (text.Length > 6 || text.ContainsAnyExcept("ivx")) return null;
        for (var number = 1; number <= 30; number++)
        {
            if (text.SequenceEqual(ToRoman(number))) return number;
        }

        return null;
    }

    private static string ToRoman(int number)
    {
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return new string('x', number / 10) + ones[number % 10];
    }
}
