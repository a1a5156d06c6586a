using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Figures;

/// <summary>The basis a figure is told on.</summary>
public enum FigureBasis
{
    /// <summary>As it was.</summary>
    Actual,

    /// <summary>As if something had happened before, such as the conversion of preferred stock.</summary>
    ProForma,

    /// <summary>As if that and the offering had happened.</summary>
    ProFormaAsAdjusted,

    /// <summary>As if the offering had happened.</summary>
    AsAdjusted,
}

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    /// <summary>Things or persons.</summary>
    Count,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Money for one share or unit.</summary>
    MoneyPerShare,

    /// <summary>Shares or units.</summary>
    Shares,

    /// <summary>Parts of a hundred.</summary>
    Percent,
}

/// <summary>What makes two figures the same one: rules ask for figures by it.</summary>
/// <param name="What">What is measured: one of <see cref="Measures"/>, or the label of the row in lower case.</param>
/// <param name="Whom">Of whom; empty for the issuer as a whole.</param>
/// <param name="Day">The day, or the last day of the period; null where neither heading nor sentence tells it.</param>
/// <param name="Months">Length of the period, 0 where it is not told; null for a day.</param>
/// <param name="Basis">On which basis.</param>
/// <param name="Unit">In which unit.</param>
public sealed record FigureIdentity(string What, string Whom, DateOnly? Day, int? Months, FigureBasis Basis, FigureUnit Unit)
{
    private const int LastDayOfLongYear = 10;

    /// <summary>The year that a period is called by, null without a day: a year of 52 or 53 weeks may end in the first days of the next January.</summary>
    public int? FiscalYear => Day is { Month: 1, Day: <= LastDayOfLongYear } day ? day.Year - 1 : Day?.Year;
}

/// <summary>A figure with its identity, from a table or a sentence.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The figure and the words that tell what it is, or the cell.</param>
/// <param name="Identity">What it measures, of whom, for when, on which basis, in which unit.</param>
/// <param name="Number">The figure, scale applied; negative in parentheses.</param>
/// <param name="Scale">What a displayed one stands for: 1000 in a table "in thousands".</param>
/// <param name="Cell">The cell of a table, or null in running text.</param>
public sealed record Figure(Block Block, TextSpan Range, FigureIdentity Identity, DisplayedNumber Number, decimal Scale, TableCell? Cell = null)
    : Fact(Block, Range)
{
    /// <summary>The figure without its sign: losses are told with and without one.</summary>
    public DisplayedNumber Magnitude => Number with { Value = Math.Abs(Number.Value) };
}
