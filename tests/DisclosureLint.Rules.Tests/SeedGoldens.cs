using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Formats;
using DisclosureLint.Testing;
using DisclosureLint.Testing.Dumps;
using Xunit;

namespace DisclosureLint.Rules.Tests;

/// <summary>
/// What the tool makes of the flawed drafts, committed beside them: every change of a rule, of the outline or of the letter shows as a
/// diff to be reviewed.
/// </summary>
public sealed class SeedGoldens
{
    public static TheoryData<string> Drafts => ["merribrook-2009", "quillfeather-2026"];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Findings_stay_what_they_were(string draft) =>
        Golden.Verify(FindingDump.Render(RuleSet.Lint(Path(draft, "flawed.md"))), Path(draft, "flawed.findings.txt"));

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_outline_stays_what_it_was(string draft) =>
        Golden.Verify(FilingDump.Render(RuleSet.Lint(Path(draft, "flawed.htm")).Filing), Path(draft, "flawed.outline.txt"));

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_predicted_letter_stays_what_it_was(string draft)
    {
        var report = new LintReport([RuleSet.Lint(Path(draft, "flawed.htm"))], [], [.. RuleSet.Rules.Select(rule => rule.Descriptor)], "0.0.0");
        using var letter = new StringWriter { NewLine = "\n" };
        new LetterFormat().Write(report, letter, new ReportSettings());
        Golden.Verify(letter.ToString(), Path(draft, "flawed.letter.txt"));
    }

    private static string Path(string draft, string file) => Repository.Seeds("drafts", draft, file);
}
