using DisclosureLint.LanguageServer.Documents;

namespace DisclosureLint.LanguageServer.Tests;

/// <summary>A project folder of its own for one test, with drafts in it.</summary>
internal sealed class DraftFolder : IDisposable
{
    /// <summary>A Markdown draft with one finding of DL2001.</summary>
    public const string Claim = "# Prospectus Summary\n\nThis summary highlights our business.\n\nWe are a leading supplier of heat pumps for apartment houses, and we sell in nine states.\n";

    /// <summary>The words that DL2001 reports in <see cref="Claim"/>.</summary>
    public const string ClaimWords = "We are a leading supplier of heat pumps for apartment houses";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosurelint-lsp-");

    public DraftFolder()
    {
        // The root of a repository ends the search for settings.
        Directory.CreateDirectory(In(".git"));
    }

    public string Path => _folder.FullName;

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public string UriOf(string name) => DraftUri.FromPath(In(name));

    public string Write(string name, string content)
    {
        File.WriteAllText(In(name), content);
        return UriOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A draft that ships with the repository.</summary>
    public static string Seed(string name) => File.ReadAllText(System.IO.Path.Combine(Repository.Root, "seeds", "drafts", "merribrook-2009", name));
}

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
