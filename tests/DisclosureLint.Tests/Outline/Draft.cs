using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Outlining;
using DisclosureLint.Text;

namespace DisclosureLint.Tests.Outlines;

/// <summary>Writes drafts by hand, the way a reader would hand them over.</summary>
internal sealed class Draft
{
    private readonly List<DraftBlock> _blocks = [];
    private readonly List<string> _anchors = [];
    private int _offset;

    public bool HeadingsAreExplicit { get; init; }

    public string? Type { get; init; }

    public Draft Text(string text, TextStyle style = default, params Link[] links)
    {
        var builder = new MappedTextBuilder();
        builder.AppendLinear(text, _offset);
        _blocks.Add(new DraftBlock
        {
            Kind = DraftBlockKind.Text, Content = builder.Build(), Span = TextSpan.Of(_offset, text.Length), Style = style, Links = links, Anchors = [.. _anchors],
        });
        _anchors.Clear();
        _offset += text.Length + 1;
        return this;
    }

    public Draft Title(string text) => Text(text, new TextStyle(Bold: 1, Capitals: 1, Centred: true, EmphasisedLead: text.Length));

    public Draft Bold(string text) => Text(text, new TextStyle(Bold: 1, EmphasisedLead: text.Length));

    public Draft BoldItalic(string text) => Text(text, new TextStyle(Bold: 1, Italic: 1, EmphasisedLead: text.Length));

    public Draft Tag(int tag, string text) => Text(text, new TextStyle(HeadingTag: tag));

    public Draft Line(string title, string target) => Text(title, default, new Link(new TextSpan(0, title.Length), "#" + target));

    public Draft Anchor(string name)
    {
        _anchors.Add(name);
        return this;
    }

    public Draft Break(string? label = null)
    {
        _blocks.Add(new DraftBlock { Kind = DraftBlockKind.PageBreak, Span = TextSpan.Of(_offset, 0), PageLabel = label });
        return this;
    }

    /// <summary>A paragraph of some length, so that sections have a plausible size.</summary>
    public Draft Filler(int sentences = 12) => Text(string.Join(' ', Enumerable.Repeat("We make soap in small batches near the harbour.", sentences)));

    public FilingDocument Build()
    {
        var content = string.Join('\n', _blocks.Where(block => !block.Content.IsEmpty).Select(block => block.Content.Text));
        return OutlineBuilder.Build(new DraftDocument
        {
            Source = new SourceText("draft.htm", content),
            Span = new TextSpan(0, content.Length),
            Blocks = _blocks,
            HeadingsAreExplicit = HeadingsAreExplicit,
            Type = Type,
        });
    }
}
