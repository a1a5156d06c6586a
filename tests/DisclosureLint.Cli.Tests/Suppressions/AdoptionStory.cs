using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Suppressions;

/// <summary>A project adopts the linter on a flawed draft and keeps it green for the right reasons; real git, real processes.</summary>
public sealed class AdoptionStory : IDisposable
{
    private const string Draft = "drafts/s1.htm";
    private const string Baseline = "disclosurelint.baseline.json";
    private const string Suppressions = "disclosurelint.suppressions.yml";
    private const string Unmatched = "Our grafts are superior to those of every other nursery.";
    private const string Defect = "Our bench meters are the most accurate in the industry.";
    private const string Laboratories = "More than 3,400 laboratories count\non our analyzers every day, and our attach rate has climbed to 84%.";
    private const string Opportunity = "The worldwide opportunity for our products exceeds $6 billion and remains virtually untapped.";

    private readonly GitRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    private string Text
    {
        get => _repository.Read(Draft);
        set => _repository.With(Draft, value);
    }

    [Fact]
    public void A_flawed_draft_is_adopted_and_only_what_is_new_fails_from_then_on()
    {
        Text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "drafts", "merribrook-2009", "flawed.htm"));
        Adopt();
        IntroduceADefect();
        FixTwoOldOnes();
        InsertLinesAboveAndReindent();
        MoveAParagraphWithinItsSection();
        DuplicateAKnownSentence();
        SuppressUntilItExpires();
    }

    private void Adopt()
    {
        Lint().ExitCode.Should().Be(1, "the draft is flawed");
        Tool("init", Draft).ExitCode.Should().Be(0);
        Tool("baseline", "create", Draft).ExitCode.Should().Be(0);
        _repository.Read(Baseline).Should().NotContain("analyzers").And.NotContain("s1.htm", "the list goes where the draft may not");
        _repository.Commit("Adopt the linter");
        IsUnchanged("the draft is as it was adopted");
    }

    private void IntroduceADefect()
    {
        AddBefore("More than 3,400", Defect);
        var run = Lint();
        run.ExitCode.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().StartWith($"{Draft}({LineOf(Defect)},").And.Contain("DL2002");
        Lint("--format", "github").Lines.Should().Contain(
            line => line.StartsWith($"::warning file={Draft},line={LineOf(Defect)},", StringComparison.Ordinal), "the annotation stands on the right line");
        Lint("--changed-since", "HEAD", "--no-config", "--fail-on", "warning").Lines
            .Should().Contain(run.Lines[0], "a review of the change alone shows it too");
        Tool("baseline", "update", Draft).ExitCode.Should().Be(1, "a new finding never slips into the baseline");
        _repository.Restore();
    }

    private void FixTwoOldOnes()
    {
        Replace("We are the market leader in benchtop", "We make benchtop");
        Replace("The worldwide opportunity for our products\nexceeds $6 billion and remains virtually untapped. ", "");
        var stale = Lint();
        stale.ExitCode.Should().Be(0);
        stale.Error.Should().StartWith("2 findings of the baseline are fixed (DL").And.Contain("DL2001").And.Contain("DL5104");
        Lint("--strict-baseline").ExitCode.Should().Be(1);
        Tool("baseline", "prune", Draft).ExitCode.Should().Be(0);
        IsUnchanged("what was fixed is pruned");
        _repository.Commit("Cure two comments");

        Replace("A recent industry survey", Opportunity + " A recent industry survey");
        Lint().Output.Should().Contain("DL5104", "what was pruned is new when it comes back");
        Tool("baseline", "update", Draft, "--accept-new").ExitCode.Should().Be(0);
        IsUnchanged("it was accepted");
        _repository.Commit("Take one back");
    }

    private void InsertLinesAboveAndReindent()
    {
        var lines = Text.Split('\n').Select((line, i) => new string(' ', i % 7) + line);
        Text = string.Concat(Enumerable.Repeat("<!-- proof of the printer -->\n", 500)) + string.Join('\n', lines);
        IsUnchanged("lines and indents are no words");
        _repository.Restore();
    }

    private void MoveAParagraphWithinItsSection()
    {
        Replace(Laboratories, "");
        AddBefore("Our sales have climbed in every year", "In 2009 we moved to a larger plant.");
        AddBefore("Our sales have climbed in every year", Laboratories);
        IsUnchanged("a paragraph keeps its identity where it moves within its section");
        _repository.Restore();
    }

    private void DuplicateAKnownSentence()
    {
        AddBefore("Our sales have climbed in every year", Opportunity);
        var run = Lint();
        run.Lines.Should().ContainSingle("the sentence stands in a second place now").Which.Should().Contain("DL5104");
        _repository.Restore();
    }

    private void SuppressUntilItExpires()
    {
        AddBefore("More than 3,400", Defect);
        var fingerprint = Findings(Draft).Single(finding => finding.GetProperty("suppressed").ValueKind == JsonValueKind.Null).GetProperty("fingerprint").GetString()!;
        Tool("suppress", fingerprint, Draft, "--reason", "Round robin of 2009 supports it", "--by", "KM", "--expires", "2999-12-31", "--support", "binder/12.pdf#4")
            .ExitCode.Should().Be(0);
        IsUnchanged("the finding is kept with a reason");
        foreach (var format in new[] { "letter-md", "letter-html" })
        {
            Lint("--format", format).Output.Should().Contain("Appendix: comments set aside, with the reason given")
                .And.Contain("Round robin of 2009 supports it (by KM, until 2999-12-31, support: binder/12.pdf#4)");
        }
        _repository.Commit("Keep the claim");

        _repository.Change(Suppressions, "2999-12-31", "2010-12-31");
        Lint().Lines.Should().ContainSingle().Which.Should().Contain("DL2002");
        Lint("--format", "text").Output.Should().Contain("DL0003").And.Contain("expired on 2010-12-31");
        Lint().ExitCode.Should().Be(1);
    }

    private void IsUnchanged(string because)
    {
        var run = Lint("--strict-baseline");
        run.Output.Should().BeEmpty(because);
        run.ExitCode.Should().Be(0, because);
    }

    private void AddBefore(string words, string paragraph)
    {
        var at = Text.LastIndexOf("<P ", Text.IndexOf(words, StringComparison.Ordinal), StringComparison.Ordinal);
        Text = Text.Insert(at, $"<P STYLE=\"margin-top:0px\">{paragraph}</P>\n");
    }

    private void Replace(string words, string into) => _repository.Change(Draft, words, into);

    private int LineOf(string words) => Text[..Text.IndexOf(words, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

    [Fact]
    public void A_finding_is_suppressed_with_a_reason_until_the_reason_expires()
    {
        _repository.With("s1.md", DraftFolder.HarmlessMarkdown + $"\n# BUSINESS\n\n{Unmatched}\n");
        var fingerprint = Findings("s1.md").Should().ContainSingle().Subject.GetProperty("fingerprint").GetString()!;
        const string Note = "# Agreed with counsel on the drafting call.\n";
        _repository.With(Suppressions, Note);

        Tool("suppress", fingerprint, "s1.md", "--reason", " ").ExitCode.Should().Be(2, "a reason is required");
        Tool("suppress", "000000000000", "s1.md", "--reason", "None").ExitCode.Should().Be(2);
        Tool("suppress", fingerprint[..8], "s1.md", "--reason", "Survey: 9 of 10 \"agree\"", "--by", "KM", "--expires", "2999-12-31", "--support", "binder/12.pdf#4")
            .ExitCode.Should().Be(0);
        _repository.Read(Suppressions).Should().StartWith(Note);

        var run = Tool("lint", "s1.md", "--format", "concise");
        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        var suppressed = Findings("s1.md").Single().GetProperty("suppressed");
        suppressed.GetProperty("kind").GetString().Should().Be("suppression");
        suppressed.GetProperty("reason").GetString().Should().Be("Survey: 9 of 10 \"agree\"");
        suppressed.GetProperty("support").GetString().Should().Be("binder/12.pdf#4");
        Tool("suppress", fingerprint, "s1.md", "--reason", "Again").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_finding_is_suppressed_by_the_name_of_its_rule_where_there_is_one()
    {
        _repository.With("s1.md", DraftFolder.HarmlessMarkdown + $"\n# BUSINESS\n\n{Unmatched}\n");
        Tool("suppress", "DL2001", "s1.md", "--reason", "Survey").Should().Match<ToolRun>(run => run.ExitCode == 2 && run.Error.Contains("no finding of DL2001"));
        Tool("suppress", "dl2002", "s1.md", "--reason", "Survey").ExitCode.Should().Be(0);
        Findings("s1.md").Should().ContainSingle().Which.GetProperty("suppressed").GetProperty("reason").GetString().Should().Be("Survey");
        Tool("suppress", "DL2002", "s1.md", "--reason", "Again").Should().Match<ToolRun>(run => run.ExitCode == 2 && run.Error.Contains("suppressed already"));
    }

    [Fact]
    public void Where_a_rule_has_several_findings_each_is_told_with_its_fingerprint()
    {
        _repository.With("s1.md", File.ReadAllText(Path.Combine(Repository.Root, "seeds", "drafts", "merribrook-2009", "flawed.md")));
        var blanks = Findings("s1.md").Where(finding => finding.GetProperty("ruleId").GetString() == "DL1101").Select(finding => finding.GetProperty("fingerprint").GetString()!).ToList();
        blanks.Should().HaveCountGreaterThan(1);
        var run = Tool("suppress", "offering-terms-blank", "s1.md", "--reason", "None");
        run.ExitCode.Should().Be(2);
        blanks.Should().OnlyContain(fingerprint => run.Error.Contains(fingerprint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"schemaVersion\": 1}")]
    [InlineData("{\"schemaVersion\": 2, \"findings\": []}")]
    [InlineData("{\"schemaVersion\": 1, \"findings\": [{\"fingerprint\": \"a\", \"rule\": \"DL1001\", \"section\": \"Cover\", \"count\": 0}]}")]
    public void A_broken_baseline_exits_with_2(string content)
    {
        _repository.With("s1.md", DraftFolder.HarmlessMarkdown).With(Baseline, content);
        Tool("lint", "s1.md").ExitCode.Should().Be(2);
        Tool("baseline", "prune", "s1.md").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_missing_baseline_exits_with_2_where_it_was_named()
    {
        _repository.With("s1.md", DraftFolder.HarmlessMarkdown);
        Tool("lint", "s1.md", "--baseline", "nowhere.json").ExitCode.Should().Be(2);
    }

    private ToolRun Lint(params string[] arguments) =>
        Tool(arguments.Contains("--format", StringComparer.Ordinal) ? ["lint", Draft, .. arguments] : ["lint", Draft, "--format", "concise", .. arguments]);

    private ToolRun Tool(params string[] arguments) => _repository.Tool(arguments);

    private List<JsonElement> Findings(string draft)
    {
        using var json = JsonDocument.Parse(Tool("lint", draft, "--format", "json").Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.Clone())];
    }
}
