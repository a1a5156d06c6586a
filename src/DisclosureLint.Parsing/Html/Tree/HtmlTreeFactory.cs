using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>Makes the nodes of one tree when the parser asks for them.</summary>
internal sealed class HtmlTreeFactory(HtmlTree tree) : IDomConstructionElementFactory<HtmlTree, HtmlElement>
{
    public HtmlElement Create(HtmlTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        localName.Memory.Span is "form" ? new HtmlFormElement(document, HtmlTag.Of("form")) : CreateUnknown(document, localName);

    public HtmlElement CreateNoScript(HtmlTree document, bool scripting) => new(document, HtmlTag.Of("noscript"));

    public IConstructableNode CreateDocumentType(
        HtmlTree document,
        StringOrMemory name,
        StringOrMemory publicIdentifier,
        StringOrMemory systemIdentifier) => new HtmlTextNode(parent: null, document.TokenStart, length: 0, decoded: "", skipped: 0);

    public IConstructableMathElement CreateMath(HtmlTree document, StringOrMemory name = default) =>
        new HtmlMathElement(document, HtmlTag.OfMath(name.IsNullOrEmpty ? "math" : name.ToString()));

    public IConstructableSvgElement CreateSvg(HtmlTree document, StringOrMemory name = default) =>
        new HtmlSvgElement(document, HtmlTag.OfSvg(name.IsNullOrEmpty ? "svg" : name.ToString()));

    public IConstructableMetaElement CreateMeta(HtmlTree document) => new HtmlMetaElement(document, HtmlTag.Of("meta"));

    public IConstructableScriptElement CreateScript(HtmlTree document, bool parserInserted, bool started) =>
        new HtmlScriptElement(document, HtmlTag.Of("script"));

    public IConstructableFrameElement CreateFrame(HtmlTree document) => new HtmlFrameElement(document, HtmlTag.Of("frame"));

    public IConstructableTemplateElement CreateTemplate(HtmlTree document) => new HtmlTemplateElement(document, HtmlTag.Of("template"));

    public IConstructableFormElement CreateForm(HtmlTree document) => new HtmlFormElement(document, HtmlTag.Of("form"));

    public HtmlElement CreateUnknown(HtmlTree document, StringOrMemory tagName) => new(document, HtmlTag.Of(tagName.Memory.Span));

    public HtmlTree CreateDocument(TextSource source, IBrowsingContext? context = null) => tree;
}
