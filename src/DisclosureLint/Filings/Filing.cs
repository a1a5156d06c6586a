using DisclosureLint.Facts;
using DisclosureLint.Language;

namespace DisclosureLint.Filings;

/// <summary>
/// One registration statement as read: its main document and, where it came as a whole EDGAR submission, its exhibits. Immutable;
/// what is computed from it (<see cref="Facts"/>) is computed once, on first use, from any thread.
/// </summary>
public sealed class Filing
{
    /// <summary>Makes a filing of its documents.</summary>
    /// <param name="documents">At least one document; the first is the main one.</param>
    /// <param name="facts">The kinds of fact that can be asked for.</param>
    /// <param name="deal">What the people on the deal told of it; null for nothing.</param>
    /// <exception cref="ArgumentException">There is no document.</exception>
    public Filing(IReadOnlyList<FilingDocument> documents, FactCatalog facts, DealProfile? deal = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(facts);
        if (documents.Count == 0) throw new ArgumentException("A filing has at least one document.", nameof(documents));
        Documents = documents;
        Deal = deal ?? DealProfile.Untold;
        Facts = new FactSet(this, facts);
    }

    /// <summary>The main document first, then exhibits in the order of the submission.</summary>
    public IReadOnlyList<FilingDocument> Documents { get; }

    /// <summary>The registration statement itself.</summary>
    public FilingDocument Main => Documents[0];

    /// <summary>What can be read from the filing: amounts, dates, defined terms, the offering profile.</summary>
    public FactSet Facts { get; }

    /// <summary>What the people on the deal told of it.</summary>
    public DealProfile Deal { get; }

    /// <summary>What kind of offering this is, as far as the deal profile or the text tells.</summary>
    public OfferingProfile Profile => Facts.Single<OfferingProfile>();

    /// <summary>How the text reads: tokens, statements, concepts.</summary>
    public FilingReading Reading => Facts.Single<FilingReading>();

    /// <summary>The same filing with what the people on the deal told of it; nothing that was read before is kept.</summary>
    /// <param name="deal">What was told.</param>
    public Filing With(DealProfile deal) => deal == Deal ? this : new Filing(Documents, Facts.Catalog, deal);

    /// <summary>All blocks of all documents, in order.</summary>
    public IEnumerable<Block> Blocks => Documents.SelectMany(document => document.Blocks);

    /// <summary>The sections of one kind in the main document, in order, outermost only.</summary>
    /// <param name="kind">The kind asked for.</param>
    public IEnumerable<Section> SectionsOf(SectionKind kind) => Main.SectionsOf(kind);

    /// <summary>The first section of one kind in the main document, or null.</summary>
    /// <param name="kind">The kind asked for.</param>
    public Section? Find(SectionKind kind) => Main.SectionsOf(kind).FirstOrDefault();
}
