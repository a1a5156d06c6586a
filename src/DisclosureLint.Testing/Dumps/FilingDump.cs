using System.Globalization;
using System.Text;
using DisclosureLint.Filings;

namespace DisclosureLint.Testing.Dumps;

/// <summary>Writes a filing as text, one line a block, so that a change of the outline shows as a diff.</summary>
public static class FilingDump
{
    private const int FirstWords = 70;

    /// <summary>Renders all documents of a filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <returns>For each document its outline's judgement, then each block's kind, page, section, deciding step and first words.</returns>
    public static string Render(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var dump = new StringBuilder();
        foreach (var document in filing.Documents)
        {
            dump.Append("document ").Append(document.Type ?? "?").Append(document.Outline.IsReliable ? ", outline reliable" : ", outline in doubt").Append('\n');
            foreach (var problem in document.Outline.Problems) dump.Append("  problem ").Append(problem.Code).Append(": ").Append(problem.Message).Append('\n');
            foreach (var block in document.Blocks) Append(dump, block);
        }

        return dump.ToString();
    }

    private static void Append(StringBuilder dump, Block block)
    {
        var name = block switch
        {
            Heading heading => string.Create(CultureInfo.InvariantCulture, $"Heading{heading.Level}"),
            TableBlock { Table: var table } => string.Create(CultureInfo.InvariantCulture, $"Table {table.Rows.Count}x{table.ColumnCount}"),
            _ => block.GetType().Name.Replace("Block", "", StringComparison.Ordinal),
        };
        dump.Append(name.PadRight(13)).Append((block.Page ?? "?").PadLeft(5)).Append("  ")
            .Append(block.Section.Kind.ToString().PadRight(29)).Append(' ').Append(block.DecidedBy.PadRight(20)).Append(' ')
            .Append(block.Text.Length <= FirstWords ? block.Text : block.Text[..FirstWords] + "…").Append('\n');
    }
}
