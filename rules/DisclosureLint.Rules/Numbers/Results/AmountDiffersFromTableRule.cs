using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.Readings;

namespace DisclosureLint.Rules.Numbers.Results;

/// <summary>An amount in prose that no table tells of the same measure for the same day or period, though one measures it.</summary>
public sealed class AmountDiffersFromTableRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
        [SectionKind.ExecutiveCompensation, SectionKind.ExhibitText, SectionKind.ProFormaFinancialInformation, SectionKind.UseOfProceeds, SectionKind.Dilution, SectionKind.PrincipalStockholders];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1529",
        Name = "amount-differs-from-table",
        Title = "Amount in prose that the table tells differently",
        Message = "“{0}”: the table tells {1} for {2}.",
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
        Example.Flagged("# RISK FACTORS\n\nWe incurred [|operating expenses of $7.4 million|] and $5.9 million for the years ended December 31, 2024 and 2025, respectively." + Table),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nResearch and development expenses were $6.2 million for the year ended December 31, 2025 and [|$5.2 million|] for the year ended December 31, 2024." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur research and development expenses were $6.2 million for the year ended December 31, 2025." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur research and development expenses were approximately $6 million for the year ended December 31, 2025." + Table),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nOur sawmill research and development expenses were $2.1 million for the year ended December 31, 2025." + Table) with { Because = "a part of them" },
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
                foreach (var told in reader.Read(reading, sentence, dates[block]))
                {
                    if (known[block].Any(figure => figure.Range.Overlaps(told.Number.Range)) || Against(told, rows) is not { } other) continue;
                    Report(context, told, other);
                }
            }
        }
    }

    /// <summary>The figure that the table tells instead; null where a table agrees, where none tells the period or where it is hardly the same measure.</summary>
    private static Figure? Against(AmountTold told, ResultRows rows)
    {
        Figure? nearest = null;
        foreach (var figure in rows.Of(told.Key).SelectMany(row => row.Figures))
        {
            if (!IsOf(figure.Identity, told.Time)) continue;
            if (figure.Magnitude.Agrees(told.Number.Round)) return null;
            if (nearest is null || Distance(figure, told) < Distance(nearest, told)) nearest = figure;
        }

        return nearest is not null && IsNear(nearest.Magnitude.Value, told.Number.Number.Value) ? nearest : null;
    }

    private static decimal Distance(Figure figure, AmountTold told) => Math.Abs(figure.Magnitude.Value - told.Number.Number.Value);

    private static bool IsOf(FigureIdentity identity, DateMention time) => time.Kind switch
    {
        DateMentionKind.Day => identity.Months is null && identity.Day == time.End,
        DateMentionKind.Period => identity.Months == time.Months && identity.Day == time.End,
        DateMentionKind.Year or DateMentionKind.FiscalYear => identity.Months == 12 && identity.Day?.Year == time.Year,
        _ => false,
    };

    /// <summary>A slip of digits stays within the order of magnitude, or moves by thousands; anything else is likelier another measure.</summary>
    private static bool IsNear(decimal table, decimal told)
    {
        if (table == 0 || told == 0) return false;
        var ratio = Math.Max(table, told) / Math.Min(table, told);
        return ratio < 2.5m || ratio is > 990 and < 1010;
    }

    private static void Report(NodeContext<Filing> context, AmountTold told, Figure other)
    {
        var (block, range) = (told.Number.Reading.Block, told.Range);
        context.Report(block, range, new ReportDetails
        {
            Arguments = [block.Text.Substring(range.Start, range.Length), other.Magnitude.Value.ToString("#,##0.##", CultureInfo.InvariantCulture), told.Time.Text],
            Confidence = Confidence.High,
            Related = [new Place(other.Block, other.Range, "told here")],
        });
    }
}
