using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The names of parties: which noun phrases name one, and whether a text knows it.</summary>
internal static class PartyNames
{
    /// <summary>First words of names that many share, or of places and offices.</summary>
    private static readonly HashSet<string> Shared = new(
        ("the first national american united general bank university city county state silicon western eastern northern southern pacific atlantic international "
        + "global new group company customer supplier chief board north south east west lender lenders investor investors").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a noun phrase names a party other than the registrant.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="mention">The noun phrase.</param>
    /// <param name="isKnownToBe">Whether the words around say that a party must follow, so that plain capitalized words name one too.</param>
    public static bool IsParty(BlockReading reading, Mention mention, bool isKnownToBe = false)
    {
        var first = mention.Start;
        while (first < mention.Head && !reading.Tokens[first].IsCapitalized) first++;
        if (!reading.Tokens[first].IsCapitalized || mention.Kind is MentionKind.Person or MentionKind.Citation) return false;
        if (mention.Kind == MentionKind.Organization) return mention.Actor is not (Actor.Registrant or Actor.OwnOffering or Actor.Law);
        if (mention.Actor is not (Actor.Unknown or Actor.OtherEntity)) return false;

        // Of a plain capitalized word it must be one that no dictionary knows, so that no title, month or defined word is taken for a name.
        for (var at = mention.Start; at < mention.End; at++)
        {
            if (reading.Tokens[at].IsCapitalized && !Lexicon.Find(reading.TextOf(at, at + 1).ToLowerInvariant()).IsKnown) return true;
        }

        return isKnownToBe && mention.Kind == MentionKind.Name && mention.End - mention.Start <= 4
            && !reading.Tokens[mention.Start].MayBe(WordClasses.Verb);
    }

    /// <summary>The words of a party's name, article left out.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="mention">The noun phrase.</param>
    public static string NameOf(BlockReading reading, Mention mention)
    {
        var start = mention.Start;
        while (start < mention.Head && !reading.Tokens[start].IsCapitalized) start++;
        return reading.TextOf(start, mention.End);
    }

    /// <summary>The part of a name by which a text knows the party: its first word, or the first two where many names begin so.</summary>
    /// <param name="name">The name.</param>
    public static string TellingPart(string name)
    {
        var words = name.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => !string.Equals(word, "The", StringComparison.OrdinalIgnoreCase));
        if (first < 0) return name;
        return first + 1 < words.Length && (Shared.Contains(words[first]) || words[first].Length < 3)
            ? $"{words[first]} {words[first + 1]}" : words[first];
    }

    /// <summary>Whether a name says enough to be sought.</summary>
    /// <param name="name">The name.</param>
    public static bool IsTelling(string name) => TellingPart(name) is { Length: >= 4 } part && !Shared.Contains(part);

    /// <summary>The entry of an exhibit index that names a party; null for none.</summary>
    /// <param name="index">The index.</param>
    /// <param name="party">The party's name.</param>
    public static ExhibitEntry? In(IEnumerable<ExhibitEntry> index, string party)
    {
        var part = TellingPart(party);
        return index.FirstOrDefault(entry => entry.Description.ContainsIgnoringCase(part));
    }

    /// <summary>Whether a name is a person's: the filing gives its last word a form of address.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="party">The name.</param>
    public static bool IsPerson(Filing filing, string party)
    {
        var last = party[(party.LastIndexOf(' ') + 1)..];
        return filing.Main.Blocks.Any(block => block.Text.Contains($"Mr. {last}", StringComparison.Ordinal)
            || block.Text.Contains($"Ms. {last}", StringComparison.Ordinal)
            || block.Text.Contains($"Dr. {last}", StringComparison.Ordinal) || block.Text.Contains($"Mrs. {last}",
                StringComparison.Ordinal));
    }

    /// <summary>Whether a party is the registrant itself.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="party">The party's name.</param>
    public static bool IsRegistrant(Filing filing,
        string party) => filing.Profile.Registrant?.Value.ContainsIgnoringCase(TellingPart(party)) == true;
}
