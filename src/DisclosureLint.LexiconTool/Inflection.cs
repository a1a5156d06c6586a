using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>A form of a lemma, and the part of the lemma's count that falls to it.</summary>
internal readonly record struct Form(string Text, WordClasses Classes, double Share);

/// <summary>The forms of a lemma by the rules of spelling, with the exceptions that WordNet lists.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    // Verbs whose past is their base, which no list of exceptions names.
    private static readonly HashSet<string> Unchanging = Words(
        "set put cut cost let hit shut spread offset upset read bid cast hurt beat come become overcome run overrun outrun rerun "
            + "split quit bet shed burst forecast broadcast thrust undercut input output reset outbid recast sublet rid slit sweat "
            + "wed wet knit fit underbid undershoot overcast simulcast podcast webcast telecast");

    // Verbs of these whose regular past is no English.
    private static readonly HashSet<string> NeverRegular = Words(
        "set put cut let hit shut spread offset upset read cast hurt beat come become overcome run overrun outrun rerun split burst "
            + "thrust undercut reset outbid recast sublet slit undershoot beset");

    // Verbs with a regular past beside an irregular one that WordNet lists.
    private static readonly HashSet<string> AlsoRegular = Words(
        "learn burn lean leap dream spell spill spoil smell kneel light plead prove show sew swell mow hew sow strew shave saw weave "
            + "hang shine speed relight leapfrog sneak dive wake clothe melt disprove improve shear cleave bereave crow dwell bide "
            + "abide focus bias benefit combat worship kidnap gas bus program format outshine stave thrive shrive wreak wring belay "
            + "cost work rework address readdress bless curse bypass overflow spotlight gild gird gnaw transfix beseech");

    // Verbs that some double.
    private static readonly HashSet<string> EitherWay = Words("focus refocus bias benefit");

    private static readonly string[] Prefixes = 
        ["cross-", "under", "over", "out", "fore", "mis", "pre", "sub", "up", "un", "re", "co-", "co"];

    // Verbs in -l with the stress on the last syllable: no American form with one l.
    private static readonly HashSet<string> FinalStress = Words(
        "control compel expel propel repel dispel impel rebel excel patrol extol enrol annul fulfil distil instil appal befall install");

    // The -er of these is another word, or nobody says it.
    private static readonly HashSet<string> NeverGraded = Words(
        "live off in out up down on over under past own lay post test net tow number just real right left wrong due main joint cross "
            + "gross counter prime mere such like worth fake male rear top well ill even odd per own bound mint rank sole sound");

    private static readonly HashSet<string> UnsoundPlurals = Words(
        "child foot tooth goose mouse louse ox wife knife life midwife housewife");

    /// <summary>All forms of a lemma, the lemma first.</summary>
    public static List<Form> Of(string lemma, WordClasses klass, IReadOnlyList<string> exceptions) => klass switch
    {
        WordClasses.Noun => Noun(lemma, exceptions),
        WordClasses.Verb => Verb(lemma, exceptions),
        WordClasses.Adjective => Graded(lemma, klass, exceptions),
        _ => Graded(lemma, klass, exceptions, regular: false),
    };

    /// <summary>The irregular forms of a verb behind a prefix that no list names: "upsold", "resubmitted".</summary>
    public static IEnumerable<string> OfPrefixed(
        string lemma, WordClasses klass, IReadOnlyDictionary<(string Lemma, WordClasses Class), List<string>> exceptions)
    {
        if (klass != WordClasses.Verb || lemma == "relay") return [];
        foreach (var prefix in Prefixes)
        {
            if (!lemma.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var rest = lemma[prefix.Length..];
            if (exceptions.TryGetValue((rest, klass), out var forms) && !AlsoRegular.Contains(rest))
                return forms.Select(form => prefix + form);
        }

        return [];
    }

    private static List<Form> Noun(string lemma, IReadOnlyList<string> exceptions)
    {
        const WordClasses Plural = WordClasses.Noun | WordClasses.PluralNoun;
        List<Form> forms = [new(lemma, WordClasses.Noun, 0.7)];
        forms.AddRange(exceptions.Select(form => new Form(form, Plural, 0.3)));
        var isSound = exceptions.Count == 0 || !(Ends(lemma, "man") || Ends(lemma, "is") || UnsoundPlurals.Contains(lemma));
        if (isSound) forms.AddRange(Plurals(lemma).Select(form => new Form(form, Plural, 0.3)));
        return forms;
    }

    private static IEnumerable<string> Plurals(string lemma)
    {
        if (Ends(lemma, "man") && lemma.Length > 4 && lemma is not ("human" or "german" or "roman" or "talisman"))
            return [lemma[..^2] + "en"];
        if (Ends(lemma, "sis") && lemma.Length > 5) return [lemma[..^2] + "es"];
        if (lemma[^1] == 'o' && lemma.Length > 3 && !IsVowel(lemma[^2])) return [lemma + "s", lemma + "es"];
        return [WithS(lemma)];
    }

    private static List<Form> Verb(string lemma, IReadOnlyList<string> exceptions)
    {
        const WordClasses Past = WordClasses.Verb | WordClasses.PastForm;
        const WordClasses Gerund = WordClasses.Verb | WordClasses.Gerund;
        var isUnchanging = Unchanging.Contains(lemma);
        List<Form> forms =
        [
            new(lemma, isUnchanging ? Past : WordClasses.Verb, 0.4),
            new(WithS(lemma), WordClasses.Verb | WordClasses.ThirdPerson, 0.15),
        ];
        var gerunds = exceptions.Where(IsGerund).ToList();
        var pasts = exceptions.Where(form => !IsGerund(form) && form[^1] != 's').ToList();
        forms.AddRange(gerunds.Select(form => new Form(form, Gerund, 0.15)));
        forms.AddRange(pasts.Select(form => new Form(form, Past, 0.3)));
        var isDouble = exceptions.Any(form => form.Length > lemma.Length && form[lemma.Length - 1] == form[lemma.Length]
            && form.StartsWith(lemma, StringComparison.Ordinal));
        var softL = lemma.Length > 4 && lemma[^1] == 'l' && lemma[^2] is 'e' or 'a' or 'i' or 'o' && !IsVowel(lemma[^3])
            && !FinalStress.Contains(lemma);
        var isEither = EitherWay.Contains(lemma) || (softL && !isDouble);
        var alsoRegular = AlsoRegular.Contains(lemma) || EitherWay.Contains(lemma) || softL;
        var doubles = Doubles(lemma) && exceptions.Count == 0;
        if ((pasts.Count == 0 || alsoRegular) && !NeverRegular.Contains(lemma))
            forms.AddRange(Regular(lemma, "ed", doubles, isEither).Select(form => new Form(form, Past, 0.3)));
        if (gerunds.Count == 0 || alsoRegular)
        {
            var doubled = doubles || (isUnchanging && Doubles(lemma));
            forms.AddRange(Regular(lemma, "ing", doubled, isEither).Select(form => new Form(form, Gerund, 0.15)));
        }

        return forms;

        bool IsGerund(string form) => form.EndsWith("ing", StringComparison.Ordinal) && form.Length > lemma.Length;
    }

    private static IEnumerable<string> Regular(string lemma, string ending, bool doubles, bool both)
    {
        if (doubles) return [lemma + lemma[^1] + ending];
        if (both) return [lemma + ending, lemma + lemma[^1] + ending];
        if (ending == "ing")
        {
            if (lemma.EndsWith("ie", StringComparison.Ordinal)) return [lemma[..^2] + "ying"];
            var isSilent = lemma.Length > 2 && lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y');
            return [isSilent ? lemma[..^1] + ending : lemma + ending];
        }

        if (lemma[^1] == 'e') return [lemma + "d"];
        return [lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2]) ? lemma[..^1] + "ied" : lemma + ending];
    }

    private static List<Form> Graded(string lemma, WordClasses klass, IReadOnlyList<string> exceptions, bool regular = true)
    {
        List<Form> forms = [new(lemma, klass, 0.96)];
        forms.AddRange(exceptions.Select(form => new Form(form, klass | Grade(form), 0.3)));
        if (!regular || exceptions.Count > 0 || NeverGraded.Contains(lemma) || Syllables(lemma) != 1
            || lemma.Contains('-', StringComparison.Ordinal))
            return forms;
        var stem = lemma[^1] == 'e' ? lemma[..^1] : Doubles(lemma) ? lemma + lemma[^1] : lemma;
        forms.Add(new Form(stem + "er", klass | WordClasses.Comparative, 0.12));
        forms.Add(new Form(stem + "est", klass | WordClasses.Superlative, 0.08));
        return forms;
    }

    private static WordClasses Grade(string form) =>
        form.EndsWith("st", StringComparison.Ordinal) ? WordClasses.Superlative
        : form.EndsWith('r') || form is "worse" ? WordClasses.Comparative
        : WordClasses.None;

    private static string WithS(string lemma)
    {
        if (lemma[^1] is 's' or 'x' or 'z' || Ends(lemma, "ch") || Ends(lemma, "sh"))
            return lemma + "es";
        if (lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2])) return lemma[..^1] + "ies";
        return lemma[^1] == 'o' && lemma.Length > 1 && !IsVowel(lemma[^2]) && lemma.Length < 6 ? lemma + "es" : lemma + "s";
    }

    /// <summary>Whether a word of one syllable doubles its last letter: consonant, vowel, consonant.</summary>
    private static bool Doubles(string lemma)
    {
        if (lemma.Length < 3 || IsVowel(lemma[^1]) || lemma[^1] is 'w' or 'x' or 'y' || !IsVowel(lemma[^2])) return false;
        var isQu = lemma[^2] == 'u' && lemma[^3] == 'q';
        if (IsVowel(lemma[^3]) && !(lemma.Length > 3 && lemma[^3] == 'u' && lemma[^4] == 'q')) return false;
        return !isQu && Syllables(lemma) == 1;
    }

    private static int Syllables(string lemma)
    {
        var count = 0;
        for (var i = 0; i < lemma.Length; i++)
        {
            var isVowel = IsVowel(lemma[i]) || (lemma[i] == 'y' && i > 0);
            if (isVowel && (i == 0 || !(IsVowel(lemma[i - 1]) || lemma[i - 1] == 'y'))) count++;
        }

        return count > 1 && lemma[^1] == 'e' && !IsVowel(lemma[^2]) && lemma[^2] != 'l' ? count - 1 : count;
    }

    private static bool Ends(string lemma, string ending) => lemma.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static HashSet<string> Words(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
