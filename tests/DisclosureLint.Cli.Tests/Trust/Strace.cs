using System.ComponentModel;
using System.Diagnostics;

namespace DisclosureLint.Cli.Tests.Trust;

/// <summary>The Linux program that shows each call of a process to the kernel.</summary>
internal static class Strace
{
    private static readonly Lazy<string?> Reason = new(Try);

    /// <summary>Why it cannot be used here, or null where it can.</summary>
    public static string? WhyNot => Reason.Value;

    private static string? Try()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", ["-o", "/dev/null", "true"]) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0 ? null : "strace may not trace here: " + process.StandardError.ReadToEnd().Trim();
        }
        catch (Win32Exception)
        {
            return "strace is not installed: what the tool asks of the kernel was not watched";
        }
    }
}
