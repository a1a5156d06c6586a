using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The names of the companies that pay is held against: in a sentence, a list or a table of the section.</summary>
internal static class ComponentCompanies
{
    /// <summary>So many names are a group.</summary>
    private const int Fewest = 3;

    /// <summary>The names, looked for in the whole section.</summary>
    /// <param name="filing">The filing's reading.</param>
    public static Cure In(FilingReading filing) => Cure.Where("the names of the companies", (reading, start, end) => Find(filing, reading, start, end))
        .Within(Reach.Sentence | Reach.Paragraph | Reach.List | Reach.Table | Reach.NextParagraphs | Reach.Section);

    private static int? Find(FilingReading filing, BlockReading reading, int start, int end)
    {
        if (reading.Has(Concepts.PartlyNamedCompanies)) return null;
        if (reading.Block is TableBlock) return IsOfCompanies(filing, reading) && Count(reading, 0, reading.Tokens.Count) >= Fewest ? start : null;
        if (reading.Block is ListItem) return IsOfCompanies(filing, reading) && Count(reading, start, end) > 0 ? start : null;
        return Count(reading, start, end) >= Fewest && (reading.Has(Concepts.PayOfOtherCompanies) || IsOfCompanies(filing, reading)) ? start : null;
    }

    /// <summary>Whether the block, its lead-in or the paragraph before speaks of other companies.</summary>
    private static bool IsOfCompanies(FilingReading filing, BlockReading reading)
    {
        if (reading.Has(Concepts.PayOfOtherCompanies) || reading.Lead?.Has(Concepts.PayOfOtherCompanies) == true) return true;
        return reading.Block.Previous is { } previous && filing.Of(previous)?.Has(Concepts.PayOfOtherCompanies) == true;
    }

    /// <summary>Capitalized names of neither persons, bodies, laws nor the issuer.</summary>
    private static int Count(BlockReading reading, int start, int end)
    {
        var count = 0;
        foreach (var mention in reading.Mentions)
        {
            if (mention.Start < start || mention.End > end || mention.Kind is MentionKind.Person or MentionKind.Citation) continue;
            if (mention.Actor is Actor.Insider or Actor.Registrant or Actor.Law or Actor.Agreement or Actor.Source or Actor.Personnel) continue;
            var head = reading.Tokens[mention.Head];
            var opens = mention.Start == start && mention.Kind == MentionKind.Phrase && reading.Block is not (ListItem or TableBlock);
            if (head is { IsWord: true, IsCapitalized: true } && !opens) count++;
        }

        return count;
    }
}
