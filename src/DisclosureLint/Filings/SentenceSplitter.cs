using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>Splits text into sentences as a lawyer reads it.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a range of a text, trimmed, in order; they cover every visible character of the range.</summary>
    public static List<TextSpan> Split(string text, TextSpan range)
    {
        var sentences = new List<TextSpan>();
        var start = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is '.' or '?' or '!' && i + 2 < range.End && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                sentences.Add(new TextSpan(start, i + 1));
                start = i + 2;
            }
        }

        if (start < range.End) sentences.Add(new TextSpan(start, range.End));
        return sentences;
    }
}
