using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Suppressions;

/// <summary>A comment in a draft that says which rules to be silent about, and where.</summary>
/// <param name="Span">The whole comment, as offsets into the file.</param>
/// <param name="Target">The line behind the comment that it is about; null for the whole file.</param>
/// <param name="Rules">Ids or names of rules.</param>
/// <param name="Reason">Why, or null where it does not say.</param>
public sealed partial record InlineDirective(TextSpan Span, TextSpan? Target, IReadOnlyList<string> Rules, string? Reason)
{
    /// <summary>The directives of a file, in order.</summary>
    /// <param name="source">The file.</param>
    public static IReadOnlyList<InlineDirective> In(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. Comment().Matches(source.Content).Select(match => Of(source, match))];
    }

    /// <summary>Whether a finding of a rule at a place is meant.</summary>
    internal bool Covers(Findings.Finding finding) =>
        Rules.Any(rule => rule.Equals(finding.Rule.Id, StringComparison.OrdinalIgnoreCase) || rule.Equals(finding.Rule.Name, StringComparison.OrdinalIgnoreCase)
            || finding.Rule.Aliases.Contains(rule, StringComparer.OrdinalIgnoreCase))
        && (Target is { } target
            ? target.Contains(finding.Location.Span.Start) || StartsIn(target, finding.Location.Block)
            : finding.Location.Source.FileAt(Span.Start) == finding.Location.Source.FileAt(finding.Location.Span.Start));

    /// <summary>A paragraph that begins on the line may go on for several.</summary>
    private static bool StartsIn(TextSpan line, Block block) => line.Contains(block.Span.Start);

    private static InlineDirective Of(SourceText source, Match match)
    {
        var reason = match.Groups["reason"].Value.Trim();
        var span = TextSpan.Of(match.Index, match.Length);
        return new InlineDirective(
            span,
            match.Groups["next"].Success ? NextLine(source, span.End) : null,
            match.Groups["rules"].Value.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
            reason.Length == 0 ? null : reason);
    }

    /// <summary>The next line with words: a comment may be set off by blank ones.</summary>
    private static TextSpan NextLine(SourceText source, int offset)
    {
        for (var line = source.GetLinePosition(offset).Line + 1; line < source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (!source.Slice(span).IsWhiteSpace()) return span;
        }

        return new TextSpan(source.Length, source.Length);
    }

    [GeneratedRegex(
        @"<!--\s*disclosurelint-disable(?<next>-next-line)?\b(?<rules>[\w,\s-]*?)(?:\breason:(?<reason>[^>]*?))?\s*-->",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
