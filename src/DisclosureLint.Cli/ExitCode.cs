namespace DisclosureLint.Cli;

/// <summary>What the process tells whoever started it. Scripts rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the gate.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding at or above the gate.</summary>
    public const int Findings = 1;

    /// <summary>The answer cannot be trusted: bad arguments, an unreadable file, a crashed rule, a report that could not be written.</summary>
    public const int Untrusted = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
