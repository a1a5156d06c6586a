using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

/// <summary>What code scanning services ask of a SARIF file; the schema itself is validated with Microsoft's multitool in CI.</summary>
public sealed class SarifFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("deals/first draft.md", DraftFolder.FlawedMarkdown);
    private readonly JsonDocument _log;

    public SarifFormatTests()
    {
        var run = ToolProcess.Run(_folder.Path, "deals/first draft.md", "--format", "sarif");
        _log = JsonDocument.Parse(run.Output);
    }

    private JsonElement Run => _log.RootElement.GetProperty("runs")[0];

    private IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    private IEnumerable<JsonElement> Rules => Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_is_version_2_1_0_with_one_run_in_utf16_columns()
    {
        _log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        _log.RootElement.GetProperty("$schema").GetString().Should().Contain("sarif-2.1.0");
        _log.RootElement.GetProperty("runs").GetArrayLength().Should().Be(1);
        Run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        Run.GetProperty("automationDetails").GetProperty("id").GetString().Should().Be("disclosurelint/deals/first%20draft.md/");
        Run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void All_rules_are_listed_whether_or_not_they_reported()
    {
        using var listed = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "rules", "--format", "json").Output);
        Rules.Select(rule => rule.GetProperty("id").GetString())
            .Should().Equal(listed.RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void Each_rule_has_the_texts_and_properties_that_services_require()
    {
        foreach (var rule in Rules)
        {
            rule.GetProperty("name").GetString().Should().NotBeNullOrEmpty().And.Match(name => name.Length <= 255);
            foreach (var text in new[] { "shortDescription", "fullDescription" })
            {
                rule.GetProperty(text).GetProperty("text").GetString().Should().NotBeNullOrEmpty().And.Match(value => value.Length <= 1024);
            }

            rule.GetProperty("help").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
            rule.GetProperty("help").GetProperty("markdown").GetString().Should().NotBeNullOrEmpty();
            var properties = rule.GetProperty("properties");
            properties.GetProperty("problem.severity").GetString().Should().BeOneOf("error", "warning", "recommendation");
            properties.GetProperty("tags").GetArrayLength().Should().BeInRange(1, 10);
            properties.TryGetProperty("security-severity", out _).Should().BeFalse();
            if (properties.TryGetProperty("precision", out var precision)) precision.GetString().Should().BeOneOf("very-high", "high", "medium", "low");
        }
    }

    [Fact]
    public void Each_result_points_to_its_rule_and_to_a_region_with_four_ends()
    {
        Results.Should().NotBeEmpty();
        foreach (var result in Results)
        {
            Rules.ElementAt(result.GetProperty("ruleIndex").GetInt32()).GetProperty("id").GetString()
                .Should().Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            foreach (var end in new[] { "startLine", "startColumn", "endLine", "endColumn" })
            {
                region.GetProperty(end).GetInt32().Should().BePositive();
            }
        }
    }

    [Fact]
    public void Paths_are_relative_to_the_root_and_escaped()
    {
        foreach (var result in Results)
        {
            var artifact = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            artifact.GetProperty("uri").GetString().Should().Be("deals/first%20draft.md");
            artifact.GetProperty("uriBaseId").GetString().Should().Be("%SRCROOT%");
        }
    }

    [Fact]
    public void The_fingerprint_of_the_finding_is_the_one_that_services_use()
    {
        foreach (var result in Results)
        {
            var fingerprints = result.GetProperty("partialFingerprints");
            fingerprints.GetProperty("primaryLocationLineHash").GetString().Should().NotBeNullOrEmpty()
                .And.Be(fingerprints.GetProperty("disclosureLint/v1").GetString());
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_makes_the_run_unsuccessful_with_a_notification()
    {
        using var log = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "missing.htm", "--format", "sarif").Output);
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("level").GetString().Should().Be("error");
    }
}
