using System.Text.Json;
using DisclosureLint.Cli.Tests.Formats;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests;

/// <summary>Every report on the seed drafts and on real filings is valid: one process, all drafts, all formats.</summary>
public sealed class RealFilingReportTests(ITestOutputHelper output, RealFilingReportTests.Lint lint) : IClassFixture<RealFilingReportTests.Lint>
{
    [Fact]
    public void Code_quality_fits_GitLab_s_schema() => Schemas.ErrorsInJson(lint["gitlab"], "gitlab-code-quality.json").Should().BeEmpty();

    [Fact]
    public void Issues_fit_SonarQube_s_schema() => Schemas.ErrorsInJson(lint["sonar"], "sonar-generic-issues.json").Should().BeEmpty();

    [Fact]
    public void Diagnostics_fit_reviewdog_s_schema() => Schemas.ErrorsInJsonLines(lint["rdjsonl"], "reviewdog-diagnostic.json").Should().BeEmpty();

    [Fact]
    public void Tests_fit_the_schema_of_JUnit_XML() => Schemas.ErrorsInXml(lint["junit"], "junit.xsd").Should().BeEmpty();

    [Fact]
    public void Errors_fit_the_schema_of_Checkstyle_XML() => Schemas.ErrorsInXml(lint["checkstyle"], "checkstyle.xsd").Should().BeEmpty();

    [Fact]
    public void SARIF_keeps_every_finding_with_its_place()
    {
        using var json = JsonDocument.Parse(lint["json"]);
        using var sarif = JsonDocument.Parse(lint["sarif"]);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => (Text(finding, "ruleId"), Text(finding, "fingerprint"), Number(finding, "startLine"), Number(finding, "startColumn"), Number(finding, "endLine"), Number(finding, "endColumn")));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Select(Place).Should().Equal(findings);
        output.WriteLine($"{results.Count} results on {lint.Count} drafts{(lint.HasRealFilings ? "" : "; DISCLOSURELINT_CORPUS is not set: no real filings among them")}.");

        static (string, string, int, int, int, int) Place(JsonElement result)
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            return (
                Text(result, "ruleId"),
                Text(result.GetProperty("partialFingerprints"), "primaryLocationLineHash"),
                Number(region, "startLine"),
                Number(region, "startColumn"),
                Number(region, "endLine"),
                Number(region, "endColumn"));
        }
    }

    [Fact]
    public void All_formats_tell_of_the_same_findings()
    {
        using var json = JsonDocument.Parse(lint["json"]);
        var count = json.RootElement.GetProperty("findings").GetArrayLength();
        using var gitlab = JsonDocument.Parse(lint["gitlab"]);
        gitlab.RootElement.GetArrayLength().Should().Be(count);
        using var sonar = JsonDocument.Parse(lint["sonar"]);
        sonar.RootElement.GetProperty("issues").GetArrayLength().Should().Be(count);
        lint["rdjsonl"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(count);
        lint["junit"].Split("<failure ").Should().HaveCount(count + 1);
        lint["checkstyle"].Split("<error ").Should().HaveCount(count + 1);
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static int Number(JsonElement element, string property) => element.GetProperty(property).GetInt32();

    /// <summary>One run over all drafts, with a report of each format.</summary>
    public sealed class Lint : IDisposable
    {
        private static readonly string[] Formats = ["json", "sarif", "gitlab", "sonar", "rdjsonl", "junit", "checkstyle"];
        private readonly string _folder = Directory.CreateTempSubdirectory("disclosurelint-").FullName;

        public Lint()
        {
            // Every draft is below the folder the tool runs in, so that reports name it by a relative path as they do in a repository.
            List<string> drafts = [.. Drafts(Path.Combine(Repository.Root, "seeds", "drafts"), ".htm", ".md")];
            if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is { Length: > 0 } corpus)
            {
                HasRealFilings = true;
                drafts.AddRange(Drafts(Path.Combine(corpus, "filings"), ".htm", ".txt"));
            }

            Count = drafts.Count;
            foreach (var draft in drafts) File.Copy(draft, Path.Combine(_folder, $"{Path.GetFileName(Path.GetDirectoryName(draft))}-{Path.GetFileName(draft)}"));
            List<string> arguments = [".", "--quiet", "--no-config"];
            foreach (var format in Formats) arguments.AddRange(["--report", $"{format}=report.{format}"]);
            ToolProcess.Run(_folder, [.. arguments]).ExitCode.Should().Be(ExitCode.Findings);
        }

        public int Count { get; }

        public bool HasRealFilings { get; }

        public string this[string format] => File.ReadAllText(Path.Combine(_folder, $"report.{format}"));

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        private static IEnumerable<string> Drafts(string folder, params string[] endings) =>
            Directory.GetFiles(folder, "*.*", SearchOption.AllDirectories).Where(file => endings.Contains(Path.GetExtension(file), StringComparer.Ordinal));
    }
}
