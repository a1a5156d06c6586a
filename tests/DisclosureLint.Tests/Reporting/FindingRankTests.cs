using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Reporting;
using DisclosureLint.Rules;
using DisclosureLint.Tests.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Reporting;

public sealed class FindingRankTests
{
    private static readonly Filing Draft = new FilingSketch()
        .In(SectionKind.UseOfProceeds).Text("An oak stands.", "A second oak stands.", "A third oak stands.", "An elm stands.")
        .Build();

    [Fact]
    public void An_error_comes_before_a_warning_and_a_warning_before_an_info() =>
        Order(Rule("oak") with { Severity = Severity.Info }, Rule("elm")).First().Should().Be("elm");

    [Fact]
    public void Of_two_warnings_the_rule_that_was_judged_right_more_often_comes_first() =>
        Order(Rule("oak") with { Precision = new MeasuredPrecision(12, 20, 24) }, Rule("elm") with { Precision = new MeasuredPrecision(19, 20, 24) })
            .First().Should().Be("elm");

    [Fact]
    public void A_topic_of_most_letters_comes_before_an_occasional_one() =>
        Order(Rule("oak") with { Topics = ["CLIMATE"] }, Rule("elm") with { Topics = ["LEADER"] }).First().Should().Be("elm");

    [Fact]
    public void A_third_finding_of_a_rule_gives_way_to_another_rule_s_first() =>
        Order(Rule("oak") with { Precision = new MeasuredPrecision(90, 100, 24) }, Rule("elm") with { Precision = new MeasuredPrecision(78, 100, 24) })
            .Should().Equal("oak", "elm", "oak", "oak");

    [Fact]
    public void The_top_of_a_report_keeps_the_order_of_the_draft()
    {
        var report = new LintReport([Lint(Rule("oak"), Rule("elm"))], [], [], "1.0.0").Top(2);
        report.Findings.Select(finding => finding.Location.Excerpt).Should().Equal("An oak stands.", "An elm stands.");
    }

    private static RuleDescriptor Rule(string tree) => new()
    {
        Id = tree == "oak" ? "DL9001" : "DL9002",
        Name = tree,
        Title = "A tree",
        Message = "“{0}”",
        Why = "Because.",
        Fix = "Fell it.",
        Comment = "We note “{quote}.”",
        Severity = Severity.Warning,
    };

    private static IEnumerable<string> Order(params RuleDescriptor[] rules) => FindingRank.Order(Lint(rules).Findings).Select(finding => finding.Rule.Name);

    private static LintResult Lint(params RuleDescriptor[] rules) => new Linter(rules.Select(rule => new TreeRule(rule))).Lint(Draft);

    private sealed class TreeRule(RuleDescriptor descriptor) : PhraseRule
    {
        public override RuleDescriptor Descriptor => descriptor;

        public override IReadOnlyList<Example> Examples => [];

        protected override IReadOnlyList<string> Phrases => [descriptor.Name];

        protected override void Judge(PhraseContext hit) => hit.Report(hit.Sentence.Range);
    }
}
