using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

/// <summary>What GitHub's upload rejects, ignores or cuts, and how a SARIF file stays clear of it.</summary>
public sealed class SarifUploadTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("draft.md", Reports.Draft)
        .With("draft.htm", DraftFolder.FlawedHtml);

    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void No_more_than_5_000_results_are_written_the_gravest_and_a_notification_counts_the_others()
    {
        var report = Reports.Repeat(_reports.Lint(_folder["draft.md"]), 5_100);
        using var log = Write(report);
        Results(log).Should().HaveCount(5_000);
        Results(log).Count(result => result.GetProperty("level").GetString() == "error").Should().Be(report.Count().Error);
        var notification = Run(log).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()
            .Single(item => item.GetProperty("descriptor").GetProperty("id").GetString() == "results-left-out");
        notification.GetProperty("message").GetProperty("text").GetString().Should().StartWith("100 findings of the least severity were left out");
    }

    [Fact]
    public void A_result_has_no_more_than_100_related_places_and_each_says_what_is_there()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var finding = report.Results[0].Findings[0];
        var related = Enumerable.Range(0, 1_200).Select(_ => new RelatedLocation(finding.Location, "")).ToList();
        using var log = Write(report with { Results = [report.Results[0] with { Findings = [finding with { Related = related }] }] });
        var places = Results(log).Single().GetProperty("relatedLocations").EnumerateArray().ToList();
        places.Should().HaveCount(100);
        places.Select(place => place.GetProperty("id").GetInt32()).Should().OnlyHaveUniqueItems();
        places.Should().OnlyContain(place => place.GetProperty("message").GetProperty("text").GetString()!.Length > 0);
    }

    [Fact]
    public void The_first_sentence_of_a_message_says_the_problem_in_120_characters()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        foreach (var rule in report.Rules) rule.Title.Length.Should().BeLessThan(120, rule.Id);
        using var log = Write(report);
        Results(log).Select(result => result.GetProperty("message").GetProperty("text").GetString())
            .Should().Equal(report.Findings.Select(finding => $"{finding.Rule.Title}. {finding.Message}"));
    }

    [Fact]
    public void No_text_is_empty_whatever_a_rule_leaves_out()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var bare = report.Rules[0] with { Why = "", Fix = "" };
        using var log = Write(report with { Rules = [bare] });
        Texts(log.RootElement).Should().OnlyContain(text => text.Length > 0);
    }

    [Fact]
    public void Levels_are_those_of_SARIF()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        using var log = Write(report);
        Results(log).Select(result => result.GetProperty("level").GetString()).Should().Equal(report.Findings.Select(finding => finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        }));
    }

    [Fact]
    public void The_region_is_the_quoted_words_and_no_more()
    {
        using var log = Write(_reports.Lint(_folder["draft.htm"]));
        var region = Results(log).Single(result => result.GetProperty("ruleId").GetString() == "DL1001")
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var source = File.ReadAllText(_folder["draft.htm"]);
        var words = source.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
        words.Should().Be("Private</i>&nbsp;Securities\nLitigation <font size=\"2\">Reform Act");
        region.GetProperty("snippet").GetProperty("text").GetString().Should().Be(words);
        source.Split('\n')[region.GetProperty("startLine").GetInt32() - 1][(region.GetProperty("startColumn").GetInt32() - 1)..].Should().StartWith("Private</i>");
        source.Split('\n')[region.GetProperty("endLine").GetInt32() - 1][..(region.GetProperty("endColumn").GetInt32() - 1)].Should().EndWith("Reform Act");
    }

    [Fact]
    public void A_file_outside_of_the_repository_is_named_by_an_absolute_URI_and_no_base()
    {
        using var log = JsonDocument.Parse(_reports.Write("sarif", _reports.Lint(_folder["draft.md"]), new ReportSettings { RootFolder = Path.Combine(_folder.Path, "elsewhere") }));
        var artifact = Results(log).First().GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        new Uri(artifact.GetProperty("uri").GetString()!).LocalPath.Should().Be(_folder["draft.md"]);
        artifact.TryGetProperty("uriBaseId", out _).Should().BeFalse();
    }

    [Fact]
    public void A_symbolic_link_is_named_by_the_file_behind_it()
    {
        File.CreateSymbolicLink(_folder["link.md"], _folder["draft.md"]);
        using var log = Write(_reports.Lint(_folder["link.md"]));
        Results(log).First().GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("draft.md");
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_left_out_since_GitHub_would_show_it_as_open()
    {
        var report = Reports.SetTwoAside(_reports.Lint(_folder["draft.md"]));
        using var log = Write(report);
        Results(log).Should().HaveCount(report.Findings.Count() - 2).And.OnlyContain(result => !Has(result, "suppressions") && !Has(result, "baselineState"));
    }

    [Fact]
    public void Other_readers_can_have_it_marked()
    {
        using var log = JsonDocument.Parse(_reports.Write(
            "sarif", Reports.SetTwoAside(_reports.Lint(_folder["draft.md"])), new ReportSettings { RootFolder = _folder.Path, IncludeSuppressed = true }));
        var results = Results(log).ToList();
        results.Take(2).Select(result => result.GetProperty("suppressions")[0].GetProperty("justification").GetString())
            .Should().Equal("support sent to the staff, binder tab 4", "in the baseline");
        results.Take(2).Should().OnlyContain(result => result.GetProperty("suppressions")[0].GetProperty("status").GetString() == "accepted");
        results.Skip(2).Should().NotBeEmpty().And.OnlyContain(result => !Has(result, "suppressions"));
        results.Select(result => result.GetProperty("baselineState").GetString()).Should().StartWith(["new", "unchanged", "new"]);
    }

    [Fact]
    public void Rules_link_to_their_pages_where_these_are_known_and_explain_themselves_without()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        using var linked = JsonDocument.Parse(_reports.Write("sarif", report, new ReportSettings { RulePages = "https://example.com/rules/docs" }));
        Rules(linked).Select(rule => rule.GetProperty("helpUri").GetString()).Should().Equal(report.Rules.Select(rule => $"https://example.com/rules/docs/{rule.Id}.md"));
        using var bare = Write(report);
        Rules(bare).Should().OnlyContain(rule => !Has(rule, "helpUri") && rule.GetProperty("help").GetProperty("markdown").GetString()!.Contains("**Fix:**", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_documents_in_one_file_are_one_run_with_the_rules_once()
    {
        using var log = Write(_reports.Lint(_folder["draft.md"], _folder["draft.htm"]));
        log.RootElement.GetProperty("runs").GetArrayLength().Should().Be(1);
        Run(log).GetProperty("automationDetails").GetProperty("id").GetString().Should().Be("disclosurelint/");
        Run(log).GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString())
            .Should().Equal("draft.htm", "draft.md");
        Rules(log).Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
    }

    private JsonDocument Write(LintReport report) => JsonDocument.Parse(_reports.Write("sarif", report, new ReportSettings { RootFolder = _folder.Path }));

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs")[0];

    private static IEnumerable<JsonElement> Results(JsonDocument log) => Run(log).GetProperty("results").EnumerateArray();

    private static IEnumerable<JsonElement> Rules(JsonDocument log) => Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private static bool Has(JsonElement element, string property) => element.TryGetProperty(property, out _);

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
