using System.Collections.Frozen;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>
/// What a filing calls its issuer and what it sells: the registrant's name and its short forms, terms defined for it, marked names and
/// names that stand behind <c>our</c> before a noun of an offering. Names are sequences of forms.
/// </summary>
internal sealed class RegistrantNames
{
    private static readonly int The = Lexicon.IdOf("the");
    private static readonly int Our = Lexicon.IdOf("our");
    private static readonly FrozenSet<int> Titles = Grammar.Words("company registrant issuer corporation partnership trust fund bank");

    /// <summary>First words of names that say nothing alone.</summary>
    private static readonly FrozenSet<int> CommonWords = Grammar.Words(
        "american united first national general global new north south east west great pacific atlantic advanced applied digital smart blue "
        + "green red golden silver capital summit learn energy health bio data cloud open next the a an royal central southern northern western "
        + "eastern international home city river mountain lake park bay sun star old best big world universal standard premier prime alpha beta");

    private readonly Dictionary<int, List<(int[] Forms, Actor Actor)>> _byFirst = [];

    /// <summary>Learns the names of a filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="tokensOf">The tokens of a block.</param>
    public static RegistrantNames Of(Filing filing, Func<Block, Token[]> tokensOf)
    {
        var names = new RegistrantNames();
        if (filing.Profile.Registrant is { Value: { } registrant }) names.AddForms(FormsIn(registrant));
        foreach (var term in filing.Facts.Of<DefinedTerm>())
        {
            if (!term.IsExplicit && DefinesTheIssuer(term.Block.Text, term.Range.Start) && char.IsUpper(term.Term[0])) names.Add(FormsIn(term.Term), Actor.Registrant);
        }

        foreach (var block in filing.Main.Blocks)
        {
            if (block is Paragraph or ListItem && block.Section.IsWithinAny([SectionKind.ProspectusSummary, SectionKind.Business])) names.AddProducts(block.Text, tokensOf(block));
        }

        return names;
    }

    /// <summary>The name that begins at a token.</summary>
    /// <param name="tokens">The tokens of a block.</param>
    /// <param name="at">Index of a token.</param>
    /// <returns>The index behind the name and its actor; <paramref name="at"/> itself where no name begins.</returns>
    public (int End, Actor Actor) MatchAt(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (!token.IsCapitalized) return (at, Actor.Unknown);
        if (Titles.Contains(token.Form) && at > 0 && tokens[at - 1].Form == The) return (at + 1, Actor.Registrant);
        if (!_byFirst.TryGetValue(token.Form, out var names)) return (at, Actor.Unknown);
        foreach (var (forms, actor) in names)
        {
            if (Matches(tokens, at, forms)) return (at + forms.Length, actor);
        }

        return (at, Actor.Unknown);
    }

    private static bool Matches(ReadOnlySpan<Token> tokens, int at, int[] forms)
    {
        if (at + forms.Length > tokens.Length) return false;
        for (var i = 1; i < forms.Length; i++)
        {
            if (tokens[at + i].Form != forms[i]) return false;
        }

        return true;
    }

    private void AddForms(List<int> forms)
    {
        if (forms.Count == 0) return;
        Keep([.. forms], Actor.Registrant);
        while (forms.Count > 1 && Grammar.CompanyForms.Contains(forms[^1])) forms.RemoveAt(forms.Count - 1);
        if (forms.Count > 1 || !CommonWords.Contains(forms[0])) Keep([.. forms], Actor.Registrant);
        if (forms.Count > 1 && !CommonWords.Contains(forms[0])) Keep([forms[0]], Actor.Registrant);
    }

    private void Add(List<int> forms, Actor actor) => Keep([.. forms], actor);

    private void Keep(int[] forms, Actor actor)
    {
        if (forms.Length is 0 or > 8 || (forms.Length == 1 && CommonWords.Contains(forms[0]))) return;
        if (!_byFirst.TryGetValue(forms[0], out var list)) _byFirst.Add(forms[0], list = []);
        if (list.Exists(known => known.Forms.AsSpan().SequenceEqual(forms))) return;
        list.Add((forms, actor));
        list.Sort((first, second) => second.Forms.Length.CompareTo(first.Forms.Length));
    }

    /// <summary>Marked names (<c>Corvane®</c>) and capitalized words between <c>our</c> and a noun of an offering.</summary>
    private void AddProducts(string text, Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].End < text.Length && text[tokens[i].End] is '®' or '™' or '℠' && tokens[i].IsCapitalized)
            {
                var first = i;
                while (first > 0 && tokens[first].Before == Gap.None && tokens[first - 1].IsCapitalized && i - first < 3
                    && text[tokens[first - 1].End] == ' ') first--;
                AddProduct(tokens.AsSpan(first, i + 1 - first));
            }

            if (tokens[i].Form != Our) continue;
            var end = i + 1;
            while (end < tokens.Length && end < i + 5 && tokens[end].IsCapitalized && tokens[end].Before == Gap.None) end++;
            if (end > i + 1 && end < tokens.Length && !tokens[end].IsCapitalized && ActorNouns.IsOffering(tokens[end])) AddProduct(tokens.AsSpan(i + 1, end - i - 1));
        }
    }

    private void AddProduct(ReadOnlySpan<Token> words)
    {
        if (words.Length == 1 && (words[0].End - words[0].Start < 4 || words[0].Classes != WordClasses.None && CommonWords.Contains(words[0].Form))) return;
        if (words.Length == 1 && ActorNouns.Of(words[0]) != Actor.Unknown) return;
        var forms = new int[words.Length];
        for (var i = 0; i < forms.Length; i++) forms[i] = words[i].Form;
        Keep(forms, Actor.OwnOffering);
    }

    /// <summary>A term in a parenthesis with "we", "us" or "the Company" names the issuer.</summary>
    private static bool DefinesTheIssuer(string text, int at)
    {
        var open = text.LastIndexOf('(', at);
        var close = open < 0 ? -1 : text.IndexOf(')', at);
        if (close < 0 || close - open > 200) return false;
        var inside = text.AsSpan(open, close - open);
        return inside.Contains("“we", StringComparison.OrdinalIgnoreCase) || inside.Contains("\"we", StringComparison.OrdinalIgnoreCase)
            || inside.Contains("“us", StringComparison.OrdinalIgnoreCase) || inside.Contains("the “Company", StringComparison.OrdinalIgnoreCase)
            || inside.Contains("the \"Company", StringComparison.OrdinalIgnoreCase);
    }

    private static List<int> FormsIn(string name)
    {
        var forms = new List<int>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isWord = i < name.Length && (char.IsLetterOrDigit(name[i]) || (name[i] is '&' or '\'' or '’' && start >= 0 && i + 1 < name.Length && char.IsLetterOrDigit(name[i + 1])));
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            forms.Add(Lexicon.IdOf(name[start..i].ToLowerInvariant().Replace('’', '\'')));
            start = -1;
        }

        return forms;
    }
}
