using DisclosureLint.Filings;
using DisclosureLint.Parsing;

namespace DisclosureLint.Cli.Linting;

/// <summary>Reads filings from files and from standard input.</summary>
internal sealed class FilingFile(FilingReader reader)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a filing.</summary>
    /// <param name="draft">Its files, or <see cref="StandardInput"/>.</param>
    /// <param name="standardInputName">The path that findings in standard input are reported under.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UnreadableFilingException">The file cannot be read; the message says why, without the path.</exception>
    public Filing Read(DraftFiles draft, string standardInputName, CancellationToken cancellationToken)
    {
        var shown = draft.Path == StandardInput ? standardInputName : draft.Path;
        try
        {
            if (draft.Path == StandardInput) return reader.Read(shown, ReadStandardInput(cancellationToken), cancellationToken);
            var files = new List<(string Path, ReadOnlyMemory<byte> Bytes)>(draft.Paths.Count);
            foreach (var path in draft.Paths)
            {
                shown = path;
                if (Directory.Exists(path)) throw new FilingFormatException("This is a folder: name a file of it.");
                files.Add((path, File.ReadAllBytes(path)));
            }

            shown = draft.Path;
            return reader.Read(files, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // A defect of a reader is told like a defect of the file, so that the other files of the run are still reported.
            throw new UnreadableFilingException(shown, Explain(exception), exception);
        }
    }

    private static string Explain(Exception exception) => exception switch
    {
        FilingFormatException => exception.Message,
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException => "The file may not be read: access is denied.",
        IOException => $"The file cannot be read: {exception.Message}",
        OperationCanceledException => "Reading the file took too long and was given up.",
        _ => $"The reader crashed with {exception.GetType().Name}: {exception.Message}",
    };

    private static ReadOnlyMemory<byte> ReadStandardInput(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected) throw new FilingFormatException("Standard input is a terminal: pipe a draft into it.");
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyToAsync(bytes, cancellationToken).GetAwaiter().GetResult();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
