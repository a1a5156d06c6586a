using Xunit.Abstractions;

namespace DisclosureLint.Tests;

/// <summary>Real filings, which stay outside the repository: their folder comes from the environment.</summary>
internal static class Corpus
{
    private const string Variable = "DISCLOSURELINT_CORPUS";

    /// <summary>The path of a file of the corpus, or null, said in the test's output, where there is no corpus.</summary>
    public static string? Find(ITestOutputHelper output, params string[] path)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } root) return Path.Combine([root, .. path]);
        output.WriteLine($"{Variable} is not set: nothing was checked against real filings.");
        return null;
    }
}
