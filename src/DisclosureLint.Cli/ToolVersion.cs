using System.Reflection;

namespace DisclosureLint.Cli;

/// <summary>The version of the tool as it is released, without the commit it was built from.</summary>
internal static class ToolVersion
{
    public static string Current { get; } = Read();

    private static string Read()
    {
        var full = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var commit = full.IndexOf('+', StringComparison.Ordinal);
        return commit < 0 ? full : full[..commit];
    }
}
