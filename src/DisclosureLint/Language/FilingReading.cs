using System.Collections.Concurrent;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>
/// How a filing reads: every block's tokens, statements and noun phrases, read once for all rules; and where concepts stand, found once
/// each by the rarest of their words. Immutable to its users and safe from any thread.
/// </summary>
public sealed class FilingReading
{
    private readonly Dictionary<Block, BlockReading> _byBlock;
    private readonly Vocabulary _vocabulary;
    private readonly WordIndex _words;
    private readonly ConcurrentDictionary<Concept, Lazy<ConceptPlaces>> _places = new();

    private FilingReading(Dictionary<Block, BlockReading> byBlock, IReadOnlyList<BlockReading> blocks, Vocabulary vocabulary)
    {
        _byBlock = byBlock;
        _vocabulary = vocabulary;
        Blocks = blocks;
        _words = new WordIndex(blocks);
        foreach (var block in blocks) block.Filing = this;
    }

    /// <summary>The readings of all blocks with sentences, in order.</summary>
    public IReadOnlyList<BlockReading> Blocks { get; }

    /// <summary>The names of the concepts that can be found.</summary>
    public IEnumerable<string> Concepts => _vocabulary.Names;

    /// <summary>The reading of a block; null where it has no sentences (pictures, page furniture).</summary>
    /// <param name="block">The block.</param>
    public BlockReading? Of(Block block) => _byBlock.GetValueOrDefault(block);

    /// <summary>Where a concept stands, in the order of the text; found on first use and kept.</summary>
    /// <param name="concept">The concept.</param>
    public IReadOnlyList<ConceptHit> Of(Concept concept) => PlacesOf(concept).All;

    internal IReadOnlyList<ConceptHit> Of(Concept concept, BlockReading block) => PlacesOf(concept).In(block);

    private ConceptPlaces PlacesOf(Concept concept) =>
        _places.GetOrAdd(concept, static (key, filing) => new Lazy<ConceptPlaces>(() => ConceptPlaces.Find(filing._vocabulary.SayingsOf(key), filing._words)), this).Value;

    /// <summary>Reads a filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="vocabulary">The concepts to find.</param>
    /// <param name="maxThreads">How many threads may read; 0 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static FilingReading Read(Filing filing, Vocabulary vocabulary, int maxThreads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(vocabulary);
        Block[] blocks = [.. filing.Blocks.Where(block => block is not (PageFurniture or ImageBlock) && !block.Content.IsEmpty)];
        var entities = EntitiesByBlock(filing);
        var readings = new BlockReading[blocks.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = maxThreads > 0 ? maxThreads : -1 };
        Parallel.For(0, blocks.Length, parallel, () => new Tokenizer(), (i, _, tokenizer) =>
        {
            var (tokens, sentences) = tokenizer.Read(blocks[i], entities.TryGetValue(blocks[i], out var facts) ? [.. facts] : []);
            readings[i] = new BlockReading(blocks[i], tokens, sentences) { Order = i };
            return tokenizer;
        }, _ => { });

        var byBlock = new Dictionary<Block, BlockReading>(blocks.Length);
        foreach (var reading in readings) byBlock.Add(reading.Block, reading);
        var names = RegistrantNames.Of(filing, block => byBlock.TryGetValue(block, out var reading) ? reading.TokenArray : []);
        Parallel.For(0, blocks.Length, parallel, () => new BlockReader(names), (i, _, reader) =>
        {
            reader.Read(readings[i]);
            return reader;
        }, _ => { });
        LeadIns.Link(readings);
        return new FilingReading(byBlock, readings, vocabulary);
    }

    private static Dictionary<Block, List<Fact>> EntitiesByBlock(Filing filing)
    {
        var byBlock = new Dictionary<Block, List<Fact>>();
        Add(filing.Facts.Of<MoneyAmount>());
        Add(filing.Facts.Of<Percentage>());
        Add(filing.Facts.Of<DateMention>());
        Add(filing.Facts.Of<Placeholder>());
        foreach (var facts in byBlock.Values)
        {
            facts.Sort(static (first, second) => first.Range.Start != second.Range.Start
                ? first.Range.Start.CompareTo(second.Range.Start)
                : second.Range.End.CompareTo(first.Range.End));
        }

        return byBlock;

        void Add(IEnumerable<Fact> facts)
        {
            foreach (var fact in facts)
            {
                if (!byBlock.TryGetValue(fact.Block, out var list)) byBlock.Add(fact.Block, list = []);
                list.Add(fact);
            }
        }
    }
}
