namespace DisclosureLint.Backtesting.Labels;

/// <summary>
/// The file of judged findings: a header, then one finding a line, six columns parted by tabs: rule, filing, fingerprint, the first
/// judge's verdict, the second's (<c>-</c> where there was none), and the verdict that counts; each <c>right</c> or <c>wrong</c>. Where
/// the two differ, the blind marks decide, and without a mark the finding counts as wrong.
/// </summary>
public static class LabelFile
{
    /// <summary>The first line.</summary>
    public const string Header = "rule\tfiling\tfingerprint\tfirst\tsecond\tverdict";

    /// <summary>Reads labels.</summary>
    /// <param name="lines">The lines of the file, the header first.</param>
    /// <exception cref="FormatException">A line is not a label; the message says which, 1-based, and why.</exception>
    public static IReadOnlyList<FindingLabel> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var labels = new List<FindingLabel>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (number == 1)
            {
                if (line != Header) throw new FormatException("line 1: the first line must be the header rule, filing, fingerprint, first, second, verdict.");
            }
            else if (line.Length > 0)
            {
                labels.Add(ReadLine(line, number));
            }
        }

        return labels;
    }

    private static FindingLabel ReadLine(string line, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != 6) throw new FormatException($"line {number}: {columns.Length} columns instead of 6.");
        return new FindingLabel(
            columns[0], columns[1], columns[2], IsRight(columns[3], number), columns[4] == "-" ? null : IsRight(columns[4], number), IsRight(columns[5], number));
    }

    private static bool IsRight(string verdict, int number) => verdict switch
    {
        "right" => true,
        "wrong" => false,
        _ => throw new FormatException($"line {number}: the verdict is “{verdict}” instead of right or wrong."),
    };
}
