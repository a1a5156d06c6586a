using System.Text.Json;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests;

/// <summary>The tool on real filings; their folder comes from DISCLOSURELINT_CORPUS.</summary>
public sealed class RealFilingTests(ITestOutputHelper output)
{
    [Fact]
    public void A_run_over_all_filings_reads_each_and_crashes_on_none()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is not { Length: > 0 } corpus)
        {
            output.WriteLine("DISCLOSURELINT_CORPUS is not set: nothing was checked against real filings.");
            return;
        }

        var filings = Path.Combine(corpus, "filings");
        var run = ToolProcess.Run(filings, ".", "--format", "json", "--fail-on", "never");
        output.WriteLine(run.Error);
        using var report = JsonDocument.Parse(run.Output);
        report.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(diagnostic => diagnostic.GetProperty("severity").GetString() == "error")
            .Select(diagnostic => diagnostic.GetProperty("message").GetString())
            .Should().BeEmpty();
        run.ExitCode.Should().Be(0, run.Error);
        report.RootElement.GetProperty("documents").GetArrayLength().Should().Be(
            Directory.GetFiles(filings).Count(file => file.EndsWith(".htm", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal)));
    }
}
