using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Changes;

/// <summary>What a reviewer of one change sees: findings about what reads otherwise than before, by words and not by lines.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private const string Leader = "We are the leading provider of heirloom saplings in North America.";
    private const string Unmatched = "Our grafts are superior to those of every other nursery.";
    private const string Advanced = "Our greenhouses are the most advanced in the industry.";

    private readonly GitRepository _repository = new GitRepository().With("drafts/s1.md", $"""
        # PROSPECTUS SUMMARY

        {Leader}

        # BUSINESS

        {Unmatched}

        We employ 40 people.

        """);

    public ChangedSinceTests() => _repository.Commit("First draft");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Nothing_is_reported_of_a_draft_that_did_not_change()
    {
        Lint().Output.Should().NotBeEmpty();
        var run = Lint("--changed-since", "HEAD");
        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("2 findings are about what reads as at HEAD");
    }

    [Fact]
    public void A_paragraph_that_moved_or_was_broken_into_lines_anew_has_not_changed()
    {
        _repository.With("drafts/s1.md", $"# PROSPECTUS SUMMARY\n\nWe sell trees.\n\n{Leader.Replace(" of ", "\nof ", StringComparison.Ordinal)}\n\n# BUSINESS\n\nWe employ 40 people.\n\n{Unmatched}\n");
        Lint("--changed-since", "main").Output.Should().BeEmpty();
    }

    [Fact]
    public void A_paragraph_that_is_new_reads_otherwise_or_stands_there_once_more_is_reported()
    {
        _repository.Change("drafts/s1.md", "We employ 40 people.", Advanced);
        Lint("--changed-since", "HEAD").Lines.Should().ContainSingle().Which.Should().Contain("most advanced");
        _repository.Restore();
        _repository.Change("drafts/s1.md", "in North America", "in Canada");
        Lint("--changed-since", "HEAD").Lines.Should().ContainSingle().Which.Should().Contain("leading provider");
        _repository.Restore();
        _repository.Change("drafts/s1.md", "We employ 40 people.", Leader);
        Lint("--changed-since", "HEAD").Lines.Should().ContainSingle().Which.Should().Contain("leading provider");
    }

    [Fact]
    public void Findings_about_the_whole_draft_are_kept()
    {
        _repository.With("drafts/s1.md", """
            # BUSINESS

            We graft.

            # EXHIBIT INDEX

            | Exhibit No. | Description |
            |---|---|
            | 3.1 | Certificate of Incorporation |
            | 5.1 | Opinion of Farrow & Lisle LLP |
            | 10.1 | Lease of the Ohio plant |
            | 10.2 | Lease of the Kentucky plant |

            """);
        _repository.Commit("Exhibits");
        _repository.Change("drafts/s1.md", "We graft.", "We graft trees.");
        Lint("--changed-since", "HEAD").Lines.Should().ContainSingle().Which.Should().Contain("DL8102", "any change can have taken the consent away");
    }

    [Fact]
    public void A_draft_that_did_not_exist_is_new_as_a_whole()
    {
        _repository.With("drafts/s2.md", $"# BUSINESS\n\n{Unmatched}\n");
        _repository.Tool("lint", "drafts/s2.md", "--format", "concise", "--changed-since", "HEAD").Lines.Should().ContainSingle();
    }

    [Fact]
    public void The_baseline_is_not_called_stale_by_what_was_left_out()
    {
        _repository.Tool("baseline", "create", "drafts/s1.md").ExitCode.Should().Be(0);
        var run = Lint("--changed-since", "HEAD", "--strict-baseline");
        run.ExitCode.Should().Be(0);
        run.Error.Should().NotContain("fixed");
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--upload-pack=touch")]
    [InlineData("HEAD~5")]
    public void A_revision_that_git_does_not_know_exits_with_2(string revision)
    {
        var run = Lint($"--changed-since={revision}");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("git knows no revision");
    }

    private ToolRun Lint(params string[] arguments) => _repository.Tool(["lint", "drafts/s1.md", "--format", "concise", .. arguments]);
}
