using System.Text.Json;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class GitLabFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("drafts/first.md", Reports.Draft)
        .With("drafts/second.md", Reports.Draft);

    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_is_an_array_without_byte_order_mark_that_fits_the_schema()
    {
        ToolProcess.Run(_folder.Path, "drafts", "--report", "gitlab=gl.json", "--quiet");
        File.ReadAllBytes(_folder["gl.json"])[0].Should().Be((byte)'[');
        Schemas.ErrorsInJson(File.ReadAllText(_folder["gl.json"]), "gitlab-code-quality.json").Should().BeEmpty();
    }

    [Fact]
    public void Paths_are_relative_to_the_root_of_the_repository_whatever_folder_the_tool_runs_in()
    {
        Directory.CreateDirectory(_folder[".git"]);
        using var report = JsonDocument.Parse(ToolProcess.Run(_folder["drafts"], "./first.md", "--format", "gitlab").Output);
        report.RootElement.EnumerateArray().Select(Path).Should().OnlyContain(path => path == "drafts/first.md");
    }

    [Fact]
    public void The_same_words_in_two_files_keep_two_entries()
    {
        using var report = JsonDocument.Parse(_reports.Write("gitlab", Lint(), Settings));
        var fingerprints = report.RootElement.EnumerateArray().Select(entry => entry.GetProperty("fingerprint").GetString()).ToList();
        fingerprints.Should().OnlyHaveUniqueItems().And.HaveCount(Lint().ActiveFindings.Count());
    }

    [Fact]
    public void The_fingerprint_in_the_first_file_is_the_finding_s_own()
    {
        var report = Lint();
        using var written = JsonDocument.Parse(_reports.Write("gitlab", report, Settings));
        written.RootElement.EnumerateArray().Where(entry => Path(entry) == "drafts/first.md").Select(entry => entry.GetProperty("fingerprint").GetString())
            .Should().Equal(report.Results[0].Findings.Select(finding => finding.Fingerprint));
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_left_out()
    {
        var report = Reports.SetTwoAside(Lint());
        using var written = JsonDocument.Parse(_reports.Write("gitlab", report, Settings));
        written.RootElement.GetArrayLength().Should().Be(report.Findings.Count() - 2);
    }

    [Fact]
    public void A_clean_draft_gives_an_empty_array()
    {
        _folder.With("clean.md", DraftFolder.HarmlessMarkdown);
        _reports.Write("gitlab", _reports.Lint(_folder["clean.md"])).Trim().Should().Be("[]");
    }

    private ReportSettings Settings => new() { RootFolder = _folder.Path };

    private LintReport Lint() => _reports.Lint(_folder["drafts/first.md"], _folder["drafts/second.md"]);

    private static string Path(JsonElement entry) => entry.GetProperty("location").GetProperty("path").GetString()!;
}
