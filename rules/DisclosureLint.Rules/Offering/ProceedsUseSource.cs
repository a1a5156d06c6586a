using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>Reads from the section on the use of proceeds, and from the summary, what the proceeds are to be used for.</summary>
internal sealed class ProceedsUseSource : FactSource<ProceedsUse>
{
    private static readonly SectionKind[] Summaries = [SectionKind.ProspectusSummary, SectionKind.TheOffering];

    private static readonly string[] NoUse =
    [
        "gross", "net proceeds", "proceeds to", "total", "offering price", "discount", "commission", "offering expenses", "offering costs",
        "shares", "price", "percentage",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ProceedsUse> Read(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var uses = new List<ProceedsUse>();
        foreach (var section in filing.Main.Sections)
        {
            if (section.Kind == SectionKind.UseOfProceeds && section.Parent?.IsWithin(SectionKind.UseOfProceeds) != true
                && !section.IsWithin(SectionKind.RiskFactors))
            {
                ReadStatements(section, section.IsWithinAny(Summaries) ? null : section, uses);
            }
            else if (Summaries.Contains(section.Kind) && section.Parent?.IsWithinAny(Summaries) != true)
            {
                ReadSummary(section, uses);
            }
        }

        return [.. uses.DistinctBy(use => (use.Block, use.Range)).OrderBy(use => use.Block.Index).ThenBy(use => use.Range.Start)];
    }

    /// <summary>The summary speaks of much else, so that only sentences about proceeds count there.</summary>
    private static void ReadSummary(Section section, List<ProceedsUse> uses)
    {
        foreach (var sentence in section.Sentences)
        {
            if (sentence.Section.IsWithin(SectionKind.RiskFactorSummary)) continue;
            var isLabelled = sentence.Block is TableBlock && sentence.Previous?.Text.ContainsIgnoringCase("proceeds") == true;
            if ((isLabelled || sentence.Text.ContainsIgnoringCase("proceeds")) && ProceedsWording.StatesUse(sentence.Text))
                uses.Add(Statement(sentence.Block, sentence.Range, sentence.Text, home: null));
        }
    }

    private static void ReadStatements(Section section, Section? home, List<ProceedsUse> uses)
    {
        var isListing = false;
        foreach (var block in section.BodyBlocks)
        {
            switch (block)
            {
                case TableBlock table:
                    ReadTable(table, home, uses);
                    break;
                case not null when isListing && IsItem(block):
                    uses.Add(Item(block, home));
                    break;
                case not null:
                    isListing = ReadParagraph(block, home, uses);
                    break;
            }
        }
    }

    /// <summary>An item without the bullet that some files print into its text.</summary>
    private static ProceedsUse Item(Block block, Section? home)
    {
        var start = 0;
        while (start < block.Text.Length && block.Text[start] is not '$' && !char.IsLetterOrDigit(block.Text[start])) start++;
        return Statement(block, new TextSpan(start, block.Text.Length), block.Text[start..], home);
    }

    private static bool IsItem(Block block) =>
        block is ListItem || block.Text.StartsWith('$') || block.Text.Length > 0 && !char.IsLetterOrDigit(block.Text[0]) && block.Text[0] is not ('“' or '"' or '(' or '[')
        || block.Text.StartsWith("approximately ", StringComparison.OrdinalIgnoreCase) || block.Text.StartsWith("up to ", StringComparison.OrdinalIgnoreCase)
        || block.Text.EndsWith(';');

    /// <summary>Reads a paragraph and answers whether it introduces a list of uses.</summary>
    private static bool ReadParagraph(Block block, Section? home, List<ProceedsUse> uses)
    {
        var sentences = block.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (!ProceedsWording.StatesUse(sentence.Text) && !ProceedsWording.PlansRepayment(sentence.Text)) continue;
            if (i == sentences.Count - 1 && sentence.Text.EndsWith(':')) return true;

            // The amount often stands in the sentence after the purpose.
            var text = sentence.Text;
            for (var next = i + 1; next < sentences.Count && !ProceedsWording.StatesUse(sentences[next].Text); next++)
            {
                if (!ProceedsWording.EstimateOfProceeds().IsMatch(sentences[next].Text)) text += " " + sentences[next].Text;
            }

            uses.Add(Statement(block, sentence.Range, text, home) with { Purposes = ProceedsWording.PurposesOf(sentence.Text) });
        }

        return sentences.Count > 0 && sentences[^1].Text.EndsWith(':');
    }

    private static void ReadTable(TableBlock block, Section? home, List<ProceedsUse> uses)
    {
        foreach (var row in block.Table.BodyRows)
        {
            var label = row.Cells.FirstOrDefault(cell => cell.Text.Any(char.IsLetter));
            if (label is null || label.Value is not null || NoUse.Any(words => label.Text.ContainsIgnoringCase(words))) continue;
            var number = row.Cells.FirstOrDefault(cell => (cell != label || cell.Column > 0) && (cell.Value is not null || ProceedsWording.HasAmount(cell.Text)));
            if (number is null) continue;
            uses.Add(new ProceedsUse(block, label.Range)
            {
                Home = home,
                Purposes = ProceedsWording.PurposesOf(label.Text),
                IsQuantified = true,
                Amount = number.IsPercentage ? null : number.Value * block.Table.Scale,
                Percentage = number.IsPercentage ? number.Value : null,
            });
        }
    }

    private static ProceedsUse Statement(Block block, TextSpan range, string text, Section? home)
    {
        var told = ProceedsWording.WithoutAmountOfProceeds(text);
        return new ProceedsUse(block, range)
        {
            Home = home,
            Purposes = ProceedsWording.PurposesOf(text),
            IsQuantified = ProceedsWording.HasAmount(told),
            Amount = ProceedsWording.AmountIn(told),
            Percentage = ProceedsWording.PercentageIn(told),
            IsOptional = text.Contains(" may ", StringComparison.Ordinal) || text.Contains(" might ", StringComparison.Ordinal),
        };
    }
}
