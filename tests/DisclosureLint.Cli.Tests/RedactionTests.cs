using System.Net;
using System.Text.RegularExpressions;
using DisclosureLint.Cli.Tests.Formats;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests;

/// <summary>With <c>--redact</c> no report of any format holds twelve characters in a row that only the draft can have given it.</summary>
public sealed partial class RedactionTests : IDisposable
{
    private const int RunLength = 12;
    private const int FewestLetters = 9;

    private static readonly string[] FixedPhrases =
    [
        "Registration Statement on Form ", "Registration Statement", "Prospectus Cover Page", "Prospectus cover", "Facing Page", "Facing page", "Table of contents", "Before the first heading", "We also note:",
        "the section “", "further passages of the same kind", "further passage of the same kind", "further places", "further place",
        "more findings: see the summary of the job", "more finding: see the summary of the job", "The details are left out, since they may quote the draft.",
    ];

    private readonly ITestOutputHelper _output;
    private readonly Reports _reports = new();
    private readonly Lazy<HashSet<string>> _frame;

    public RedactionTests(ITestOutputHelper output)
    {
        _output = output;
        _frame = new Lazy<HashSet<string>>(Frame);
    }

    public static TheoryData<string> Seeds
    {
        get
        {
            var seeds = new TheoryData<string>();
            var folder = Path.Combine(Repository.Root, "seeds", "drafts");
            foreach (var draft in Directory.GetFiles(folder, "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".htm" or ".md").Order(StringComparer.Ordinal))
            {
                seeds.Add(Path.GetRelativePath(folder, draft));
            }

            return seeds;
        }
    }

    public void Dispose() => _reports.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_report_on_a_seed_draft_holds_words_of_it(string draft) =>
        Leaks(_reports.Lint(Path.Combine(Repository.Root, "seeds", "drafts", draft))).Should().BeEmpty();

    [Fact]
    public void No_report_on_a_real_filing_holds_words_of_it()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is not { Length: > 0 } corpus)
        {
            _output.WriteLine("DISCLOSURELINT_CORPUS is not set: nothing was checked against real filings.");
            return;
        }

        var files = Directory.GetFiles(Path.Combine(corpus, "filings")).Where(file => Path.GetExtension(file) is ".htm" or ".txt").Order(StringComparer.Ordinal).ToList();
        files.Should().NotBeEmpty();
        foreach (var file in files) Leaks(_reports.Lint(file)).Should().BeEmpty("of {0}", Path.GetFileName(file));
        _output.WriteLine($"{files.Count} filings in {_reports.Formats.Count} formats.");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("letter")]
    [InlineData("html")]
    public void The_words_would_be_seen_if_they_were_there(string format)
    {
        var report = _reports.Lint(Path.Combine(Repository.Root, "seeds", "drafts", "merribrook-2009", "flawed.htm"));
        Leaks(report, Written(report, report).Where(written => written.Format == format)).Should().HaveCountGreaterThan(100);
    }

