namespace DisclosureLint.Language.Notation;

/// <summary>Finds what somebody who mistyped a name may have meant.</summary>
internal static class Nearest
{
    /// <summary>“; did you mean …?”, or nothing where no name is near.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names that there are.</param>
    public static string Hint(string name, IEnumerable<string> known)
    {
        string? best = null;
        var least = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance >= least) continue;
            (least, best) = (distance, candidate);
        }

        return best is null ? "" : $"; did you mean “{best}”?";
    }

    private static int Distance(string first, string second)
    {
        if (Math.Abs(first.Length - second.Length) > 6) return int.MaxValue;
        var row = new int[second.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[second.Length];
    }
}
