namespace DisclosureLint.Cli.Tests;

/// <summary>A folder of fictional drafts that is gone after the test.</summary>
internal sealed class DraftFolder : IDisposable
{
    /// <summary>Words that DL1001 reports as an error, since the offering is plainly a first one.</summary>
    public const string HarborWords = "Private Securities Litigation Reform Act";

    public const string FlawedMarkdown = """
        # PROSPECTUS

        This is the initial public offering of shares of common stock of Marrow & Pine, Inc. No public market for our common stock has existed before it.

        # SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS

        Our statements about the future are made under the safe harbor of the Private Securities Litigation Reform Act of 1995.

        # USE OF PROCEEDS

        We intend to use the proceeds to open two nurseries.

        """;

    public const string FlawedHtml = """
        <html><body>
        <p align="center"><b>PROSPECTUS</b></p>
        <p>This is the initial public offering of shares of common stock of Marrow &amp; Pine, Inc. No public market for our common stock has existed before it.</p>
        <p align="center"><b>SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS</b></p>
        <p>Our statements about the future are made under the safe harbor of the <i>Private</i>&nbsp;Securities
        Litigation <font size="2">Reform Act</font> of 1995.</p>
        </body></html>

        """;

    /// <summary>Holds nothing that any rule calls an error.</summary>
    public const string HarmlessMarkdown = """
        # NOTES

        The nursery opens at nine.

        """;

    public DraftFolder()
    {
        Path = Directory.CreateTempSubdirectory("disclosurelint-").FullName;
    }

    public string Path { get; }

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public DraftFolder With(string file, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
