using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>The acronyms of a draft, and where each is explained.</summary>
internal static class Acronyms
{
    private const int Shortest = 3;
    private const int Longest = 6;

    // What every investor knows, and what stands for nothing longer.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "US", "USA", "UK", "EU", "SEC", "IPO", "CEO", "CFO", "COO", "CTO", "LLC", "LLP", "LP", "PLC", "INC", "CORP", "LTD", "NYSE",
            "NASDAQ", "OTC", "OTCQB", "OTCQX", "FINRA", "PCAOB", "GAAP", "IRS",
        "FDA", "NASA", "FCC", "FTC", "EPA", "FBI", "IBM", "AT", "TV", "PC", "PDF", "DNA", "RNA", "HIV", "COVID", "AI", "IT", "ID",
            "DVD", "CD", "GPS", "ATM", "PO", "ET", "EST", "EDT", "PM", "AM",
        "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "PHD", "MBA", "CPA", "MD", "JD", "BS", "BA", "MS", "MA", "USD",
            "HTML", "FAQ", "LED", "HD", "NA", "OR", "AND", "OF", "THE", "TO", "IN",
        "NO", "NOT", "FOR", "ON", "BY", "WE", "DC", "NY", "CA", "TX", "NJ", "FL", "WWW", "HTTP", "HTTPS", "XBRL", "EDGAR", "FORM",
            "PART", "ITEM", "AG", "SA", "NV", "BV", "SE", "AB", "KG", "HP",
        "BMW", "AMD", "SAP", "AWS", "ESPN", "NBC", "CBS", "ABC", "CNN", "BBC", "HBO", "MIT", "UCLA", "GE", "GM", "PWC", "KPMG",
            "BDO", "JOBS", "CFR", "UTC", "GMT",
    };

    /// <summary>The acronyms of a block's prose that not every investor knows, without a plural's s: no part of a name, a code or a quotation.</summary>
    /// <param name="reading">The block.</param>
    public static IEnumerable<(string Word, TextSpan Range)> In(BlockReading reading)
    {
        var text = reading.Block.Text;
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            var token = reading.Tokens[at];
            if (!token.IsWord || WordOf(text, token) is not { } word || Known.Contains(word)) continue;
            if (IsMarked(text, token.Start - 1) || IsMarked(text, token.End)) continue;
            if (at > 0 && token.Before == Gap.None && IsPartOfName(text, reading.Tokens[at - 1])) continue;
            yield return (word, new TextSpan(token.Start, token.Start + word.Length));
        }
    }

    /// <summary>The index of the block in which each acronym is first given with its words: in brackets, behind "or", before "means".</summary>
    /// <param name="filing">The filing.</param>
    public static Dictionary<string, int> ExplainedIn(Filing filing)
    {
        var explainedAt = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or ImageBlock or TableBlock || filing.Reading.Of(block) is not { } reading) continue;
            var text = block.Text;
            for (var at = 0; at < reading.Tokens.Count; at++)
            {
                var token = reading.Tokens[at];
                if (!token.IsWord || WordOf(text, token, 2) is not { } word) continue;
                if (IsExplained(text, reading, at)) explainedAt.TryAdd(word, block.Index);
            }
        }

        return explainedAt;
    }

    /// <summary>Whether the word is part of the registrant's own name or its symbol.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="word">The acronym.</param>
    public static bool IsName(Filing filing, string word) =>
        filing.Profile.Registrant?.Value.ContainsIgnoringCase(word) == true
        || string.Equals(filing.Profile.Symbol?.Value, word, StringComparison.OrdinalIgnoreCase);

    private static string? WordOf(string text, Token token, int shortest = Shortest)
    {
        var word = text.AsSpan(token.Start, token.End - token.Start);
        if (word.Length > shortest && word[^1] == 's' && char.IsUpper(word[^2])) word = word[..^1];
        if (word.Length < shortest || word.Length > Longest) return null;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c) && c != '&') return null;
        }

        return word.ToString();
    }

    private static bool IsMarked(string text, int at) => at >= 0 && at < text.Length
        && text[at] is '“' or '”' or '"' or '‘' or '’' or '\'' or '-' or '&';

    /// <summary>"Acme ABC": a capitalized word directly before, which begins no sentence, makes a name; and so does "symbol".</summary>
    private static bool IsPartOfName(string text, Token before) =>
        before.IsWord && before.Start > 0 && before.Before != Gap.Break && ((before.IsCapitalized && before.End - before.Start > 3
            && !char.IsUpper(text[before.End - 1]))
            || text.AsSpan(before.Start, before.End - before.Start).Equals("symbol", StringComparison.OrdinalIgnoreCase));

    private static bool IsExplained(string text, BlockReading reading, int at)
    {
        var token = reading.Tokens[at];
        var behind = text.AsSpan(token.End);
        if (behind.StartsWith(" means ", StringComparison.Ordinal) || behind.StartsWith(" stands for ",
            StringComparison.Ordinal)) return true;
        var before = text.AsSpan(0, token.Start).TrimEnd("“\"‘ ");
        foreach (var article in (string[])["the", "or", "an", "a", "each"])
        {
            if (before.EndsWith(article, StringComparison.Ordinal) && before.Length > article.Length
                && before[^(article.Length + 1)] is '(' or ' ')
            {
                var rest = before[..^article.Length].TrimEnd("“\" ");
                if (rest.EndsWith("(") || (article == "or" && behind.Length > 0
                    && behind[0] is ',' or '.' or '”' or '"' or 's')) return true;
            }
        }

        return before.EndsWith("(");
    }
}
