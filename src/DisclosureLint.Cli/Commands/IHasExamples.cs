namespace DisclosureLint.Cli.Commands;

/// <summary>A command whose help begins with examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines, each with a few words on what it does.</summary>
    IReadOnlyList<string> ExampleLines { get; }
}
