using DisclosureLint.Cli.Configuration;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Suppressions;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Cli.Tests.Suppressions;

public sealed class SuppressionTests : IDisposable
{
    private const string Claim = "Our grafts are superior to those of every other nursery in our 12 greenhouses.";
    private static readonly DateOnly Today = new(2026, 3, 31);

    private readonly ServiceProvider _services = Composition.Build();

    public void Dispose() => _services.Dispose();

    [Fact]
    public void A_suppression_takes_its_finding_out_of_the_count_and_keeps_the_reason()
    {
        var result = Apply(Lint(), Suppress() with { Reason = "Support in the binder", By = "KM", Expires = Today, Support = "binder/3.pdf#1" });
        result.Findings.Should().ContainSingle().Which.Suppressed.Should().Be(
            new SuppressionNote("suppression", "Support in the binder", "KM", Today, "binder/3.pdf#1"));
        Told(result).Should().BeEmpty();
    }

    [Fact]
    public void A_suppression_without_a_reason_suppresses_nothing()
    {
        var result = Apply(Lint(), Suppress() with { Reason = null });
        result.Findings.Should().ContainSingle().Which.Suppressed.Should().BeNull();
        Told(result).Should().ContainSingle().Which.Should().StartWith("DL0002 ").And.Contain("decisions.yml(1,1)");
    }

    [Fact]
    public void A_suppression_holds_on_its_last_day_and_not_on_the_next()
    {
        Apply(Lint(), Suppress() with { Expires = Today }).Findings.Single().Suppressed!.Expires.Should().Be(Today);
        var expired = Apply(Lint(), Suppress() with { Expires = Today.AddDays(-1) });
        expired.Findings.Single().Suppressed.Should().BeNull();
        Told(expired).Should().ContainSingle().Which.Should().StartWith("DL0003 ").And.Contain("expired on 2026-03-30");
    }

    [Fact]
    public void A_suppression_that_matches_nothing_is_reported_with_the_words_it_was_given_for()
    {
        var result = Apply(Lint(), Suppress() with { Fingerprint = "0000000000000000", Quote = "our unequalled expertise" });
        Told(result).Should().ContainSingle().Which.Should().StartWith("DL0003 ").And.Contain("our unequalled expertise");
    }

    [Fact]
    public void A_suppression_whose_words_changed_still_holds_and_is_reported()
    {
        var result = Apply(Lint(), Suppress() with { Quote = "our superior grafts of 11 years" });
        result.Findings.Single().Suppressed!.Kind.Should().Be("suppression");
        Told(result).Should().ContainSingle().Which.Should().StartWith("DL0003 ").And.Contain("11 years").And.Contain("superior");
    }

    [Theory]
    [InlineData("<!-- disclosurelint-disable-next-line DL2002 reason: survey in the binder -->\n")]
    [InlineData("<!-- disclosurelint-disable-next-line DL1001, DL2002 reason: survey in the binder -->\n\n")]
    [InlineData("<!-- disclosurelint-disable DL2002 reason: survey in the binder -->\n\nWe open at nine.\n\n")]
    public void A_comment_in_markdown_suppresses_with_its_reason(string comment)
    {
        var result = Apply(Lint(comment + Claim));
        result.Findings.Should().ContainSingle().Which.Suppressed.Should().Be(new SuppressionNote("inline", "survey in the binder"));
        Told(result).Should().BeEmpty();
    }

    [Theory]
    [InlineData("<!-- disclosurelint-disable-next-line DL2002 -->\n", "DL0002 ")]
    [InlineData("<!-- disclosurelint-disable-next-line DL2002 reason: -->\n", "DL0002 ")]
    [InlineData("<!-- disclosurelint-disable-next-line DL1001 reason: another rule -->\n", "DL0003 ")]
    [InlineData("<!-- disclosurelint-disable-next-line DL2002 reason: another line -->\n\nWe open at nine.\n\n", "DL0003 ")]
    public void A_comment_that_gives_no_reason_or_covers_nothing_is_reported_and_suppresses_nothing(string comment, string diagnostic)
    {
        var result = Apply(Lint(comment + Claim));
        result.Findings.Should().ContainSingle().Which.Suppressed.Should().BeNull();
        Told(result).Should().ContainSingle().Which.Should().StartWith(diagnostic);
    }

