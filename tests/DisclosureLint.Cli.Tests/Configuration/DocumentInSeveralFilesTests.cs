using System.Text.Json;
using DisclosureLint.Cli.Tests.Formats;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Configuration;

/// <summary>A prospectus that is kept in several files is linted as the one document it will be filed as.</summary>
public sealed class DocumentInSeveralFilesTests : IDisposable
{
    private static readonly string[] Names = ["00-cover", "10-summary", "20-risk-factors", "30-use-of-proceeds"];

    /// <summary>What each file but the first begins with, in Markdown and in HTML.</summary>
    private static readonly string[] Titles = ["PROSPECTUS SUMMARY", "RISK FACTORS", "USE OF PROCEEDS"];

    private readonly GitRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("merribrook-2009", ".md")]
    [InlineData("merribrook-2009", ".htm")]
    [InlineData("quillfeather-2026", ".md")]
    [InlineData("quillfeather-2026", ".htm")]
    public void The_findings_are_those_of_the_draft_in_one_file_each_at_its_place(string seed, string ending)
    {
        var text = Keep(seed, ending);
        _repository.With($"whole/s1{ending}", text);
        using var whole = Json("lint", $"whole/s1{ending}", "--no-config", "--format", "json");
        using var split = Json("lint", "drafts", "--format", "json");
        Findings(split).Should().NotBeEmpty();
        Findings(split).Except(Findings(whole), StringComparer.Ordinal).Should().BeEmpty();
        Findings(split).Should().Equal(Findings(whole));
        SpanChecks.AssertSpans(split.RootElement, _repository.Read);
        Paths(split).Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(2);
        var document = split.RootElement.GetProperty("documents").EnumerateArray().Should().ContainSingle().Subject;
        document.GetProperty("files").EnumerateArray().Select(file => file.GetString()).Should().Equal(Names.Select(name => $"drafts/{name}{ending}"));
        Words(split, "diagnostics", "message").Should().Equal(Words(whole, "diagnostics", "message"));

        using var asked = Json("formcheck", $"whole/s1{ending}", "--no-config", "--format", "json");
        using var answered = Json("formcheck", $"drafts/{Names[1]}{ending}", "--format", "json");
        Words(answered, "items", "status").Should().Equal(Words(asked, "items", "status"));
    }

    [Fact]
    public void Whoever_names_one_of_the_files_gets_them_all_and_the_others_stay_drafts_of_their_own()
    {
        Keep("merribrook-2009", ".md");
        _repository.With("drafts/letter.md", "# BUSINESS\n\nOur stores are the most advanced in the industry.\n");
        var folder = _repository.Tool("lint", "drafts", "--format", "concise");
        folder.Output.Should().Contain("drafts/letter.md(3,").And.Contain("drafts/00-cover.md(").And.Contain("drafts/30-use-of-proceeds.md(");
        var one = _repository.Tool("lint", "drafts/20-risk-factors.md", "--format", "concise").Lines;
        one.Should().Equal(folder.Lines.Where(line => !line.Contains("letter.md", StringComparison.Ordinal)));
        _repository.Tool("lint", "drafts/20-risk-factors.md", "drafts/00-cover.md", "--quiet", "--format", "concise").Lines.Should().Equal(one);
        _repository.Tool("lint", "drafts/20-risk-factors.md", "--no-config", "--format", "concise").Lines.Should().HaveCountLessThan(one.Length);
        _repository.Tool("outline", "drafts/10-summary.md").Output.Should().Contain("drafts/20-risk-factors.md, line 1,");
    }

    [Fact]
    public void Every_report_names_the_file_of_each_finding()
    {
        Keep("merribrook-2009", ".md");
        string[] formats = ["sarif", "checkstyle", "junit", "gitlab", "sonar", "rdjsonl", "csv", "markdown", "github", "html"];
        _repository.Tool(["lint", "drafts", "--format", "json", "-o", "report.json", .. formats.SelectMany(format => (string[])["--report", $"{format}=report.{format}"])])
            .ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(_repository.Read("report.json"));
        var places = json.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => (Path: finding.GetProperty("path").GetString()!, Line: finding.GetProperty("startLine").GetInt32())).ToList();
        using var sarif = JsonDocument.Parse(_repository.Read("report.sarif"));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation"))
            .Select(place => (place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, place.GetProperty("region").GetProperty("startLine").GetInt32()))
            .Should().Equal(places);
        using var gitlab = JsonDocument.Parse(_repository.Read("report.gitlab"));
        gitlab.RootElement.EnumerateArray().Select(issue => issue.GetProperty("location"))
            .Select(place => (place.GetProperty("path").GetString()!, place.GetProperty("lines").GetProperty("begin").GetInt32()))
            .Should().Equal(places);
        foreach (var (path, line) in places)
        {
            _repository.Read("report.csv").Should().Contain($"{path},{line},");
            _repository.Read("report.junit").Should().Contain($"{path}:{line}:");
            _repository.Read("report.markdown").Should().Contain($"{path}:{line},");
            _repository.Read("report.sonar").Should().Contain($"\"filePath\": \"{path}\"");
            _repository.Read("report.rdjsonl").Should().Contain($"\"path\":\"{path}\"");
        }

        Schemas.ErrorsInXml(_repository.Read("report.checkstyle"), "checkstyle.xsd").Should().BeEmpty();
        Schemas.ErrorsInXml(_repository.Read("report.junit"), "junit.xsd").Should().BeEmpty();
        foreach (var name in Names) _repository.Read("report.checkstyle").Should().Contain($"<file name=\"drafts/{name}.md\">");
    }

    [Fact]
    public void Suppressions_the_baseline_changes_and_settings_of_one_file_work_across_them()
    {
        Keep("merribrook-2009", ".md");
        _repository.Tool("baseline", "create", "drafts").ExitCode.Should().Be(0);
        _repository.Commit("Adopt");
        _repository.Tool("lint", "drafts/10-summary.md").ExitCode.Should().Be(0);

        // A new finding in one of the files, seen whichever is named, and alone in what changed.
        _repository.Change("drafts/10-summary.md", "## Our Strengths", "Our laboratories are the most advanced in the industry.\n\n## Our Strengths");
        var added = _repository.Tool("lint", "drafts/00-cover.md", "--changed-since", "HEAD", "--format", "json");
        added.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(added.Output);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("suppressed").ValueKind == JsonValueKind.Null);
        finding.GetProperty("path").GetString().Should().Be("drafts/10-summary.md");
        _repository.Tool("suppress", finding.GetProperty("fingerprint").GetString()!, "drafts/30-use-of-proceeds.md", "--reason", "survey in the binder").ExitCode.Should().Be(0);
        _repository.Tool("lint", "drafts").ExitCode.Should().Be(0);

        // A directive about a whole file is about that file.
        _repository.Restore();
        _repository.With("drafts/20-risk-factors.md", "<!-- disclosurelint-disable DL1101, DL1104 reason: filled in at pricing -->\n\n" + _repository.Read("drafts/20-risk-factors.md"));
        using var marked = Json("lint", "drafts", "--baseline", Empty(), "--format", "json");
        Paths(marked, finding => finding.GetProperty("suppressed").ValueKind == JsonValueKind.Object && finding.GetProperty("suppressed").GetProperty("kind").GetString() == "inline")
            .Should().NotBeEmpty().And.OnlyContain(path => path == "drafts/20-risk-factors.md");
        Paths(marked, finding => finding.GetProperty("ruleId").GetString() == "DL1101").Should().Contain("drafts/00-cover.md");

        _repository.With("disclosurelint.yml", _repository.Read("disclosurelint.yml") + "files:\n  \"20-*.md\":\n    DL1104: error\n");
        using var overridden = Json("lint", "drafts", "--baseline", Empty(), "--format", "json");
        Paths(overridden, finding => finding.GetProperty("ruleId").GetString() == "DL1104" && finding.GetProperty("severity").GetString() == "error")
            .Should().NotBeEmpty().And.OnlyContain(path => path == "drafts/20-risk-factors.md");
    }

    [Fact]
    public void Drafts_in_several_files_and_in_one_are_compared()
    {
        _repository.With("filed/s1.htm", Seed("merribrook-2009", "flawed.htm"));
        Keep("merribrook-2009", ".md");
        var run = _repository.Tool("compare", "filed/s1.htm", "drafts/00-cover.md");
        run.Lines[^1].Should().StartWith("0 resolved, ").And.Contain(" 0 new, ");
    }

    [Theory]
    [InlineData("10-sumary.md", "disclosurelint.yml(3,5): There is no file drafts/10-sumary.md. Did you mean drafts/10-summary.md?")]
    [InlineData("00-cover.md", "disclosurelint.yml(3,5): drafts/00-cover.md stands in the document twice.")]
    [InlineData(".", "disclosurelint.yml(3,5): drafts/. is a folder: document names each file, in the order of the prospectus.")]
    [InlineData("30.htm", "drafts/00-cover.md: drafts/30.htm is of another format than drafts/00-cover.md: the files of one prospectus are all of one format.")]
    public void What_cannot_be_one_document_exits_with_2_and_says_where(string second, string complaint)
    {
        Keep("merribrook-2009", ".md");
        _repository.With("drafts/30.htm", "<html><body><p>Our business is growing.</p></body></html>")
            .With("disclosurelint.yml", $"document:\n  - drafts/00-cover.md\n  - drafts/{second}\n");
        var run = _repository.Tool("lint", "drafts/00-cover.md");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"disclosurelint: {complaint}");
    }

    [Fact]
    public void Init_writes_down_the_order_of_the_files_it_was_given()
    {
        Keep("merribrook-2009", ".md");
        File.Delete(_repository["disclosurelint.yml"]);
        _repository.Tool(["init", .. Names.Select(name => $"drafts/{name}.md")]).ExitCode.Should().Be(0);
        _repository.Read("disclosurelint.yml").Should()
            .Contain(string.Concat("document:\n", string.Concat(Names.Select(name => $"  - \"drafts/{name}.md\"\n"))))
            .And.Contain("#   latestInterimBalanceSheet: 2009-09-26", "the statements stand in the last of the files");
        _repository.Tool("lint", "drafts", "--print-config").Output.Should().Contain("document:\n  - \"drafts/00-cover.md\"\n");
    }

    /// <summary>Keeps a seed draft in several files, cut where its sections begin, and returns its whole text.</summary>
    private string Keep(string seed, string ending)
    {
        var text = Seed(seed, "flawed" + ending);
        var cuts = Titles.Select(title => ending == ".md" ? text.IndexOf($"\n# {title}\n", StringComparison.Ordinal) + 1 : PageOf(text, title)).ToList();
        cuts.Should().BeInAscendingOrder().And.OnlyContain(cut => cut > 0);
        for (var i = 0; i < Names.Length; i++)
        {
            var part = text[(i == 0 ? 0 : cuts[i - 1])..(i == cuts.Count ? text.Length : cuts[i])];
            _repository.With($"drafts/{Names[i]}{ending}", part + (ending == ".htm" && i == 0 ? "</body></html>" : ""));
        }

        _repository.With("disclosurelint.yml", "document:\n" + string.Concat(Names.Select(name => $"  - drafts/{name}{ending}\n")));
        return text;
    }

    /// <summary>Where the page begins that a section's title stands on.</summary>
    private static int PageOf(string html, string title)
    {
        var heading = html.LastIndexOf($">{title}</", StringComparison.Ordinal);
        return html.LastIndexOf('<', html.LastIndexOf("page-break", heading, StringComparison.Ordinal));
    }

    private static string Seed(string seed, string file) => File.ReadAllText(Path.Combine(Repository.Root, "seeds", "drafts", seed, file));

    private string Empty()
    {
        _repository.With("empty.json", "{\n  \"schemaVersion\": 1,\n  \"findings\": [\n  ]\n}\n");
        return "empty.json";
    }

    private JsonDocument Json(params string[] arguments)
    {
        var run = _repository.Tool(arguments);
        run.ExitCode.Should().BeOneOf([0, 1], run.Error);
        return JsonDocument.Parse(run.Output);
    }

    private static List<string> Words(JsonDocument report, string list, string property) =>
        [.. report.RootElement.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty(property).GetString()!)];

    private static List<string> Paths(JsonDocument report, Func<JsonElement, bool>? isMeant = null) =>
        [.. report.RootElement.GetProperty("findings").EnumerateArray().Where(isMeant ?? (_ => true)).Select(finding => finding.GetProperty("path").GetString()!)];

    /// <summary>What does not depend on the file that a finding stands in.</summary>
    private static List<string> Findings(JsonDocument report) =>
    [
        .. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => string.Join(
            '\n',
            new[] { "ruleId", "severity", "fingerprint", "message", "page", "excerpt" }.Select(property => finding.GetProperty(property).GetString())
                .Append(finding.GetProperty("section").GetProperty("title").GetString())
                .Append(string.Join('|', finding.GetProperty("related").EnumerateArray().Select(related => related.GetProperty("excerpt").GetString()))))),
    ];
}
