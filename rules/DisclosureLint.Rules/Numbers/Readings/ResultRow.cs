using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>A row of the issuer's results or balances: one figure for each day or period.</summary>
/// <param name="Key">What it measures.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record ResultRow(string Key, IReadOnlyList<Figure> Figures);

/// <summary>The rows of all tables that tell actual figures of the issuer as a whole, by what they measure.</summary>
internal sealed class ResultRows
{
    private static readonly SectionKind[] Elsewhere =
    [
        SectionKind.ProFormaFinancialInformation, SectionKind.UseOfProceeds, SectionKind.Dilution, SectionKind.ExecutiveCompensation, SectionKind.PrincipalStockholders,
    ];

    private readonly Dictionary<string, List<ResultRow>> _byKey = new(StringComparer.Ordinal);

    private ResultRows()
    {
    }

    /// <summary>The longest key in words.</summary>
    public int MostWords { get; private set; }

    /// <summary>Gathers the rows of a filing.</summary>
    /// <param name="filing">The filing.</param>
    public static ResultRows Of(Filing filing)
    {
        var rows = new ResultRows();
        foreach (var row in filing.Facts.Of<Figure>().Where(IsOwn).GroupBy(figure => figure.Cell!.Row))
        {
            Figure[] figures = [.. row];
            foreach (var key in RowKey.Of(row.Key.Label)) rows.Add(key, figures);
        }

        return rows;
    }

    /// <summary>The rows that measure something.</summary>
    /// <param name="key">What they measure.</param>
    public IReadOnlyList<ResultRow> Of(string key) => _byKey.TryGetValue(key, out var rows) ? rows : [];

    private static bool IsOwn(Figure figure) =>
        figure is { Cell: not null, Identity: { Whom: "", Basis: FigureBasis.Actual, Day: not null } }
        && !figure.Section.IsWithinAny(Elsewhere);

    private void Add(string key, Figure[] figures)
    {
        if (!_byKey.TryGetValue(key, out var list)) _byKey.Add(key, list = []);
        list.Add(new ResultRow(key, figures));
        MostWords = Math.Max(MostWords, key.Count(' ') + 1);
    }
}

/// <summary>Gathers the rows once for all rules.</summary>
internal sealed class ResultRowsSource : FactSource<ResultRows>
{
    /// <inheritdoc/>
    public override IReadOnlyList<ResultRows> Read(Filing filing) => [ResultRows.Of(filing)];
}
