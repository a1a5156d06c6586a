using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts.Profiles;

/// <summary>Reads where the securities are, or will be, traded.</summary>
internal static partial class MarketReader
{
    public static Known<string>? ReadExchange(FrontMatter front, FilingDocument document)
    {
        // The market that the securities are, or are to be, listed on comes before one that is only named.
        foreach (var pattern in (Regex[])[ListingPattern(), MarketPattern()])
        {
            foreach (var text in Texts(front, document))
            {
                var match = text.FindUnless(pattern, OtherMatterPattern());
                if (match.Success) return text.Know(match, match.Groups["market"].Value, "market named with the securities");
            }
        }

        return null;
    }

    public static Known<string>? ReadSymbol(FrontMatter front, FilingDocument document)
    {
        foreach (var text in Texts(front, document))
        {
            if (SymbolPattern().Match(text.Text) is { Success: true } match) return text.Know(match, match.Groups["symbol"].Value, "symbol named with the market");
        }

        return null;
    }

    private static IEnumerable<JoinedText> Texts(FrontMatter front, FilingDocument document)
    {
        yield return front.Cover;
        yield return new JoinedText(document.SectionsOf(SectionKind.TheOffering).SelectMany(section => section.BodyBlocks), 15_000);
        if (document.Sections.All(section => section.Kind is not SectionKind.Cover)) yield return front.All;
    }

    private const string Markets =
        @"(?<market>New York Stock Exchange|NYSE American|NYSE Arca|NYSE MKT|NYSE Texas|NYSE|Nasdaq (?:Global Select|Global|Capital|Stock) Market|NASDAQ|OTCQB|OTCQX|OTC Pink|OTC Bulletin Board|OTC Markets|Pink (?:Sheets|Open Market)|Cboe BZX(?: Exchange)?|Chicago Stock Exchange)";

    [GeneratedRegex(@"\b(?:list(?:ed|ing)?|quotation|admission)\b[^.\n]{0,140}?\b(?:on|with|to|by) (?:the |The )?" + Markets, RegexOptions.IgnoreCase)]
    private static partial Regex ListingPattern();

    [GeneratedRegex(@"\b" + Markets + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex MarketPattern();

    [GeneratedRegex(@"\brules? of\b|\bhave not applied\b|\bCrypto Index\b|\blisting rules\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherMatterPattern();

    [GeneratedRegex(@"\b(?:under|reserved|has) (?:the |our )?(?:proposed |ticker |trading |stock |NYSE |Nasdaq )*symbols?(?: of)?:?,? [“""‘']?(?<symbol>[A-Z]{1,6}(?:[.:][A-Z]{1,4})?)(?=[”""’'., ;)\n])", RegexOptions.IgnoreCase)]
    private static partial Regex SymbolPattern();
}
