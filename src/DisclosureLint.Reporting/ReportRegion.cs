using DisclosureLint.Findings;

namespace DisclosureLint.Reporting;

/// <summary>Where the words of a finding stand: lines and columns from 1, columns in UTF-16 units, the end column behind the last one.</summary>
internal readonly record struct ReportRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static ReportRegion Of(Location location)
    {
        var (start, end) = (location.Start, location.End);
        return new ReportRegion(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
