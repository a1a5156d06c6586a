using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>A section of a document: its heading, its own blocks and its sub-sections.</summary>
public sealed class Section
{
    private readonly List<Section> _children = [];
    private readonly List<Block> _ownBlocks = [];

    internal Section(SectionKind kind, string title, int level, Heading? heading, string evidence)
    {
        Kind = kind;
        Title = title;
        Level = level;
        Heading = heading;
        Evidence = evidence;
    }

    /// <summary>What the section is about; <see cref="SectionKind.Unknown"/> where its title does not say.</summary>
    public SectionKind Kind { get; internal set; }

    /// <summary>The title as printed; empty for a document's root and for text before the first heading.</summary>
    public string Title { get; }

    /// <summary>1 for the sections of the table of contents, 2 and more below them, 0 for the root.</summary>
    public int Level { get; }

    /// <summary>The heading, or null where the section has none in the text (the root, a cover).</summary>
    public Heading? Heading { get; }

    /// <summary>The step that found the section, such as <c>contents-link</c>, <c>heading-style</c> or <c>markdown-heading</c>.</summary>
    public string Evidence { get; internal set; }

    /// <summary>The section around this one; null for the root.</summary>
    public Section? Parent { get; private set; }

    /// <summary>The sub-sections, in order.</summary>
    public IReadOnlyList<Section> Children => _children;

    /// <summary>The blocks that belong to this section and to no sub-section, its heading included.</summary>
    public IReadOnlyList<Block> OwnBlocks => _ownBlocks;

    /// <summary>The source range from the heading to the end of the last block, sub-sections included.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The printed page the section starts on, or null where pages are unknown.</summary>
    public string? Page { get; internal set; }

    /// <summary>The section of the table of contents that this one lies in: itself at level 1 or 0.</summary>
    public Section TopLevel => Parent is null || Level <= 1 ? this : Parent.TopLevel;

    /// <summary>All blocks of the section and its sub-sections, in order.</summary>
    public IEnumerable<Block> Blocks
    {
        get
        {
            // Own blocks all precede the first sub-section, since a sub-section ends only where its parent or the next one begins.
            foreach (var block in _ownBlocks) yield return block;
            foreach (var child in _children)
            {
                foreach (var block in child.Blocks) yield return block;
            }
        }
    }

    /// <summary>All blocks with text of their own: no headings, no page furniture.</summary>
    public IEnumerable<Block> BodyBlocks => Blocks.Where(block => block is not Filings.Heading and not PageFurniture);

    /// <summary>All sentences of the section and its sub-sections, headings left out.</summary>
    public IEnumerable<Sentence> Sentences => BodyBlocks.SelectMany(block => block.Sentences);

    /// <summary>Titles from the top-level section down to this one.</summary>
    public IReadOnlyList<string> Path =>
        Parent is null ? [] : Title.Length == 0 ? Parent.Path : [.. Parent.Path, Title];

    /// <summary>Whether the section, or a section around it, is of the kind.</summary>
    /// <param name="kind">The kind asked for.</param>
    public bool IsWithin(SectionKind kind) => Kind == kind || BroaderKind == kind || Parent?.IsWithin(kind) == true;

    /// <summary>
    /// The part of the filing that the section lies in, the same whichever way a draft divides it: front pages, financial pages, or the
    /// kind of its top-level section. Identifies findings across formats.
    /// </summary>
    internal SectionKind Part => TopLevel.BroaderKind switch
    {
        SectionKind.FacingPage or SectionKind.TableOfContents => SectionKind.Cover,
        var kind => kind,
    };

    /// <summary>
    /// What a part of the financial pages belongs to even where the contents list each statement by itself; the own kind of all others.
    /// </summary>
    private SectionKind BroaderKind => Kind is SectionKind.AuditReport or SectionKind.BalanceSheets or SectionKind.StatementsOfOperations
        or SectionKind.StatementsOfCashFlows or SectionKind.NotesToFinancialStatements
        ? SectionKind.FinancialStatements
        : Kind;

    /// <summary>Whether the section, or a section around it, is of one of the kinds; true for an empty list.</summary>
    /// <param name="kinds">The kinds asked for.</param>
    public bool IsWithinAny(ReadOnlySpan<SectionKind> kinds)
    {
        if (kinds.IsEmpty) return true;
        for (var section = this; section is not null; section = section.Parent)
        {
            if (kinds.Contains(section.Kind) || kinds.Contains(section.BroaderKind)) return true;
        }

        return false;
    }

    /// <summary>All sections below this one, parents before children.</summary>
    public IEnumerable<Section> Descendants()
    {
        foreach (var child in _children)
        {
            yield return child;
            foreach (var descendant in child.Descendants()) yield return descendant;
        }
    }

    /// <summary>The section's title, kind and page, for dumps and failing tests.</summary>
    public override string ToString() => $"{Kind} “{Title}” (page {Page ?? "?"})";

    internal void Add(Section child)
    {
        child.Parent = this;
        _children.Add(child);
    }

    internal void Add(Block block)
    {
        block.Section = this;
        _ownBlocks.Add(block);
    }
}
