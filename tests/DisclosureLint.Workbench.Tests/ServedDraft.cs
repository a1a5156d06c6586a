using System.Diagnostics;
using System.Text;

namespace DisclosureLint.Workbench.Tests;

/// <summary><c>disclosurelint serve</c> as a process of its own, over a draft in a folder that is gone after the test.</summary>
internal sealed class ServedDraft : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private ServedDraft(string folder, Process process, Uri address)
    {
        Folder = folder;
        _process = process;
        Address = address;
    }

    public string Folder { get; }

    public string DraftPath => Path.Combine(Folder, "draft.htm");

    /// <summary>The address that was printed, secret included.</summary>
    public Uri Address { get; }

    /// <summary>The address without the secret.</summary>
    public Uri Root => new(Address, "/");

    public string SuppressionsPath => Path.Combine(Folder, "disclosurelint.suppressions.yml");

    public static async Task<ServedDraft> StartAsync(string draft, Action<string>? arrange = null)
    {
        var folder = Directory.CreateTempSubdirectory("disclosurelint-serve-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "draft.htm"), draft);
        arrange?.Invoke(folder);
        var process = Process.Start(Command(folder, ["serve", "draft.htm", "--no-browser"]))!;
        var errors = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return line is not null
            ? new ServedDraft(folder, process, new Uri(line))
            : throw new InvalidOperationException($"disclosurelint serve did not start: {await errors}");
    }

    /// <summary>How to start the tool: the native program where DISCLOSURELINT_TOOL names one.</summary>
    public static ProcessStartInfo Command(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (Environment.GetEnvironmentVariable("DISCLOSURELINT_TOOL") is { Length: > 0 } native)
        {
            start.FileName = native;
        }
        else
        {
            start.FileName = "dotnet";
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "disclosurelint.dll"));
        }

        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
