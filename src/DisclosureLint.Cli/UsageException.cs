namespace DisclosureLint.Cli;

/// <summary>The tool was asked for something it cannot do; the message tells the user what and, where it can, what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
