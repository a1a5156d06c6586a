using FluentAssertions;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>The snippets in <c>seeds/ci</c>: their scripts run, and leave every file behind that the service is told to collect.</summary>
public sealed class PipelineSnippetTests : IDisposable
{
    private readonly ToolOnPath _tool = new();
    private readonly DraftFolder _folder = new DraftFolder().With("drafts/s1.md", DraftFolder.FlawedMarkdown);

    public void Dispose()
    {
        _tool.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void GitLab_finds_its_reports_after_the_script()
    {
        var job = Yaml.Read("seeds", "ci", "gitlab-ci.yml").Find("disclosurelint")!;
        var script = string.Join('\n', job.Items("script").Select(line => ((YamlScalarNode)line).Value));
        _tool.Bash(_folder.Path, script).ExitCode.Should().Be(1);
        job.Text("artifacts", "when").Should().Be("always", "the job fails where there are findings");
        string[] collected = [.. job.Items("artifacts", "paths").Select(path => path.ToString()), .. job.Entries("artifacts", "reports").Values.Select(path => path.ToString())];
        collected.Should().HaveCount(3).And.OnlyContain(path => File.Exists(_folder[path]));
        Formats.Schemas.ErrorsInJson(File.ReadAllText(_folder[job.Text("artifacts", "reports", "codequality")]), "gitlab-code-quality.json").Should().BeEmpty();
        Formats.Schemas.ErrorsInXml(File.ReadAllText(_folder[job.Text("artifacts", "reports", "junit")]), "junit.xsd").Should().BeEmpty();
    }

    [Fact]
    public void Azure_finds_its_reports_after_the_script()
    {
        var steps = Yaml.Read("seeds", "ci", "azure-pipelines.yml").Items("steps");
        var script = steps.Single(step => step.Find("displayName")?.ToString() == "Lint").Text("script")
            .Replace("$(Agent.TempDirectory)", _folder.Path, StringComparison.Ordinal)
            .Replace("$(Build.ArtifactStagingDirectory)", _folder["staging"], StringComparison.Ordinal);
        _tool.Bash(_folder.Path, script).ExitCode.Should().Be(1);
        Directory.GetFiles(_folder["staging"]).Should().ContainSingle().Which.Should().EndWith(".sarif");

        var tests = Task("PublishTestResults@2");
        File.Exists(_folder[tests.Text("inputs", "testResultsFiles")]).Should().BeTrue();
        Task("PublishBuildArtifacts@1").Text("inputs", "artifactName").Should().Be("CodeAnalysisLogs");
        foreach (var step in new[] { tests, Task("PublishBuildArtifacts@1") }) step.Text("condition").Should().Be("succeededOrFailed()");

        YamlNode Task(string name) => steps.Single(step => step.Find("task")?.ToString() == name);
    }
}
