using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Outlining;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing;

/// <summary>Reads a file into a <see cref="Filing"/>: decodes it, unwraps a submission, and lets the reader of its format and the
/// outline do the rest. Thread-safe.</summary>
public sealed class FilingReader
{
    private readonly IReadOnlyList<IDocumentReader> _readers;
    private readonly FactCatalog _facts;

    internal FilingReader(IEnumerable<IDocumentReader> readers, FactCatalog facts)
    {
        _readers = [.. readers];
        _facts = facts;
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">The path as the user gave it; its ending helps to tell the format.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="FilingFormatException">The bytes cannot be read as a filing; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Filing Read(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(SourceDecoder.Decode(path, bytes.Span), cancellationToken);
    }

    /// <summary>Reads text that is decoded already, such as an editor's buffer.</summary>
    /// <param name="path">The path as the user gave it; its ending helps to tell the format.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="FilingFormatException">The text cannot be read as a filing; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Filing Read(string path, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        return Read(new SourceText(path, text), cancellationToken);
    }

    /// <summary>The documents of a file before the outline, the main one first.</summary>
    internal IReadOnlyList<DraftDocument> ReadDrafts(SourceText source, CancellationToken cancellationToken)
    {
        var span = new TextSpan(0, source.Length);
        foreach (var reader in _readers)
        {
            if (reader.Recognizes(source, span)) return [reader.Read(source, span, cancellationToken)];
        }

        throw new FilingFormatException("The file is not in a format that can be read here. Give HTML, Markdown, plain text or an EDGAR submission.");
    }

    private Filing Read(SourceText source, CancellationToken cancellationToken)
    {
        var documents = new List<FilingDocument>();
        foreach (var draft in ReadDrafts(source, cancellationToken)) documents.Add(OutlineBuilder.Build(draft));
        return new Filing(documents, _facts);
    }
}
