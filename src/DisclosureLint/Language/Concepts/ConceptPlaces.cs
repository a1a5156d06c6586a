namespace DisclosureLint.Language;

/// <summary>Where one concept stands in a filing.</summary>
internal sealed class ConceptPlaces
{
    private readonly Dictionary<BlockReading, List<ConceptHit>> _byBlock;

    private ConceptPlaces(Dictionary<BlockReading, List<ConceptHit>> byBlock)
    {
        _byBlock = byBlock;
        All = [.. byBlock.OrderBy(block => block.Key.Order).SelectMany(block => block.Value)];
    }

    /// <summary>All places, in the order of the text.</summary>
    public IReadOnlyList<ConceptHit> All { get; }

    /// <summary>The places in a block, in order.</summary>
    public IReadOnlyList<ConceptHit> In(BlockReading block) => _byBlock.TryGetValue(block, out var hits) ? hits : [];

    /// <summary>Finds a concept by the words of each way to say it.</summary>
    public static ConceptPlaces Find(ConceptSaying[] sayings, WordIndex words)
    {
        var byBlock = new Dictionary<BlockReading, List<ConceptHit>>();
        var found = new List<ConceptHit>();
        foreach (var saying in sayings)
        {
            foreach (var (block, token) in words.Of(saying.First))
            {
                var (begin, end) = block.TokensOfSentence(block.SentenceOf(token));
                saying.Try(block, token, begin, end, found);
                if (found.Count == 0) continue;
                if (!byBlock.TryGetValue(block, out var hits)) byBlock.Add(block, hits = []);
                hits.AddRange(found);
                found.Clear();
            }
        }

        foreach (var hits in byBlock.Values) Settle(hits);
        return new ConceptPlaces(byBlock);
    }

    /// <summary>By place; of hits that overlap the longest stays.</summary>
    private static void Settle(List<ConceptHit> hits)
    {
        if (hits.Count < 2) return;
        hits.Sort(static (first, second) => first.Start != second.Start ? first.Start.CompareTo(second.Start) : second.End.CompareTo(first.End));
        var kept = 1;
        for (var i = 1; i < hits.Count; i++)
        {
            if (hits[i].Start >= hits[kept - 1].End) hits[kept++] = hits[i];
            else if (hits[i].End > hits[kept - 1].End) hits[kept - 1] = hits[kept - 1] with { End = hits[i].End };
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }
}
