using System.ComponentModel;
using System.Diagnostics;

namespace DisclosureLint.Cli.Serving;

/// <summary>The user's browser.</summary>
internal static class DefaultBrowser
{
    /// <summary>Opens an address; where there is no browser to open, nothing happens: the address was printed.</summary>
    public static void Open(string address)
    {
        var opener = OperatingSystem.IsWindows() ? "explorer.exe" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        try
        {
            using var process = Process.Start(new ProcessStartInfo(opener, [address])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            });
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            // A machine without a desktop.
        }
    }
}
