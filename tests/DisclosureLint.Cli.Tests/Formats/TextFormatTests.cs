using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class TextFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_words_of_a_finding_are_underlined_in_the_line_they_stand_in()
    {
        var lines = ToolProcess.Run(_folder.Path, "draft.md").Output.Split('\n');
        var finding = Array.FindIndex(lines, line => line.Contains("DL1001", StringComparison.Ordinal));
        var quote = Array.FindIndex(lines, finding, line => line.StartsWith("    | ", StringComparison.Ordinal));
        var carets = lines[quote + 1];
        lines[quote].Substring(carets.IndexOf('^', StringComparison.Ordinal), carets.Count(character => character == '^'))
            .Should().Be(DraftFolder.HarborWords);
    }

    [Fact]
    public void Findings_stand_under_the_title_of_their_section_and_a_summary_closes_the_report()
    {
        var lines = ToolProcess.Run(_folder.Path, "draft.md").Lines;
        lines.Should().Contain("SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS");
        lines[^1].Should().MatchRegex(@"^\d+ errors?, \d+ warnings?, \d+ infos? in 1 filing \(draft\.md\)$");
    }

    [Fact]
    public void A_line_of_megabytes_is_cut_around_the_words()
    {
        var filler = string.Concat(Enumerable.Repeat("The nursery grows oak and ash. ", 40_000));
        _folder.With("long.md", DraftFolder.FlawedMarkdown.Replace("Our statements", filler + "Our statements", StringComparison.Ordinal));
        var run = ToolProcess.Run(_folder.Path, "long.md");
        run.Output.Should().Contain(DraftFolder.HarborWords).And.Contain("…");
        run.Lines.Should().OnlyContain(line => line.Length < 400);
    }

    [Fact]
    public void Quiet_leaves_the_findings_alone()
    {
        var run = ToolProcess.Run(_folder.Path, "draft.md", "--quiet");
        run.Output.Should().Contain("DL1001").And.NotContain("in 1 filing");
    }

    [Fact]
    public void A_pipe_gets_no_colour_unless_it_is_asked_for()
    {
        ToolProcess.Run(_folder.Path, "draft.md").Output.Should().NotContain("\u001b[");
        ToolProcess.Run(_folder.Path, "draft.md", "--color", "always").Output.Should().Contain("\u001b[");
    }

    [Fact]
    public void Standard_error_stays_empty_where_nothing_went_wrong() =>
        ToolProcess.Run(_folder.Path, "draft.md").Error.Should().BeEmpty();
}
