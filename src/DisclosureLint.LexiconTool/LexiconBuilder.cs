using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>Chooses the lemmas, inflects them and gathers what each form may be.</summary>
internal sealed class LexiconBuilder
{
    private const int MostLemmas = 44_000;

    /// <summary>A class that no tagged text shows is left out where another is at least so common: "company" as a verb.</summary>
    private const int CommonCount = 20;

    private static readonly HashSet<string> SingularsInS = new(StringComparer.Ordinal)
    {
        "news", "lens", "series", "species", "mumps", "measles", "diabetes", "summons", "chaos",
    };

    private readonly WordNetFolder _wordNet;
    private readonly IReadOnlyList<TradeWord> _trade;
    private readonly Dictionary<string, string> _american;
    private readonly Dictionary<string, Dictionary<string, Reading>> _forms = new(StringComparer.Ordinal);

    private LexiconBuilder(WordNetFolder wordNet, IReadOnlyList<TradeWord> trade)
    {
        _wordNet = wordNet;
        _trade = trade;
        _american = BritishSpelling.Pairs(wordNet);
    }

    /// <summary>All forms in the order of their letters, each with its readings, likeliest first.</summary>
    public static List<LexiconForm> Build(WordNetFolder wordNet, IReadOnlyList<TradeWord> trade)
    {
        var builder = new LexiconBuilder(wordNet, trade);
        foreach (var (word, klass, count) in builder.Choose()) builder.Inflect(word, klass, count);
        return builder.Gather();
    }

    /// <summary>Tagged words, the words of the trade, and of the others those that definitions use most.</summary>
    private List<(string Word, WordClasses Class, double Count)> Choose()
    {
        var weights = TradeWords.Weights(_trade);
        var commonest = _wordNet.Lemmas.GroupBy(lemma => lemma.Word, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.Max(lemma => lemma.Count), StringComparer.Ordinal);
        var chosen = new List<(string Word, WordClasses Class, double Count)>();
        var others = new List<(Lemma Lemma, double Rank)>();
        foreach (var lemma in _wordNet.Lemmas)
        {
            weights.Remove((lemma.Word, lemma.Class), out var weight);
            var count = Math.Max(lemma.Count, weight) + (0.02 * lemma.Senses.Count);
            if (lemma.Count > 0 || weight > 0) chosen.Add((lemma.Word, lemma.Class, count));
            else if (commonest[lemma.Word] < CommonCount && IsOrdinary(lemma)) others.Add((lemma, Rank(lemma)));
        }

        chosen.AddRange(weights.Select(pair => (pair.Key.Word, pair.Key.Class, (double)pair.Value)));
        var words = chosen.Select(lemma => lemma.Word).ToHashSet(StringComparer.Ordinal);
        foreach (var (lemma, _) in others
            .OrderByDescending(other => other.Rank).ThenBy(other => other.Lemma.Word.Length)
            .ThenBy(other => other.Lemma.Word, StringComparer.Ordinal))
        {
            if (words.Count >= MostLemmas && !words.Contains(lemma.Word)) continue;
            words.Add(lemma.Word);
            chosen.Add((lemma.Word, lemma.Class, 0.02 * lemma.Senses.Count));
        }

        return [.. chosen.OrderBy(lemma => lemma.Word, StringComparer.Ordinal).ThenBy(lemma => lemma.Class)];
    }

    private static bool IsOrdinary(Lemma lemma) =>
        lemma.Word.Length is >= 3 and <= 20 && !(lemma.IsName && lemma.Class != WordClasses.Adjective);

    private double Rank(Lemma lemma)
    {
        var uses = _wordNet.GlossCounts.GetValueOrDefault(lemma.Word) + _wordNet.GlossCounts.GetValueOrDefault(lemma.Word + "s");
        var isAmerican = !_american.ContainsKey(lemma.Word);
        var isOrganism = lemma.Senses.All(sense => sense.IsOrganism);
        return uses + (lemma.HasKin ? 2 : 0) + lemma.Senses.Count + (isAmerican ? 0 : 4) - (isOrganism ? 6 : 0);
    }

    private void Inflect(string word, WordClasses klass, double count)
    {
        var exceptions = _wordNet.Exceptions.GetValueOrDefault((word, klass))
            ?? [.. Inflection.OfPrefixed(word, klass, _wordNet.Exceptions)];
        var isPlural = klass == WordClasses.Noun && IsPluralByItself(word);
        var lemma = _american.GetValueOrDefault(word, word);
        foreach (var form in Inflection.Of(word, klass, isPlural ? [] : exceptions))
        {
            if (isPlural && form.Text != word) continue;
            var classes = isPlural ? form.Classes | WordClasses.PluralNoun : form.Classes;
            if (IsAnotherWord(form, count)) continue;
            Add(form.Text, lemma, classes, Math.Max(count, 0.02) * form.Share);
        }

        if (BritishSpelling.Of(lemma) is not { } british || british == word) return;
        foreach (var form in Inflection.Of(british, klass, [])) Add(form.Text, lemma, form.Classes, 0.01);
    }

    /// <summary>A comparative made by rule whose letters are a commoner noun or verb: "number" of "numb".</summary>
    private bool IsAnotherWord(Form form, double count) =>
        form.Classes.HasFlag(WordClasses.Comparative) && form.Share < 0.2
        && NounsAndVerbs.GetValueOrDefault(form.Text) > count;

    private void Add(string form, string lemma, WordClasses classes, double weight)
    {
        if (ClosedClasses.All.ContainsKey(form)) return;
        if (!_forms.TryGetValue(form, out var readings)) _forms[form] = readings = new Dictionary<string, Reading>(StringComparer.Ordinal);
        var reading = readings.TryGetValue(lemma, out var known) ? known : new Reading(lemma);
        readings[lemma] = reading.With(classes, weight);
    }

    /// <summary>"earnings", "proceeds": the word in -s has a sense of its own, and stands for many.</summary>
    private bool IsPluralByItself(string word) =>
        word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !SingularsInS.Contains(word)
        && !word.EndsWith("ics", StringComparison.Ordinal)
        && (word.EndsWith("ings", StringComparison.Ordinal) || Words.Contains(word[..^1]));

    private Dictionary<string, int> NounsAndVerbs => field ??= _wordNet.Lemmas
        .Where(lemma => lemma.Class is WordClasses.Noun or WordClasses.Verb)
        .GroupBy(lemma => lemma.Word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Max(lemma => lemma.Count), StringComparer.Ordinal);

    private HashSet<string> Words => field ??= _wordNet.Lemmas.Select(lemma => lemma.Word).ToHashSet(StringComparer.Ordinal);

    private List<LexiconForm> Gather()
    {
        var open = _forms.Select(form => LexiconForm.Of(form.Key, form.Value.Values));
        return [.. open.Concat(ClosedClasses.All.Values).OrderBy(form => form.Text, StringComparer.Ordinal)];
    }
}
