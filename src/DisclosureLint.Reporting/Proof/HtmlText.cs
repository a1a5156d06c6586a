using System.Buffers;

namespace DisclosureLint.Reporting.Proof;

/// <summary>Text in HTML. Only what HTML reads otherwise is escaped: a filing is full of characters beyond ASCII, and a page is UTF-8.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0");

    /// <summary>Writes text, also into a quoted attribute.</summary>
    public static void Write(ReadOnlySpan<char> text, TextWriter output)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "",
            });
            text = text[(at + 1)..];
        }

        output.Write(text);
    }

    /// <summary>The text, escaped.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text) || !text.AsSpan().ContainsAny(Special)) return text ?? "";
        using var writer = new StringWriter();
        Write(text, writer);
        return writer.ToString();
    }
}
