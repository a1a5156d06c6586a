using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>
/// The words whose grammar is a matter of lists. They stand for themselves, but for the forms of be, have and do; what WordNet has under
/// the same letters (helium for "he", Oregon for "or") is left out unless a class is named here.
/// </summary>
internal static class ClosedClasses
{
    private const WordClasses Verb = WordClasses.Verb;
    private const WordClasses Past = WordClasses.Verb | WordClasses.PastForm;
    private const WordClasses Third = WordClasses.Verb | WordClasses.ThirdPerson;
    private const WordClasses Gerund = WordClasses.Verb | WordClasses.Gerund;

    private static readonly (WordClasses Classes, string Words)[] Own =
    [
        (WordClasses.None, "a an the this that these those each every any some either neither both all another such what which whose "
            + "no enough"),
        (WordClasses.None, "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its "
            + "itself we us our ours ourselves they them their theirs themselves who whom whoever whatever whichever one's oneself "
            + "someone somebody something anyone anybody anything everyone everybody everything none nobody nothing thee thou thy"),
        (WordClasses.None, "and or nor but yet if unless whether because although though whereas while lest than as that when where "
            + "why how whenever wherever whereby wherein whereupon therein thereof thereto thereunder thereon therefor herein hereof "
            + "hereto hereunder hereby until till since once notwithstanding"),
        (WordClasses.None, "of in on at by with from to for into onto upon among amongst amid amidst between against during toward "
            + "towards without within via per despite except besides beside across along alongside throughout underneath beneath "
            + "behind beyond concerning regarding versus pursuant unlike inside outside"),
        (WordClasses.Adverb, "about above after before below down off out over through under up around near again not n't never ever "
            + "also too very so then there here thus hence therefore however moreover furthermore nevertheless nonetheless otherwise "
            + "else only just even still already always often sometimes soon now today almost quite rather merely perhaps maybe "
            + "thereafter hereafter thereby heretofore hitherto somewhat somewhere anywhere everywhere nowhere elsewhere"),
        (WordClasses.Adjective | WordClasses.Adverb, "more most less least much little"),
        (WordClasses.Adjective, "many few fewer several other same own various certain"),
        (WordClasses.Noun, "others"),
        (WordClasses.None, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"),
        (Verb, "may might will would shall should must ought can could cannot"),
        (WordClasses.None, "like"),
    ];

    private static readonly (string Lemma, WordClasses Classes, string Words)[] Mapped =
    [
        ("be", Verb, "be am are"), ("be", Third, "is"), ("be", Past, "was were been"), ("be", Gerund, "being"),
        ("have", Verb, "have"), ("have", Third, "has"), ("have", Past, "had"), ("have", Gerund, "having"),
        ("do", Verb, "do"), ("do", Third, "does"), ("do", Past, "did done"), ("do", Gerund, "doing"),
        ("can", Verb, "cannot"),
    ];

    /// <summary>Classes of the open kind that some of these words have all the same.</summary>
    private static readonly (string Word, WordClasses Classes)[] Open =
    [
        ("like", WordClasses.Verb | WordClasses.Adjective), ("certain", WordClasses.Adjective), ("own", WordClasses.Verb),
        ("near", WordClasses.Adjective),
        ("then", WordClasses.Adjective), ("today", WordClasses.Noun), ("inside", WordClasses.Adverb | WordClasses.Noun),
        ("outside", WordClasses.Adverb | WordClasses.Adjective), ("throughout", WordClasses.Adverb), ("along", WordClasses.Adverb),
        ("across", WordClasses.Adverb), ("in", WordClasses.Adverb), ("on", WordClasses.Adverb), ("since", WordClasses.Adverb),
        ("yet", WordClasses.Adverb), ("once", WordClasses.Adverb), ("though", WordClasses.Adverb), ("within", WordClasses.Adverb),
        ("enough", WordClasses.Adverb), ("behind", WordClasses.Adverb), ("beyond", WordClasses.Adverb), ("besides", WordClasses.Adverb),
        ("regarding", Gerund), ("concerning", Gerund), ("while", WordClasses.Noun), ("nothing", WordClasses.Noun),
        ("zero", WordClasses.Noun),
        ("pursuant", WordClasses.Adverb), ("just", WordClasses.Adjective), ("even", WordClasses.Adjective),
        ("still", WordClasses.Adjective),
        ("only", WordClasses.Adjective), ("above", WordClasses.Adjective), ("above", WordClasses.Noun), ("under", WordClasses.Adjective),
        ("one", WordClasses.Noun), ("no", WordClasses.Adverb), ("as", WordClasses.Adverb), ("when", WordClasses.Adverb),
        ("how", WordClasses.Adverb),
        ("where", WordClasses.Adverb), ("why", WordClasses.Adverb), ("both", WordClasses.Adjective), ("such", WordClasses.Adjective),
    ];

    /// <summary>Every word of a closed class, with its lemma and classes.</summary>
    public static Dictionary<string, LexiconForm> All { get; } = Build();

    private static Dictionary<string, LexiconForm> Build()
    {
        var all = new Dictionary<string, LexiconForm>(StringComparer.Ordinal);
        foreach (var (classes, words) in Own)
        {
            foreach (var word in words.Split(' ')) all[word] = Of(word, word, classes);
        }

        foreach (var (lemma, classes, words) in Mapped)
        {
            foreach (var word in words.Split(' ')) all[word] = Of(word, lemma, classes);
        }

        foreach (var (word, classes) in Open)
        {
            var (lemma, known) = all[word].Lemmas[0];
            all[word] = all[word] with { Lemmas = [(lemma, known | classes)] };
        }

        return all;

        static LexiconForm Of(string word, string lemma, WordClasses classes) =>
            new(word, [(lemma, classes | WordClasses.Closed)], Part(classes));
    }

    /// <summary>The first part of speech; which others the word may have in some places does not make it one.</summary>
    private static WordClasses Part(WordClasses classes) => classes & (WordClasses)(-(int)classes);
}
