using DisclosureLint.Backtesting.Labels;
using DisclosureLint.Backtesting.Letters;
using DisclosureLint.Backtesting.Marks;
using DisclosureLint.Filings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;

namespace DisclosureLint.Backtesting;

/// <summary>Tries the rules on real letters and filings that lie in folders outside the project.</summary>
/// <param name="reader">Reads filings.</param>
/// <param name="linter">The rules; those in preview run too.</param>
public sealed class CorpusBacktest(FilingReader reader, Linter linter)
{
    private static readonly string[] FilingEndings = [".htm", ".html", ".txt", ".md"];

    /// <summary>Runs the parts that folders are given for.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    /// <exception cref="FormatException">A file is not in its format; the message names it, the line and the reason.</exception>
    /// <exception cref="FilingFormatException">A filing cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public BacktestResult Run(CorpusFolders folders, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var result = new BacktestResult
        {
            TopicsWithRules = linter.Rules.SelectMany(rule => rule.Descriptor.Topics).ToHashSet(StringComparer.Ordinal),
        };
        if (folders.Letters is not null) result = WithLetters(result, folders.Letters, cancellationToken);
        if (folders.Filings is null) return result;
        var filings = Lint(folders.Filings, cancellationToken);
        result = result with { Filings = filings };
        if (folders.Marks is not null) result = result with { Marks = Compare(filings, folders.Marks) };
        if (folders.Labels is null) return result with { Precision = RulePrecision.Of(filings, []) };
        var labels = InFile(folders.Labels, LabelFile.Read);
        return result with
        {
            Precision = RulePrecision.Of(filings, labels), Labels = labels.Count, DisputedLabels = labels.Count(label => label.IsDisputed),
        };
    }

    private BacktestResult WithLetters(BacktestResult result, string folder, CancellationToken cancellationToken)
    {
        var letters = new LettersBacktest(reader, linter);
        var topics = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "comments_*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var (key, of) in InFile(path, CommentTopics.Read)) topics.TryAdd(key, of);
        }

        var comments = Directory.EnumerateFiles(folder, "comments_*.jsonl").Order(StringComparer.Ordinal).SelectMany(path => InFile(path, StaffComment.Read))
            .ToLookup(comment => (comment.Company, comment.Section, comment.Number));
        var quotes = QuotedPassage.ByComment(InFile(Path.Combine(folder, "quotes_by_topic.jsonl"), QuotedPassage.Read));
        var revised = Directory.EnumerateFiles(folder, "responses_*.jsonl").Order(StringComparer.Ordinal).SelectMany(path => InFile(path, RevisedDisclosure.Read));
        return result with
        {
            Quotes =
            [
                .. quotes.Select(quote => quote with { Comment = comments[(quote.Company, quote.Section, quote.Number)].FirstOrDefault() })
                    .Select(quote => Trying(() => letters.Try(quote), cancellationToken)),
            ],
            Cures = [.. revised.Select(cure => Trying(() => letters.Try(cure, CommentTopics.Of(cure.Comment, topics)), cancellationToken))],
        };
    }

    private List<LintedFiling> Lint(string folder, CancellationToken cancellationToken)
    {
        var filings = new List<LintedFiling>();
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => FilingEndings.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal))
        {
            var filing = reader.Read(path, File.ReadAllBytes(path), cancellationToken);
            var result = linter.Lint(filing, new LintOptions { IncludePreview = true }, cancellationToken);
            filings.Add(new LintedFiling(Path.GetFileNameWithoutExtension(path), filing, result.Findings));
        }

        return filings;
    }

    private static IReadOnlyList<MarkResult> Compare(List<LintedFiling> filings, string folder) =>
    [
        .. from filing in filings
           let path = Path.Combine(folder, filing.Name + ".jsonl")
           where File.Exists(path)
           from result in MarksBacktest.Compare(filing, InFile(path, Mark.Read))
           select result,
    ];

    private static T Trying<T>(Func<T> attempt, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return attempt();
    }

    private static IReadOnlyList<T> InFile<T>(string path, Func<IEnumerable<string>, IReadOnlyList<T>> read)
    {
        try
        {
            return read(File.ReadLines(path));
        }
        catch (FormatException exception)
        {
            throw new FormatException($"{path}: {exception.Message}", exception);
        }
    }
}
