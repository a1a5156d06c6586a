using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Management;

/// <summary>What a compensation section says about other companies' pay: shared by the rules on benchmarking.</summary>
internal static partial class PayComparison
{
    /// <summary>At least so many names make a list of component companies.</summary>
    private const int ComponentCompanies = 4;

    /// <summary>Words of a group that pay is compared with.</summary>
    public static readonly string[] GroupCues =
    [
        "peer group", "peer groups", "peer companies", "peers", "comparable companies", "comparable company", "comparable technology companies", "similar companies",
        "similarly situated companies", "comparator group", "comparison group", "reference group", "group of companies", "set of companies", "group of comparable*",
        "compensation survey*", "salary survey*", "pay survey*", "survey data", "market survey*", "market data", "competitive market", "benchmark*",
        "percentile", "companies that we consider*", "companies of similar size", "companies similar to us", "companies comparable to us",
    ];

    /// <summary>Whether a sentence says that pay was held against that of other companies.</summary>
    public static bool IsBenchmarking(string sentence) =>
        ComparingWords().IsMatch(sentence) && PayWords().IsMatch(sentence) && OtherCompanies().IsMatch(sentence)
        && !DeniedOrDuty().IsMatch(sentence);

    /// <summary>Whether the component companies are named in the blocks: in a sentence, a list or a table.</summary>
    public static bool NamesCompanies(IEnumerable<Block> blocks)
    {
        var follows = false;
        var listed = 0;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListItem when follows:
                    listed += CountNames(block.Text);
                    break;
                case TableBlock table when follows || OtherCompanies().IsMatch(block.Text):
                    listed += table.Table.Cells.Count(cell => cell.Value is null && LooksLikeName(cell.Text));
                    break;
                default:
                    listed = 0;
                    if (block.Sentences.Any(sentence => OtherCompanies().IsMatch(sentence.Text) && CountNames(sentence.Text) >= ComponentCompanies)) return true;

                    // "... the following companies:" leads to the list or table behind it, possibly in the next paragraph.
                    if (follows && CountNames(block.Text) >= ComponentCompanies) return true;
                    follows = LeadsToList().IsMatch(block.Text);
                    break;
            }

            if (listed >= ComponentCompanies) return true;
        }

        return false;
    }

    /// <summary>Names of companies behind the words that begin a list, or in the whole text where no words do.</summary>
    private static int CountNames(string text)
    {
        var start = BeginsList().Match(text) is { Success: true } words ? words.Index + words.Length : 0;
        return CapitalizedRun().Matches(text, start).Count(run => run.Value.Length > 2 && !NoCompany().IsMatch(run.Value));
    }

    private static bool LooksLikeName(string text) =>
        text.Length is > 1 and < 60 && (char.IsUpper(text[0]) || char.IsDigit(text[0])) && Name().IsMatch(text) && !NoCompany().IsMatch(text);

    [GeneratedRegex(@"\b(?:benchmark|compar|percentile|median|median|survey|market data|look(?:s|ed)? (?:instead )?to|reference|refer(?:s|red)? to|pegg?ed|position(?:ed|s)?|target(?:s|ed)?|against|in line with|commensurate|relative to|review(?:s|ed)? (?:compensation |pay |market )?data)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ComparingWords();

    [GeneratedRegex(@"\b(?:compensation|salar(?:y|ies)|pay|bonus(?:es)?|incentives?|equity|option|options|grants?|awards?|remuneration|cash)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PayWords();

    [GeneratedRegex(@"\b(?:peers?|peer group|comparator|companies|businesses|firms|survey|market data)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherCompanies();

    [GeneratedRegex(@"\b(?:(?:did|do|does|has|have|had) not\b.{0,60}\b(?:benchmark|peer|survey|percentile|market data|compar|use)|no (?:peer|formal|specific) ?(?:group|benchmark\w*)|without (?:reference|regard) to|not benchmark|never benchmark|responsib(?:le|ilit\w+)|duties|charter|authority to|is authori[sz]ed to|(?-i:may) (?:retain|engage|consider|use|review|look)|volatility|fair value|valuation|shareholder return|stockholder return)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeniedOrDuty();

    [GeneratedRegex(@"(?:following|listed below|set forth below|are|were|consist(?:s|ed)? of|compris(?:es|ed of)|includ(?:es|ed)|shown below|below).{0,40}:?$|:$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToList();

    [GeneratedRegex(@"\b(?:consist(?:s|ed)? of|compris(?:es|ed|ing)(?: of)?|includ(?:es|ed|ing)|following companies|namely|were|are)\b|:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginsList();

    [GeneratedRegex(@"\p{Lu}[\w.&'’-]*(?: (?:\p{Lu}[\w.&'’-]*|of|&)(?=[ ,;.]|$))*", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalizedRun();

    [GeneratedRegex(@"^[\p{Lu}\d][\w.&'’\-/]*(?: (?:[\p{Lu}\d][\w.&'’\-/]*|of|the|and|&|de|for))*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:Mr|Ms|Mrs|Dr|Messrs|January|February|March|April|May|June|July|August|September|October|November|December|Inc|Ltd|LLC|Chief|President|Vice|Director|The|In|For|Our|We|Annual|Base|Name|Cash|Equity)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoCompany();
}
