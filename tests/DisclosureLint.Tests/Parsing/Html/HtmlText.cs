using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html;
using DisclosureLint.Text;

namespace DisclosureLint.Tests.Parsing.Html;

/// <summary>Reads pieces of HTML for the specifications.</summary>
internal static class HtmlText
{
    public static IReadOnlyList<DraftBlock> Read(string html)
    {
        var source = new SourceText("draft.htm", html);
        return new HtmlReader().Read(source, new TextSpan(0, html.Length), CancellationToken.None).Blocks;
    }

    public static string[] TextsOf(string html) => [.. Read(html).Where(block => !block.Content.IsEmpty).Select(block => block.Content.Text)];

    /// <summary>What the source holds where words of the text came from.</summary>
    public static string SourceOf(string html, DraftBlock block, string words)
    {
        var at = block.Content.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return $"“{words}” is not in “{block.Content.Text}”";
        var span = block.Content.ToSource(TextSpan.Of(at, words.Length));
        return html[span.Start..span.End];
    }
}
