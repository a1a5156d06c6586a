using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Html.Styles;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>
/// The light tree of one document. AngleSharp tokenizes and decides the nesting, as browsers do; the nodes are ours, so that each piece
/// of text is noted with its place in the file at the moment its token is consumed, and nothing is kept that reading does not need.
/// </summary>
internal sealed class HtmlTree : HtmlNode, IConstructableDocument
{
    /// <summary>Deeper than any real filing nests; unclosed tags come here first, and would make the parse quadratic.</summary>
    private const int MaxDepth = 400;

    private const int TokensBetweenChecks = 1024;

    // White space and single entities between tags: few texts, seen again and again.
    private const int ShortText = 8;

    private readonly string _content;
    private readonly Dictionary<string, string> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stringLookup;
    private readonly int _start;
    private readonly int _end;
    private int _tokenLength;
    private int _openTemplates;
    private bool _isPassed;

    internal HtmlTree(SourceText file, TextSpan span, TextSource source)
    {
        _content = file.Content;
        _start = span.Start;
        _end = span.End;
        _stringLookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        Source = source;
    }

    public TextSource Source { get; }

    /// <summary>The <c>html</c> element, or null where the parser made none.</summary>
    public HtmlElement? Root { get; private set; }

    /// <summary>The parsed styles, each distinct string once.</summary>
    public CssCache Styles { get; } = new();

    /// <summary>Whether elements keep all their attributes, to be shown; reading needs a few.</summary>
    public bool KeepsLook { get; private init; }

    /// <summary>Where the token in hand starts in the file.</summary>
    public int TokenStart { get; private set; }

    public override StringOrMemory NodeName => "#document";

    public override NodeFlags Flags => NodeFlags.None;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    /// <summary>The <c>head</c> element: the parser puts back into it what stands between its end and the body.</summary>
    public IConstructableElement? Head => Root?.Children.OfType<HtmlElement>().FirstOrDefault(element => element.Tag.Name == "head");

    public IConstructableElement DocumentElement => Root!;

    public bool IsLoading => false;

    /// <summary>Parses a part of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="span">The part that is the document.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <param name="keepsLook">Whether elements keep all their attributes.</param>
    /// <exception cref="FilingFormatException">The elements nest too deeply to be read.</exception>
    public static HtmlTree Parse(SourceText file, TextSpan span, CancellationToken cancellationToken, bool keepsLook = false)
    {
        var options = new HtmlParserOptions
        {
            IsNotSupportingFrames = true,
            DisableElementPositionTracking = true,
            MaximumDepth = int.MaxValue,
        };
        using var text = new TextSource(new ReadOnlyMemoryTextSource(file.Content.AsMemory(span.Start, span.Length)));
        var tree = new HtmlTree(file, span, text) { KeepsLook = keepsLook };
        IDomConstructionElementFactory<HtmlTree, HtmlElement> factory = new HtmlTreeFactory(tree);
        var parser = new HtmlParser(options, BrowsingContext.New(AngleSharp.Configuration.Default.With(factory)));
        var untilCheck = TokensBetweenChecks;
        parser.ParseDocument<HtmlTree, HtmlElement>(text, (ref StructHtmlToken token, TokenConsumer next) =>
        {
            if (--untilCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                untilCheck = TokensBetweenChecks;
            }

            tree.NoteSkipped(tree._start + token.Position.Index);
            tree.TokenStart = tree._start + token.Position.Index;
            tree._tokenLength = token.Type == HtmlTokenType.Character ? token.Data.Length : 0;
            tree._isPassed = token.Type == HtmlTokenType.StartTag && token.Name.Memory.Span is "pre" or "listing" or "textarea";
            if (!tree.LeavesOut(ref token)) next(ref token);
            return TokenConsumptionResult.Continue;
        });
        tree.Builder?.Dispose();
        return tree;
    }

    /// <summary>The depth, when elements may nest so deep.</summary>
    internal static int CheckDepth(int depth) => depth <= MaxDepth
        ? depth
        : throw new FilingFormatException(
            $"The HTML nests elements more than {MaxDepth} deep, which no printed page needs: tags are not closed. Repair the file, for instance by saving it again from the program that made it.");

    /// <summary>One instance of each distinct attribute value.</summary>
    internal string Intern(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return "";
        if (_stringLookup.TryGetValue(value, out var known)) return known;
        var text = value.ToString();
        _strings.Add(text, text);
        return text;
    }

    /// <summary>The node for text of the token in hand: the whole of it, or what is left when its leading white space went elsewhere.</summary>
    internal HtmlTextNode CreateText(HtmlElement parent, ReadOnlySpan<char> text)
    {
        // Text ends at a tag or at the end of the document; an "&" at the end of an equal run would be the start of an entity.
        var end = TokenStart + text.Length;
        if (text.Length == _tokenLength && end <= _end && (end == _end || _content[end] == '<') && _content.AsSpan(TokenStart, text.Length).SequenceEqual(text))
        {
            return new HtmlTextNode(parent, TokenStart, text.Length, decoded: null, skipped: 0);
        }

        var isLeadingSpace = text.Length < _tokenLength && text.Trim(" \t\r\n\f").IsEmpty;
        var skipped = isLeadingSpace ? 0 : Math.Max(0, _tokenLength - text.Length);
        return new HtmlTextNode(parent, TokenStart, text.Length, text.Length <= ShortText ? Intern(text) : text.ToString(), skipped);
    }

    /// <summary>Behind <c>pre</c> and its like the parser takes the next token by itself: a template that it opens there is counted here.</summary>
    private void NoteSkipped(int tokenStart)
    {
        if (_isPassed && _content.AsSpan(TokenStart, Math.Max(0, tokenStart - TokenStart)).Contains("<template", StringComparison.OrdinalIgnoreCase)) _openTemplates++;
    }

    /// <summary>
    /// Whether a tag is kept from the parser: the parts of tables in a <c>template</c>. It knows only templates of its own by their type,
    /// looks past ours for the table around such a part, and fails where there is none. What a template holds is not shown, however it nests.
    /// </summary>
    private bool LeavesOut(ref StructHtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return false;
        var name = token.Name.Memory.Span;
        if (name is "template")
        {
            // Counted by the tags: a template that the parser does not make is one too many, never one too few.
            _openTemplates = token.Type == HtmlTokenType.StartTag ? _openTemplates + 1 : Math.Max(0, _openTemplates - 1);
            return false;
        }

        return _openTemplates > 0
            && name is "table" or "caption" or "colgroup" or "col" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th";
    }

    public override void AddNode(IConstructableNode node)
    {
        if (node is not HtmlElement element) return;
        Root ??= element;
    }

    public override void RemoveChild(IConstructableNode childNode)
    {
        if (ReferenceEquals(childNode, Root)) Root = null;
    }

    public void PerformMicrotaskCheckpoint()
    {
        // Nothing waits.
    }

    public void ProvideStableState()
    {
        // Nothing waits.
    }

    public void AddComment(ref StructHtmlToken token)
    {
        // A comment outside the root says nothing about a page.
    }

    public void TrackError(Exception exception) => throw new FilingFormatException("The HTML cannot be read.", exception);

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
        // A filing has none.
    }

    public void Clear() => Root = null;
}
