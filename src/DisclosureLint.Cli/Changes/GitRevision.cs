using System.Diagnostics;

namespace DisclosureLint.Cli.Changes;

/// <summary>A revision of the repository that a draft lies in; reads files as they were then. Runs git, which must be installed.</summary>
internal sealed class GitRevision
{
    private readonly string _name;

    private GitRevision(string name) => _name = name;

    /// <summary>The revision of a name.</summary>
    /// <param name="name">A commit, a branch, a tag, or what else git takes for one.</param>
    /// <param name="folder">A folder of the repository.</param>
    /// <exception cref="UsageException">There is no repository or no such revision, or git is not installed.</exception>
    public static GitRevision Find(string name, string folder)
    {
        var (exitCode, output, error) = Run(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"]);
        if (exitCode == 0) return new GitRevision(System.Text.Encoding.UTF8.GetString(output).Trim());
        throw new UsageException($"--changed-since: git knows no revision {name} in {folder}.{(error.Length == 0 ? "" : " " + error.Trim())}");
    }

    /// <summary>A file as it was, or null where there was none.</summary>
    /// <param name="path">The file's path today.</param>
    public byte[]? Read(string path)
    {
        var full = Path.GetFullPath(path);
        var (exitCode, output, _) = Run(Path.GetDirectoryName(full)!, ["show", "--no-textconv", $"{_name}:./{Path.GetFileName(full)}"]);
        return exitCode == 0 ? output : null;
    }

    private static (int ExitCode, byte[] Output, string Error) Run(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new UsageException($"--changed-since needs git, which could not be started: {exception.Message}");
        }
    }
}
