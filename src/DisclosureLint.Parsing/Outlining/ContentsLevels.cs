using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Tells the nested lines of a contents from the outermost ones: by indent, else by capitals.</summary>
internal static class ContentsLevels
{
    /// <summary>The depth of each line; 0 for the outermost.</summary>
    /// <param name="lines">The lines of one contents, in order.</param>
    public static int[] Of(List<ContentsLine> lines)
    {
        var depths = ByIndent(lines) ?? ByCapitals(lines) ?? new int[lines.Count];
        for (var i = 0; i < depths.Length; i++)
        {
            if (StandsOutermost(lines[i])) depths[i] = 0;
        }

        // One nested line is more likely the second half of a title, or a careless indent.
        if (depths.Count(depth => depth > 0) < 2) Array.Clear(depths);
        NestPartTwo(lines, depths);
        return depths;
    }

    private static int[]? ByIndent(List<ContentsLine> lines)
    {
        var steps = lines.Select(line => line.Indent).Distinct().Order().ToList();
        if (steps.Count is < 2 or > 4 || lines[0].Indent > steps[0]) return null;
        var depths = lines.ConvertAll(line => steps.IndexOf(line.Indent)).ToArray();
        return IsPlausible(lines, depths) ? depths : null;
    }

    private static int[]? ByCapitals(List<ContentsLine> lines)
    {
        var depths = lines.ConvertAll(line => IsCapitals(line.Title) ? 0 : 1).ToArray();
        return depths[0] == 0 && depths.Contains(1) && IsPlausible(lines, depths) ? depths : null;
    }

    /// <summary>The titles that a prospectus must have stand outermost; a nesting that puts several of them inside is none.</summary>
    private static bool IsPlausible(List<ContentsLine> lines, int[] depths)
    {
        var (known, nested) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!StandsOutermost(lines[i])) continue;
            known++;
            if (depths[i] > 0) nested++;
        }

        return nested * 5 < known;
    }

    private static bool StandsOutermost(ContentsLine line)
    {
        var kind = SectionTitles.Classify(line.Title);
        return SectionTitles.IsTopLevel(kind) && !SectionTitles.IsPartTwoItem(kind)
            && kind is not (SectionKind.TheOffering or SectionKind.SummaryFinancialData or SectionKind.RiskFactorSummary or SectionKind.MarketRisk
                or SectionKind.LegalProceedings or SectionKind.Properties or SectionKind.Industry);
    }

    private static void NestPartTwo(List<ContentsLine> lines, int[] depths)
    {
        var inPartTwo = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var kind = SectionTitles.Classify(lines[i].Title);
            if (kind == SectionKind.PartII) inPartTwo = true;
            else if (inPartTwo && depths[i] == 0 && SectionTitles.IsPartTwoItem(kind)) depths[i] = 1;
        }
    }

    private static bool IsCapitals(string title)
    {
        foreach (var c in title)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }
}
