namespace DisclosureLint.Cli.Linting;

/// <summary>The files of one draft, in its order: most drafts are one file.</summary>
/// <param name="Paths">At least one path, as the user would write it; <c>-</c> is standard input.</param>
internal sealed record DraftFiles(IReadOnlyList<string> Paths)
{
    /// <summary>The first file, by which the draft is named.</summary>
    public string Path => Paths[0];

    /// <summary>The draft that a path stands for: the whole document where the project keeps one in several files and this is one of them.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="document">Full paths of the files of the project's document; empty where it is kept in one.</param>
    public static DraftFiles Of(string path, IReadOnlyList<string> document) => InputFiles.Drafts([path], document)[0];
}
