using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>Takes what a rule wants to look at.</summary>
public sealed class RuleContext
{
    private readonly List<NodeRegistration> _nodes = [];
    private readonly List<PhraseRegistration> _phrases = [];
    private readonly List<ConceptRegistration> _concepts = [];

    internal RuleContext()
    {
    }

    internal IReadOnlyList<NodeRegistration> Nodes => _nodes;

    internal IReadOnlyList<PhraseRegistration> Phrases => _phrases;

    internal IReadOnlyList<ConceptRegistration> Concepts => _concepts;

    /// <summary>
    /// Calls <paramref name="action"/> for every node of a type: <see cref="Filing"/>, <see cref="FilingDocument"/>,
    /// <see cref="Section"/>, any kind of <see cref="Block"/>, <see cref="Sentence"/>, <see cref="Table"/>, <see cref="Statement"/>, or a
    /// kind of fact.
    /// Exhibits of a submission are left out unless <see cref="SectionKind.ExhibitText"/> is among the kinds.
    /// </summary>
    /// <typeparam name="TNode">The type of node.</typeparam>
    /// <param name="action">What to do with each. It may be called on any thread; calls for one rule and filing never overlap.</param>
    /// <param name="kinds">The sections to look in, sub-sections included; none for everywhere.</param>
    public void Register<TNode>(Action<NodeContext<TNode>> action, params SectionKind[] kinds)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(action);
        _nodes.Add(new NodeRegistration<TNode>(action, kinds));
    }

    /// <summary>
    /// Calls <paramref name="action"/> where one of the phrases stands as whole words in a sentence (headings included). All phrases
    /// of all rules are found in one pass over the filing: register cues here, and decide in the action.
    /// </summary>
    /// <param name="phrases">Words in lower case; a trailing <c>*</c> lets the last word go on (<c>lead*</c>). Curly quotes and
    /// no-break hyphens in the draft match plain ones here.</param>
    /// <param name="action">What to do with each hit, in the order of the text.</param>
    /// <param name="kinds">The sections to look in, sub-sections included; none for everywhere but exhibits.</param>
    public void RegisterPhrases(IEnumerable<string> phrases, Action<PhraseContext> action, params SectionKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(action);
        _phrases.Add(new PhraseRegistration([.. phrases], action, kinds));
    }

    /// <summary>
    /// Calls <paramref name="action"/> where a concept of the vocabulary stands. All concepts of all rules are found in one pass over the
    /// reading of the filing.
    /// </summary>
    /// <param name="concept">The concept.</param>
    /// <param name="action">What to do with each hit, in the order of the text.</param>
    /// <param name="kinds">The sections to look in, sub-sections included; none for everywhere but exhibits.</param>
    public void RegisterConcept(Concept concept, Action<ConceptContext> action, params SectionKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(action);
        _concepts.Add(new ConceptRegistration(concept, action, kinds));
    }
}

internal abstract class NodeRegistration(Type nodeType, SectionKind[] kinds)
{
    public Type NodeType { get; } = nodeType;

    public SectionKind[] Kinds { get; } = kinds;

    public abstract void Invoke(object node, RuleRun run);
}

internal sealed class NodeRegistration<TNode>(Action<NodeContext<TNode>> action, SectionKind[] kinds)
    : NodeRegistration(typeof(TNode), kinds)
    where TNode : class
{
    public override void Invoke(object node, RuleRun run) => action(new NodeContext<TNode>((TNode)node, run));
}

internal sealed record PhraseRegistration(string[] Phrases, Action<PhraseContext> Action, SectionKind[] Kinds);

internal sealed record ConceptRegistration(Concept Concept, Action<ConceptContext> Action, SectionKind[] Kinds);

/// <summary>What a rule's callback gets: a node, the filing around it, and a way to report.</summary>
/// <typeparam name="TNode">The type of node.</typeparam>
public readonly struct NodeContext<TNode>
    where TNode : class
{
    private readonly RuleRun _run;

    internal NodeContext(TNode node, RuleRun run)
    {
        Node = node;
        _run = run;
    }

    /// <summary>The node.</summary>
    public TNode Node { get; }

    /// <summary>The filing.</summary>
    public Filing Filing => _run.Filing;

    /// <summary>The date whose law applies; the day of filing where none was chosen, else null.</summary>
    public DateOnly? AsOf => _run.AsOf;

    /// <summary>The number that a project gave one of the rule's options, else its default.</summary>
    /// <param name="option">An option of the rule's descriptor.</param>
    public decimal Option(RuleOption option) => _run.Option(option);

    /// <summary>Throws when the lint was cancelled; call it in long loops.</summary>
    public CancellationToken CancellationToken => _run.CancellationToken;

    /// <summary>Reports a range of a block's text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="range">Offsets into the block's text.</param>
    /// <param name="details">Arguments, confidence, related places; null for none.</param>
    public void Report(Block block, TextSpan range, ReportDetails? details = null) => _run.Report(block, range, details);

    /// <summary>Reports a whole block, such as the heading under which something is missing.</summary>
    /// <param name="block">The block.</param>
    /// <param name="details">Arguments, confidence, related places; null for none.</param>
    public void Report(Block block, ReportDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        _run.Report(block, new TextSpan(0, block.Text.Length), details);
    }

    /// <summary>Reports a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="details">Arguments, confidence, related places; null for none.</param>
    public void Report(Sentence sentence, ReportDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        _run.Report(sentence.Block, sentence.Range, details);
    }
}

/// <summary>What a phrase callback gets: the words found, the sentence around them, and a way to report.</summary>
public readonly struct PhraseContext
{
    private readonly RuleRun _run;

    internal PhraseContext(Sentence sentence, TextSpan match, string phrase, RuleRun run)
    {
        Sentence = sentence;
        Match = match;
        Phrase = phrase;
        _run = run;
    }

    /// <summary>The sentence the phrase stands in.</summary>
    public Sentence Sentence { get; }

    /// <summary>The words found, as offsets into the block's text.</summary>
    public TextSpan Match { get; }

    /// <summary>The words found, as they stand in the draft.</summary>
    public string Phrase { get; }

    /// <summary>The block the phrase stands in.</summary>
    public Block Block => Sentence.Block;

    /// <summary>The section the phrase stands in.</summary>
    public Section Section => Sentence.Section;

    /// <summary>The filing.</summary>
    public Filing Filing => _run.Filing;

    /// <summary>The date whose law applies, or null.</summary>
    public DateOnly? AsOf => _run.AsOf;

    /// <summary>The number that a project gave one of the rule's options, else its default.</summary>
    /// <param name="option">An option of the rule's descriptor.</param>
    public decimal Option(RuleOption option) => _run.Option(option);

    /// <summary>Reports a range of the block's text.</summary>
    /// <param name="range">Offsets into the block's text.</param>
    /// <param name="details">Arguments, confidence, related places; null for none.</param>
    public void Report(TextSpan range, ReportDetails? details = null) => _run.Report(Sentence.Block, range, details);
}
