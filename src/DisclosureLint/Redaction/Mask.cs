namespace DisclosureLint.Redaction;

/// <summary>Bars in place of characters. Every text keeps its length, so that offsets into it, lines and columns still hold.</summary>
internal static class Mask
{
    private const char Bar = '█';

    /// <summary>Readable text: a bar for each character, spaces stay between the words.</summary>
    public static string Text(string text) => string.Create(text.Length, text, static (masked, text) =>
    {
        for (var i = 0; i < masked.Length; i++) masked[i] = text[i] == ' ' ? ' ' : Bar;
    });

    /// <summary>Raw source: lines stay, and each character keeps the number of its UTF-8 bytes, since some reports count columns in them.</summary>
    public static string Source(string source) => string.Create(source.Length, source, static (masked, source) =>
    {
        for (var i = 0; i < masked.Length; i++) masked[i] = OfSameWidth(source[i]);
    });

    private static char OfSameWidth(char character) => character switch
    {
        '\r' or '\n' => character,
        < '\u0080' => '#',
        < '\u0800' => '¤',
        _ when char.IsHighSurrogate(character) => '\ud83d',
        _ when char.IsLowSurrogate(character) => '\udd33',
        _ => Bar,
    };
}