    [Fact]
    public void What_was_decided_and_diagnosed_about_a_draft_is_left_out_too()
    {
        using var folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown);
        var report = Reports.WithCrash(Reports.SetTwoAside(_reports.Lint(folder["draft.md"])));
        var result = report.Results[0];
        var note = new SuppressionNote("suppression", "“We intend to use the proceeds” is cured in the next turn", Support: "binder/We intend to use.pdf");
        var finding = result.Findings[0] with { Suppressed = note, Suggestion = new Suggestion("Say “two nurseries in Ohio”", "two nurseries in Ohio") };
        report = report with
        {
            Results = [result with { Findings = [finding, .. result.Findings.Skip(1)] }],
            Unreadable = [new UnreadableFile("other.htm", "The input “We intend to use the proceeds” is no date.")],
        };
        foreach (var (_, text) in Redacted(report))
        {
            text.Should().NotContain("intend to use the").And.NotContain("nurseries in Ohio").And.NotContain("Nothing to divide by");
        }
    }

    [Fact]
    public void Rules_places_pages_counts_and_fingerprints_stay()
    {
        var report = _reports.Lint(Path.Combine(Repository.Root, "seeds", "drafts", "merribrook-2009", "flawed.htm"));
        var redacted = RedactedReport.Of(report);
        redacted.Count().Should().Be(report.Count());
        redacted.Findings.Select(Kept).Should().Equal(report.Findings.Select(Kept));
        redacted.Findings.Select(finding => finding.Location.Section.Kind).Should().Equal(report.Findings.Select(finding => finding.Location.Section.Kind));

        static (string, Severity, string, string?, string, string) Kept(Finding finding) => (
            finding.Rule.Id, finding.Severity, finding.Fingerprint, finding.Location.Page, finding.Location.Start.ToString(), finding.Location.End.ToString());
    }

    [Fact]
    public void The_tool_leaves_the_words_out_of_every_report_and_of_what_it_says_beside_them()
    {
        using var folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown).With("cut.txt", "<SEC-DOCUMENT>Marrow and Pine Nurseries of Ohio");
        List<string> arguments = ["draft.md", "cut.txt", "--redact", "--timing"];
        foreach (var format in _reports.Formats) arguments.AddRange(["--report", $"{format}=report.{format}"]);
        var run = ToolProcess.Run(folder.Path, [.. arguments]);
        string[] written = [run.Output, run.Error, .. Directory.GetFiles(folder.Path, "report.*").Select(File.ReadAllText)];
        written.Should().HaveCount(2 + _reports.Formats.Count).And.OnlyContain(text =>
            !text.Contains("Marrow", StringComparison.Ordinal) && !text.Contains("nurseries", StringComparison.Ordinal));
        run.Output.Should().Contain("DL1001");
    }

    [Fact]
    public void A_hash_of_a_line_is_no_redaction_and_is_refused()
    {
        var run = ToolProcess.Run(Repository.Root, "draft.md", "--redact", "--sarif-fingerprint", "github");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("exclude each other");
    }

    /// <summary>Runs of the reports that stand in the draft and are not the tool's own words, each with the format and what stands around it.</summary>
    private List<string> Leaks(LintReport report) => Leaks(report, Redacted(report));

    private List<string> Leaks(LintReport report, IEnumerable<(string Format, string Text)> reports)
    {
        // Names of files are no words of the draft; they stand in every report.
        string[] own = [Path.GetFileName(report.Results[0].Filing.Main.Source.Path), .. OwnWords(report)];
        var candidates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (format, text) in reports)
        {
            var written = format.Contains("html", StringComparison.Ordinal) ? Markup().Replace(text, "\u0001") : text;
            var rest = own.Aggregate(Bars().Replace(Plain(written), "\u0001"), (left, words) => left.Replace(words, "\u0001", StringComparison.Ordinal));
            foreach (var (run, at) in Runs(rest)) candidates.TryAdd(run, $"{format}: …{rest[Math.Max(0, at - 30)..Math.Min(rest.Length, at + 42)]}…");
        }

        // A text of the tool may stand in a report without its last sign, where the words it quoted are gone.
        var frame = _frame.Value.Concat(own.SelectMany(words => Runs(words)).Select(run => run.Text)).ToHashSet(StringComparer.Ordinal);
        var lookup = candidates.GetAlternateLookup<ReadOnlySpan<char>>();
        var leaks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in report.Results.SelectMany(result => DraftTexts(result.Filing)))
        {
            for (var i = 0; i + RunLength <= text.Length; i++)
            {
                if (lookup.TryGetValue(text.AsSpan(i, RunLength), out var run, out var leak) && !frame.Contains(run)) leaks.TryAdd(run, leak);
            }
        }

        return [.. leaks.Values];
    }

    /// <summary>What stands in reports on a draft of a few lines that has nothing in common with any other.</summary>
    private HashSet<string> Frame()
    {
        using var folder = new DraftFolder().With("own.md", "# ZZZ\n\nZzzz [●] zzz.\n");
        return [.. Redacted(_reports.Lint(folder["own.md"])).SelectMany(written => Runs(Plain(written.Text))).Select(run => run.Text)];
    }

    /// <summary>The draft as it stands in the file, and as it reads.</summary>
    private static IEnumerable<string> DraftTexts(Filing filing) =>
        filing.Blocks.Select(block => block.Text).Concat(filing.Documents.Select(document => Plain(document.Source.Content)).Distinct(StringComparer.Ordinal));

    private IEnumerable<(string Format, string Text)> Redacted(LintReport report) => Written(report, RedactedReport.Of(report));

    private IEnumerable<(string Format, string Text)> Written(LintReport report, LintReport redacted)
    {
        var path = report.Results[0].Filing.Main.Source.Path;
        var settings = new ReportSettings { IncludeSuppressed = true, RootFolder = Path.GetDirectoryName(path)! };

        return _reports.Formats.Select(format => (format, _reports.Write(format, redacted, settings).Replace(path, "", StringComparison.Ordinal)));
    }

    /// <summary>What the tool says whatever the draft: texts of its rules, its names for sections, and fixed phrases of the letter; the longest first.</summary>
    private static string[] OwnWords(LintReport report)
    {
        var texts = report.Rules
            .SelectMany(rule => new[] { rule.Name, rule.Message, rule.Comment, rule.Title, rule.Why, rule.Fix }.Concat(rule.Authority.Select(authority => authority.ToString())))
            .Concat(report.Findings.Select(finding => finding.MessageTemplate).OfType<string>())
            .SelectMany(text => Slot().Split(text))
            .Concat(Enum.GetNames<SectionKind>())
            .Concat(FixedPhrases)
            .Select(Plain);
        return [.. texts.Where(text => text.Length >= RunLength / 2).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)];
    }

    /// <summary>Only runs that hold words count: rules of tables and page numbers are alike everywhere.</summary>
    private static IEnumerable<(string Text, int At)> Runs(string text)
    {
        for (var i = 0; i + RunLength <= text.Length; i++)
        {
            var run = text.Substring(i, RunLength);
            if (run.Count(char.IsLetter) >= FewestLetters) yield return (run, i);
        }
    }

    /// <summary>A text without the escapes and line ends of the format that it stands in.</summary>
    private static string Plain(string text) =>
        WhiteSpace().Replace(Escape().Replace(LineEnd().Replace(WebUtility.HtmlDecode(text).Replace("%25", "%", StringComparison.Ordinal), " "), ""), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\\[nr]")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\\|\u2060")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Slot();

    /// <summary>Bars, which no draft holds, and tags between them: most of a redacted report, and no run of letters can cross them.</summary>
    [GeneratedRegex(@"[█\u0001](?:\s*[█\u0001])*")]
    private static partial Regex Bars();

    /// <summary>Tags and the attributes that name styles and places: a draft in HTML has such tags too. What other attributes say stays.</summary>
    [GeneratedRegex(@"</?\w+|\b(class|id|href|for)=""[^""]*""|/?>")]
    private static partial Regex Markup();
}
