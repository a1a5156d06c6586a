using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class BacktestCommandTests : IDisposable
{
    private const string Claim = "We are the leading grower of hazel trees in North America.";

    private readonly DraftFolder _folder = new DraftFolder()
        .With("letters/quotes_by_topic.jsonl",
            """{"quote": "the leading grower of hazel trees in North America", "topics": ["LEADER"], "company": "Marrow", "form": "S-1", "section": "Prospectus Summary, page 1", "number": 1}""" + "\n")
        .With("letters/comments_2026.jsonl", """{"text": "Please tell us the measure.", "topics": ["LEADER"]}""" + "\n")
        .With("letters/responses_2026.jsonl",
            """{"company": "Marrow", "section": "Prospectus Summary, page 1", "number": 1, "comment": "Please tell us the measure.", "response": "We have revised the sentence to read as follows: “We grow hazel trees on 400 hectares in Oregon and sell them to nurseries in eleven states.”"}""" + "\n")
        .With("filings/marrow.md", $"# PROSPECTUS SUMMARY\n\n{Claim}\n\nA competitor leads in walnuts.\n")
        .With("marks/marrow.jsonl", """
            {"kind": "comment", "topic": "LEADER", "section": "Summary", "quote": "the leading grower of hazel trees", "why": "no measure", "likelihood": "high"}
            {"kind": "innocent", "topic": "LEADER", "section": "Summary", "quote": "A competitor leads in walnuts.", "why": "a competitor", "likelihood": "high"}

            """);

    public void Dispose() => _folder.Dispose();

    private JsonElement Backtest(params string[] arguments)
    {
        var run = ToolProcess.Run(_folder.Path, ["backtest", .. arguments, "--format", "json"]);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    [Fact]
    public void A_quoted_passage_is_found_again_under_its_heading()
    {
        var topic = Backtest("--letters", "letters").GetProperty("quotes").EnumerateArray().Should().ContainSingle().Subject;
        topic.GetProperty("topic").GetString().Should().Be("LEADER");
        topic.GetProperty("found").GetInt32().Should().Be(1);
    }

    [Fact]
    public void A_disclosure_that_the_staff_accepted_draws_nothing()
    {
        var cures = Backtest("--letters", "letters").GetProperty("cures");
        cures.GetProperty("all").GetInt32().Should().Be(1);
        cures.GetProperty("silent").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Marks_are_counted_by_topic_with_comments_found_and_innocents_flagged()
    {
        var topic = Backtest("--filings", "filings", "--marks", "marks").GetProperty("marks").EnumerateArray().Should().ContainSingle().Subject;
        topic.GetProperty("likely").GetInt32().Should().Be(1);
        topic.GetProperty("likelyFound").GetInt32().Should().Be(1);
        topic.GetProperty("innocent").GetInt32().Should().Be(1);
        topic.GetProperty("innocentFlagged").GetInt32().Should().Be(0);
    }

    [Fact]
    public void Labels_give_the_precision_of_a_rule_with_its_interval()
    {
        var fingerprint = FingerprintOf("DL2001");
        _folder.With("labels.tsv", $"rule\tfiling\tfingerprint\tfirst\tsecond\tverdict\nDL2001\tmarrow\t{fingerprint}\tright\twrong\tright\n");
        var result = Backtest("--filings", "filings", "--labels", "labels.tsv");
        result.GetProperty("disputedLabels").GetInt32().Should().Be(1);
        var rule = result.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("ruleId").GetString() == "DL2001");
        rule.GetProperty("right").GetInt32().Should().Be(1);
        rule.GetProperty("precision").GetString().Should().Be("1 of 1 judged right on 1 filings (21 to 100 %, fewer than 20 judged)");
    }

    [Fact]
    public void Misses_and_false_alarms_are_printed_for_the_topics_asked_for()
    {
        _folder.With("filings/marrow.md", "# PROSPECTUS SUMMARY\n\nWe grow trees. The leading grower of hazel trees is somebody else.\n");
        var run = ToolProcess.Run(_folder.Path, "backtest", "--filings", "filings", "--marks", "marks", "--show", "LEADER");
        run.Output.Should().Contain("MISS likely marrow LEADER [Summary]");
    }

    [Theory]
    [InlineData("Nothing to try the rules on")]
    [InlineData("Marks and labels are about filings", "--letters", "letters", "--marks", "marks")]
    [InlineData("--filings: there is no nowhere", "--filings", "nowhere")]
    [InlineData("line 1: the first line must be the header", "--filings", "filings", "--labels", "marks/marrow.jsonl")]
    public void What_cannot_be_tried_is_said(string message, params string[] arguments)
    {
        var run = ToolProcess.Run(_folder.Path, ["backtest", .. arguments]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    private string FingerprintOf(string rule)
    {
        var run = ToolProcess.Run(_folder.Path, "filings/marrow.md", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("ruleId").GetString() == rule).GetProperty("fingerprint").GetString()!;
    }
}
