using DisclosureLint.Filings;

namespace DisclosureLint.Presentation;

/// <summary>
/// Shows documents of one format as they read: as HTML that is safe whatever the draft holds, each piece of text with its place in the
/// file. What is written is a fragment: it can neither leave the element around it nor run or load anything.
/// </summary>
public interface IDocumentMarkup
{
    /// <summary>Whether the document is of this format.</summary>
    /// <param name="document">A document of a filing.</param>
    bool Shows(FilingDocument document);

    /// <summary>Writes the document.</summary>
    /// <param name="document">A document for which <see cref="Shows"/> is true.</param>
    /// <param name="sink">Takes the pieces in reading order.</param>
    /// <param name="pictures">The address to load a picture from, given the file the draft names; null where it is not to be shown.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    void Write(FilingDocument document, IMarkupSink sink, Func<string, string?> pictures, CancellationToken cancellationToken);
}
