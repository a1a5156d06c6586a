using System.Diagnostics;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Suppressions;

/// <summary>A project adopts the linter on a flawed draft and keeps it green for the right reasons; real git, real processes.</summary>
public sealed class AdoptionStory : IDisposable
{
    private const string Leader = "We are the leading provider of heirloom saplings in North America.";
    private const string Unmatched = "We believe that our customers value our unmatched grafting expertise.";
    private const string Advanced = "Our greenhouses are the most advanced in the industry.";

    private const string Draft = $"""
        # PROSPECTUS

        This is the initial public offering of shares of common stock of Marrow & Pine, Inc. No public market for our common stock has existed before it.

        # PROSPECTUS SUMMARY

        {Leader}

        # SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS

        Our statements about the future are made under the safe harbor of the Private Securities Litigation Reform Act of 1995.

        # USE OF PROCEEDS

        We intend to use the net proceeds for general corporate purposes.

        # BUSINESS

        {Unmatched}

        """;

    private readonly DraftFolder _folder = new DraftFolder().With("drafts/s1.md", Draft);

    public AdoptionStory()
    {
        Git("init", "--quiet");
    }

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder[".git"], "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }

    private string Text
    {
        get => File.ReadAllText(_folder["drafts/s1.md"]);
        set => File.WriteAllText(_folder["drafts/s1.md"], value);
    }

