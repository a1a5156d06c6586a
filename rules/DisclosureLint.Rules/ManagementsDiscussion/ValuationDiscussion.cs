using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>What management's discussion says around the valuations of the common stock.</summary>
internal static partial class ValuationDiscussion
{
    /// <summary>The sentence that leads to a table of option grants, or null: grants by date with the value of the stock.</summary>
    /// <param name="filing">The filing.</param>
    public static Sentence? GrantTableLead(Filing filing)
    {
        foreach (var table in filing.SectionsOf(SectionKind.ManagementsDiscussion).SelectMany(section => section.BodyBlocks).OfType<TableBlock>())
        {
            var head = string.Join(' ', table.Table.Rows.Take(Math.Max(1, table.Table.HeaderRowCount)).SelectMany(row => row.Cells).Select(cell => cell.Text));
            if (!GrantColumns().IsMatch(head)) continue;
            for (var (block, steps) = (table.Previous, 0); block is not null && steps < 4; (block, steps) = (block.Previous, steps + 1))
            {
                if (block is Paragraph && block.Sentences.LastOrDefault() is { } lead) return lead;
            }
        }

        return null;
    }

    /// <summary>Whether the discussion gives a reason for the distance between a valuation and the price of the offering.</summary>
    /// <param name="block">A block of the discussion.</param>
    public static bool ExplainsDifference(Block block) =>
        OfferingPrice().IsMatch(block.Text) && Difference().IsMatch(block.Text) && Reason().IsMatch(block.Text);

    /// <summary>Whether a sentence says that the price of the offering lies above the valuations.</summary>
    /// <param name="sentence">A sentence of the discussion.</param>
    public static bool TellsDifference(Sentence sentence) => OfferingPrice().IsMatch(sentence.Text) && Difference().IsMatch(sentence.Text);

    /// <summary>Whether a text gives a reason for something.</summary>
    /// <param name="text">Any text.</param>
    public static bool GivesReason(string text) => Reason().IsMatch(text);

    [GeneratedRegex(@"(?=.*\bgrant)(?=.*\b(?:fair (?:market )?value|exercise price|value of common|value per share)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GrantColumns();

    [GeneratedRegex(@"\b(?:(?:initial\s+)?public\s+offering|offering|IPO)\s+price\b|\bprice\s+range\b|\bmid-?point\b|\bprice\s+(?:of|for|at which)\s+(?:the\s+|our\s+|a\s+)?(?:common\s+)?(?:shares?|stock|units?)?(?:[^.;]|\.(?=\d)){0,40}\b(?:this|the|our)\s+(?:initial\s+public\s+)?offering\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfferingPrice();

    [GeneratedRegex(@"\b(?:difference|differs?|variance|increase[sd]?|higher|above|exceeds?|exceeded|excess|greater|more than|gap)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Difference();

    [GeneratedRegex(@"\b(?:because|since|due to|owing to|attribut\w+|reasons?|reflects?|result(?:s|ed)? (?:of|from)|explain\w*|arises?|caused by|account(?:s|ed)? for|following factors|driven by|in light of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
