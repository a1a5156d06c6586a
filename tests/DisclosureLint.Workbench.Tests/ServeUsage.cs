using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Workbench.Tests;

public sealed class ServeUsage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("no such file", "missing.htm")]
    [InlineData("takes one draft", ".")]
    [InlineData("--port takes a number", "draft.htm", "--port", "70000")]
    public async Task A_mistake_ends_with_2_and_says_what_is_wrong(string message, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("disclosurelint-serve-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "draft.htm"), Drafts.Small);
        using var process = Process.Start(ServedDraft.Command(folder, ["serve", "--no-browser", .. arguments]))!;
        var error = await process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Directory.Delete(folder, recursive: true);
        process.ExitCode.Should().Be(2);
        error.Should().Contain(message);
    }
}
