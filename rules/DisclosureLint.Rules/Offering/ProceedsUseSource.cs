using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>Reads the ledger of uses: what the section on the use of proceeds, and the summary, say the proceeds are for.</summary>
internal sealed class ProceedsUseSource : FactSource<ProceedsUse>
{
    private static readonly SectionKind[] Summaries = [SectionKind.ProspectusSummary, SectionKind.TheOffering];

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
                ReadSection(filing, section, section.IsWithinAny(Summaries) ? null : section, uses);
            }
            else if (Summaries.Contains(section.Kind) && section.Parent?.IsWithinAny(Summaries) != true)
            {
                foreach (var reading in filing.ReadingsOf(section)
                    .Where(reading => !reading.Block.Section.IsWithin(SectionKind.RiskFactorSummary)))
                    ReadSentences(filing, reading, null, uses);
            }
        }

        return [.. uses.DistinctBy(use => (use.Block, use.Range)).OrderBy(use => use.Block.Index).ThenBy(use => use.Range.Start)];
    }

    private static void ReadSection(Filing filing, Section section, Section? home, List<ProceedsUse> uses)
    {
        var isListing = false;
        foreach (var reading in filing.ReadingsOf(section))
        {
            switch (reading.Block)
            {
                case Heading:
                    break;
                case TableBlock table:
                    ReadRows(table, reading, home, uses);
                    break;
                case var block when (isListing || IsAmountFirst(reading)) && IsItem(reading):
                    ReadPart(filing, reading, home, 0, reading.Tokens.Count, TextSpan.Of(reading.Tokens[0].Start,
                        block.Text.Length - reading.Tokens[0].Start), uses);
                    break;
                case var block:
                    ReadSentences(filing, reading, home, uses);
                    isListing = (block.Sentences.Count > 0 && Introduces(block.Sentences[^1].Text)) || (reading.Lead is not null
                        && isListing);
                    break;
            }
        }
    }

    private static bool IsAmountFirst(BlockReading reading) =>
        reading.Block is ListItem && reading.Tokens.Take(3)
            .Any(token => token.Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Blank);

    /// <summary>An item of a list, or what is set as a paragraph and reads like one.</summary>
    private static bool IsItem(BlockReading reading)
    {
        var text = reading.Block.Text;
        if (reading.Tokens.Count == 0) return false;
        return reading.Block is ListItem || text.EndsWith(';') || !char.IsLetterOrDigit(text[0]) && text[0] is not ('“' or '"' or '[')
            || reading.Tokens[0].Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Blank
            || (reading.Statements.Count > 0 && reading.Statements[0] is { Subject: null, VerbStart: <= 0 });
    }

    private static void ReadSentences(Filing filing, BlockReading reading, Section? home, List<ProceedsUse> uses)
    {
        for (var sentence = 0; sentence < reading.Block.Sentences.Count; sentence++)
        {
            var (start, end) = reading.TokensOfSentence(sentence);
            if (UseIn(reading, start, end, home is not null) is not { } hit) continue;
            var range = reading.Block.Sentences[sentence].Range;
            if (Introduces(reading.Block.Sentences[sentence].Text)) continue;

            // The amount often stands in the sentence behind the purpose.
            var before = uses.Count;
            ReadPart(filing, reading, home, Math.Min(hit.Start, start), end, range, uses);
            if (uses.Count != before + 1 || uses[^1].IsQuantified || sentence + 1 >= reading.Block.Sentences.Count) continue;
            var (next, nextEnd) = reading.TokensOfSentence(sentence + 1);
            if (UseIn(reading, next, nextEnd, true) is null && AmountIn(filing, reading, next, nextEnd) is { IsQuantified: true } amount)
                uses[^1] = uses[^1] with { Amount = amount.Amount, Percentage = amount.Percentage, IsQuantified = true };
        }
    }

    private static bool Introduces(string sentence) =>
        sentence.AsSpan().TrimEnd(": .") is var words && (sentence.EndsWith(':') || words.EndsWith("following")
            || words.EndsWith("as follows") || words.EndsWith("follow"));

    /// <summary>The words of a sentence that tell a use of this offering's proceeds; null where none does.</summary>
    private static ConceptHit? UseIn(BlockReading reading, int start, int end, bool isHome)
    {
        ConceptHit? found = null;
        foreach (var hit in reading.Of(Concepts.UseOfTheProceeds, Concepts.RepaymentOfDebt, Concepts.PlanOfSpending))
        {
            if (hit.Start < start || hit.Start >= end) continue;
            if (found is not null || !(hit.Concept == Concepts.UseOfTheProceeds || (isHome
                && (hit.Concept == Concepts.RepaymentOfDebt || hit.Concept == Concepts.PlanOfSpending)))) continue;
            // The words may begin in a phrase before the clause that tells the use.
            if (reading.StatementAt(hit.End - 1) is not
                { Stance: not (Stance.Denied or Stance.Conditional or Stance.Required or Stance.Hypothetical),
                Time: not StatementTime.Past } statement) continue;
            if (hit.Concept == Concepts.UseOfTheProceeds || statement.Stance is Stance.Intended or Stance.Expected) found = hit;
        }

        return found is { } use && !IsOtherMatter(reading, use, start) ? found : null;
    }

    /// <summary>Whether the clause, or what stands before it, speaks of the time until the use, of an open plan, or of other money.</summary>
    private static bool IsOtherMatter(BlockReading reading, ConceptHit use, int start)
    {
        var end = reading.StatementAt(use.End - 1)?.End ?? use.End;
        return reading.HasIn(start, end, Concepts.InterimInvestment, Concepts.UseNotDecided, Concepts.OtherMoney);
    }

    /// <summary>Reads a sentence or item: one use for each amount or rest, or one for the whole where there is none.</summary>
    private static void ReadPart(Filing filing, BlockReading reading, Section? home, int start, int end, TextSpan whole,
        List<ProceedsUse> uses)
    {
        var bounds = new List<int> { start };
        for (var at = start + 1; at < end; at++)
        {
            if (!IsAmount(filing, reading, at) && !IsRest(reading, at)) continue;
            var first = at;
            while (first > start + 1 && reading.Tags[first - 1] is Tag.Adverb or Tag.Determiner or Tag.Adjective or Tag.Gerund or Tag.Preposition && reading.Tokens[first].Before == Gap.None) first--;
            var isJoined = reading.Tokens[first].Before >= Gap.Comma || reading.Tags[first - 1] == Tag.Conjunction;

            // What stands before the first amount belongs to it; "the plant (about $4 million)" has its amount behind.
            if (!isJoined || first <= bounds[^1] + 1) continue;
            if (HasAnchor(filing, reading, bounds[^1], first)) bounds.Add(first);

            // "We will use the proceeds: (i) $4 million to": what leads in is no use.
            else if (reading.Tokens[first].Before == Gap.Break && at + 1 < end
                && reading.Tags[at + 1] is Tag.To or Tag.Preposition) bounds[^1] = first;
        }

        bounds.Add(end);
        for (var i = 0; i + 1 < bounds.Count; i++)
        {
            var (from, to) = (bounds[i], bounds[i + 1]);
            while (to > from + 1 && (reading.Tags[to - 1] == Tag.Conjunction || IsItemNumber(reading, to - 1))) to--;
            if (to <= from) continue;
            var amount = AmountIn(filing, reading, from, to);
            uses.Add(amount with { Home = home, Whole = whole });
        }
    }

    /// <summary>The <c>ii</c> of <c>(ii)</c>.</summary>
    private static bool IsItemNumber(BlockReading reading, int at) =>
        reading.Tokens[at] is { Before: Gap.Break, End: var end, Start: var start } && end - start <= 4
        && end < reading.Block.Text.Length && reading.Block.Text[end] == ')';

    private static bool HasAnchor(Filing filing, BlockReading reading, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsAmount(filing, reading, at) || IsRest(reading, at)) return true;
        }

        return false;
    }

    private static bool IsRest(BlockReading reading, int at) => reading.Of(Concepts.RestOfTheProceeds).Any(hit => hit.Start == at);

    /// <summary>Whether a token is an amount of a use: no price, rate, or amount of the proceeds themselves.</summary>
    private static bool IsAmount(Filing filing, BlockReading reading, int at)
    {
        if (reading.Tokens[at].Kind is not (TokenKind.Money or TokenKind.Percentage or TokenKind.Blank)) return false;
        _ = filing;
        return !reading.Of(Concepts.AmountOfTheProceeds, Concepts.InterestRate).Any(hit => hit.Start <= at && at < hit.End);
    }

    private static ProceedsUse AmountIn(Filing filing, BlockReading reading, int start, int end)
    {
        decimal? money = null, percentage = null;
        var isBlank = false;
        for (var at = start; at < end; at++)
        {
            if (!IsAmount(filing, reading, at)) continue;
            switch (reading.Tokens[at].Kind)
            {
                case TokenKind.Money:
                    money ??= FactAt<MoneyAmount>(filing, reading, at)?.Value ?? 0;
                    break;
                case TokenKind.Percentage:
                    percentage ??= FactAt<Percentage>(filing, reading, at)?.Value ?? 0;
                    break;
                default:
                    isBlank = true;
                    break;
            }
        }

        var isPart = reading.Of(Concepts.PartOfTheProceeds).Any(hit => hit.Start >= start && hit.Start < end);
        return new ProceedsUse(reading.Block, reading.RangeOf(start, end))
        {
            Reading = reading,
            Start = start,
            End = end,
            Whole = reading.RangeOf(start, end),
            Amount = money is 0 ? null : money,
            Percentage = percentage is 0 ? null : percentage,
            IsBlank = isBlank,
            IsRest = reading.Of(Concepts.RestOfTheProceeds).Any(hit => hit.Start >= start && hit.Start < end),
            IsQuantified = money is not null || percentage is not null || isPart,
        };
    }

    private static TFact? FactAt<TFact>(Filing filing, BlockReading reading, int at)
        where TFact : Fact =>
        filing.Facts.Of<TFact>().FirstOrDefault(fact => fact.Block == reading.Block && fact.Range.Start == reading.Tokens[at].Start);

    private static void ReadRows(TableBlock block, BlockReading reading, Section? home, List<ProceedsUse> uses)
    {
        foreach (var row in block.Table.BodyRows)
        {
            var label = row.Cells.FirstOrDefault(cell => cell.Text.Any(char.IsLetter));
            if (label is null || label.Value is not null || reading.Holds(label.Range, Concepts.NoRowOfUses)) continue;
            var number = row.Cells.FirstOrDefault(cell => cell != label && cell.Value is not null);
            var isBlank = number is null && row.Cells.Any(cell => cell != label && cell.Text.Length > 0
                && !cell.Text.Any(char.IsLetterOrDigit));
            if (number is null && !isBlank) continue;
            var start = reading.TokenAt(label.Range.Start);
            uses.Add(new ProceedsUse(block, label.Range)
            {
                Home = home,
                Whole = label.Range,
                Reading = reading,
                Start = start,
                End = Math.Max(start, reading.TokenAt(label.Range.End)),
                IsQuantified = number is not null,
                IsBlank = isBlank,
                Amount = number is null || number.IsPercentage ? null : number.Value * block.Table.Scale,
                Percentage = number is { IsPercentage: true } ? number.Value : null,
            });
        }
    }
}
