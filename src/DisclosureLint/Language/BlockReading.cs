using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>How a block reads: its tokens, statements, noun phrases and concepts. Immutable once the filing's reading is made.</summary>
public sealed class BlockReading
{
    private readonly int[] _sentences;
    private Statement[] _statements = [];
    private int[] _statementsBySentence = [];
    private Mention[] _mentions = [];

    internal BlockReading(Block block, Token[] tokens, int[] sentences)
    {
        Block = block;
        TokenArray = tokens;
        TagArray = new Tag[tokens.Length];
        _sentences = sentences;
    }

    /// <summary>The block.</summary>
    public Block Block { get; }

    /// <summary>The tokens of all sentences, in order.</summary>
    public IReadOnlyList<Token> Tokens => TokenArray;

    /// <summary>The part of speech of each token.</summary>
    public IReadOnlyList<Tag> Tags => TagArray;

    /// <summary>The statements of all sentences, in order.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>The noun phrases and names of all sentences, in order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The lead-in of the list that this block is an item of; null for none.</summary>
    public BlockReading? Lead { get; internal set; }

    /// <summary>0-based position among the readings of the filing.</summary>
    internal int Order { get; init; }

    /// <summary>The reading of the filing around it, which finds the concepts; null while that is made.</summary>
    internal FilingReading? Filing { get; set; }

    internal Token[] TokenArray { get; }

    internal Tag[] TagArray { get; }

    /// <summary>The tokens of a sentence, half-open.</summary>
    /// <param name="sentence">0-based index of the sentence in the block.</param>
    public (int Start, int End) TokensOfSentence(int sentence) => (_sentences[sentence], _sentences[sentence + 1]);

    /// <summary>0-based index of the sentence that holds a token.</summary>
    /// <param name="token">Index of a token.</param>
    public int SentenceOf(int token)
    {
        var index = Array.BinarySearch(_sentences, token);
        if (index < 0) return ~index - 1;

        // Empty sentences share their index with the next one.
        while (index + 1 < _sentences.Length - 1 && _sentences[index + 1] == token) index++;
        return Math.Min(index, _sentences.Length - 2);
    }

    /// <summary>The statements of a sentence, in order.</summary>
    /// <param name="sentence">0-based index of the sentence in the block.</param>
    public ReadOnlySpan<Statement> StatementsOf(int sentence) =>
        _statementsBySentence.Length == 0 ? [] : _statements.AsSpan(_statementsBySentence[sentence].._statementsBySentence[sentence + 1]);

    /// <summary>The statement that holds a token; null where the block was not read so far.</summary>
    /// <param name="token">Index of a token.</param>
    public Statement? StatementAt(int token)
    {
        foreach (var statement in StatementsOf(SentenceOf(token)))
        {
            if (statement.Holds(token)) return statement;
        }

        return null;
    }

    /// <summary>Index of the first token at or behind an offset of the block's text; the number of tokens where there is none.</summary>
    /// <param name="offset">0-based offset into the block's text.</param>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, TokenArray.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (TokenArray[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The range of some tokens in the block's text.</summary>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">Index behind the last.</param>
    public Text.TextSpan RangeOf(int start, int end) => new(TokenArray[start].Start, TokenArray[Math.Max(start, end - 1)].End);

    /// <summary>The words of some tokens as they stand in the draft.</summary>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">Index behind the last.</param>
    public string TextOf(int start, int end)
    {
        var range = RangeOf(start, end);
        return Block.Text.Substring(range.Start, range.Length);
    }

    /// <summary>The hits of a concept, in order.</summary>
    /// <param name="concept">The concept.</param>
    public IReadOnlyList<ConceptHit> Of(Concept concept) => Filing?.Of(concept, this) ?? [];

    /// <summary>The hits of some concepts, by their first token.</summary>
    /// <param name="concepts">The concepts.</param>
    public IReadOnlyList<ConceptHit> Of(params ReadOnlySpan<Concept> concepts)
    {
        var hits = new List<ConceptHit>();
        foreach (var concept in concepts) hits.AddRange(Of(concept));
        if (concepts.Length > 1) hits.Sort(static (first, second) => first.Start.CompareTo(second.Start));
        return hits;
    }

    /// <summary>Whether a concept stands in the block.</summary>
    /// <param name="concept">The concept.</param>
    public bool Has(Concept concept) => Of(concept).Count > 0;

    /// <summary>Whether one of some concepts begins among some tokens.</summary>
    /// <param name="start">Index of the first token.</param>
    /// <param name="end">Index behind the last.</param>
    /// <param name="concepts">The concepts.</param>
    public bool HasIn(int start, int end, params ReadOnlySpan<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            foreach (var hit in Of(concept))
            {
                if (hit.Start >= start && hit.Start < end) return true;
            }
        }

        return false;
    }

    internal void Keep(Mention[] mentions, Statement[] statements, int[] bySentence)
    {
        _mentions = mentions;
        _statements = statements;
        _statementsBySentence = bySentence;
    }
}
