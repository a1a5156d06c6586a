using DisclosureLint.Cli.Linting;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Reporting;
using DisclosureLint.Rules;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class CrashedRuleTests : IDisposable
{
    private readonly ServiceProvider _services = Composition.Build();
    private readonly LintReport _report;

    public CrashedRuleTests()
    {
        var filing = _services.GetRequiredService<FilingReader>().Read("draft.md", DraftFolder.HarmlessMarkdown);
        var rule = new CrashingRule();
        _report = new LintReport([new Linter([rule]).Lint(filing)], [], [rule.Descriptor], "1.0.0");
    }

    public void Dispose() => _services.Dispose();

    [Fact]
    public void Nothing_passes_the_gate_where_a_rule_crashed() =>
        new Gate(FailOn: null, MaxWarnings: null).ExitCodeFor(_report).Should().Be(ExitCode.Untrusted);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_report_names_the_rule_that_crashed(string format)
    {
        using var output = new StringWriter();
        _services.GetRequiredService<ReportFormats>().Find(format).Write(_report, output, new ReportSettings());
        output.ToString().Should().Contain("DL0001").And.Contain("DL9998");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_findings_of_the_other_rules_are_reported_all_the_same(string format)
    {
        var rules = _services.GetRequiredService<RuleCatalog>();
        var filing = _services.GetRequiredService<FilingReader>().Read("draft.md", DraftFolder.FlawedMarkdown);
        var report = new LintReport([new Linter([new CrashingRule(), .. rules.Rules]).Lint(filing)], [], [new CrashingRule().Descriptor, .. rules.Descriptors], "1.0.0");
        using var output = new StringWriter();
        _services.GetRequiredService<ReportFormats>().Find(format).Write(report, output, new ReportSettings());
        output.ToString().Should().Contain("DL1001").And.Contain("DL0001");
    }

    private sealed class CrashingRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Id = "DL9998",
            Name = "crashing",
            Title = "Crashes",
            Message = "{0}",
            Why = "To be caught.",
            Fix = "None.",
            Comment = "None.",
            Severity = Severity.Warning,
        };

        public override IReadOnlyList<Example> Examples => [];

        public override void Initialize(RuleContext context) =>
            context.Register<Filing>(_ => throw new InvalidOperationException("The rule meets what it did not expect."));
    }
}
