using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>The Dockerfile as far as it can be tried without a container engine.</summary>
public sealed class DockerfileTests : IDisposable
{
    private readonly DraftFolder _context = new();
    private readonly ToolOnPath _tool = new();

    public void Dispose()
    {
        _tool.Dispose();
        _context.Dispose();
    }

    [Fact]
    public void What_is_copied_is_there_and_is_not_left_out_of_the_context()
    {
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore"));
        var sources = Copied().ToList();
        sources.Should().NotBeEmpty();
        foreach (var source in sources)
        {
            Path.Exists(Path.Combine(Repository.Root, source)).Should().BeTrue(source);
            ignored.Should().NotContain(source);
        }
    }

    [Fact]
    public void What_is_copied_is_enough_to_restore_the_program()
    {
        foreach (var source in Copied()) Copy(Path.Combine(Repository.Root, source), Path.Combine(_context.Path, source));
        var run = _tool.Run("dotnet", _context.Path, environment: null, "restore", "src/DisclosureLint.Cli", "-v", "q");
        run.ExitCode.Should().Be(0, run.Output);
    }

    [Fact]
    public void The_program_is_published_as_every_run_of_CI_publishes_it()
    {
        var publish = Instructions("RUN").Single(command => command.StartsWith("dotnet publish", StringComparison.Ordinal)).Split(" -v ")[0];
        File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")).Should().Contain(publish);
    }

    [Fact]
    public void The_image_runs_the_tool_and_not_as_root()
    {
        Instructions("ENTRYPOINT").Should().Equal("[\"disclosurelint\"]");
        Instructions("USER").Should().Equal("$APP_UID");
    }

    private static IEnumerable<string> Instructions(string name) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile")).Where(line => line.StartsWith(name + " ", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]);

    private static IEnumerable<string> Copied() =>
        Instructions("COPY").Where(copy => !copy.StartsWith("--from=", StringComparison.Ordinal)).SelectMany(copy => copy.Split(' ')[..^1]);

    private static void Copy(string source, string target)
    {
        if (File.Exists(source))
        {
            File.Copy(source, target);
            return;
        }

        Directory.CreateDirectory(target);
        foreach (var entry in Directory.GetFileSystemEntries(source).Where(entry => Path.GetFileName(entry) is not ("bin" or "obj")))
        {
            Copy(entry, Path.Combine(target, Path.GetFileName(entry)));
        }
    }
}
