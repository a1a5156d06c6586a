using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>Reads one format into draft blocks.</summary>
internal interface IDocumentReader
{
    /// <summary>Whether this reader takes the document; the first that does reads it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The part that is the document.</param>
    bool Recognizes(SourceText source, TextSpan span);

    /// <summary>Reads the document. Everything visible ends up in a block.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The part that is the document; spans of the blocks are offsets into the whole file.</param>
    /// <param name="cancellationToken">Stops a reading that takes too long.</param>
    DraftDocument Read(SourceText source, TextSpan span, CancellationToken cancellationToken);
}
