using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Changes;

public sealed class CompareCommandTests : IDisposable
{
    private const string Leader = "We are the leading provider of heirloom saplings in North America.";
    private const string Unmatched = "Our grafts are superior to those of every other nursery.";
    private const string Advanced = "Our greenhouses are the most advanced in the industry.";

    private readonly DraftFolder _folder = new DraftFolder()
        .With("old.htm", $"<html><body><p align=center><b>BUSINESS</b></p>\n<p>{Leader}</p>\n<p>{Unmatched.Replace("customers", "<i>customers</i>&nbsp;", StringComparison.Ordinal)}</p></body></html>")
        .With("new.md", $"# BUSINESS\n\n{Unmatched}\n\n{Advanced}\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_resolved_remaining_or_new_whatever_the_format_of_each_draft()
    {
        var run = Compare("--format", "json");
        run.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(run.Output);
        Excerpt("resolved").Should().Contain("leading provider");
        Excerpt("remaining").Should().Contain("superior");
        Excerpt("new").Should().Contain("most advanced");

        string Excerpt(string part)
        {
            var finding = json.RootElement.GetProperty(part).EnumerateArray().Should().ContainSingle().Subject;
            return finding.GetProperty("excerpt").GetString()!;
        }
    }

    [Fact]
    public void A_person_reads_one_line_a_finding_and_the_count()
    {
        var run = Compare();
        run.Lines[0].Should().Be("New");
        run.Lines[1].Should().StartWith("  new.md(5,1): warning DL2002:");
        run.Lines[^1].Should().Be("1 resolved, 1 remaining, 1 new, from old.htm to new.md");
    }

    [Fact]
    public void A_pull_request_gets_tables_with_what_is_not_new_folded()
    {
        var run = Compare("--format", "markdown");
        run.Lines[0].Should().Be("**1 resolved, 1 remaining, 1 new, from old.htm to new.md**");
        run.Output.Should().Contain("### New (1)").And.Contain("<details><summary>Remaining (1)</summary>").And.Contain("<details><summary>Resolved (1)</summary>");
    }

    [Fact]
    public void Only_new_findings_fail()
    {
        Compare("--fail-on", "error").ExitCode.Should().Be(0);
        Compare("--fail-on", "never").ExitCode.Should().Be(0);
        ToolProcess.Run(_folder.Path, "compare", "old.htm", "old.htm").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_sentence_that_stands_in_more_places_than_before_is_new()
    {
        _folder.With("twice.md", $"# BUSINESS\n\n{Unmatched}\n\nWe graft.\n\n{Unmatched}\n");
        ToolProcess.Run(_folder.Path, "compare", "old.htm", "twice.md").Lines[^1].Should().Be("1 resolved, 0 remaining, 1 new, from old.htm to twice.md");
    }

    [Theory]
    [InlineData("nowhere.md")]
    [InlineData(".")]
    public void What_is_not_one_draft_exits_with_2(string path) => ToolProcess.Run(_folder.Path, "compare", "old.htm", path).ExitCode.Should().Be(2);

    private ToolRun Compare(params string[] arguments) => ToolProcess.Run(_folder.Path, ["compare", "old.htm", "new.md", .. arguments]);
}
