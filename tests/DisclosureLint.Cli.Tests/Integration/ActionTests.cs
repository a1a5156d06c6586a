using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>The steps of <c>action.yml</c>, run as GitHub runs them.</summary>
public sealed partial class ActionTests : IDisposable
{
    private readonly YamlNode _action = Yaml.Read("action.yml");
    private readonly ToolOnPath _tool = new();
    private readonly DraftFolder _folder = new DraftFolder().With("drafts/s1.md", DraftFolder.FlawedMarkdown);

    public void Dispose()
    {
        _tool.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_step_annotates_summarizes_writes_SARIF_and_fails_with_the_findings()
    {
        var run = Run("lint", Inputs(("files", "drafts/")));
        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("::error file=drafts/s1.md,line=7,");
        Outputs().Should().Contain("exit-code", "1").And.Contain("sarif", "disclosurelint.sarif");
        File.ReadAllText(_folder["disclosurelint.sarif"]).Should().Contain("\"helpUri\": \"https://github.example/acme/disclosurelint/blob/v1/rules/docs/DL1001.md\"");
        File.ReadAllText(_folder["summary.md"]).Should().StartWith("<!-- disclosurelint -->");
    }

    [Fact]
    public void Several_files_and_arguments_stand_on_a_line_each()
    {
        _folder.With("more drafts/tidy.md", DraftFolder.HarmlessMarkdown);
        var run = Run("lint", Inputs(("files", "drafts/s1.md\n\nmore drafts/tidy.md\n"), ("fail-on", "never"), ("arguments", "--report\ncsv=all findings.csv\n"), ("sarif", "out/x.sarif")));
        run.ExitCode.Should().Be(2, "the folder of the report is not there");
        Directory.CreateDirectory(_folder["out"]);
        run = Run("lint", Inputs(("files", "drafts/s1.md\n\nmore drafts/tidy.md\n"), ("fail-on", "never"), ("arguments", "--report\ncsv=all findings.csv\n"), ("sarif", "out/x.sarif")));
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("in 2 filings");
        File.Exists(_folder["all findings.csv"]).Should().BeTrue();
        File.Exists(_folder["out/x.sarif"]).Should().BeTrue();
    }

    [Fact]
    public void A_local_copy_of_the_action_has_no_address_and_links_no_rule()
    {
        Run("lint", Inputs(("files", "drafts/")), pages: "");
        File.ReadAllText(_folder["disclosurelint.sarif"]).Should().NotContain("helpUri");
    }

    [Fact]
    public void What_an_input_says_is_never_run()
    {
        Run("lint", Inputs(("files", "$(touch taken)\n`touch taken`\n; touch taken"), ("fail-on", "error; touch taken"), ("sarif", "x$(touch taken).sarif")));
        File.Exists(_folder["taken"]).Should().BeFalse();
        foreach (var step in _action.Items("runs", "steps")) step.Text("run").Should().NotContain("${{", "an expression in a script is code of whoever fills it");
    }

    [Fact]
    public void An_installed_tool_is_used_as_it_is()
    {
        Run("install", Inputs(("tool", _tool.Program))).ExitCode.Should().Be(0);
        Outputs().Should().Contain("tool", _tool.Program);
    }

    [Theory]
    [InlineData("", "tool install DisclosureLint.Tool --tool-path {0}/disclosurelint --source feed")]
    [InlineData("1.2.3", "tool install DisclosureLint.Tool --tool-path {0}/disclosurelint --source feed --version 1.2.3")]
    public void The_package_is_installed_from_where_the_input_says(string version, string command)
    {
        PretendToInstall();
        Run("install", Inputs(("packages", "feed"), ("version", version))).ExitCode.Should().Be(0);
        File.ReadAllText(_folder["commands.txt"]).Trim().Should().Be(string.Format(null, command, _folder.Path));
        Outputs().Should().Contain("tool", $"{_folder.Path}/disclosurelint/disclosurelint");
    }

    [Fact]
    public void Without_a_package_the_tool_is_built_from_the_source_of_the_action()
    {
        PretendToInstall();
        Run("install", Inputs()).ExitCode.Should().Be(0);
        var command = File.ReadAllText(_folder["commands.txt"]).Trim().Split(' ');
        command.Should().StartWith(["publish", $"{Repository.Root}/src/DisclosureLint.Cli"]);
        File.Exists(Path.Combine(command[1], "DisclosureLint.Cli.csproj")).Should().BeTrue();
    }

    [Fact]
    public void Every_input_and_output_is_described_and_every_input_is_used()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "action.yml"));
        foreach (var (name, input) in _action.Entries("inputs"))
        {
            input.Text("description").Should().NotBeEmpty();
            text.Should().Contain($"${{{{ inputs.{name} }}}}");
        }

        foreach (var output in _action.Entries("outputs").Values) output.Text("description").Should().NotBeEmpty();
        _action.Text("runs", "using").Should().Be("composite");
    }

    /// <summary>A <c>dotnet</c> that writes down what it was asked for and leaves the built tool where it was to go; the tool itself still runs.</summary>
    private void PretendToInstall()
    {
        var dotnet = ToolOnPath.Find("dotnet");
        _tool.Add("dotnet", $"""
            #!/bin/sh
            case "$1" in
            tool|publish)
                echo "$*" > '{_folder["commands.txt"]}'
                mkdir -p '{_folder["disclosurelint"]}' && cp '{_tool.Program}' '{_folder["disclosurelint"]}/disclosurelint' ;;
            *) exec '{dotnet}' "$@" ;;
            esac
            """);
    }

    private Dictionary<string, string> Inputs(params (string Name, string Value)[] given)
    {
        var inputs = _action.Entries("inputs").ToDictionary(input => input.Key, input => input.Value.Text("default"), StringComparer.Ordinal);
        foreach (var (name, value) in given) inputs[name] = value;
        return inputs;
    }

    private ToolRun Run(string id, Dictionary<string, string> inputs, string pages = "https://github.example/acme/disclosurelint/blob/v1/rules/docs")
    {
        var step = _action.Items("runs", "steps").Single(step => step.Text("id") == id);
        step.Text("shell").Should().Be("bash");
        var environment = step.Entries("env").ToDictionary(
            variable => variable.Key,
            variable => Expression().Replace(((YamlScalarNode)variable.Value).Value!, match => Value(match.Groups[1].Value)),
            StringComparer.Ordinal);
        environment["GITHUB_OUTPUT"] = _folder["outputs.txt"];
        environment["GITHUB_STEP_SUMMARY"] = _folder["summary.md"];
        environment["RUNNER_TEMP"] = _folder.Path;
        return _tool.Bash(_folder.Path, step.Text("run"), environment);

        string Value(string expression) => expression switch
        {
            "github.action_path" => Repository.Root,
            "steps.install.outputs.tool" => _tool.Program,
            _ when expression.StartsWith("inputs.", StringComparison.Ordinal) => inputs[expression["inputs.".Length..]],
            _ when expression.StartsWith("github.action_repository && format(", StringComparison.Ordinal) => pages,
            _ => throw new InvalidOperationException($"The test does not know {expression}."),
        };
    }

    private Dictionary<string, string> Outputs() =>
        File.ReadAllLines(_folder["outputs.txt"]).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex(@"\$\{\{ (.+?) \}\}")]
    private static partial Regex Expression();
}
