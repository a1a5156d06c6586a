using System.Text;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;

namespace DisclosureLint.Backtesting.Passages;

/// <summary>A passage and the finding of its topic in it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Finding">The finding; null for none.</param>
public sealed record PassageResult(Passage Passage, Finding? Finding);

/// <summary>Tries the rules on passages that were written blind, each as a draft of one section.</summary>
/// <param name="linter">The rules.</param>
/// <param name="reader">Reads drafts.</param>
public sealed class PassageBacktest(Linter linter, FilingReader reader)
{
    /// <summary>Topics of the passages that the rules know under another name.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.Ordinal)
    {
        ["USEFULLIFE"] = ["FSPRES", "CAE"],
        ["CONSISTENT"] = ["INCONSISTENT"],
    };

    /// <summary>Tries all passages of a folder.</summary>
    /// <param name="folder">Folder of <c>TOPIC.jsonl</c> files.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="FormatException">A line of a file is wrong.</exception>
    public IReadOnlyList<PassageResult> Run(string folder, CancellationToken cancellationToken = default)
    {
        var passages = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => Passage.Read(File.ReadLines(file))).ToArray();
        return [.. passages.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Try)];
    }

    private PassageResult Try(Passage passage)
    {
        var filing = reader.Read("passage.md", Encoding.UTF8.GetBytes(passage.ToMarkdown()));
        var result = linter.Lint(filing, new LintOptions { IncludePreview = true, MaxThreads = 1 });
        var topics = OtherNames.GetValueOrDefault(passage.Topic, []).Append(passage.Topic);
        return new PassageResult(passage, result.Findings.FirstOrDefault(finding => finding.Also.Select(also => also.Rule).Prepend(finding.Rule)
            .Any(rule => rule.Topics.Intersect(topics, StringComparer.Ordinal).Any())));
    }
}
