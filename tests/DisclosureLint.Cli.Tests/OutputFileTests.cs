using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_lint_writes_many_reports()
    {
        var run = ToolProcess.Run(
            _folder.Path, "draft.md", "--format", "concise", "--report", "sarif=lint.sarif", "--report", "json=lint.json", "-o", "lint.txt");
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        File.ReadAllText(_folder["lint.txt"]).Should().Contain("error DL1001:");
        foreach (var file in new[] { "lint.sarif", "lint.json" })
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(_folder[file]));
            json.RootElement.ValueKind.Should().Be(JsonValueKind.Object);
        }
    }

    [Fact]
    public void A_report_replaces_the_old_one_and_leaves_no_other_file()
    {
        _folder.With("lint.json", new string('x', 1_000_000));
        ToolProcess.Run(_folder.Path, "draft.md", "--format", "json", "-o", "lint.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(_folder["lint.json"]));
        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("draft.md", "lint.json");
    }

    [Fact]
    public void A_symbolic_link_keeps_pointing_to_the_report_it_pointed_to()
    {
        _folder.With("real.json", "old");
        File.CreateSymbolicLink(_folder["link.json"], _folder["real.json"]);
        ToolProcess.Run(_folder.Path, "draft.md", "--format", "json", "-o", "link.json");
        new FileInfo(_folder["link.json"]).LinkTarget.Should().Be(_folder["real.json"]);
        File.ReadAllText(_folder["real.json"]).Should().StartWith("{");
    }

    [Fact]
    public void A_folder_is_no_place_for_a_report()
    {
        Directory.CreateDirectory(_folder["reports"]);
        var run = ToolProcess.Run(_folder.Path, "draft.md", "-o", "reports");
        run.ExitCode.Should().Be(2);
        Directory.GetFileSystemEntries(_folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void The_file_is_UTF8_without_a_byte_order_mark_and_with_line_feeds()
    {
        ToolProcess.Run(_folder.Path, "draft.md", "-o", "lint.txt");
        var bytes = File.ReadAllBytes(_folder["lint.txt"]);
        bytes[0].Should().NotBe(0xEF);
        bytes.Should().NotContain((byte)'\r');
    }
}
