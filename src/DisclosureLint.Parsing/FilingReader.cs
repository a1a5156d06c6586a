using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Outlining;
using DisclosureLint.Parsing.PlainText;
using DisclosureLint.Parsing.Submissions;
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
        // Any text is plain text: that reader comes last, whenever it was added.
        _readers = [.. readers.OrderBy(reader => reader is PlainTextDocumentReader)];
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

    /// <summary>Reads the files of a prospectus that is kept in several as one document, each file from where the one before ends.</summary>
    /// <param name="files">The files in the order of the prospectus, at least one, all of one format: path as the user gave it, and bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="FilingFormatException">The files cannot be read as one filing; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Filing Read(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files is [var (path, bytes)]) return Read(path, bytes, cancellationToken);
        var source = SourceText.Join([.. files.Select(file => SourceDecoder.Decode(file.Path, file.Bytes.Span))]);
        return Build([ReadTogether(source, cancellationToken)]);
    }

    /// <summary>The documents of a file before the outline, the main one first.</summary>
    internal IReadOnlyList<DraftDocument> ReadDrafts(SourceText source, CancellationToken cancellationToken)
    {
        if (Submission.Split(source.Content) is { } documents) return ReadSubmission(source, documents, cancellationToken);
        return [FindFor(source).Read(source, new TextSpan(0, source.Length), cancellationToken)];
    }

    private DraftDocument ReadTogether(SourceText source, CancellationToken cancellationToken)
    {
        var reader = FindFor(source.Files[0].Text);
        foreach (var file in source.Files)
        {
            if (Submission.Split(file.Text.Content) is not null)
            {
                throw new FilingFormatException($"{file.Text.Path} is a whole submission, which is no part of a prospectus in several files.");
            }

            if (FindFor(file.Text) != reader)
            {
                throw new FilingFormatException($"{file.Text.Path} is of another format than {source.Path}: the files of one prospectus are all of one format.");
            }
        }

        var drafts = source.Files.Select(file => reader.Read(source, file.Span, cancellationToken)).ToList();
        return new DraftDocument
        {
            Source = source,
            Span = new TextSpan(0, source.Length),
            Blocks = [.. drafts.SelectMany(draft => draft.Blocks)],
            HeadingsAreExplicit = drafts[0].HeadingsAreExplicit,
            Problems = [.. drafts.SelectMany(draft => draft.Problems)],
        };
    }

    private IDocumentReader FindFor(SourceText source) => Find(source, new TextSpan(0, source.Length))
        ?? throw new FilingFormatException("The file is not in a format that can be read here. Give HTML, Markdown, plain text or an EDGAR submission.");

    private List<DraftDocument> ReadSubmission(SourceText source, IReadOnlyList<SubmissionDocument> documents, CancellationToken cancellationToken)
    {
        var readable = documents.Where(document => document.IsReadable(source.Content)).ToList();
        var main = readable.Find(document => document.IsMainForm) ?? readable.FirstOrDefault()
            ?? throw new FilingFormatException("The submission holds no document that can be read: only pictures, PDF or data, or it was cut off. Give the file of the registration statement itself.");
        var drafts = new List<DraftDocument>(readable.Count) { ReadDocument(source, main, documents, cancellationToken) };
        foreach (var exhibit in readable)
        {
            if (!ReferenceEquals(exhibit, main)) drafts.Add(ReadDocument(source, exhibit, documents, cancellationToken));
        }

        return drafts;
    }

    private DraftDocument ReadDocument(
        SourceText source, SubmissionDocument document, IReadOnlyList<SubmissionDocument> all, CancellationToken cancellationToken)
    {
        var reader = Find(source, document.Span)
            ?? throw new FilingFormatException($"The document {document.FileName ?? document.Type} of the submission is not in a format that can be read here.");
        var draft = reader.Read(source, document.Span, cancellationToken);
        var isCutOff = !document.IsComplete && ReferenceEquals(document, all[^1]);
        return new DraftDocument
        {
            Source = draft.Source,
            Span = draft.Span,
            Blocks = draft.Blocks,
            HeadingsAreExplicit = draft.HeadingsAreExplicit,
            Type = document.Type.Length == 0 ? null : document.Type,
            FileName = document.FileName,
            Description = document.Description,
            Problems = isCutOff
                ? [.. draft.Problems, new OutlineProblem("submission-cut-off", "The submission ends before </DOCUMENT>, so the document may have been cut off.", new TextSpan(source.Length, source.Length))]
                : draft.Problems,
        };
    }

    private IDocumentReader? Find(SourceText source, TextSpan span)
    {
        foreach (var reader in _readers)
        {
            if (reader.Recognizes(source, span)) return reader;
        }

        return null;
    }

    private Filing Read(SourceText source, CancellationToken cancellationToken) => Build(ReadDrafts(source, cancellationToken));

    private Filing Build(IReadOnlyList<DraftDocument> drafts)
    {
        var documents = drafts.Select(OutlineBuilder.Build).ToList();

        // Nothing to read is nothing to find fault with: it would pass for a clean draft.
        if (documents[0].Blocks.All(block => block.Content.IsEmpty))
        {
            throw new FilingFormatException("The registration statement holds no text: the file may have been cut off, or its pages are pictures.");
        }

        return new Filing(documents, _facts);
    }
}
