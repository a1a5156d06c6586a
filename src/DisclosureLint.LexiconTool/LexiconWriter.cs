using System.Text;
using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>Writes the table of forms as <see cref="LexiconLayout"/> tells.</summary>
internal static class LexiconWriter
{
    private const string Source =
        "Lexicon of DisclosureLint, format 1. Source: WordNet 3.0, Copyright 2006 by Princeton University, and the project's own "
            + "words of the trade.";

    /// <summary>The whole file.</summary>
    /// <exception cref="InvalidDataException">Two lemmas have one id, or two forms one key.</exception>
    public static byte[] Write(IReadOnlyList<LexiconForm> forms)
    {
        Check(forms);
        var patterns = new Dictionary<ulong, ushort>();
        var more = new List<int>();
        var rows = forms.Select(form => (Key: LexiconHash.Key(form.Text, out _), form)).OrderBy(row => row.Key).ToList();
        var table = rows.Select(row => (row.Key, Row: RowOf(row.form, patterns, more))).ToList();

        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        var text = Encoding.UTF8.GetBytes(Source);
        Array.Resize(ref text, (text.Length + 7) / 8 * 8);
        writer.Write(LexiconLayout.Magic);
        writer.Write(table.Count);
        writer.Write(patterns.Count);
        writer.Write(more.Count);
        writer.Write(text.Length);
        writer.Write(text);
        var next = 0;
        for (var bucket = 0; bucket <= 1 << LexiconLayout.BucketBits; bucket++)
        {
            while (next < table.Count && (int)(table[next].Key >> (64 - LexiconLayout.BucketBits)) < bucket) next++;
            writer.Write(next);
        }

        foreach (var pattern in patterns.OrderBy(pattern => pattern.Value)) writer.Write(pattern.Key);
        foreach (var (key, row) in table)
        {
            writer.Write((uint)key);
            writer.Write(row.Lemma);
            writer.Write(row.Pattern);
        }

        foreach (var lemma in more) writer.Write(lemma);
        writer.Flush();
        return memory.ToArray();
    }

    private static (int Lemma, ushort Pattern) RowOf(LexiconForm form, Dictionary<ulong, ushort> patterns, List<int> more)
    {
        var count = form.Lemmas.Count;
        var own = Enumerable.Range(0, count).Where(i => form.Lemmas[i].Lemma == form.Text).DefaultIfEmpty(LexiconLayout.NoSelf).First();
        var foreign = form.Lemmas.Where(lemma => lemma.Lemma != form.Text).Select(lemma => LexiconHash.Id(lemma.Lemma)).ToList();
        var shape = count | (own << LexiconLayout.SelfShift) | (foreign.Count > 1 ? LexiconLayout.ManyBit : 0);
        ulong pattern = 0;
        for (var i = 0; i < count; i++) pattern |= (ulong)form.Lemmas[i].Classes << (16 * i);
        pattern |= ((ulong)form.Likely << 48) | ((ulong)shape << 56);
        if (!patterns.TryGetValue(pattern, out var index)) patterns[pattern] = index = checked((ushort)patterns.Count);
        if (foreign.Count < 2) return (foreign.Count == 1 ? foreign[0] : 0, index);
        more.AddRange(foreign);
        return (more.Count - foreign.Count, index);
    }

    private static void Check(IReadOnlyList<LexiconForm> forms)
    {
        var lemmas = new Dictionary<int, string>();
        foreach (var lemma in forms.SelectMany(form => form.Lemmas).Select(lemma => lemma.Lemma))
        {
            var id = LexiconHash.Id(lemma);
            if (id == 0) throw new InvalidDataException($"The id of “{lemma}” is 0, which says that there is none.");
            if (!lemmas.TryAdd(id, lemma) && lemmas[id] != lemma)
                throw new InvalidDataException($"“{lemma}” and “{lemmas[id]}” have one id.");
        }

        // The bits that a lookup compares: those of the bucket and the lower half.
        var keys = new HashSet<(ulong, uint)>();
        foreach (var form in forms)
        {
            var key = LexiconHash.Key(form.Text, out _);
            if (!keys.Add((key >> (64 - LexiconLayout.BucketBits), (uint)key)))
                throw new InvalidDataException($"“{form.Text}” has another's key.");
        }
    }
}
