using DisclosureLint.Filings;
using DisclosureLint.Rules;
using DisclosureLint.Text;

namespace DisclosureLint.Linting;

/// <summary>A phrase of a rule where it stands in a filing.</summary>
internal readonly record struct PhraseHit(PhraseRegistration Registration, Sentence Sentence, TextSpan Match, string Phrase);

/// <summary>The hits of all phrases, by rule, in the order of the text: the one pass that all phrase rules share.</summary>
internal static class PhraseHits
{
    private const int BlocksAtATime = 256;

    public static List<PhraseHit>[] Find(RulePlan plan, Filing filing, ParallelOptions parallel)
    {
        var blocks = filing.Blocks.Where(block => block is not PageFurniture && !block.Content.IsEmpty).ToArray();
        var chunks = blocks.Chunk(BlocksAtATime).ToArray();
        var found = new List<(int Rule, PhraseHit Hit)>[chunks.Length];
        Parallel.For(0, chunks.Length, parallel, i => found[i] = FindIn(chunks[i], plan));

        var hits = new List<PhraseHit>[plan.Rules.Count];
        for (var i = 0; i < hits.Length; i++) hits[i] = [];
        foreach (var chunk in found)
        {
            foreach (var (rule, hit) in chunk) hits[rule].Add(hit);
        }

        return hits;
    }

    private static List<(int Rule, PhraseHit Hit)> FindIn(Block[] blocks, RulePlan plan)
    {
        var hits = new List<(int, PhraseHit)>();
        foreach (var block in blocks)
        {
            plan.Scanner.Scan(block.Text, (phrase, match) =>
            {
                Sentence? sentence = null;
                foreach (var target in plan.Targets[phrase])
                {
                    if (target.Length is { } length && match.Length != length) continue;
                    if (!NodeWalk.IsWanted(block, target.Registration.Kinds)) continue;
                    sentence ??= SentenceAt(block, match);
                    if (sentence is null) return;
                    hits.Add((target.RuleIndex, new PhraseHit(target.Registration, sentence, match, block.Text.Substring(match.Start, match.Length))));
                }
            });
        }

        return hits;
    }

    private static Sentence? SentenceAt(Block block, TextSpan match)
    {
        var sentences = block.Sentences;
        var (low, high) = (0, sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var range = sentences[middle].Range;
            if (match.Start < range.Start) high = middle - 1;
            else if (match.Start >= range.End) low = middle + 1;
            else return match.End <= range.End ? sentences[middle] : null;
        }

        return null;
    }
}
