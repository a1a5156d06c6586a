using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The cure of what is said of persons without their names.</summary>
internal static class PersonsNamed
{
    /// <summary>A natural person's name, by title or by first and last name; in a table, in any cell.</summary>
    public static Cure Any { get; } = Cure.Where("the name of a person", static (reading, start, end) => IsIn(reading, start, end) ? start : null);

    /// <summary>Names of at least two natural persons.</summary>
    public static Cure Several { get; } = Cure.Where(
        "the names of the persons", static (reading, start, end) => Count(reading, start, end) > 1 ? start : null);

    /// <summary>The name of a company.</summary>
    public static Cure Company { get; } = Cure.Where(
        "the name of the company", static (reading, start, end) => NamesCompany(reading, start, end) ? start : null);

    /// <summary>The name of a natural person or a company.</summary>
    public static Cure Party { get; } = Cure.Where(
        "the name of the person", static (reading, start, end) => IsIn(reading, start, end) || NamesCompany(reading, start, end) ? start : null);

    /// <summary>Whether a natural person is named among some tokens.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="start">Index of the first token.</param>
    /// <param name="end">Index behind the last.</param>
    public static bool IsIn(BlockReading reading, int start, int end)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind == MentionKind.Person && mention.Start >= start && mention.End <= end) return true;
        }

        return start < end && PersonName.IsIn(reading.TextOf(start, end));
    }

    /// <summary>Whether the block that follows names the parties: a table or list, or a paragraph with a name.</summary>
    /// <param name="next">The block behind the statement.</param>
    /// <param name="filing">The filing's reading.</param>
    public static bool AreIn(Block next, FilingReading filing) =>
        next is TableBlock or ListItem || (next is Paragraph && filing.Of(next) is { } reading
            && (IsIn(reading, 0, reading.Tokens.Count) || NamesCompany(reading, 0, reading.Tokens.Count)));

    /// <summary>Persons named by title, and by first and last name.</summary>
    private static int Count(BlockReading reading, int start, int end)
    {
        var titled = reading.Mentions.Count(mention => mention.Kind == MentionKind.Person && mention.Start >= start && mention.End <= end);
        return start < end ? titled + PersonName.Count(reading.TextOf(start, end)) : 0;
    }

    private static bool NamesCompany(BlockReading reading, int start, int end)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind == MentionKind.Organization && mention.Actor != Actor.Registrant && mention.Start >= start && mention.End <= end) return true;
        }

        return false;
    }
}
