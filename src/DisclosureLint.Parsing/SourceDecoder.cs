using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing;

/// <summary>Turns the bytes of a file into text, or says why they are none.</summary>
internal static partial class SourceDecoder
{
    /// <summary>Larger than any filing that EDGAR takes as one document.</summary>
    private const int MaxBytes = 128 * 1024 * 1024;

    private const int Reach = 4096;

    /// <summary>One control character in so many characters is damage; more are no text.</summary>
    private const int CharactersPerControl = 64;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\e\u001c\u001d\u001e\u001f");

    // The characters of 0x80 to 0x9F in windows-1252; the five that it leaves open are control characters, as on the web.
    private const string Windows1252 =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
        + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes by byte order mark, else by declared encoding, else as UTF-8, else as windows-1252.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="bytes">The file.</param>
    /// <exception cref="FilingFormatException">The file is empty, too large, or no text.</exception>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            throw new FilingFormatException(
                $"The file has {bytes.Length / (1024 * 1024)} MB; the limit is {MaxBytes / (1024 * 1024)} MB. Give the registration statement without its exhibits.");
        }

        RefuseOtherFormats(bytes);
        var (text, encoding) = DecodeText(bytes);
        if (string.IsNullOrWhiteSpace(text)) throw new FilingFormatException("The file is empty. Give the file that holds the registration statement.");
        RefuseBinary(text);

        // The parser takes U+FFFF, which no text may hold, for the end.
        return new SourceText(path, text.Contains('\uffff') ? text.Replace('\uffff', '\ufffd') : text, encoding);
    }

    private static (string Text, string Encoding) DecodeText(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return (Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes is [0xFF, 0xFE, 0, 0, ..]) return (Encoding.UTF32.GetString(bytes[4..]), "utf-32");
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16");
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        if (bytes is [(byte)'<', 0, ..]) return (Encoding.Unicode.GetString(bytes), "utf-16");
        if (bytes is [0, (byte)'<', ..]) return (Encoding.BigEndianUnicode.GetString(bytes), "utf-16be");

        var declared = DeclaredEncoding(bytes);
        if (declared is "windows-1252" or "cp1252" or "iso-8859-1" or "latin1") return DecodeWestern(bytes);
        try
        {
            return (StrictUtf8.GetString(bytes), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            // A file that declares UTF-8 and is not quite is still read best as that.
            return declared is "utf-8" && !LooksWestern(bytes) ? (Encoding.UTF8.GetString(bytes), "utf-8") : DecodeWestern(bytes);
        }
    }

    /// <summary>Declared windows-1252 is obeyed, unless the bytes beyond ASCII can only be UTF-8: many files declare what they are not.</summary>
    private static (string Text, string Encoding) DecodeWestern(ReadOnlySpan<byte> bytes)
    {
        if (!Ascii.IsValid(bytes) && IsUtf8(bytes)) return (Encoding.UTF8.GetString(bytes), "utf-8");
        var text = Encoding.Latin1.GetString(bytes);
        if (text.AsSpan().ContainsAnyInRange('\u0080', '\u009f'))
        {
            text = string.Create(text.Length, text, static (target, source) =>
            {
                for (var i = 0; i < target.Length; i++) target[i] = source[i] is >= '\u0080' and <= '\u009f' ? Windows1252[source[i] - '\u0080'] : source[i];
            });
        }

        return (text, "windows-1252");
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static bool LooksWestern(ReadOnlySpan<byte> bytes)
    {
        // Lead bytes of UTF-8 sequences that are complete, against all bytes beyond ASCII.
        var (valid, invalid) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != OperationStatus.Done) invalid++;
            else if (!rune.IsAscii) valid++;
            bytes = bytes[consumed..];
        }

        return invalid > valid;
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(Reach, bytes.Length)]);
        var match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private static void RefuseOtherFormats(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            throw new FilingFormatException("The file is a PDF. Give the HTML that is to be filed, or export the draft as HTML.");
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            throw new FilingFormatException(
                bytes[..Math.Min(Reach, bytes.Length)].IndexOf("word/"u8) >= 0
                    ? "The file is a Word document. Save it as “Web Page, Filtered (*.htm)” and give that file."
                    : "The file is a ZIP archive or a Word document. Unpack it, or save the document as a filtered web page, and give that file.");
        }

        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new FilingFormatException("The file is an old Word or Excel document. Save it as “Web Page, Filtered (*.htm)” and give that file.");
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            throw new FilingFormatException("The file is in Rich Text Format. Save it as “Web Page, Filtered (*.htm)” and give that file.");
        }
    }

    private static void RefuseBinary(string text)
    {
        var controls = text.AsSpan().CountAny(Controls);
        if (controls > text.Length / CharactersPerControl)
        {
            throw new FilingFormatException("The file is binary, not text. Give the registration statement as HTML, Markdown or plain text.");
        }
    }

    [GeneratedRegex("""(?:charset\s*=\s*|<\?xml[^>]*\sencoding\s*=\s*)["']?\s*(?<name>[A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
