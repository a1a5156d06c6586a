using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>A name that stands once in the draft and differs by one letter from a name that stands there several times.</summary>
public sealed class NameMisspeltRule : Rule
{
    private const int MostTokens = 4;

    private static readonly System.Collections.Frozen.FrozenSet<int> Firms = Words.Of("inc corp corporation llc llp ltd lp plc limited co company");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1567",
        Name = "name-misspelt",
        Title = "Name that is spelled otherwise elsewhere",
        Message = "“{0}” stands here once; elsewhere the name is “{1}”.",
        Why = "Securities Act Rule 408: the issuer, its officers, its auditor and its counsel are identified by name.",
        Fix = "Correct the spelling.",
        Comment = "The name “{quote}” is spelled differently elsewhere in your filing. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# EXPERTS\n\nThe statements were audited by Penrose Whitcomb LLP.\n\n# BUSINESS\n\nPenrose Whitcomb LLP has served us since 2020.\n\n# LEGAL MATTERS\n\nWe rely on [|Penrose Whitcombe LLP|] as experts."),
        Example.Flagged("# MANAGEMENT\n\nJanet M. Sorensen is our president. Janet M. Sorensen joined us in 2019.\n\n# SIGNATURES\n\nThe undersigned appoints [|Janet M. Sorenson|] as attorney."),
        Example.Clean("# MANAGEMENT\n\nJanet M. Sorensen is our president. Janet M. Sorensen joined us in 2019.\n\n# SIGNATURES\n\nThe undersigned appoints Janet M. Sorensen as attorney."),
        Example.Clean("# BUSINESS\n\nOur Class A Common Stock and our Class B Common Stock are listed. Holders of Class A Common Stock vote. Class A Common Stocks are rare."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private sealed record NamePlace(BlockReading Reading, int Start, int End);

    private static void Check(NodeContext<Filing> context)
    {
        var names = new Dictionary<string, (int Count, NamePlace First)>(StringComparer.Ordinal);
        foreach (var reading in context.Node.Reading.Blocks)
        {
            if (reading.Block.Document == context.Node.Main) Gather(reading, names);
        }

        // A slot left open stands for the word that may be misspelt.
        var slots = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in names.Keys)
        {
            foreach (var slot in Slots(name).Select(slot => slot.Key))
            {
                if (!slots.TryGetValue(slot, out var list)) slots.Add(slot, list = []);
                list.Add(name);
            }
        }

        var reported = new HashSet<(Block, int)>();
        foreach (var (name, (count, place)) in names.Where(entry => entry.Value.Count == 1).OrderByDescending(entry => entry.Key.Length))
        {
            foreach (var (slot, word) in Slots(name))
            {
                var right = slots[slot].Find(other => other != name && names[other].Count >= 2 && IsMisspelling(name, word, other, slot));
                if (right is null || !reported.Add((place.Reading.Block, place.Start + Array.IndexOf(name.Split(' '), word)))) continue;
                var range = place.Reading.RangeOf(place.Start, place.End);
                var known = names[right].First;
                context.Report(place.Reading.Block, range, new ReportDetails
                {
                    Arguments = [place.Reading.TextOf(place.Start, place.End), known.Reading.TextOf(known.Start, known.End)],
                    Confidence = Confidence.High,
                    Related = [new Place(known.Reading.Block, known.Reading.RangeOf(known.Start, known.End), "the name as it stands elsewhere")],
                });
            }
        }
    }

    private static void Gather(BlockReading reading, Dictionary<string, (int Count, NamePlace First)> names)
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsOfName(reading, i)) continue;
            for (var end = i + 1; end <= tokens.Count && end <= i + MostTokens; end++)
            {
                if (end > i + 1 && (!IsOfName(reading, end - 1) || tokens[end - 1].Before > Gap.Comma || reading.SentenceOf(end - 1) != reading.SentenceOf(i))) break;
                if (end == i + 1) continue;
                var name = string.Join(' ', Enumerable.Range(i, end - i).Select(at => reading.TextOf(at, at + 1).ToLowerInvariant()));
                names[name] = names.TryGetValue(name, out var known) ? (known.Count + 1, known.First) : (1, new NamePlace(reading, i, end));
            }
        }
    }

    private static bool IsOfName(BlockReading reading, int i) => reading.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: true };

    private static IEnumerable<(string Key, string Word)> Slots(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length < 3) continue;
            var kept = (string[])words.Clone();
            kept[i] = "_";
            yield return (string.Join(' ', kept), words[i]);
        }
    }

    /// <summary>Accents apart, which many set or leave: one letter more, less, other or exchanged; and a word that no lexicon knows, or the name of a firm around it.</summary>
    private static bool IsMisspelling(string name, string word, string other, string slot)
    {
        var at = Array.IndexOf(slot.Split(' '), "_");
        var right = other.Split(' ')[at];
        if (word.Any(letter => !char.IsAscii(letter)) || right.Any(letter => !char.IsAscii(letter))) return false;
        if (!IsOneLetterOff(word, right) || word.Any(char.IsDigit) || right.Any(char.IsDigit)) return false;
        var words = name.Split(' ');
        var isFirm = words.Length >= 3 && Firms.Contains(Lexicon.IdOf(words[^1]));
        if (Firms.Contains(Lexicon.IdOf(word))) return false;
        if (isFirm && (word.Length >= 4 || words.Length >= 3)) return true;
        return word.Length >= 5 && !Lexicon.Find(word).IsKnown && !IsShortened(word, right)
            && (words.Length >= 3 || words[0] is "mr" or "ms" or "mrs" or "dr" || !Lexicon.Find(right).IsKnown);
    }

    /// <summary>"Steve" for "Steven", a plural, another spelling of a place: two right forms of a name.</summary>
    private static bool IsShortened(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static bool IsOneLetterOff(string one, string other)
    {
        if (one == other || Math.Abs(one.Length - other.Length) > 1) return false;
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start]) start++;
        var a = one.AsSpan(start);
        var b = other.AsSpan(start);
        if (a.Length == b.Length) return a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
        return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }
}
