using System.Buffers;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>The bullets and numbers that stand before the items of a list.</summary>
internal static partial class ListMarkers
{
    // Bullets, and the signs that stand for them in the symbol fonts of older filings.
    private static readonly SearchValues<char> Bullets = SearchValues.Create(
        "•·●▪■□○◦◾◆♦➢➤►▶✓✔❖⁃‣∙⚫⬤Ÿ\uf0b7\uf0a7\uf0d8\uf0fc\uf06e\uf06c\uf09f§");

    // Bullets that nothing else looks like; where the space behind one is padding, no character stands for it.
    private static readonly SearchValues<char> CertainBullets = SearchValues.Create("•●▪■◦");

    // Check boxes of symbol fonts: what stands beside one is ticked or not, and no item of a list.
    private static readonly SearchValues<char> Boxes = SearchValues.Create("¨xýþ☐☑☒\uf0a8\uf078\uf0fd\uf0fe");

    /// <summary>Length of the bullet that a paragraph starts with, 0 where it starts with none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="symbols">How many characters at its start are set in a symbol font.</param>
    public static int LeadingBullet(string text, int symbols = 0)
    {
        if (text.Length <= 2) return 0;
        if (symbols is 1 or 2 && symbols < text.Length && IsSign(text[..symbols])
            && text.AsSpan(symbols).TrimStart(" “‘\"($") is [var first, ..] && char.IsLetterOrDigit(first)) return 1;
        if (text[1] != ' ') return CertainBullets.Contains(text[0]) && char.IsLetterOrDigit(text[1]) ? 1 : 0;
        return Bullets.Contains(text[0]) && (text[0] != '§' || char.IsLetter(text[2])) ? 1 : 0;
    }

    /// <summary>Whether a text in a symbol font is one sign that can be a bullet.</summary>
    /// <param name="text">The text.</param>
    public static bool IsSign(string text) => text.AsSpan().Trim() is [var sign] && !Boxes.Contains(sign);

    /// <summary>
    /// Whether a text is the mark of a note or of an answer, as it stands before its text: <c>12</c>, <c>2.1</c>, <c>AA</c>,
    /// <c>++</c>, <c>A:</c>.
    /// </summary>
    /// <param name="text">The text of a cell.</param>
    public static bool IsNoteMark(string text)
    {
        if (text.Length is 0 or > 5) return false;
        if (!text.AsSpan().ContainsAnyExcept("†‡§#+*^~¶@()[]")) return true;
        if (text.Length == 2 && char.IsAsciiLetterUpper(text[0])) return text[1] == text[0] || text is "A:";
        return char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept("0123456789.") && text.AsSpan().Count('.') <= 2;
    }

    /// <summary>Whether a cell holds nothing but a bullet, a number, a letter or a footnote mark.</summary>
    public static bool IsMarker(string text) =>
        text.Length switch
        {
            0 or > 8 => false,
            1 => Bullets.Contains(text[0]) || text[0] is '*' or '†' or '‡' or '-' or '–' or '—' or 'o',
            _ => Number().IsMatch(text),
        };

    /// <summary>The number of an item as an ordered list prints it.</summary>
    /// <param name="type">The <c>type</c> attribute, or null for digits.</param>
    /// <param name="number">1-based number.</param>
    public static string Numbered(string? type, int number) => type switch
    {
        "a" or "A" when number is > 0 and <= 26 => $"{(char)(type[0] + number - 1)}.",
        "i" => Roman(number).ToLowerInvariant() + ".",
        "I" => Roman(number) + ".",
        _ => string.Create(null, $"{number}."),
    };

    /// <summary>Links moved by a number of characters; what leaves the text is cut off.</summary>
    public static Link[] Shift(Link[] links, int by)
    {
        var result = new List<Link>(links.Length);
        foreach (var link in links)
        {
            var range = new TextSpan(Math.Max(0, link.Range.Start + by), Math.Max(0, link.Range.End + by));
            if (!range.IsEmpty) result.Add(link with { Range = range });
        }

        return [.. result];
    }

    private static string Roman(int number)
    {
        ReadOnlySpan<(int Value, string Letters)> steps =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ];
        var result = "";
        foreach (var (value, letters) in steps)
        {
            for (; number >= value && result.Length < 20; number -= value) result += letters;
        }

        return result;
    }

    [GeneratedRegex(@"^(?:\((?:[0-9]{1,3}|[ivxlc]{1,6}|[A-Za-z]{1,2}|\*{1,3})\)|(?:[0-9]{1,2}|[ivxlc]{1,6}|[A-Za-z])[.)]|\*{1,4}|[†‡]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
