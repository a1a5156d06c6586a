using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class ConciseFormatTests
{
    [Fact]
    public void Each_finding_is_one_line_as_compilers_print()
    {
        using var folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown);
        var run = ToolProcess.Run(folder.Path, "draft.md", "--format", "concise");
        run.Lines.Should().OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(
            line, @"^draft\.md\(\d+,\d+\): (?:error|warning|info) DL\d{4}: .+$"));

        // Line 7, column 77: where the words begin, both counted from 1.
        var column = DraftFolder.FlawedMarkdown.Split('\n')[6].IndexOf(DraftFolder.HarborWords, StringComparison.Ordinal) + 1;
        run.Lines.Should().ContainSingle(line => line.Contains("DL1001", StringComparison.Ordinal))
            .Which.Should().StartWith($"draft.md(7,{column}): error DL1001: ")
            .And.EndWith("[SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS]");
    }
}
