using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts.Profiles;

/// <summary>Reads the names at the foot of the cover.</summary>
internal static partial class UnderwriterNames
{
    private const int LongestName = 60;

    public static IReadOnlyList<string> Read(FrontMatter front, UnderwritingKind? underwriting)
    {
        if (underwriting is null or UnderwritingKind.None) return [];
        var names = new List<string>();
        var lines = front.Cover.Blocks.SelectMany(LinesOf).ToList();
        var end = lines.FindLastIndex(line => FootPattern().IsMatch(line));
        if (end < 0) end = lines.Count;
        var start = lines.FindLastIndex(end == 0 ? 0 : Math.Min(end, lines.Count - 1), line => DeliveryPattern().IsMatch(line));
        if (start < 0) start = lines.FindLastIndex(Math.Min(end, lines.Count - 1), line => line.Length > 150);
        foreach (var line in lines.Take(end).Skip(start + 1))
        {
            foreach (var name in Names(line))
            {
                if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
            }
        }

        return names;
    }

    private static IEnumerable<string> LinesOf(Block block) =>
        block is TableBlock table ? table.Table.Cells.Select(cell => cell.Text) : [block.Text];

    private static IEnumerable<string> Names(string line)
    {
        if (line.Length > 200 || RolePattern().IsMatch(line)) return [];
        var known = BankPattern().Matches(line).Select(match => match.Value.Trim()).ToList();
        if (known.Count > 0) return known;
        return line.Length <= LongestName && FirmPattern().IsMatch(line) ? [line.Trim()] : [];
    }

    [GeneratedRegex(@"^(?:the )?(?:date of this (?:preliminary )?prospectus|prospectus,? dated|, (?:19|20)[0-9][0-9]|[A-Z][a-z]+ [0-9]{1,2}, (?:19|20)[0-9][0-9]\.?$|prospectus dated)", RegexOptions.IgnoreCase)]
    private static partial Regex FootPattern();

    [GeneratedRegex(@"\bdeliver(?:y)?\b[^\n]{0,160}\b(?:on|about)\b|\bexpects? to deliver\b|criminal offense", RegexOptions.IgnoreCase)]
    private static partial Regex DeliveryPattern();

    [GeneratedRegex(@"^(?:(?:joint|sole|lead|co-?|passive|active|global|book[- ]?running|managers?|bookrunners?|coordinators?|representatives?|underwriters?|and|of|the|as|placement agents?)[\s-]*)+$|per (?:share|unit|note)|table of contents|prospectus|proceeds|\$|%|\([0-9]\)|^total$", RegexOptions.IgnoreCase)]
    private static partial Regex RolePattern();

    [GeneratedRegex(@"^[A-Z][\w.,&’'() -]*(?:LLC|L\.L\.C\.|Inc\.?|& Co\.?(?: LLC)?|Securities|Capital(?: Markets)?|Partners|L\.P\.|LP|Group|Corp\.?|Company|Bank|Advisors|Markets|Banking)[.,]?(?: LLC| Inc\.?| Corp\.?| L\.P\.)?$")]
    private static partial Regex FirmPattern();

    /// <summary>Names that covers print side by side without a legal form.</summary>
    [GeneratedRegex(@"(?:Goldman,? Sachs(?: & Co\.?)?(?: LLC)?|Morgan Stanley|J\.\s?P\. ?Morgan|BofA (?:Merrill Lynch|Securities)|Merrill Lynch(?: & Co\.)?|Citigroup|Credit Suisse|Deutsche Bank Securities|Barclays(?: Capital)?|UBS Investment Bank|UBS Securities|RBC Capital Markets|Wells Fargo Securities|Jefferies|TD Cowen|Cowen(?: and Company)?|Piper (?:Sandler|Jaffray)|Stifel(?: Nicolaus Weisel)?|William Blair(?: & Company)?|Leerink Partners|SVB (?:Leerink|Securities)|Evercore(?: ISI)?|Baird|JMP Securities|Raymond James|Canaccord Genuity|Needham & Company|Oppenheimer & Co\.|KeyBanc Capital Markets|Pacific Crest Securities|Allen & Company(?: LLC)?|BMO Capital Markets|Guggenheim Securities|Mizuho(?: Securities)?|Macquarie Capital|HSBC|BNP PARIBAS|SOCIETE GENERALE|Nomura|Truist Securities|B\. Riley Securities|Roth Capital Partners|ThinkEquity|Maxim Group(?: LLC)?|H\.C\. Wainwright(?: & Co\.)?|A\.G\.P\.|Cantor(?: Fitzgerald & Co\.)?|BTIG|Ladenburg Thalmann|LifeSci Capital|Wedbush PacGrow|Lake Street|Northland Capital Markets|Craig-Hallum|EF Hutton|Spartan Capital Securities(?:, LLC)?|Kingswood|Boustead Securities(?:, LLC)?|Aegis Capital Corp\.?|Joseph Gunnar & Co\.|Network 1 Financial Securities|Moelis & Company|Lazard|PJT Partners|Loop Capital Markets|Siebert Williams Shank|The Benchmark Company(?:, LLC)?|D\.A\. Davidson(?: & Co\.)?)(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex BankPattern();
}
