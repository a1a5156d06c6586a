using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>What the outline has made of a block so far.</summary>
internal enum BlockRole
{
    /// <summary>Part of the text.</summary>
    Body,

    /// <summary>Printed on the page but no part of the text.</summary>
    Furniture,

    /// <summary>A page break without text; gone from the finished outline.</summary>
    Break,
}

/// <summary>A section that begins with a block.</summary>
/// <param name="Level">1 for the sections of the contents.</param>
/// <param name="Title">The title, as the contents or the heading give it.</param>
/// <param name="Evidence">The step that found it.</param>
/// <param name="HasHeading">Whether the block is the heading; false where the section has none in the text.</param>
/// <param name="Kind">The kind where the step knows it; null leaves it to the title.</param>
internal sealed record SectionStart(int Level, string Title, string Evidence, bool HasHeading, SectionKind? Kind = null);

/// <summary>A draft block on its way to a block of the filing: the steps of the outline write their decisions on it.</summary>
internal sealed class OutlineBlock
{
    /// <summary>Points.</summary>
    private const float LargestUnreadable = 2;

    private readonly List<string> _anchors;
    private string? _normalizedTitle;
    private OutlineBlock? _absorbedBy;
    private int _position;

    private OutlineBlock(DraftBlock draft)
    {
        Draft = draft;
        Content = draft.Content;
        Style = draft.Style;
        Links = draft.Links;
        _anchors = [.. draft.Anchors];
        Role = draft.Kind switch
        {
            DraftBlockKind.PageBreak => BlockRole.Break,
            DraftBlockKind.Rule => BlockRole.Furniture,
            DraftBlockKind.Text when IsBehindPicture(draft) => BlockRole.Furniture,
            _ => BlockRole.Body,
        };
        DecidedBy = draft.Kind switch
        {
            DraftBlockKind.Rule => "rule",
            DraftBlockKind.Text when IsBehindPicture(draft) => "picture-text",
            _ => "reader",
        };
    }

    /// <summary>What the reader saw; of joined blocks the first.</summary>
    public DraftBlock Draft { get; }

    public MappedText Content { get; private set; }

    public string Text => Content.Text;

    public TextStyle Style { get; private set; }

    public IReadOnlyList<Link> Links { get; private set; }

    public IReadOnlyList<string> Anchors => _anchors;

    public BlockRole Role { get; private set; }

    public string DecidedBy { get; private set; }

    public string? Page { get; set; }

    /// <summary>Whether a page begins with this block.</summary>
    public bool StartsPage { get; set; }

    /// <summary>Whether the block holds entries of a table of contents.</summary>
    public bool IsContents { get; set; }

    /// <summary>The section that begins here, or null.</summary>
    public SectionStart? Starts { get; private set; }

    /// <summary>Whether the block is running text or a heading, not a table or a picture.</summary>
    public bool IsProse => Role == BlockRole.Body && Draft.Kind is DraftBlockKind.Text or DraftBlockKind.ListItem;

    /// <summary>The text as a normalized title; empty where it is too long for one.</summary>
    public string NormalizedTitle => _normalizedTitle ??= Text.Length is 0 or > 260 ? "" : TitleText.Normalize(Text);

    /// <summary>The block that holds this one's text now: itself, or the one that absorbed it.</summary>
    public OutlineBlock Survivor => _absorbedBy?.Survivor ?? this;

    /// <summary>0-based place in the list as last numbered; that of the block that absorbed this one.</summary>
    public int Position => _absorbedBy?.Position ?? _position;

    /// <summary>Gives each block its position.</summary>
    public static void Number(List<OutlineBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++) blocks[i]._position = i;
    }

    /// <summary>Wraps the blocks of a draft.</summary>
    public static List<OutlineBlock> From(DraftDocument draft)
    {
        var blocks = new List<OutlineBlock>(draft.Blocks.Count);
        foreach (var block in draft.Blocks) blocks.Add(new OutlineBlock(block));
        return blocks;
    }

    public void MarkFurniture(string decidedBy)
    {
        Role = BlockRole.Furniture;
        DecidedBy = decidedBy;
    }

    public void MarkBody(string decidedBy)
    {
        Role = BlockRole.Body;
        DecidedBy = decidedBy;
    }

    public void Begin(SectionStart start)
    {
        Starts = start;
        DecidedBy = start.Evidence;
    }

    public void Decide(string decidedBy) => DecidedBy = decidedBy;

    /// <summary>Text too small to be read: agents set the words of a picture behind it so that they can be searched.</summary>
    private static bool IsBehindPicture(DraftBlock draft) =>
        draft.Style.FontSize is > 0 and <= LargestUnreadable && !draft.Content.IsEmpty && draft.Anchors.Count == 0;

    /// <summary>Takes in the text of a later block: the rest of a broken paragraph, the second line of a title.</summary>
    /// <param name="next">The later block; it must be taken out of the list.</param>
    /// <param name="asJoin">Whether other matter stands between the two in the source.</param>
    public void Absorb(OutlineBlock next, bool asJoin)
    {
        var shift = Content.IsEmpty ? 0 : Content.Length + 1;
        var total = (float)Math.Max(1, Content.Length + next.Content.Length);
        float Mean(float mine, float its) => ((mine * Content.Length) + (its * next.Content.Length)) / total;
        Style = Style with
        {
            Bold = Mean(Style.Bold, next.Style.Bold),
            Italic = Mean(Style.Italic, next.Style.Italic),
            Underlined = Mean(Style.Underlined, next.Style.Underlined),
            Capitals = Mean(Style.Capitals, next.Style.Capitals),
        };
        if (next.Links.Count > 0)
            Links = [.. Links, .. next.Links.Select(link => link with { Range = new TextSpan(link.Range.Start + shift, link.Range.End + shift) })];
        Content = MappedText.Concat([Content, next.Content], asJoin);
        _anchors.AddRange(next._anchors);
        _normalizedTitle = null;
        next._absorbedBy = this;
    }
}
