namespace DisclosureLint.Tests;

/// <summary>The files of <c>seeds/</c>, found from where the tests run.</summary>
internal static class Seeds
{
    public static string Root { get; } = Path.Combine(FindRepository(), "seeds");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DisclosureLint.sln"))) return folder;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
