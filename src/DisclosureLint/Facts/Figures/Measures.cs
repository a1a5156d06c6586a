using System.Text.RegularExpressions;

namespace DisclosureLint.Facts.Figures;

/// <summary>The measures that tables and sentences name in many ways, under one name each.</summary>
public static partial class Measures
{
    /// <summary>Cash and cash equivalents, without securities.</summary>
    public const string Cash = "cash";

    /// <summary>Current assets less current liabilities.</summary>
    public const string WorkingCapital = "working capital";

    /// <summary>The accumulated deficit.</summary>
    public const string AccumulatedDeficit = "accumulated deficit";

    /// <summary>Net loss of a period.</summary>
    public const string NetLoss = "net loss";

    /// <summary>Cash used in operating activities of a period.</summary>
    public const string CashUsedInOperations = "cash used in operations";

    /// <summary>Total revenue of a period.</summary>
    public const string Revenue = "revenue";

    /// <summary>Persons employed.</summary>
    public const string Employees = "employees";

    /// <summary>Part of the revenue of a period.</summary>
    public const string ShareOfRevenue = "share of revenue";

    /// <summary>By how many percent the revenue changed from the period a year before; negative for a decrease.</summary>
    public const string ChangeOfRevenue = "change of revenue";

    /// <summary>All that is owned less all that is owed.</summary>
    public const string Equity = "total equity";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Whether the measure is one of the issuer's that has a name of its own here.</summary>
    /// <param name="what">The measure of a figure.</param>
    public static bool IsNamed(string what) =>
        what is Cash or WorkingCapital or AccumulatedDeficit or NetLoss or CashUsedInOperations or Revenue or Employees or ShareOfRevenue or ChangeOfRevenue or Equity;

    /// <summary>Whether the measure is about a period rather than a day.</summary>
    /// <param name="what">A named measure.</param>
    public static bool IsFlow(string what) => what is NetLoss or CashUsedInOperations or Revenue or ShareOfRevenue or ChangeOfRevenue;

    /// <summary>The measure that the label of a row names, or null.</summary>
    internal static string? OfLabel(string label)
    {
        if (label.Length is < 5 or > 60) return null;
        return (label[0] | 0x20) switch
        {
            'c' => CashRow().IsMatch(label) ? Cash : OperatingCashRow().IsMatch(label) ? CashUsedInOperations : null,
            'w' => WorkingCapitalRow().IsMatch(label) ? WorkingCapital : null,
            'a' => DeficitRow().IsMatch(label) ? AccumulatedDeficit : null,
            'r' => RevenueRow().IsMatch(label) ? Revenue : null,
            'n' => NetLossRow().IsMatch(label) ? NetLoss : WorkingCapitalRow().IsMatch(label) ? WorkingCapital
                : OperatingCashRow().IsMatch(label) ? CashUsedInOperations : null,
            't' => CashRow().IsMatch(label) ? Cash : WorkingCapitalRow().IsMatch(label) ? WorkingCapital : RevenueRow().IsMatch(label) ? Revenue
                : EquityRow().IsMatch(label) ? Equity : null,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(total )?cash and cash equivalents(,? (at )?end of (the )?(period|year))?[\s()0-9:]*$", Options)]
    private static partial Regex CashRow();

    [GeneratedRegex(@"^(total |net )?working capital( \(?(deficit|deficiency)\)?)?[\s()0-9:]*$", Options)]
    private static partial Regex WorkingCapitalRow();

    [GeneratedRegex(@"^accumulated deficit[\s()0-9:]*$", Options)]
    private static partial Regex DeficitRow();

    [GeneratedRegex(@"^net loss[\s()0-9:]*$", Options)]
    private static partial Regex NetLossRow();

    [GeneratedRegex(@"^(net )?cash (flows )?used in operating activities[\s()0-9:]*$", Options)]
    private static partial Regex OperatingCashRow();

    [GeneratedRegex(@"^(total )?revenues?(, net)?[\s()0-9:]*$", Options)]
    private static partial Regex RevenueRow();

    [GeneratedRegex(@"^total (stock|share)holders[’']?s?[’']? ?\(?(equity|deficit|deficiency)\)?( \(?(equity|deficit|deficiency)\)?)?[\s()0-9:]*$", Options)]
    private static partial Regex EquityRow();
}
