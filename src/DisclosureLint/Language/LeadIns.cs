using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>Lets the items of a list read with the sentence that introduces the list.</summary>
internal static class LeadIns
{
    private const int LongestList = 40;

    /// <summary>Gives each item its lead-in, and its fragments the lead-in's subject and stance.</summary>
    public static void Link(BlockReading[] readings)
    {
        BlockReading? lead = null;
        var items = 0;
        foreach (var reading in readings)
        {
            var block = reading.Block;
            if (block is ListItem && lead is not null && lead.Block.Document == block.Document && items < LongestList)
            {
                items++;
                reading.Lead = lead;
                Inherit(reading, lead);
            }
            else if (block is Paragraph && Introduces(block.Text))
            {
                (lead, items) = (reading, 0);
            }
            else
            {
                lead = null;
            }
        }
    }

    private static void Inherit(BlockReading item, BlockReading lead)
    {
        var sentences = lead.Block.Sentences.Count;
        if (sentences == 0) return;
        var statements = lead.StatementsOf(sentences - 1);
        if (statements.Length == 0) return;
        var main = statements[^1];
        foreach (var statement in item.Statements)
        {
            statement.Lead = main;
            if (statement.SentenceIndex > 0 || statement != item.Statements[0]) continue;
            if (!statement.IsFragment && statement.Subject is not null) continue;
            if (statement.IsFragment) statement.Stance = main.Stance;
            else if (statement.Stance == Stance.Asserted) statement.Stance = main.Stance;
            statement.Time = main.Time;
            statement.IsNegated |= main.IsNegated;
            statement.Actor = main.Actor;
            statement.Agent = main.Agent;
        }
    }

    private static bool Introduces(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        return trimmed.EndsWith(":") || trimmed.EndsWith(": ") || trimmed.EndsWith("—") || trimmed.EndsWith("–")
            || trimmed[Math.Max(0, trimmed.Length - 60)..].Contains("following", StringComparison.OrdinalIgnoreCase);
    }
}
