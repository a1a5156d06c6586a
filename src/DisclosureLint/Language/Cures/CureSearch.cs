using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>What came of looking for a cure.</summary>
/// <param name="Cure">What was looked for.</param>
/// <param name="Found">Where it stands; null where it was not found.</param>
/// <param name="LookedIn">Where it was looked for, as a person says it, nearest first.</param>
public sealed record CureResult(Cure Cure, CurePlace? Found, IReadOnlyList<string> LookedIn);

/// <summary>A place that cures.</summary>
/// <param name="Reading">The block.</param>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index behind the last.</param>
public readonly record struct CurePlace(BlockReading Reading, int Start, int End);

/// <summary>Looks for cures around statements.</summary>
public static class CureSearch
{
    private const int NearTable = 3;

    /// <summary>Looks for a cure of a statement.</summary>
    /// <param name="filing">The filing's reading.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="cure">What cures and how far it is looked for.</param>
    public static CureResult Look(FilingReading filing, Statement statement, Cure cure)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(cure);
        var looked = new List<string>();
        var found = Look(filing, statement, cure, looked);
        return new CureResult(cure, found, looked);
    }

    /// <summary>Looks for a cure in some blocks, such as all of a risk factor.</summary>
    /// <param name="filing">The filing's reading.</param>
    /// <param name="cure">What cures; its reach does not matter.</param>
    /// <param name="where">What the blocks are, as a person says it: <c>the risk factor</c>.</param>
    /// <param name="blocks">The blocks.</param>
    public static CureResult LookIn(FilingReading filing, Cure cure, string where, IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(cure);
        return new CureResult(cure, FindAny(blocks.Select(filing.Of).OfType<BlockReading>(), cure, null), [where]);
    }

    private static CurePlace? Look(FilingReading filing, Statement statement, Cure cure, List<string> looked)
    {
        var reading = statement.Reading;
        var reach = cure.Reach;
        var (start, end) = reading.TokensOfSentence(statement.SentenceIndex);
        if (reach.HasFlag(Reach.Clause))
        {
            looked.Add("the clause");
            if (Find(reading, statement.Start, statement.End, cure) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Sentence))
        {
            looked.Add("the sentence");
            if (Find(reading, start, end, cure) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Neighbours))
        {
            looked.Add("the sentences beside it");
            var last = reading.Block.Sentences.Count - 1;
            if (FindBeside(reading, statement, Math.Max(0, statement.SentenceIndex - 1), Math.Min(last, statement.SentenceIndex + 1), cure) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Paragraph))
        {
            looked.Add("the paragraph");
            if (FindBeside(reading, statement, 0, reading.Block.Sentences.Count - 1, cure) is { } place) return place;
        }

        if (reach.HasFlag(Reach.List) && ListAround(filing, reading) is { Count: > 0 } list)
        {
            looked.Add("the list");
            if (FindAny(list, cure, null) is { } place) return place;
        }

        var matter = cure.IsSameMatter ? Matter(reading, statement) : null;
        if (reach.HasFlag(Reach.NextParagraphs))
        {
            looked.Add("the paragraphs beside it");
            if (FindAny(Beside(filing, reading.Block), cure, matter) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Table) && TablesNear(filing, reading.Block) is { Count: > 0 } tables)
        {
            looked.Add("the table beside it");
            if (FindAny(tables, cure, null) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Subsection))
        {
            looked.Add("the section under this heading");
            if (FindAny(BlocksOf(filing, reading.Block.Section), cure, matter) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Section))
        {
            var section = reading.Block.Section.TopLevel;
            looked.Add($"“{section.Title}”");
            if (FindAny(BlocksOf(filing, section), cure, matter) is { } place) return place;
        }

        if (reach.HasFlag(Reach.Named))
        {
            foreach (var kind in cure.Sections)
            {
                foreach (var section in reading.Block.Document.SectionsOf(kind))
                {
                    looked.Add($"“{section.Title}”");
                    if (FindAny(BlocksOf(filing, section), cure, matter) is { } place) return place;
                }
            }
        }

        if (reach.HasFlag(Reach.Document))
        {
            looked.Add("the whole document");
            if (FindAny(filing.Blocks.Where(block => block.Block.Document == reading.Block.Document), cure, matter) is { } place) return place;
        }

        return null;
    }

    /// <summary>
    /// The cure among some sentences of the statement's paragraph. Of the same matter is what shares a noun, and what goes on behind the
    /// statement; what was said before of something else is not.
    /// </summary>
    private static CurePlace? FindBeside(BlockReading reading, Statement statement, int first, int last, Cure cure)
    {
        if (!cure.IsSameMatter) return Find(reading, reading.TokensOfSentence(first).Start, reading.TokensOfSentence(last).End, cure);
        var matter = Matter(reading, statement);
        for (var sentence = first; sentence <= last; sentence++)
        {
            var (start, end) = reading.TokensOfSentence(sentence);
            if (start == end || Find(reading, start, end, cure) is not { } place) continue;
            if (sentence >= statement.SentenceIndex || SharesNoun(reading, start, end, matter)) return place;
        }

        return null;
    }

    private static CurePlace? FindAny(IEnumerable<BlockReading> blocks, Cure cure, HashSet<int>? matter)
    {
        foreach (var block in blocks)
        {
            for (var sentence = 0; sentence < block.Block.Sentences.Count; sentence++)
            {
                var (start, end) = block.TokensOfSentence(sentence);
                if (start == end || Find(block, start, end, cure) is not { } place) continue;
                if (matter is null || SharesNoun(block, start, end, matter)) return place;
            }
        }

        return null;
    }

    /// <summary>The cure among some tokens of a block.</summary>
    private static CurePlace? Find(BlockReading reading, int start, int end, Cure cure)
    {
        if (cure.Kinds.Count > 0)
        {
            for (var at = start; at < end; at++)
            {
                if (cure.Kinds.Contains(reading.TokenArray[at].Kind) && Cures(reading, at, cure)) return new CurePlace(reading, at, at + 1);
            }
        }

        foreach (var concept in cure.Concepts)
        {
            foreach (var hit in reading.Of(concept))
            {
                if (hit.Start >= start && hit.Start < end && Cures(reading, hit.Start, cure)) return new CurePlace(reading, hit.Start, hit.End);
            }
        }

        return cure.Test?.Invoke(reading, start, end) is { } found ? new CurePlace(reading, found, found + 1) : null;
    }

    private static bool Cures(BlockReading reading, int at, Cure cure)
    {
        if (cure.Except.Count == 0 && cure.Stances.Count == 0) return true;
        if (reading.StatementAt(at) is not { } statement) return true;
        if (cure.Stances.Count > 0 && !cure.Stances.Contains(statement.Stance)) return false;
        foreach (var concept in cure.Except)
        {
            if (reading.HasIn(statement.Start, statement.End, concept)) return false;
        }

        return true;
    }

    /// <summary>The nouns that tell the matter of a statement.</summary>
    private static HashSet<int> Matter(BlockReading reading, Statement statement)
    {
        var nouns = new HashSet<int>();
        for (var at = statement.Start; at < statement.End; at++)
        {
            if (reading.TagArray[at] == Tag.Noun && reading.TokenArray[at].IsWord && !GeneralNouns.Contains(reading.TokenArray[at].Lemma)) nouns.Add(reading.TokenArray[at].Lemma);
        }

        return nouns;
    }

    private static bool SharesNoun(BlockReading reading, int start, int end, HashSet<int> nouns)
    {
        for (var at = start; at < end; at++)
        {
            if (nouns.Contains(reading.TokenArray[at].Lemma)) return true;
        }

        return false;
    }

    private static readonly System.Collections.Frozen.FrozenSet<int> GeneralNouns = Grammar.Words(
        "company business year period amount number part time result section prospectus offering share stock common note date million thousand");

    private static List<BlockReading> ListAround(FilingReading filing, BlockReading reading)
    {
        var blocks = reading.Block.Document.Blocks;
        var list = new List<BlockReading>();
        var first = reading.Block.Index;
        if (reading.Block is ListItem)
        {
            while (first > 0 && blocks[first - 1] is ListItem or PageFurniture) first--;
            if (first > 0 && filing.Of(blocks[first - 1]) is { } lead && reading.Lead == lead) list.Add(lead);
        }
        else
        {
            first++;
        }

        for (var i = first; i < blocks.Count && blocks[i] is ListItem or PageFurniture; i++)
        {
            if (filing.Of(blocks[i]) is { } item) list.Add(item);
        }

        return list;
    }

    private static IEnumerable<BlockReading> Beside(FilingReading filing, Block block)
    {
        if (block.Next is { } next and not Heading && filing.Of(next) is { } behind) yield return behind;
        if (block.Previous is { } previous and not Heading && filing.Of(previous) is { } before) yield return before;
    }

    private static List<BlockReading> TablesNear(FilingReading filing, Block block)
    {
        var tables = new List<BlockReading>();
        Add(static block => block.Next);
        Add(static block => block.Previous);
        return tables;

        void Add(Func<Block, Block?> step)
        {
            var at = block;
            for (var i = 0; i < NearTable && step(at) is { } next; i++)
            {
                at = next;
                if (at is not TableBlock || filing.Of(at) is not { } table) continue;
                tables.Add(table);
                // Notes stand right behind a table.
                for (var note = at.Next; note is Paragraph or ListItem && tables.Count < 12 && IsNote(note.Text); note = note.Next)
                {
                    if (filing.Of(note) is { } read) tables.Add(read);
                }

                return;
            }
        }
    }

    private static bool IsNote(string text) => text.Length > 2 && (text[0] is '*' or '†' or '‡' || (text[0] is '(' && char.IsAsciiLetterOrDigit(text[1])) || (char.IsAsciiDigit(text[0]) && text[1] is ' ' or '.'));

    private static IEnumerable<BlockReading> BlocksOf(FilingReading filing, Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (filing.Of(block) is { } reading) yield return reading;
        }
    }
}