    [Fact]
    public void A_flawed_draft_is_adopted_and_only_what_is_new_fails_from_then_on()
    {
        Lint().ExitCode.Should().Be(1, "the draft is flawed");

        Tool("init", "drafts/s1.md").ExitCode.Should().Be(0);
        Tool("baseline", "create", "drafts/s1.md").ExitCode.Should().Be(0);
        File.Exists(_folder["disclosurelint.baseline.json"]).Should().BeTrue("it stands beside the configuration, not beside the draft");
        File.ReadAllText(_folder["disclosurelint.baseline.json"]).Should().NotContain("sapling").And.NotContain("s1.md");
        Git("add", ".");
        Git("-c", "user.name=Writer", "-c", "user.email=writer@example.invalid", "commit", "--quiet", "-m", "Adopt");
        var adopted = Lint("--strict-baseline");
        adopted.ExitCode.Should().Be(0);
        adopted.Output.Should().BeEmpty();

        Text = Text.Replace(Unmatched, $"{Unmatched}\n\n{Advanced}", StringComparison.Ordinal);
        var defect = Lint();
        defect.ExitCode.Should().Be(1);
        defect.Lines.Should().ContainSingle().Which.Should().StartWith("drafts/s1.md(21,1): warning DL2002:");
        Git("checkout", "--quiet", "--", "drafts");

        var before = File.ReadAllText(_folder["disclosurelint.baseline.json"]);
        Text = string.Concat(Enumerable.Range(0, 250).Select(_ => "<!-- note to the printer -->\n\n")) + Text;
        Lint("--strict-baseline").ExitCode.Should().Be(0, "500 lines above change no finding");
        Git("checkout", "--quiet", "--", "drafts");

        Text = Text.Replace(Unmatched, $"{Leader}\n\n{Unmatched}", StringComparison.Ordinal);
        Lint().Lines.Should().ContainSingle("the sentence stands in a second place now").Which.Should().Contain("DL2001");
        Tool("baseline", "update", "drafts/s1.md").ExitCode.Should().Be(1, "a new finding never slips into the baseline");
        File.ReadAllText(_folder["disclosurelint.baseline.json"]).Should().Be(before);
        Git("checkout", "--quiet", "--", "drafts");

        Text = Text.Replace(Unmatched, "We graft.", StringComparison.Ordinal).Replace(Leader, "We sell saplings.", StringComparison.Ordinal);
        var stale = Lint();
        stale.ExitCode.Should().Be(0);
        stale.Error.Should().StartWith("2 findings of the baseline are fixed");
        Lint("--strict-baseline").ExitCode.Should().Be(1);
        Tool("baseline", "prune", "drafts/s1.md").ExitCode.Should().Be(0);
        Lint("--strict-baseline").ExitCode.Should().Be(0);
        File.ReadAllText(_folder["disclosurelint.baseline.json"]).Should().Contain("DL1001").And.NotContain("DL2001");

        Text = Text.Replace("We graft.", Unmatched, StringComparison.Ordinal);
        Lint().ExitCode.Should().Be(1, "what was pruned is new when it comes back");
        Tool("baseline", "update", "drafts/s1.md", "--accept-new").ExitCode.Should().Be(0);
        Lint().ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_finding_is_suppressed_with_a_reason_until_the_reason_expires()
    {
        Text = DraftFolder.HarmlessMarkdown + $"\n# BUSINESS\n\n{Unmatched}\n";
        var fingerprint = Findings().Should().ContainSingle().Subject.GetProperty("fingerprint").GetString()!;
        const string Note = "# Agreed with counsel on the drafting call.\n";
        _folder.With("disclosurelint.suppressions.yml", Note);

        Tool("suppress", fingerprint, "drafts/s1.md", "--reason", " ").ExitCode.Should().Be(2, "a reason is required");
        Tool("suppress", "000000000000", "drafts/s1.md", "--reason", "None").ExitCode.Should().Be(2);
        Tool("suppress", fingerprint[..8], "drafts/s1.md", "--reason", "Survey: 9 of 10 \"agree\"", "--by", "KM", "--expires", "2999-12-31", "--support", "binder/12.pdf#4")
            .ExitCode.Should().Be(0);
        File.ReadAllText(_folder["disclosurelint.suppressions.yml"]).Should().StartWith(Note);

        var run = Lint();
        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        var suppressed = Findings().Single().GetProperty("suppressed");
        suppressed.GetProperty("kind").GetString().Should().Be("suppression");
        suppressed.GetProperty("reason").GetString().Should().Be("Survey: 9 of 10 \"agree\"");
        suppressed.GetProperty("support").GetString().Should().Be("binder/12.pdf#4");
        Tool("suppress", fingerprint, "drafts/s1.md", "--reason", "Again").ExitCode.Should().Be(2);

        var file = File.ReadAllText(_folder["disclosurelint.suppressions.yml"]);
        _folder.With("disclosurelint.suppressions.yml", file.Replace("2999-12-31", "2001-12-31", StringComparison.Ordinal));
        Lint().ExitCode.Should().Be(1);
        Lint("--format", "text").Output.Should().Contain("DL0003").And.Contain("expired on 2001-12-31");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"schemaVersion\": 1}")]
    [InlineData("{\"schemaVersion\": 2, \"findings\": []}")]
    [InlineData("{\"schemaVersion\": 1, \"findings\": [{\"fingerprint\": \"a\", \"rule\": \"DL1001\", \"section\": \"Cover\", \"count\": 0}]}")]
    public void A_broken_baseline_exits_with_2(string content)
    {
        _folder.With("disclosurelint.baseline.json", content);
        Lint().ExitCode.Should().Be(2);
        Tool("baseline", "prune", "drafts/s1.md").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_missing_baseline_exits_with_2_where_it_was_named() => Lint("--baseline", "nowhere.json").ExitCode.Should().Be(2);

    private ToolRun Lint(params string[] arguments) =>
        Tool(arguments.Contains("--format", StringComparer.Ordinal) ? ["drafts/s1.md", .. arguments] : ["drafts/s1.md", "--format", "concise", .. arguments]);

    private ToolRun Tool(params string[] arguments) => ToolProcess.Run(_folder.Path, arguments);

    private List<JsonElement> Findings()
    {
        using var json = JsonDocument.Parse(Lint("--format", "json").Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.Clone())];
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = _folder.Path, UseShellExecute = false, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error);
    }
}
