namespace DisclosureLint.Reporting;

/// <summary>One way to write the findings of a lint. Stateless; register further formats in the services.</summary>
public interface IReportFormat
{
    /// <summary>The name that <c>--format</c> takes, in lower case.</summary>
    string Name { get; }

    /// <summary>What the format is for, in a few words for the help.</summary>
    string Description { get; }

    /// <summary>Writes a whole report.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="settings">How to write it.</param>
    void Write(LintReport report, TextWriter output, ReportSettings settings);
}
