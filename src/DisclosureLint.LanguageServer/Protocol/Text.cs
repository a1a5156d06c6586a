using System.Text.Json.Serialization;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Protocol;

/// <summary>A half-open range of positions; the protocol's <c>Range</c>.</summary>
internal readonly record struct TextRange(LinePosition Start, LinePosition End)
{
    /// <summary>The range of a span of a text.</summary>
    public static TextRange Of(SourceText source, TextSpan span) => new(source.GetLinePosition(span.Start), source.GetLinePosition(span.End));

    /// <summary>Whether the two touch: an empty range touches what it stands at.</summary>
    public bool Touches(TextRange other) => !IsBefore(End, other.Start) && !IsBefore(other.End, Start);

    private static bool IsBefore(LinePosition left, LinePosition right) =>
        left.Line < right.Line || (left.Line == right.Line && left.Character < right.Character);
}

/// <summary>One change of a draft; the whole text where there is no range.</summary>
internal sealed record TextChange(TextRange? Range, string Text);

internal sealed record TextPlace(string Uri, TextRange Range);

internal sealed record TextEdit(TextRange Range, string NewText);

internal sealed record DocumentId(string Uri, int? Version = null);

internal sealed record DocumentItem(string Uri, string LanguageId, int Version, string Text);

internal sealed record DidOpenParams(DocumentItem TextDocument);

internal sealed record DidChangeParams(DocumentId TextDocument, IReadOnlyList<TextChange> ContentChanges);

/// <summary>A request or notification about one draft.</summary>
internal sealed record DocumentParams(DocumentId TextDocument);

internal sealed record PositionParams(DocumentId TextDocument, LinePosition Position);

/// <summary>Edits of several files: by version where the client can tell versions apart, else by file alone.</summary>
internal sealed record WorkspaceEdit
{
    public Dictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    public IReadOnlyList<DocumentEdit>? DocumentChanges { get; init; }
}

internal sealed record DocumentEdit(EditedDocument TextDocument, IReadOnlyList<TextEdit> Edits);

/// <summary>A file that is edited; the version is null for one that is not open.</summary>
internal sealed record EditedDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
