using System.Diagnostics;
using FluentAssertions;

namespace DisclosureLint.Cli.Tests;

/// <summary>A folder of drafts under real git.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly DraftFolder _folder = new();

    public GitRepository() => Git("init", "--quiet", "--initial-branch=main");

    public string Path => _folder.Path;

    public string this[string file] => _folder[file];

    public GitRepository With(string file, string content)
    {
        _folder.With(file, content);
        return this;
    }

    public string Read(string file) => File.ReadAllText(_folder[file]);

    public void Change(string file, string words, string into)
    {
        var text = Read(file);
        text.Should().Contain(words);
        _folder.With(file, text.Replace(words, into, StringComparison.Ordinal));
    }

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Writer", "-c", "user.email=writer@example.invalid", "commit", "--quiet", "-m", message);
    }

    /// <summary>Takes back what was not committed.</summary>
    public void Restore() => Git("checkout", "--quiet", "--", ".");

    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Path, UseShellExecute = false, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error);
    }

    public ToolRun Tool(params string[] arguments) => ToolProcess.Run(Path, arguments);

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder[".git"], "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
