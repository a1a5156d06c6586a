namespace DisclosureLint.Cli.Linting;

/// <summary>Progress that nobody watches.</summary>
internal sealed class SilentProgress : IProgress<int>
{
    public void Report(int value)
    {
    }
}