    [Fact]
    public void A_comment_left_in_html_is_reported_since_it_would_be_filed()
    {
        var html = $"<html><body><p><b>BUSINESS</b></p>\n<!-- disclosurelint-disable DL2002 reason: survey -->\n<p>{Claim}</p></body></html>";
        var result = Apply(Lint(html, "draft.htm"));
        result.Findings.Should().Contain(finding => finding.Rule.Id == "DL2002" && finding.Suppressed == null);
        Told(result).Should().ContainSingle().Which.Should().StartWith("DL0006 ").And.Contain("draft.htm(2,1)");
    }

    [Theory]
    [InlineData("- rule: DL2002", "decisions.yml(1,3): A suppression names the fingerprint of its finding.")]
    [InlineData("- fingerprint: 12ab\n  raison: none", "decisions.yml(2,3): There is no key raison. Did you mean reason?")]
    [InlineData("- fingerprint: 12ab\n  expires: soon", "decisions.yml(2,12): expires takes a date as 2026-03-31, not soon.")]
    [InlineData("fingerprint: 12ab", "decisions.yml(1,1): The file of suppressions is a list with a dash before each item.")]
    public void A_broken_file_of_suppressions_is_told_with_its_place(string text, string complaint)
    {
        var read = () => SuppressionFile.Read(YamlFile.Parse("decisions.yml", text));
        read.Should().Throw<UsageException>().WithMessage(complaint);
    }

    [Theory]
    [InlineData("- fingerprint: 12ab\n  reason: a\n", "12ab", "")]
    [InlineData("# All\n\n# One\n- fingerprint: 12ab\n  reason: a\n# Two\n- fingerprint: 34cd\n  reason: b\n", "12AB", "# All\n\n# One\n# Two\n- fingerprint: 34cd\n  reason: b\n")]
    [InlineData("- fingerprint: 12ab\n  reason: |\n    a\n\n    b\n  # of the item\n\n- fingerprint: 34cd\n", "12ab", "\n- fingerprint: 34cd\n")]
    [InlineData("- rule: DL1001\n  fingerprint: 34cd\n- fingerprint: 12ab\n\n# The end\n", "12ab", "- rule: DL1001\n  fingerprint: 34cd\n\n# The end\n")]
    [InlineData("- fingerprint: 34cd\r\n- fingerprint: 12ab\r\n", "12ab", "- fingerprint: 34cd\r\n")]
    [InlineData("- fingerprint: 34cd\n", "12ab", "- fingerprint: 34cd\n")]
    public void A_suppression_is_taken_out_and_what_else_stands_in_the_file_stays(string before, string fingerprint, string after)
    {
        using var folder = new DraftFolder().With(SuppressionFile.Name, before);
        SuppressionFile.Remove(folder.Path, fingerprint);
        File.ReadAllText(folder[SuppressionFile.Name]).Trim('\n').Should().Be(after.Trim('\n'));
        SuppressionFile.Read(folder.Path).Should().NotContain(left => left.Fingerprint == fingerprint);
    }

    [Theory]
    [InlineData("[{fingerprint: 12ab, reason: a}]\n")]
    [InlineData("-\n  fingerprint: 12ab\n")]
    public void A_suppression_that_is_not_lines_of_its_own_is_left_to_a_person(string before)
    {
        using var folder = new DraftFolder().With(SuppressionFile.Name, before);
        var remove = () => SuppressionFile.Remove(folder.Path, "12ab");
        remove.Should().Throw<UsageException>().WithMessage("*by hand*");
        File.ReadAllText(folder[SuppressionFile.Name]).Should().Be(before);
    }

    private LintResult Lint(string body = Claim, string path = "draft.md")
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? $"# BUSINESS\n\n{body}\n" : body;
        return _services.GetRequiredService<Linter>().Lint(_services.GetRequiredService<FilingReader>().Read(path, text));
    }

    private Suppression Suppress() => new()
    {
        Fingerprint = Lint().Findings.Single().Fingerprint,
        RuleId = "DL2002",
        Reason = "Support in the binder",
        Place = "decisions.yml(1,1)",
    };

    private static LintResult Apply(LintResult result, params Suppression[] suppressions) => SuppressionStep.Apply([result], suppressions, Today).Single();

    private static IEnumerable<string> Told(LintResult result) => result.Diagnostics
        .Where(diagnostic => diagnostic.Id is "DL0002" or "DL0003" or "DL0006")
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Message}");
}
