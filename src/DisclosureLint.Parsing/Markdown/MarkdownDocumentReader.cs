using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>Reads a draft in Markdown, with exact positions.</summary>
internal sealed class MarkdownDocumentReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Inserted)
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseGenericAttributes()
        .Build();

    private static readonly string[] Endings = [".md", ".markdown", ".mdown"];

    /// <inheritdoc/>
    public bool Recognizes(SourceText source, TextSpan span)
    {
        var ending = Path.GetExtension(source.Path);
        if (ending.Length > 0) return Array.Exists(Endings, known => ending.Equals(known, StringComparison.OrdinalIgnoreCase));

        // Text from standard input has no name: a heading near its start tells.
        foreach (var line in source.Slice(span)[..Math.Min(span.Length, 4000)].EnumerateLines())
        {
            if (line.TrimStart().StartsWith("<") && !line.TrimStart().StartsWith("<!--")) return false;
            if (line.StartsWith("# ") || line.StartsWith("## ")) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public DraftDocument Read(SourceText source, TextSpan span, CancellationToken cancellationToken)
    {
        var text = span.Length == source.Length ? source.Content : source.Content.Substring(span.Start, span.Length);
        var document = Parse(text);
        var walker = new MarkdownBlockWalker(source.Content, span.Start, cancellationToken);
        walker.Walk(document);
        return new DraftDocument
        {
            Source = source,
            Span = span,
            Blocks = walker.Finish(),
            HeadingsAreExplicit = true,
        };
    }

    /// <summary>Parses Markdown.</summary>
    /// <exception cref="FilingFormatException">Quotes, lists or emphasis nest too deeply to be read.</exception>
    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException exception)
        {
            // How the parser says that its limit of depth is reached.
            throw new FilingFormatException("The Markdown nests quotes, lists, brackets or emphasis deeper than can be read, which no printed page needs. Close what is left open.", exception);
        }
    }
}
