using DisclosureLint.Filings;
using DisclosureLint.Parsing;

namespace DisclosureLint.Cli.Linting;

/// <summary>Reads filings from files and from standard input.</summary>
internal sealed class FilingFile(FilingReader reader)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a filing.</summary>
    /// <param name="path">The path as the user gave it, or <see cref="StandardInput"/>.</param>
    /// <param name="standardInputName">The path that findings in standard input are reported under.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UnreadableFilingException">The file cannot be read; the message says why, without the path.</exception>
    public Filing Read(string path, string standardInputName, CancellationToken cancellationToken)
    {
        try
        {
            return path == StandardInput
                ? reader.Read(standardInputName, ReadStandardInput(cancellationToken), cancellationToken)
                : reader.Read(path, File.ReadAllBytes(path), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // A defect of a reader is told like a defect of the file, so that the other files of the run are still reported.
            throw new UnreadableFilingException(Explain(exception), exception);
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
