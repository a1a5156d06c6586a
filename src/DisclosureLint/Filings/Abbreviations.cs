using System.Collections.Frozen;

namespace DisclosureLint.Filings;

/// <summary>How a word with a period behaves at what may be the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation: the period ends the sentence.</summary>
    None,

    /// <summary>Something always follows: <c>Mr.</c>, <c>e.g.</c>, <c>v.</c></summary>
    NeverLast,

    /// <summary>Goes on where a number follows: <c>No.</c>, <c>Jan.</c></summary>
    BeforeNumber,

    /// <summary>May stand last: <c>Inc.</c>, <c>U.S.</c>, <c>p.m.</c>; the next word decides.</summary>
    MayBeLast,
}

/// <summary>The abbreviations of prospectuses, and the words that tell that a new sentence begins behind one.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverLast = Lookup(
        "Mr Mrs Ms Dr Prof Messrs Hon Rev Gen Sen Rep Gov Capt St Mt Ft v vs cf e.g i.e eg ie viz approx est ca Reg Rel Stat Fed Cir Supp " +
        "Sec Secs Art Arts Vol Fig Figs pp Para Pub Rul Priv Treas Proc Bros Ph");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Lookup(
        "No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ex Exh p");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayBeLast = Lookup(
        "Inc Corp Ltd Co Cos LLC LLP LP Pty PLC plc Jr Sr Esq etc seq al Ave Blvd Rd Dept Univ Assn Intl Mfg Int'l Nat'l Ass'n Bancorp " +
        "N.A S.A A.G N.V B.V S.p.A Ph.D M.D J.D");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CompanyForms = Lookup("Inc Corp Ltd Co LLC LP INC CORP LTD");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = Lookup(
        "Item Items Note Notes Section Sections Article Part Exhibit Appendix Annex Schedule Class Series Phase Tier Topic Level Rule " +
        "Question Step Table Chapter ITEM NOTE SECTION ARTICLE PART EXHIBIT");

    /// <summary>Words that open sentences and hardly ever follow <c>U.S.</c> or <c>Inc.</c> inside one; <c>Holders</c> is not among them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Lookup(
        "We Our The In If As This These Those There However For It Its They Their Such Each Any All On At By To Under Upon After Before " +
        "During Following Although Because Since While When Where Whether Accordingly Additionally Further Furthermore Moreover Therefore " +
        "Thus Also And But Or Nor Not Neither Some Many Most Unless Until With Without Pursuant Prior Based Due See You Your He She His Her " +
        "From Once Similarly Specifically Generally Finally Both Among Between Through Using Except What Who How Why Historically Currently " +
        "Recently Today Failure An A No Mr Ms Mrs Dr Even Consequently Conversely Despite Notwithstanding Should Would");

    /// <summary>What a word before a period is.</summary>
    /// <param name="word">The word without its last period.</param>
    public static AbbreviationKind Classify(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return AbbreviationKind.None;
        if (NeverLast.Contains(word)) return AbbreviationKind.NeverLast;
        if (BeforeNumber.Contains(word)) return AbbreviationKind.BeforeNumber;
        if (MayBeLast.Contains(word) || IsInitials(word)) return AbbreviationKind.MayBeLast;
        return AbbreviationKind.None;
    }

    /// <summary>Whether the words at an offset read as the start of a sentence even behind an abbreviation.</summary>
    public static bool OpensSentence(string text, int at, int limit)
    {
        while (at < limit && text[at] is '“' or '"' or '‘') at++;
        var end = at;
        while (end < limit && char.IsLetter(text[end])) end++;
        var word = text.AsSpan(at, end - at);
        if (!Openers.Contains(word)) return false;

        // "Pub. L. No. 104" goes on; "J. Smith, Jr. Mr. Doe" does not.
        return end >= limit || text[end] != '.' || !word.SequenceEqual("No");
    }

    /// <summary>Whether the word is a form of company such as <c>Inc</c>.</summary>
    public static bool IsCompanyForm(ReadOnlySpan<char> word) => CompanyForms.Contains(word);

    /// <summary>Whether a number or letter after the word belongs to it: <c>Note 2</c>, <c>Class A</c>.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word);

    /// <summary>Single letters with periods between: <c>J</c>, <c>U.S</c>, <c>p.m</c>.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return word.Length % 2 == 1;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
