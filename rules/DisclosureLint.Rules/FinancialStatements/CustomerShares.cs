using System.Globalization;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>Reads the shares of revenue and of receivables that a sentence gives one customer.</summary>
internal static class CustomerShares
{
    /// <summary>
    /// The latest shares, in percent: "24%, 31% and 47% of accounts receivable" and "11% of revenue in 2024 and 16% in 2025" both give the
    /// last number, since years run forward. Null for a measure of which the sentence gives none.
    /// </summary>
    /// <param name="reading">The block.</param>
    /// <param name="sentence">0-based index of the sentence.</param>
    public static (decimal? Revenue, decimal? Receivables) Latest(BlockReading reading, int sentence)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        (decimal? revenue, decimal? receivables, bool? isReceivables) = (null, null, null);
        for (var at = start; at < end; at++)
        {
            if (reading.Tokens[at].Kind != TokenKind.Percentage || ValueOf(reading, at) is not { } share) continue;
            var next = at + 1;
            while (next < end && reading.Tokens[next].Kind != TokenKind.Percentage) next++;
            var measure = reading.Of(Concepts.Receivable, Concepts.RevenueByName).FirstOrDefault(hit => hit.Start > at && hit.Start < next);
            if (measure.Reading is not null) isReceivables = measure.Concept == Concepts.Receivable;
            else if (isReceivables is null || next - at <= 2) continue;
            if (isReceivables == true) receivables = share;
            else revenue = share;
        }

        return (revenue, receivables);
    }

    /// <summary>The share of revenue in one of the two sentences before, where both speak of one and the same customer.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="sentence">0-based index of the sentence that gives the share of receivables.</param>
    /// <param name="statement">Its statement; null where it was not read.</param>
    public static decimal? EarlierRevenue(BlockReading reading, int sentence, Statement? statement)
    {
        if (statement?.Subject is not { } subject) return null;
        for (var earlier = sentence - 1; earlier >= Math.Max(0, sentence - 2); earlier--)
        {
            if (Latest(reading, earlier).Revenue is not { } revenue) continue;
            return IsSameCustomer(reading, earlier, subject) ? revenue : null;
        }

        return null;
    }

    /// <summary>A share as a message shows it.</summary>
    /// <param name="share">In percent.</param>
    public static string Show(decimal share) => share.ToString("0.##", CultureInfo.InvariantCulture);

    private static bool IsSameCustomer(BlockReading reading, int earlier, Mention later)
    {
        foreach (var statement in reading.StatementsOf(earlier))
        {
            if (statement.IsNegated || statement.Subject is not { } subject) continue;
            if (reading.Tags[later.Head] == Tag.Pronoun || reading.Tags[later.Start] == Tag.Determiner) return true;
            if (later.Kind != MentionKind.Phrase
                && reading.TextOf(subject.Start, subject.End).Contains(reading.TextOf(later.Start, later.End),
                    StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The number of a percentage; null where it is in words.</summary>
    private static decimal? ValueOf(BlockReading reading, int token)
    {
        var text = reading.TextOf(token, token + 1).AsSpan();
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.')) length++;
        return decimal.TryParse(text[..length], NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
