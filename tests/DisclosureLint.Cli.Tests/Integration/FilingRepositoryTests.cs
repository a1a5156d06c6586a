using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>The sample repository in <c>seeds/filing-repository</c>: green for the reasons it gives, red on what is new.</summary>
public sealed class FilingRepositoryTests : IDisposable
{
    private static readonly string Source = Path.Combine(Repository.Root, "seeds", "filing-repository");

    private readonly ToolOnPath _tool = new();
    private readonly DraftFolder _folder = new();

    public FilingRepositoryTests()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") ToolProcess.Run(Source, "baseline", "update", "drafts/", "--accept-new");
        foreach (var file in Directory.GetFiles(Source, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            _folder.With(Path.GetRelativePath(Source, file), File.ReadAllText(file));
        }
    }

    public void Dispose()
    {
        _tool.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_is_green_with_findings_set_aside()
    {
        var run = ToolProcess.Run(_folder.Path, "drafts/", "--strict-baseline");
        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().MatchRegex(@"^No findings in 1 filing \(drafts/s1\.md\); 1 suppressed; \d+ in the baseline\n$", "the deal profile answers what the draft leaves open");
    }

    [Fact]
    public void A_new_claim_is_the_only_finding()
    {
        File.AppendAllText(_folder["drafts/s1.md"], "\n# BUSINESS\n\nOur engineers are the most experienced in the industry.\n");
        var run = ToolProcess.Run(_folder.Path, "drafts/", "--format", "concise");
        run.ExitCode.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("DL2002");
    }

    [Fact]
    public void Its_hook_passes_and_fails_with_the_draft()
    {
        var entry = Yaml.Read("seeds", "filing-repository", ".pre-commit-config.yaml").Items("repos")[0].Items("hooks")[0].Text("entry");
        _tool.Bash(_folder.Path, $"{entry} drafts/s1.md").ExitCode.Should().Be(0);
        File.AppendAllText(_folder["drafts/s1.md"], "\n# BUSINESS\n\nOur engineers are the most experienced in the industry.\n");
        _tool.Bash(_folder.Path, $"{entry} drafts/s1.md").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Its_workflow_gives_the_action_inputs_that_it_has_and_uploads_what_it_writes()
    {
        var action = Yaml.Read("action.yml");
        var steps = Yaml.Read("seeds", "filing-repository", ".github", "workflows", "lint.yml").Items("jobs", "lint", "steps");
        var lint = steps.Single(step => step.Text("uses").StartsWith("./", StringComparison.Ordinal));
        action.Entries("inputs").Keys.Should().Contain(lint.Entries("with").Keys);
        steps.Should().Contain(step => step.Text("uses").StartsWith("actions/checkout@", StringComparison.Ordinal) && step.Find("with", "path") != null && "./" + step.Text("with", "path") == lint.Text("uses"));
        var upload = steps.Single(step => step.Text("uses").Contains("upload-sarif", StringComparison.Ordinal));
        upload.Text("with", "sarif_file").Should().Be(action.Text("inputs", "sarif", "default"));
        upload.Text("if").Should().Be("always()");
    }
}
