using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>Reads the files of WordNet 3.0: indexes, exceptions, synonym sets and counts of senses.</summary>
internal sealed partial class WordNetFolder
{
    private static readonly (string File, char Type, WordClasses Class)[] Parts =
    [
        ("noun", '1', WordClasses.Noun), ("verb", '2', WordClasses.Verb), ("adj", '3', WordClasses.Adjective),
        ("adv", '4', WordClasses.Adverb),
    ];

    /// <summary>Where the package wordnet-base of Debian puts the files.</summary>
    public const string Usual = "/usr/share/wordnet";

    private readonly string _folder;

    private WordNetFolder(string folder) => _folder = folder;

    /// <summary>All single words, each once for each class.</summary>
    public List<Lemma> Lemmas { get; } = [];

    /// <summary>Irregular forms by class and lemma.</summary>
    public Dictionary<(string Lemma, WordClasses Class), List<string>> Exceptions { get; } = [];

    /// <summary>How often each word occurs in definitions and examples: common words that no tagged text happened to hold.</summary>
    public Dictionary<string, int> GlossCounts { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a folder.</summary>
    public static WordNetFolder Read(string folder)
    {
        var wordNet = new WordNetFolder(folder);
        var counts = wordNet.ReadCounts();
        foreach (var (file, type, klass) in Parts)
        {
            wordNet.ReadExceptions(file, klass);
            wordNet.ReadIndex(file, klass, type, wordNet.ReadSynsets(file), counts);
        }

        return wordNet;
    }

    /// <summary>Letters with hyphens and apostrophes between them, at least one.</summary>
    public static bool IsSingleWord(string word) => SingleWord().IsMatch(word);

    [GeneratedRegex("^[a-z]+(?:['-][a-z]+)*$")]
    private static partial Regex SingleWord();

    /// <summary>Lines are "lemma%type:... sense count"; satellites of adjectives, type 5, count as adjectives.</summary>
    private Dictionary<(string Word, char Type), int> ReadCounts()
    {
        var counts = new Dictionary<(string, char), int>();
        foreach (var line in Lines("cntlist.rev"))
        {
            var percent = line.IndexOf('%', StringComparison.Ordinal);
            var key = (line[..percent], line[percent + 1] == '5' ? '3' : line[percent + 1]);
            counts[key] = counts.GetValueOrDefault(key) + Number(line[(line.LastIndexOf(' ') + 1)..]);
        }

        return counts;
    }

    private void ReadExceptions(string file, WordClasses klass)
    {
        foreach (var line in Lines(file + ".exc"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var lemma in words.Skip(1).Where(word => word != words[0]).Distinct(StringComparer.Ordinal))
            {
                if (!Exceptions.TryGetValue((lemma, klass), out var forms)) Exceptions[(lemma, klass)] = forms = [];
                forms.Add(words[0]);
            }
        }
    }

    private Dictionary<string, Synset> ReadSynsets(string file)
    {
        var synsets = new Dictionary<string, Synset>(StringComparer.Ordinal);
        foreach (var line in Lines("data." + file))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var fields = line[..bar].Split(' ');
            var count = Convert.ToInt32(fields[3], 16);
            var words = Enumerable.Range(0, count).Select(i => WithoutMarker(fields[4 + (2 * i)])).ToList();

            // Lexicographer's files 5 and 20 of the nouns: animals and plants.
            synsets[fields[0]] = new Synset(words, file == "noun" && fields[1] is "05" or "20");
            foreach (Match match in GlossWord().Matches(line[bar..].ToLowerInvariant()))
                GlossCounts[match.Value] = GlossCounts.GetValueOrDefault(match.Value) + 1;
        }

        return synsets;
    }

    [GeneratedRegex("[a-z]+(?:-[a-z]+)*")]
    private static partial Regex GlossWord();

    /// <summary>An adjective may carry where it stands: "galore(ip)".</summary>
    private static string WithoutMarker(string word)
    {
        var bracket = word.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? word : word[..bracket];
    }

    private void ReadIndex(
        string file, WordClasses klass, char type, Dictionary<string, Synset> synsets, Dictionary<(string Word, char Type), int> counts)
    {
        foreach (var line in Lines("index." + file))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!IsSingleWord(fields[0])) continue;
            var pointers = Number(fields[3]);
            var senses = fields[(4 + pointers + 2)..].Select(offset => synsets[offset]).ToList();
            var hasKin = fields.AsSpan(4, pointers).Contains("+");
            Lemmas.Add(new Lemma(fields[0], klass, senses, counts.GetValueOrDefault((fields[0], type)), hasKin));
        }
    }

    /// <summary>The lines of a file but those of its licence, which begin with two spaces.</summary>
    private IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(_folder, file)).Where(line => line.Length > 0 && !line.StartsWith("  ", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
