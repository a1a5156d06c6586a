using System.Text.Json;

namespace DisclosureLint.LanguageServer.Protocol;

internal sealed record Hover(MarkupContent Contents, TextRange Range);

internal sealed record MarkupContent(string Kind, string Value);

internal sealed record CodeActionParams(DocumentId TextDocument, TextRange Range, CodeActionContext Context);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only);

internal sealed record CodeAction(string Title, string Kind)
{
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public Command? Command { get; init; }
}

/// <summary>A command with its one argument.</summary>
internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name)
{
    public IReadOnlyList<CommandArgument>? Arguments { get; init; }
}

/// <summary>What the server's commands take; each takes a part of it.</summary>
internal sealed record CommandArgument
{
    /// <summary>The draft.</summary>
    public string? Uri { get; init; }

    /// <summary>A rule's id or name.</summary>
    public string? Rule { get; init; }

    /// <summary>A finding's fingerprint.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Why the finding needs no cure.</summary>
    public string? Reason { get; init; }

    /// <summary>A place to show.</summary>
    public TextRange? Range { get; init; }

    /// <summary>The most comments of a letter; 0 or null for all.</summary>
    public int? MaxComments { get; init; }
}

internal sealed record ExecuteCommandParams(string Command, IReadOnlyList<CommandArgument>? Arguments, JsonElement WorkDoneToken);

internal enum SymbolKind
{
    Module = 2,
    Namespace = 3,
}

internal sealed record DocumentSymbol(string Name, string Detail, SymbolKind Kind, TextRange Range, TextRange SelectionRange, IReadOnlyList<DocumentSymbol> Children);

/// <summary>A symbol for clients that show a flat list.</summary>
internal sealed record SymbolInformation(string Name, SymbolKind Kind, TextPlace Location, string? ContainerName);

internal sealed record FoldingRange(int StartLine, int EndLine)
{
    public string Kind => "region";
}

internal sealed record CodeLens(TextRange Range, Command Command);

internal sealed record ApplyEditParams(string Label, WorkspaceEdit Edit);

internal sealed record ShowDocumentParams(string Uri, bool External, bool TakeFocus, TextRange? Selection);

internal sealed record MessageParams(int Type, string Message);

internal sealed record CreateProgressParams(string Token);

internal sealed record ProgressParams<T>(JsonElement Token, T Value);

internal sealed record WorkDone(string Kind)
{
    public string? Title { get; init; }

    public string? Message { get; init; }

    public int? Percentage { get; init; }
}
