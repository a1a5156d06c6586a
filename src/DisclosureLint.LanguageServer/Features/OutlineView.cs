using DisclosureLint.Filings;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>The sections of a draft as an editor's outline and as parts that fold.</summary>
internal static class OutlineView
{
    /// <summary>The outline: the registration statement's sections, then the exhibits of a submission with theirs.</summary>
    public static IReadOnlyList<DocumentSymbol> Symbols(DraftLint lint)
    {
        if (lint.Filing is not { } filing) return [];
        var counts = new SectionCounts(lint.ActiveFindings);
        return
        [
            .. filing.Main.Root.Children.Select(section => Symbol(section, counts)),
            .. filing.Documents.Skip(1).Select(document => Exhibit(document, counts)),
        ];
    }

    /// <summary>The outline as a flat list, parents before children.</summary>
    public static IReadOnlyList<SymbolInformation> Flat(string uri, IEnumerable<DocumentSymbol> symbols, string? container = null) =>
    [
        .. symbols.SelectMany(symbol =>
            Flat(uri, symbol.Children, symbol.Name).Prepend(new SymbolInformation(symbol.Name, symbol.Kind, new TextPlace(uri, symbol.Range), container))),
    ];

    /// <summary>What folds: sections, and tables of more than a line.</summary>
    public static IReadOnlyList<FoldingRange> Folds(DraftLint lint)
    {
        if (lint.Filing is not { } filing) return [];
        var spans = filing.Documents.SelectMany(document => document.Sections.Select(section => section.Span))
            .Concat(filing.Blocks.Where(block => block is TableBlock).Select(block => block.Span));
        return
        [
            .. spans.Select(span => TextRange.Of(lint.Source, span))
                .Where(range => range.Start.Line < range.End.Line)
                .Select(range => new FoldingRange(range.Start.Line, range.End.Line))
                .Distinct(),
        ];
    }

    /// <summary>A title for a section that has none in the text.</summary>
    public static string NameOf(Section section) => section.Title.Length > 0 ? section.Title : WordsOf(section.Kind);

    private static DocumentSymbol Symbol(Section section, SectionCounts counts)
    {
        var source = section.Blocks.FirstOrDefault()?.Document.Source;
        var range = source is null ? default : TextRange.Of(source, section.Span);
        var heading = section.Heading?.Span is { } span && section.Span.Contains(span) ? span : new TextSpan(section.Span.Start, section.Span.Start);
        return new DocumentSymbol(
            NameOf(section),
            Join(section.Page is null ? "" : $"page {section.Page}", counts.Of(section)),
            section.Level <= 1 ? SymbolKind.Module : SymbolKind.Namespace,
            range,
            source is null ? default : TextRange.Of(source, heading),
            [.. section.Children.Where(child => child.Blocks.Any()).Select(child => Symbol(child, counts))]);
    }

    private static DocumentSymbol Exhibit(FilingDocument document, SectionCounts counts)
    {
        var range = TextRange.Of(document.Source, document.Span);
        return new DocumentSymbol(
            document.Type ?? document.FileName ?? "Document",
            Join(document.Description ?? "", counts.Of(document.Root)),
            SymbolKind.Module,
            range,
            range with { End = range.Start },
            [.. document.Root.Children.Select(section => Symbol(section, counts))]);
    }

    private static string Join(string first, string second) => first.Length == 0 || second.Length == 0 ? first + second : $"{first}, {second}";

    private static string WordsOf(SectionKind kind) =>
        string.Concat(kind.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
