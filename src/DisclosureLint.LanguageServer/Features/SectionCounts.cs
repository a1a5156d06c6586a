using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>How many findings stand in each section, its sub-sections included.</summary>
internal sealed class SectionCounts
{
    private readonly Dictionary<Section, List<Finding>> _findings = new(ReferenceEqualityComparer.Instance);

    public SectionCounts(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            for (var section = finding.Location.Section; section is not null; section = section.Parent)
            {
                if (!_findings.TryGetValue(section, out var list)) _findings.Add(section, list = []);
                list.Add(finding);
            }
        }
    }

    /// <summary>The findings of a section, in order.</summary>
    public IReadOnlyList<Finding> In(Section section) => _findings.GetValueOrDefault(section, []);

    /// <summary>The numbers in words: <c>2 warnings, 1 info</c>; empty where there is none.</summary>
    public string Of(Section section)
    {
        var findings = In(section);
        return string.Join(", ", Parts().Where(part => part.Length > 0));

        IEnumerable<string> Parts() => [Count(Severity.Error, "error"), Count(Severity.Warning, "warning"), Count(Severity.Info, "info")];

        string Count(Severity severity, string noun)
        {
            var number = findings.Count(finding => finding.Severity == severity);
            return number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
        }
    }
}
