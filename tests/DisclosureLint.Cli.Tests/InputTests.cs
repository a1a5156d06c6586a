using System.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("drafts/b/flawed.md", DraftFolder.FlawedMarkdown)
        .With("drafts/a/flawed.htm", DraftFolder.FlawedHtml)
        .With("drafts/.hidden/flawed.md", DraftFolder.FlawedMarkdown)
        .With("drafts/figures.csv", "1,2");

    public void Dispose() => _folder.Dispose();

    private string[] PathsOf(params string[] arguments)
    {
        var run = ToolProcess.Run(_folder.Path, [.. arguments, "--format", "concise"]);
        return [.. run.Lines.Select(line => line.Split('(')[0]).Distinct(StringComparer.Ordinal)];
    }

    [Fact]
    public void Lint_is_the_default_verb()
    {
        var withVerb = ToolProcess.Run(_folder.Path, "lint", "drafts/b/flawed.md");
        var without = ToolProcess.Run(_folder.Path, "drafts/b/flawed.md");
        without.Should().Be(withVerb);
        without.Output.Should().Contain("DL1001");
    }

    [Fact]
    public void Options_may_stand_before_the_file() =>
        ToolProcess.Run(_folder.Path, "--format", "concise", "drafts/b/flawed.md").Output.Should().Contain("error DL1001:");

    [Fact]
    public void A_folder_is_searched_for_drafts_at_any_depth_in_the_order_of_the_paths() =>
        PathsOf("drafts").Should().Equal("drafts/a/flawed.htm", "drafts/b/flawed.md");

    [Fact]
    public void A_pattern_is_matched_by_the_tool_where_the_shell_did_not() =>
        PathsOf("drafts/**/*.md").Should().Equal("drafts/b/flawed.md");

    [Fact]
    public void A_file_named_twice_is_linted_once() =>
        PathsOf("drafts/b/flawed.md", "drafts/b/../b/flawed.md", "drafts/**/*.md").Should().Equal("drafts/b/flawed.md");

    [Theory]
    [InlineData("*.doc")]
    [InlineData("no-such-folder/*.htm")]
    [InlineData("no-such-folder/")]
    public void An_argument_behind_which_there_is_nothing_is_an_error(string argument)
    {
        var run = ToolProcess.Run(_folder.Path, argument);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(argument);
    }

    [Fact]
    public void The_other_files_are_reported_where_one_cannot_be_read()
    {
        var run = ToolProcess.Run(_folder.Path, "missing.htm", "drafts/b/flawed.md", "--format", "concise");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("drafts/b/flawed.md(").And.Contain("missing.htm: error: ");
    }

    [Fact]
    public void Standard_input_is_reported_under_the_name_it_is_given()
    {
        var run = ToolProcess.RunWith(
            _folder.Path, DraftFolder.FlawedMarkdown, environment: null, "-", "--stdin-filename", "draft/s1.md", "--format", "concise");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("draft/s1.md(7,").And.Contain("DL1001");
    }

    [Fact]
    public void A_file_of_random_bytes_never_passes_silently_for_a_crash()
    {
        var bytes = new byte[4096];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)((i * 7919) >> 3);
        File.WriteAllBytes(_folder["noise.htm"], bytes);
        var run = ToolProcess.Run(_folder.Path, "noise.htm");
        run.ExitCode.Should().BeOneOf(0, 1, 2);
        (run.Output + run.Error).Should().NotContain("internal error").And.NotContain("crashed with").And.NotContain("Unhandled");
    }

    [Fact]
    public void A_draft_in_windows_1252_has_its_quotation_marks()
    {
        var draft = DraftFolder.FlawedMarkdown.Replace("safe harbor", "\u0093safe harbor\u0094", StringComparison.Ordinal);
        File.WriteAllBytes(_folder["old.md"], Encoding.Latin1.GetBytes(draft));
        ToolProcess.Run(_folder.Path, "old.md", "--color", "never").Output.Should().Contain("“safe harbor”");
    }
}
