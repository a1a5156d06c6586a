using System.Text.RegularExpressions;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Submissions;

/// <summary>An EDGAR submission as one text file, or one document cut out of it with its header.</summary>
internal static partial class Submission
{
    private const string DocumentTag = "<DOCUMENT>";
    private const string DocumentEnd = "</DOCUMENT>";
    private const string TextTag = "<TEXT>";
    private const string TextEnd = "</TEXT>";

    /// <summary>How far into a document its header reaches at most.</summary>
    private const int LongestHeader = 4096;

    /// <summary>The documents of a submission in their order, or null where the file is none.</summary>
    public static IReadOnlyList<SubmissionDocument>? Split(string content)
    {
        if (!Start().IsMatch(content.AsSpan(0, Math.Min(LongestHeader, content.Length)))) return null;
        var documents = new List<SubmissionDocument>();
        var at = Find(content, DocumentTag, 0);
        while (at >= 0)
        {
            var start = at + DocumentTag.Length;
            var next = Find(content, DocumentTag, start);
            var limit = next < 0 ? content.Length : next;
            documents.Add(ReadDocument(content, start, limit));
            at = next;
        }

        return documents.Count == 0 ? null : documents;
    }

    private static SubmissionDocument ReadDocument(string content, int start, int limit)
    {
        var end = Find(content, DocumentEnd, start, limit);
        var isComplete = end >= 0;
        if (!isComplete) end = limit;

        var header = content.AsSpan(start, Math.Min(LongestHeader, end - start));
        var text = header.IndexOfIgnoringCase(TextTag);
        var bodyStart = text < 0 ? start + HeaderLength(header) : start + text + TextTag.Length;
        if (text >= 0) header = header[..text];
        var bodyEnd = content.AsSpan(bodyStart, end - bodyStart).LastIndexOf(TextEnd, StringComparison.OrdinalIgnoreCase);
        var body = new TextSpan(bodyStart, bodyEnd < 0 ? end : bodyStart + bodyEnd);
        return new SubmissionDocument(
            Field(header, "<TYPE>") ?? "",
            Field(header, "<FILENAME>"),
            Field(header, "<DESCRIPTION>"),
            SkipWrapper(content, body),
            isComplete);
    }

    /// <summary>Without the <c>&lt;XBRL&gt;</c> that wraps inline XBRL.</summary>
    private static TextSpan SkipWrapper(string content, TextSpan body)
    {
        const string wrapper = "<XBRL>";
        var text = content.AsSpan(body.Start, body.Length);
        var leading = text.Length - text.TrimStart().Length;
        return text[leading..].StartsWith(wrapper, StringComparison.OrdinalIgnoreCase)
            ? new TextSpan(body.Start + leading + wrapper.Length, body.End)
            : body;
    }

    /// <summary>The lines of a header that no <c>&lt;TEXT&gt;</c> closes, as in a file cut off within it: they are no text of the document.</summary>
    private static int HeaderLength(ReadOnlySpan<char> text)
    {
        var match = Header().EnumerateMatches(text);
        return match.MoveNext() ? match.Current.Length : 0;
    }

    private static string? Field(ReadOnlySpan<char> header, string tag)
    {
        var at = header.IndexOfIgnoringCase(tag);
        if (at < 0) return null;
        var value = header[(at + tag.Length)..];
        var end = value.IndexOfAny('\r', '\n', '<');
        value = (end < 0 ? value : value[..end]).Trim();
        return value.IsEmpty ? null : value.ToString();
    }

    /// <summary>A tag that starts a line; -1 where there is none before the limit.</summary>
    private static int Find(string content, string tag, int from, int? limit = null)
    {
        var end = limit ?? content.Length;
        while (from < end)
        {
            var at = content.AsSpan(from, end - from).IndexOfIgnoringCase(tag);
            if (at < 0) return -1;
            at += from;
            if (at == 0 || content[at - 1] is '\n' or '\r' or '>' or ' ') return at;
            from = at + tag.Length;
        }

        return -1;
    }

    [GeneratedRegex(@"\A(?:\s*<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\r\n]*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"\A\s*(?:-----BEGIN PRIVACY|<SEC-DOCUMENT>|<IMS-DOCUMENT>|<SEC-HEADER>|<SUBMISSION>|<DOCUMENT>\s*<TYPE>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
