namespace DisclosureLint.Rules.Tests;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Seeds(params string[] path) => Path.Combine([Root, "seeds", .. path]);

    public static string RuleDocs(params string[] path) => Path.Combine([Root, "rules", "docs", .. path]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DisclosureLint.sln"))) return folder;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
