namespace DisclosureLint.Cli.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DisclosureLint.sln"))) return folder;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
