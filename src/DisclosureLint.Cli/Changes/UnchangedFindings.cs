using DisclosureLint.Changes;
using DisclosureLint.Filings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;

namespace DisclosureLint.Cli.Changes;

/// <summary>Leaves out findings about what a draft said at a revision already.</summary>
internal sealed class UnchangedFindings(GitRevision revision, FilingReader reader)
{
    /// <summary>The result with the findings that concern what changed. Goes last: suppressions and the baseline need all of them.</summary>
    public LintResult LeaveOut(LintResult result, CancellationToken cancellationToken)
    {
        var passages = ChangedPassages.Between(Earlier(result.Filing, cancellationToken), result.Filing);
        return result with { Findings = [.. result.Findings.Where(passages.Concern)] };
    }

    private Filing? Earlier(Filing filing, CancellationToken cancellationToken)
    {
        var files = new List<(string Path, ReadOnlyMemory<byte> Bytes)>();
        foreach (var (file, _) in filing.Main.Source.Files)
        {
            // Of a draft in several files, a file that was not there then has changed as a whole.
            if (revision.Read(file.Path) is { } bytes) files.Add((file.Path, bytes));
        }

        if (files.Count == 0) return null;
        try
        {
            return reader.Read(files, cancellationToken);
        }
        catch (FilingFormatException)
        {
            // What could not be read then is compared with nothing, so that nothing is left out.
            return null;
        }
    }
}
