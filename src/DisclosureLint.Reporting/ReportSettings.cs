namespace DisclosureLint.Reporting;

/// <summary>What the place a report goes to can show, and how much of the report is wanted.</summary>
public sealed record ReportSettings
{
    /// <summary>Whether the place understands ANSI colours.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the terminal; 0 where lines may be as long as they are.</summary>
    public int Width { get; init; }

    /// <summary>Whether to leave out the summary and the notices and to write the findings alone.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether the text format tells what was looked for and where, and why the staff ask.</summary>
    public bool Why { get; init; }

    /// <summary>Whether formats that leave out suppressed findings by default carry them, marked.</summary>
    public bool IncludeSuppressed { get; init; }

    /// <summary>The most comments of a predicted letter, those the staff would most surely write; 0 for all.</summary>
    public int MaxComments { get; init; }

    /// <summary>The address of the folder that holds the pages of the rules, such as <c>https://example.com/rules/docs</c>; null for none.</summary>
    public string? RulePages { get; init; }

    /// <summary>
    /// Whether SARIF identifies a result by the line hash that GitHub's upload would compute, rather than by the finding's fingerprint.
    /// </summary>
    public bool HashesLinesAsGitHub { get; init; }

    /// <summary>The folder that paths in machine-readable reports are relative to.</summary>
    public string RootFolder { get; init; } = Directory.GetCurrentDirectory();
}
