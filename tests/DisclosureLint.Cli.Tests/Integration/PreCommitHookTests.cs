using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>The hooks of <c>.pre-commit-hooks.yaml</c>, run as pre-commit runs them: entry, then the changed files.</summary>
public sealed class PreCommitHookTests : IDisposable
{
    private readonly ToolOnPath _tool = new();
    private readonly DraftFolder _folder = new DraftFolder()
        .With("drafts/s1.md", DraftFolder.FlawedMarkdown)
        .With("drafts/claim.md", "# BUSINESS\n\nOur greenhouses are the most advanced in the industry.\n")
        .With("drafts/tidy.md", DraftFolder.HarmlessMarkdown);

    public static TheoryData<string> Hooks
    {
        get
        {
            var hooks = new TheoryData<string>();
            foreach (var hook in Yaml.Read(".pre-commit-hooks.yaml").Items()) hooks.Add(hook.Text("id"));
            return hooks;
        }
    }

    public void Dispose()
    {
        _tool.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Hooks))]
    public void A_hook_fails_on_a_flawed_draft_and_names_the_place(string id)
    {
        var run = Run(id, "drafts/s1.md", "drafts/tidy.md");
        run.ExitCode.Should().Be(1);
        run.Lines.Should().OnlyContain(line => line.StartsWith("drafts/s1.md(", StringComparison.Ordinal));
        run.Lines.Should().Contain(line => line.StartsWith("drafts/s1.md(7,", StringComparison.Ordinal));
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Hooks))]
    public void A_hook_passes_a_tidy_draft_without_a_word(string id) =>
        Run(id, "drafts/tidy.md").Should().Match<ToolRun>(run => run.ExitCode == 0 && run.Output.Length == 0);

    [Fact]
    public void The_hook_for_errors_lets_a_warning_pass()
    {
        Run("disclosurelint", "drafts/claim.md").ExitCode.Should().Be(1);
        Run("disclosurelint-errors", "drafts/claim.md").ExitCode.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Hooks))]
    public void A_hook_says_what_pre_commit_asks_for(string id)
    {
        var hook = Find(id);
        foreach (var key in new[] { "name", "description", "entry" }) hook.Text(key).Should().NotBeEmpty();
        hook.Text("language").Should().Be("system");
        hook.Items("types_or").Select(type => type.ToString()).Should().Equal("html", "markdown");
        hook.Text("require_serial").Should().Be("true", "one process reads all files, and finds the same words in several of them");
    }

    private static YamlDotNet.RepresentationModel.YamlNode Find(string id) =>
        Yaml.Read(".pre-commit-hooks.yaml").Items().Single(hook => hook.Text("id") == id);

    private ToolRun Run(string id, params string[] files)
    {
        var entry = Find(id).Text("entry").Split(' ');
        entry[0].Should().Be("disclosurelint");
        return _tool.Run(_tool.Program, _folder.Path, environment: null, [.. entry[1..], .. files]);
    }
}
