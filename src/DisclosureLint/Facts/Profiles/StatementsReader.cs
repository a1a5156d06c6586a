using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Profiles;

/// <summary>What the financial statements cover and show.</summary>
internal readonly record struct StatementFacts(Known<DateOnly>? FiscalYearEnd, Known<DateOnly>? LatestBalanceSheet, Known<bool>? HasNetLosses);

/// <summary>Reads the periods of the statements from the dates in the financial pages, and net losses from their rows.</summary>
internal static partial class StatementsReader
{
    private static readonly SectionKind[] StatementKinds =
    [
        SectionKind.FinancialStatements, SectionKind.AuditReport, SectionKind.BalanceSheets, SectionKind.StatementsOfOperations,
        SectionKind.StatementsOfCashFlows, SectionKind.NotesToFinancialStatements,
    ];

    private static readonly SectionKind[] DataKinds =
    [
        SectionKind.SummaryFinancialData, SectionKind.SelectedFinancialData, SectionKind.ResultsOfOperations, SectionKind.ManagementsDiscussion,
        SectionKind.Capitalization,
    ];

    public static StatementFacts Read(Filing filing, DateOnly? filingDate)
    {
        var dates = filing.Facts.Of<DateMention>().Where(mention => mention.Block.Document == filing.Main && mention.End is not null).ToList();
        var pool = InSections(dates, StatementKinds);
        // A prospectus that incorporates its statements by reference still discusses their periods.
        var hasStatements = pool.Count >= 10;
        if (!hasStatements) pool = [.. InSections(dates, DataKinds), .. pool];

        // Days in the rest of the text are those of anything: no balance sheet is told by them.
        var isOfStatements = pool.Count >= 3;
        if (!isOfStatements) pool = dates;
        var year = Latest(pool.Where(mention => mention is { Kind: DateMentionKind.Period, Months: 12 } && EndsMonth(mention)), filingDate);
        var periods = pool.Where(mention => mention is { Kind: DateMentionKind.Period, Months: >= 3 }).ToLookup(mention => mention.Block);
        var ends = pool.Where(mention => EndsMonth(mention)
            && (mention is { Kind: DateMentionKind.Period, Months: >= 3 } || IsSecondOfTwo(mention, periods[mention.Block]))).ToList();
        // A company of a few weeks has no period of three months, and one that incorporates its statements names the balance sheet only.
        if (isOfStatements && (ends.Count == 0 || !hasStatements))
            ends.AddRange(pool.Where(mention => IsAsOf(mention) && EndsMonth(mention)));
        var balance = Latest(ends, filingDate) ?? (isOfStatements ? Latest(pool.Where(IsAsOf), filingDate) : null);
        return new StatementFacts(
            year is null ? null : new Known<DateOnly>(year.End!.Value, year.Sentence, "latest fiscal year of the statements"),
            balance is null ? null : new Known<DateOnly>(balance.End!.Value, balance.Sentence, "end of the latest period of the statements"),
            ReadNetLosses(filing.Main));
    }

    private static List<DateMention> InSections(List<DateMention> dates, SectionKind[] kinds) =>
        [.. dates.Where(mention => mention.Section.IsWithinAny(kinds))];

    private static bool IsAsOf(DateMention mention) =>
        mention.Kind == DateMentionKind.Day && TextScan.HasWordBefore(mention.Block.Text, mention.Range.Start, "as of");

    /// <summary>"The nine months ended September 27, 2025 and September 26, 2026": the second day ends a period too.</summary>
    private static bool IsSecondOfTwo(DateMention mention, IEnumerable<DateMention> periods) => mention.Kind == DateMentionKind.Day
        && periods.Any(period => period.Range.End < mention.Range.Start
            && mention.Block.Text.AsSpan(period.Range.End, mention.Range.Start - period.Range.End).Trim(" ,") is "and");

    /// <summary>Fiscal periods end near the end of a month; others are terms of contracts.</summary>
    private static bool EndsMonth(DateMention mention) => mention.End is { } end && (end.AddDays(8).Month != end.Month || end.Day <= 7);

    /// <summary>The latest end that is told more than in passing and lies before the filing.</summary>
    private static DateMention? Latest(IEnumerable<DateMention> mentions, DateOnly? filingDate)
    {
        var byEnd = mentions.Where(mention => (filingDate is null || mention.End < filingDate)
            && !mention.Text.ContainsIgnoringCase("ending")).GroupBy(mention => mention.End!.Value).OrderByDescending(group => group.Key).ToList();
        var enough = byEnd.Exists(group => group.Count() >= 3) ? 3 : 1;
        return byEnd.FirstOrDefault(group => group.Count() >= enough)?.First();
    }

    private static Known<bool>? ReadNetLosses(FilingDocument document)
    {
        var tables = document.Blocks.OfType<TableBlock>().Select(block => block.Table).Where(table => table.Rows.Count > 3).ToList();
        Known<bool>? first = null;
        foreach (var table in tables.Where(table => table.Block.Section.IsWithinAny([SectionKind.StatementsOfOperations])).Concat(tables))
        {
            // Interim statements may show the loss that the years before do not; tables elsewhere reach back to years gone by.
            if (first is not null && !table.Block.Section.IsWithinAny(StatementKinds)) continue;

            // Its revenue or expenses above tell a statement of operations from a reconciliation that happens to name the loss.
            if (!table.Rows.Any(row => StatementRowPattern().IsMatch(row.Label))) continue;
            foreach (var row in table.BodyRows)
            {
                if (!NetResultPattern().IsMatch(row.Label)) continue;
                var values = row.Cells.Where(cell => cell is { Value: not null, IsPercentage: false, IsNil: false } && cell.Column > 0).ToList();
                if (values.Count == 0) continue;
                // "Net loss" rows print the loss with or without parentheses.
                var isLoss = !row.Label.ContainsIgnoringCase("income") && !row.Label.ContainsIgnoringCase("earnings");
                var hasLoss = isLoss || values.Exists(cell => cell.Value < 0);
                var result = new Known<bool>(hasLoss, table.Block.SentenceAt(row.Cells[0].Range.Start), $"row “{row.Label}”");
                if (hasLoss) return result;
                first ??= result;
            }
        }

        if (first is not null) return first;

        var text = new JoinedText(document.Blocks.Where(block => block is Paragraph or ListItem && block.Text.ContainsIgnoringCase("net loss")), 100_000);
        return LossPattern().Match(text.Text) is { Success: true } told ? text.Know(told, true, "the text tells of net losses") : null;
    }

    [GeneratedRegex(@"^(?:consolidated )?net (?:\(?loss\)?|income|earnings|\(loss\)|profit)(?:[ /]*(?:and comprehensive |or )?\(?(?:loss|income|profit)\)?)?(?: for the (?:period|year))?[\s*():1-9]*$", RegexOptions.IgnoreCase)]
    private static partial Regex NetResultPattern();

    [GeneratedRegex(@"^(?:total |net )?(?:revenues?|sales|operating expenses|costs and expenses|expenses)|general and administrative|formation|professional fees", RegexOptions.IgnoreCase)]
    private static partial Regex StatementRowPattern();

    [GeneratedRegex(@"\b(?:incurred|had|have a history of|history of|reported|recorded|experienced|generated|sustained) (?:significant |recurring |substantial )?(?:operating losses and )?(?:an? )?net loss(?:es)?\b|\bnet loss(?:es)? (?:of|was|were) (?:approximately )?\$", RegexOptions.IgnoreCase)]
    private static partial Regex LossPattern();
}
