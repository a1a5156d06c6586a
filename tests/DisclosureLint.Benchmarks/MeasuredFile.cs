namespace DisclosureLint.Benchmarks;

/// <summary>A file to measure, shown by its name alone.</summary>
/// <param name="Path">The file.</param>
public sealed record MeasuredFile(string Path)
{
    private const int FilingsOfCorpus = 4;

    /// <summary>The file's folder and name.</summary>
    public override string ToString() =>
        $"{System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path))}/{System.IO.Path.GetFileName(Path)}";

    internal static IEnumerable<MeasuredFile> FindAll()
    {
        var seeds = System.IO.Path.Combine(FindRepository(), "seeds", "drafts");
        var files = Directory.EnumerateFiles(seeds, "flawed.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return files.Concat(RealFilings()).Select(path => new MeasuredFile(path));
    }

    /// <summary>Filings spread over the range of sizes, the largest among them.</summary>
    private static IEnumerable<string> RealFilings()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is not { Length: > 0 } corpus) return [];
        var bySize = Directory.GetFiles(System.IO.Path.Combine(corpus, "filings"), "*.htm").OrderBy(path => new FileInfo(path).Length).ToList();
        var step = Math.Max(1, bySize.Count / FilingsOfCorpus);
        return bySize.AsEnumerable().Reverse().Where((_, index) => index % step == 0).Take(FilingsOfCorpus).Reverse();
    }

    /// <summary>Benchmarks run in a folder of their own below the repository's build output.</summary>
    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "DisclosureLint.sln"))) return folder;
        }

        throw new InvalidOperationException("The benchmarks run outside the repository.");
    }
}
