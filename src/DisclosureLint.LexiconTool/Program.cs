using DisclosureLint.LexiconTool;

const string Usage =
    "usage: DisclosureLint.LexiconTool [--wordnet FOLDER] [--words FILE] [--out FILE] [--synonyms FILE]\n"
    + "Makes the lexicon, and with --synonyms the table of synonyms, from the files of WordNet 3.0.";

var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i < args.Length; i += 2)
{
    if (args[i] is not ("--wordnet" or "--words" or "--out" or "--synonyms") || i + 1 == args.Length)
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }

    options[args[i]] = args[i + 1];
}

var wordNet = WordNetFolder.Read(options.GetValueOrDefault("--wordnet", WordNetFolder.Usual));
var words = options.TryGetValue("--words", out var file) ? TradeWords.Read(File.ReadLines(file)) : [];
if (options.TryGetValue("--synonyms", out var synonyms)) File.WriteAllText(synonyms, SynonymTable.Write(wordNet, words));
if (!options.TryGetValue("--out", out var output)) return 0;
var forms = LexiconBuilder.Build(wordNet, words);
var bytes = LexiconWriter.Write(forms);
File.WriteAllBytes(output, bytes);
var lemmas = forms.SelectMany(form => form.Lemmas).Select(lemma => lemma.Lemma).Distinct(StringComparer.Ordinal).Count();
Console.WriteLine($"{forms.Count} forms of {lemmas} lemmas, {bytes.Length} bytes");
return 0;
