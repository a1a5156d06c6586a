using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
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
    public Filing Read(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default) =>
        throw new FilingFormatException($"{path}: {bytes.Length} bytes, {_readers.Count} readers, {_facts.FactTypes.Count()} kinds of fact");

    /// <summary>Reads text that is decoded already, such as an editor's buffer.</summary>
    /// <param name="path">The path as the user gave it; its ending helps to tell the format.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="FilingFormatException">The text cannot be read as a filing; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Filing Read(string path, string text, CancellationToken cancellationToken = default) =>
        throw new FilingFormatException(new SourceText(path, text).Path);
}
