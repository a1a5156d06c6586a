using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>What a figure measures.</summary>
internal enum Measure
{
    /// <summary>Cash and cash equivalents, without securities.</summary>
    Cash,

    /// <summary>Current assets less current liabilities.</summary>
    WorkingCapital,

    /// <summary>The accumulated deficit, as a positive number.</summary>
    AccumulatedDeficit,

    /// <summary>Net loss of a period, as a positive number.</summary>
    NetLoss,

    /// <summary>Cash used in operating activities of a period, as a positive number.</summary>
    CashUsedInOperations,

    /// <summary>Total revenue of a period.</summary>
    Revenue,

    /// <summary>Persons employed.</summary>
    Employees,
}

/// <summary>A figure of the issuer with its identity: what it measures, for which day or period, on its actual basis.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The figure and the words that tell what it is, or the cell.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Day">The day, or the last day of the period.</param>
/// <param name="Months">Length of the period, or null for a day.</param>
/// <param name="Number">The figure, scale applied.</param>
/// <param name="IsFromTable">Whether it is a cell of a table.</param>
internal sealed record ReportedFigure(Block Block, TextSpan Range, Measure Measure, DateOnly Day, int? Months, DisplayedNumber Number, bool IsFromTable)
    : Fact(Block, Range);
