using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;

namespace DisclosureLint.Rules.Numbers.Results;

/// <summary>An amount in prose that no table tells of the same measure for the same day or period, though one measures it.</summary>
public sealed class AmountDiffersFromTableRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
    [
        SectionKind.ExecutiveCompensation, SectionKind.ExhibitText, SectionKind.ProFormaFinancialInformation, SectionKind.UseOfProceeds, SectionKind.Dilution, SectionKind.PrincipalStockholders,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1529",
        Name = "amount-differs-from-table",
        Title = "Amount in prose that the table tells differently",
        Message = "“{0}”: the tables give {1} for {2}.",
        Why = "Securities Act Rule 408 and Section 11: what prose repeats from the statements must be what the statements tell.",
        Fix = "Take the amount, and the period it is for, from the statements.",
        Comment = "The amount in “{quote}” does not agree with your financial statements. Please revise.",
        Topics = ["INCONSISTENT", "RESULTSQ"],
        Authority = [new Authority("Securities Act Rule 408(a)"), new Authority("Regulation S-K Item 303(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Table =
        "\n\n# FINANCIAL STATEMENTS\n\n| | Year ended December 31, 2024 | Year ended December 31, 2025 |\n|---|---|---|\n| Revenue | $8,000,000 | $10,000,000 |\n| Research and development | 5,120,000 | 6,230,000 |\n| Total operating expenses | 5,900,000 | 7,400,000 |\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur [|research and development expenses were $6.3 million|] for the year ended December 31, 2025." + Table),
        Example.Flagged("# RISK FACTORS\n\nWe incurred [|operating expenses of $5.9 million and $7.1 million|] for the years ended December 31, 2024 and 2025, respectively." + Table),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nResearch and development expenses were $6.2 million for the year ended December 31, 2025 and [|$5.2 million|] for the year ended December 31, 2024." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur research and development expenses were $6.2 million for the year ended December 31, 2025." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur research and development expenses were approximately $6 million for the year ended December 31, 2025." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur sawmill research and development expenses were $2.1 million for the year ended December 31, 2025." + Table) with { Because = "a part of them" },
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nNet sales were $10.2 million in fiscal 2025.\n\n# FINANCIAL STATEMENTS\n\n| (in thousands) | Fiscal year ended December 28, 2024 | Fiscal year ended January 3, 2026 |\n|---|---|---|\n| Net sales | $9,871 | $10,214 |\n")
            with { Because = "a year of 53 weeks is called by the year in which most of it lies" },
        Example.Clean("# RISK FACTORS\n\nWe incurred operating expenses of $5.9 million and $7.4 million for the years ended December 31, 2024 and 2025, respectively." + Table),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var dates = filing.Facts.Of<DateMention>().ToLookup(date => date.Block);
        var known = filing.Facts.Of<Figure>().Where(figure => figure.Cell is null).ToLookup(figure => figure.Block);
        var rows = filing.Facts.Single<ResultRows>();
        var reader = new AmountReader(rows);
        foreach (var reading in filing.Reading.Blocks)
        {
            var block = reading.Block;
            if (block is not (Paragraph or ListItem) || block.Document != filing.Main || !dates.Contains(block) || block.Section.IsWithinAny(Elsewhere)) continue;
            for (var sentence = 0; sentence < block.Sentences.Count; sentence++)
            {
                Judge(context, [.. reader.Read(reading, sentence, dates[block])
                    .Where(told => !known[block].Any(figure => figure.Range.Overlaps(told.Number.Range)))], rows);
            }
        }
    }

    /// <summary>Amounts of one measure show by each other that the row is meant; a lone one must leave no doubt.</summary>
    private static void Judge(NodeContext<Filing> context, AmountTold[] amounts, ResultRows rows)
    {
        foreach (var same in amounts.GroupBy(told => told.Key, StringComparer.Ordinal))
        {
            var judged = same.Select(amount => (Amount: amount, Judged: Against(amount, rows))).ToArray();
            var told = Array.FindAll(judged, one => one.Judged.IsKnown);
            var wrong = Array.FindAll(told, one => one.Judged.Other is not null);
            if (wrong.Length == 0)
            {
                foreach (var (amount, _) in told) JudgeShare(context, amount, rows);
                if (told.Length > 0) JudgePeriods(context, judged.Where(one => !one.Judged.IsKnown).Select(one => one.Amount), rows);
                continue;
            }

            var isAnchored = wrong.Length < told.Length || AreExchanged(wrong.Select(one => (one.Amount, one.Judged.Other!)).ToArray());
            foreach (var (amount, other) in wrong.Select(one => (one.Amount, one.Judged.Other!)))
            {
                // Notes break figures into parts under the same words: only digits that are the same with another scale are sure there.
                var isScale = other.Magnitude.Value / amount.Number.Number.Value is 1_000m or 0.001m or 1_000_000m or 0.000001m;
                if (isScale || (!IsOfStatements(amount) && (isAnchored || (told.Length == 1 && amount.IsSure)))) Report(context, amount, other);
            }
        }
    }

    private static bool IsOfStatements(AmountTold told) => told.Number.Reading.Block.Section.IsWithin(SectionKind.FinancialStatements);

    /// <summary>An amount of a period that no table has, and that the tables tell for another period.</summary>
    private static void JudgePeriods(NodeContext<Filing> context, IEnumerable<AmountTold> amounts, ResultRows rows)
    {
        foreach (var told in amounts)
        {
            var figures = rows.Of(told.Key).SelectMany(row => row.Figures).Where(figure => (figure.Identity.Unit == FigureUnit.Percent) == (told.Number.Kind == TokenKind.Percentage)).ToArray();
            if (told.Number.IsHedged || Array.Exists(figures, figure => IsOf(figure.Identity, told.Time)) || figures.Length == 0 || IsOfStatements(told)) continue;
            if (Array.Find(figures, figure => figure.Magnitude.Agrees(told.Number.Number) && told.Number.Number.Value / told.Number.Number.Unit >= 100
                && figure.Identity.Months is null == (told.Time.Kind == DateMentionKind.Day)) is not { } other) continue;
            Report(context, told, other);
        }
    }

    private static bool AreExchanged((AmountTold Told, Figure Table)[] pairs) =>
        pairs.Length > 1 && Array.TrueForAll(pairs, pair => Array.Exists(pairs, other => other != pair && other.Table.Magnitude.Agrees(pair.Told.Number.Round)));

    private static void JudgeShare(NodeContext<Filing> context, AmountTold told, ResultRows rows)
    {
        if (told.Share is not { } share || told.Number.Kind != TokenKind.Money) return;
        var amounts = Of(told, rows.Of(told.Key)).Where(figure => figure.Magnitude.Agrees(told.Number.Round)).ToArray();
        var wholes = Of(told, rows.Of(share.Whole)).Where(figure => figure.Magnitude.Value > 0).ToArray();
        if (amounts.Length == 0 || wholes.Length == 0) return;
        foreach (var whole in wholes)
        {
            foreach (var amount in amounts)
            {
                if (Math.Abs((amount.Magnitude.Value / whole.Magnitude.Value * 100) - share.Percent.Number.Value) <= share.Percent.Number.Rounding + 0.001m) return;
            }
        }

        var percent = decimal.Round(amounts[0].Magnitude.Value / wholes[0].Magnitude.Value * 100, 1);
        context.Report(told.Number.Reading.Block, share.Percent.Range, new ReportDetails
        {
            Arguments = [share.Percent.Text, percent.ToString("0.#", CultureInfo.InvariantCulture) + "%", told.Time.Text],
            Confidence = Confidence.High,
            Related = [new Place(amounts[0].Block, amounts[0].Range, "the part"), new Place(wholes[0].Block, wholes[0].Range, "the whole")],
        });
    }

    private static IEnumerable<Figure> Of(AmountTold told, IReadOnlyList<ResultRow> rows) => rows.SelectMany(row => row.Figures)
        .Where(figure => IsOf(figure.Identity, told.Time) && (figure.Identity.Unit == FigureUnit.Percent) == (told.Number.Kind == TokenKind.Percentage));

    /// <summary>The figure that the table tells instead; null where a table agrees, where none tells the period or where it is hardly the same measure.</summary>
    private static (bool IsKnown, Figure? Other) Against(AmountTold told, ResultRows rows)
    {
        Figure? nearest = null;
        foreach (var figure in Of(told, rows.Of(told.Key)))
        {
            if (figure.Magnitude.Agrees(told.Number.Round)) return (true, null);
            if (nearest is null || Distance(figure, told) < Distance(nearest, told)) nearest = figure;
        }

        return nearest is not null && IsNear(nearest.Magnitude.Value, told.Number.Number.Value) ? (true, nearest) : (false, null);
    }

    private static decimal Distance(Figure figure, AmountTold told) => Math.Abs(figure.Magnitude.Value - told.Number.Number.Value);

    private static bool IsOf(FigureIdentity identity, DateMention time) => time.Kind switch
    {
        DateMentionKind.Day => identity.Months is null && identity.Day == time.End,
        DateMentionKind.Period => identity.Months == time.Months && identity.Day == time.End,
        DateMentionKind.Year or DateMentionKind.FiscalYear => identity.Months == 12 && identity.FiscalYear == time.Year,
        _ => false,
    };

    /// <summary>A slip of digits stays within the order of magnitude, or moves by thousands; anything else is likelier another measure.</summary>
    private static bool IsNear(decimal table, decimal told)
    {
        if (table == 0 || told == 0) return false;
        var ratio = Math.Max(table, told) / Math.Min(table, told);
        return ratio is < 2.5m or 1_000m or 1_000_000m;
    }

    private static void Report(NodeContext<Filing> context, AmountTold told, Figure other)
    {
        var (block, range) = (told.Number.Reading.Block, told.Range);
        if (!IsOf(other.Identity, told.Time) && told.Time.Range.Start >= range.End) range = new Text.TextSpan(range.Start, told.Time.Range.End);
        context.Report(block, range, new ReportDetails
        {
            Arguments =
            [
                block.Text.Substring(range.Start, range.Length), other.Magnitude.Value.ToString("#,##0.##", CultureInfo.InvariantCulture),
                IsOf(other.Identity, told.Time) ? told.Time.Text : other.Cell!.Row.Table.ColumnHeading(other.Cell.Column),
            ],
            Confidence = Confidence.High,
            Related = [new Place(other.Block, other.Range, "told here")],
        });
    }
}
