using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>Tells how many rows at the top of a table hold column headings, where the format does not say.</summary>
internal static class HeaderRows
{
    /// <summary>Counts them: the rows above the first with amounts, less the captions of the body; else the rows set as headings.</summary>
    /// <param name="rows">The rows of the clean grid.</param>
    /// <param name="isHeading">For each row, whether all its cells are marked as headings or bold.</param>
    public static int Count(IReadOnlyList<TableRow> rows, IReadOnlyList<bool> isHeading)
    {
        var firstAmounts = 0;
        while (firstAmounts < rows.Count && !HasAmount(rows[firstAmounts])) firstAmounts++;
        if (firstAmounts == rows.Count)
        {
            var count = 0;
            while (count < rows.Count - 1 && isHeading[count] && rows[count].Cells.Count > 1) count++;
            return count;
        }

        // In a table of words with one number far down, rows with a label and more words are no column headings.
        var headers = 0;
        while (headers < firstAmounts && (isHeading[headers] || !ReadsAsBody(rows[headers], firstAmounts))) headers++;

        // "Assets:" over the first amounts is a caption of the body, not of the columns.
        while (headers > 0 && IsCaption(rows[headers - 1]) && rows.Take(headers - 1).Any(row => !IsCaption(row))) headers--;
        return rows.Take(headers).All(IsCaption) && headers == rows.Count ? 0 : headers;
    }

    private static bool HasAmount(TableRow row) =>
        row.Cells.Any(cell => cell.Column > 0 && cell.Value is not null && !NumberText.IsYear(cell.Text));

    private static bool ReadsAsBody(TableRow row, int firstAmounts) =>
        firstAmounts > 6 && row.Index > 0 && row.Label.Length > 0 && row.Cells.Count > 1;

    private static bool IsCaption(TableRow row) =>
        row.Cells.Count == 1 && row.Cells[0].Column == 0 && row.Cells[0].ColumnSpan == 1 && TableUnits.Find(row.Label) is null;
}
