using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests.Trust;

/// <summary>
/// A draft is confidential: no command may talk to anybody. The kernel is asked, not the code. The workbench, which talks to the browser
/// of this machine, has its own tests of who may come in.
/// </summary>
public sealed class NetworkSilenceTests : IDisposable
{
    /// <summary>A command line for each verb; a draft, a baseline, a revision and a second draft are there.</summary>
    private static readonly string[] CommandLines =
    [
        "lint draft.md", "lint draft.md --format letter --report sarif=lint.sarif --report json=lint.json", "lint draft.md --changed-since HEAD",
        "lint draft.md --format github --report gitlab=gl.json --redact",
        "outline draft.md", "facts draft.md", "read draft.md", "test", "rules", "explain DL1001", "checklist draft.md", "compare draft.md other.md", "formcheck draft.md",
        "backtest .", "lsp", "offering draft.md", "calendar draft.md", "init draft.md", "completion bash", "suppress 000000000000 draft.md --reason none", "baseline create draft.md", "--help",
    ];

    private readonly GitRepository _repository = new GitRepository().With("draft.md", DraftFolder.FlawedMarkdown).With("other.md", DraftFolder.HarmlessMarkdown);
    private readonly ITestOutputHelper _output;

    public NetworkSilenceTests(ITestOutputHelper output)
    {
        _output = output;
        _repository.Commit("Draft");
    }

    public static TheoryData<string> Lines => new(CommandLines);

    public void Dispose() => _repository.Dispose();

    [TracedTheory]
    [MemberData(nameof(Lines))]
    public void No_command_opens_a_socket(string line)
    {
        var log = _repository["trace.txt"];
        // The runtime's own channel for debuggers is a socket of the file system; without it there must be none of any kind.
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_EnableDiagnostics"] = "0" };
        var run = ToolProcess.RunUnder(
            ["strace", "-f", "-qq", "-e", "trace=%network", "-e", "signal=none", "-o", log], _repository.Path, input: null, environment, line.Split(' '));
        run.ExitCode.Should().BeOneOf(0, 1, 2);
        File.ReadAllLines(log).Should().BeEmpty();
        _output.WriteLine($"disclosurelint {line}: exit code {run.ExitCode}, no call of the network");
    }

    [TracedFact]
    public void The_watcher_sees_a_socket_where_there_is_one()
    {
        var log = _repository["trace.txt"];
        ToolProcess.RunUnder(["strace", "-f", "-qq", "-e", "trace=%network", "-o", log], _repository.Path, input: null, environment: null, "rules");
        if (ToolProcess.Native is null) File.ReadAllText(log).Should().Contain("AF_UNIX", "the runtime opens its channel for debuggers unless told not to");
    }

    [Fact]
    public void Every_verb_is_watched()
    {
        var help = ToolProcess.Run(_repository.Path, "--help").Output;
        var verbs = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Select(row => row.Trim().Split(' ')[0])
            .TakeWhile(verb => verb.Length > 0)
            .Where(verb => verb != "serve");
        CommandLines.Select(line => line.Split(' ')[0]).Should().Contain(verbs);
    }

    [Fact]
    public void No_part_of_the_tool_but_the_workbench_refers_to_a_library_of_the_network()
    {
        var parts = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsOurs).ToList();
        parts.Should().HaveCountGreaterThan(3);
        parts.SelectMany(file => System.Reflection.Assembly.LoadFrom(file).GetReferencedAssemblies())
            .Select(reference => reference.Name!)
            .Should().NotContain(name => name.StartsWith("System.Net", StringComparison.Ordinal));

        static bool IsOurs(string file) =>
            Path.GetFileName(file) is var name
            && name.StartsWith("disclosurelint", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Workbench", StringComparison.Ordinal)
            && !name.Contains("Tests", StringComparison.Ordinal)
            && !name.Contains("Testing", StringComparison.Ordinal);
    }

    /// <summary>Runs where strace is installed and may trace; elsewhere the test is shown as skipped.</summary>
    private sealed class TracedTheoryAttribute : TheoryAttribute
    {
        public TracedTheoryAttribute() => Skip = Strace.WhyNot;
    }

    private sealed class TracedFactAttribute : FactAttribute
    {
        public TracedFactAttribute() => Skip = Strace.WhyNot;
    }
}
