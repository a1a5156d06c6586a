using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureLint.Cli.Tests;

/// <summary>A filing as a reader sees it, by means that share nothing with the tool's: decoded, tags dropped, white space collapsed.</summary>
internal sealed partial class SourceReading
{
    private readonly string _text;
    private readonly bool _isHtml;

    private SourceReading(string text, bool isHtml) => (_text, _isHtml) = (text, isHtml);

    public static SourceReading Of(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var text = Decode(bytes).TrimStart('\ufeff');
        return new SourceReading(text, Path.GetExtension(path) == ".htm" || text.Contains("<TYPE>", StringComparison.Ordinal));
    }

    public string Read(Range span)
    {
        var text = _text[span];
        if (_isHtml)
        {
            text = InlineTag().Replace(Block().Replace(Comment().Replace(text, ""), " "), "");
            text = WebUtility.HtmlDecode(OldNumber().Replace(text, number => Western([byte.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture)])));
        }

        else
        {
            text = ListMark().Replace(text, " ");
        }

        return Tidy(text);
    }

    public bool HasPageBreak(Range span) => PageBreak().IsMatch(_text[span]);

    /// <summary>Single spaces, no zero-width characters, and the sign of a number at the number, as it is printed.</summary>
    public static string Tidy(string text) => Sign().Replace(WhiteSpace().Replace(ZeroWidth().Replace(text, ""), " ").Trim(), "$1$2");

    /// <summary>Whether the whole begins and ends as a part does, with the rest of the part between in its order.</summary>
    public static bool IsWithout(string whole, string part)
    {
        var words = new Queue<string>(part.Split(' '));
        foreach (var word in whole.Split(' '))
        {
            if (words.TryPeek(out var next) && word == next) words.Dequeue();
        }

        return words.Count == 0 && whole.Split(' ')[0] == part.Split(' ')[0] && whole.Split(' ')[^1] == part.Split(' ')[^1];
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Western(bytes);
        }
    }

    private static string Western(byte[] bytes) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"</?(?:br|p|div|td|th|tr|table|li|ul|ol|dl|dt|dd|hr|h\d|center|page)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("&#(1(?:2[89]|[345][0-9]));?")]
    private static partial Regex OldNumber();

    [GeneratedRegex("[\u00ad\u200b-\u200d\u2060\ufeff]")]
    private static partial Regex ZeroWidth();

    [GeneratedRegex(@"(?<=\n)[ \t]*[•·▪■●○*-][ \t]+")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"([$€£(]) (?=\S)| ([%)])")]
    private static partial Regex Sign();

    [GeneratedRegex("<hr|<page|page-break|break-(?:before|after)", RegexOptions.IgnoreCase)]
    private static partial Regex PageBreak();
}
