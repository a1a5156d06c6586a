using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Rules;
using DisclosureLint.Tests.Facts;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Linting;

public sealed class LinterTests
{
    [Fact]
    public void A_phrase_is_reported_with_its_exact_words_and_section()
    {
        var finding = Lint(new WordRule("DL9001", "leading"), "We are a leading provider.").Findings.Should().ContainSingle().Subject;
        finding.Location.Excerpt.Should().Be("leading");
        finding.Location.Section.Kind.Should().Be(SectionKind.ProspectusSummary);
        finding.Message.Should().Be("“leading” draws a comment.");
    }

    [Fact]
    public void A_rule_that_throws_is_off_for_the_filing_and_named()
    {
        var result = Lint([new WordRule("DL9001", "leading"), new ThrowingRule()], "We are a leading provider.");
        result.Findings.Should().ContainSingle("the other rule's findings are not lost");
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "DL0001" && diagnostic.Message.Contains("DL9099"));
        result.IsTrustworthy.Should().BeFalse();
    }

    [Fact]
    public void One_thread_and_many_give_the_same_findings_in_the_same_order()
    {
        Rule[] rules = [.. Enumerable.Range(0, 40).Select(i => new WordRule($"DL90{i:00}", i % 2 == 0 ? "leading" : "provider"))];
        var filing = FilingSketch.Of("We are a leading provider. They are another leading provider of leading goods.", SectionKind.ProspectusSummary);
        var linter = new Linter(rules);
        var alone = linter.Lint(filing, new LintOptions { MaxThreads = 1 });
        var together = linter.Lint(filing, new LintOptions { MaxThreads = 16 });
        together.Findings.Select(Print).Should().Equal(alone.Findings.Select(Print)).And.NotBeEmpty();
    }

    [Fact]
    public void The_same_words_again_are_one_finding_with_the_other_places_related()
    {
        var filing = new FilingSketch()
            .In(SectionKind.Business).Text("Our leading product sells well.")
            .In(SectionKind.ProspectusSummary).Text("Our leading product sells well.")
            .Build();
        var finding = new Linter([new WordRule("DL9001", "leading")]).Lint(filing).Findings.Should().ContainSingle().Subject;
        finding.Location.Section.Kind.Should().Be(SectionKind.ProspectusSummary, "the summary is where readers meet the claim first");
        finding.Related.Should().ContainSingle().Which.Location.Section.Kind.Should().Be(SectionKind.Business);
    }

    [Fact]
    public void A_fingerprint_survives_text_before_it_and_changed_numbers()
    {
        var rule = new WordRule("DL9001", "leading");
        var before = Lint(rule, "We are a leading provider with 120 customers.").Findings.Single();
        var after = new Linter([rule]).Lint(new FilingSketch()
            .In(SectionKind.ProspectusSummary).Text("A new first paragraph.", "We are a leading provider with 1,450 customers.").Build()).Findings.Single();
        after.Fingerprint.Should().Be(before.Fingerprint);
    }

    [Fact]
    public void Equal_findings_in_different_sentences_have_different_fingerprints()
    {
        var result = new Linter([new WordRule("DL9001", "leading") { IsGrouped = false }]).Lint(
            FilingSketch.Of("We are a leading provider. Our leading product sells well.", SectionKind.ProspectusSummary));
        result.Findings.Should().HaveCount(2);
        result.Findings.Select(finding => finding.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_rule_turned_off_does_not_run()
    {
        var options = new LintOptions { Severities = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase) { ["throws-always"] = Severity.Off } };
        new Linter([new ThrowingRule()]).Lint(FilingSketch.Of("Text."), options).IsTrustworthy.Should().BeTrue();
    }

    [Fact]
    public void A_configured_severity_replaces_the_rules_own()
    {
        var options = new LintOptions { Severities = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase) { ["DL9001"] = Severity.Error } };
        var filing = FilingSketch.Of("We are a leading provider.", SectionKind.ProspectusSummary);
        new Linter([new WordRule("DL9001", "leading")]).Lint(filing, options).Findings.Single().Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Two_rules_with_one_id_are_refused()
    {
        var make = () => new Linter([new WordRule("DL9001", "a"), new WordRule("DL9001", "b")]);
        make.Should().Throw<ArgumentException>().WithMessage("*DL9001*");
    }

    [Fact]
    public void A_cancelled_lint_ends_with_the_cancellation()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var lint = () => new Linter([new WordRule("DL9001", "leading")]).Lint(FilingSketch.Of("We lead."), null, cancelled.Token);
        lint.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("2021-02-09", 0)]
    [InlineData("2021-02-10", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public void A_rule_runs_only_while_its_law_is_in_force(string asOf, int findings)
    {
        var rule = new WordRule("DL9001", "leading") { EffectiveFrom = new DateOnly(2021, 2, 10), EffectiveTo = new DateOnly(2025, 12, 31) };
        var options = new LintOptions { AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        new Linter([rule]).Lint(FilingSketch.Of("We are a leading provider."), options).Findings.Should().HaveCount(findings);
    }

    private static LintResult Lint(Rule rule, string paragraph) => Lint([rule], paragraph);

    private static LintResult Lint(Rule[] rules, string paragraph) =>
        new Linter(rules).Lint(FilingSketch.Of(paragraph, SectionKind.ProspectusSummary));

    private static string Print(Finding finding) => $"{finding.Rule.Id} {finding.Location.Span} {finding.Fingerprint}";

    private static RuleDescriptor Describe(string id, string name) => new()
    {
        Id = id,
        Name = name,
        Title = "A word",
        Message = "“{0}” draws a comment.",
        Why = "Because.",
        Fix = "Delete it.",
        Comment = "We note “{quote}.”",
        Severity = Severity.Warning,
    };

    private sealed class WordRule(string id, string word) : PhraseRule
    {
        public bool IsGrouped { get; init; } = true;

        public DateOnly? EffectiveFrom { get; init; }

        public DateOnly? EffectiveTo { get; init; }

        public override RuleDescriptor Descriptor =>
            Describe(id, "word-" + id.ToLowerInvariant()) with { EffectiveFrom = EffectiveFrom, EffectiveTo = EffectiveTo };

        public override IReadOnlyList<Example> Examples => [];

        protected override IReadOnlyList<string> Phrases => [word];

        protected override void Judge(PhraseContext hit) =>
            hit.Report(hit.Match, new ReportDetails { GroupKey = IsGrouped ? null : hit.Match.ToString() });
    }

    private sealed class ThrowingRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = Describe("DL9099", "throws-always");

        public override IReadOnlyList<Example> Examples => [];

        public override void Initialize(RuleContext context) =>
            context.Register<Filing>(node => node.Report(node.Node.Main.Blocks[0], new TextSpan(-1, 0)));
    }
}
