using DisclosureLint.Backtesting.Labels;
using DisclosureLint.Linting;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Cli.Tests;

/// <summary>The judged findings are of the development sample: good for regressions, no measure of a rule.</summary>
public sealed class PrecisionLabelTests
{
    private static readonly IReadOnlyList<FindingLabel> Labels = LabelFile.Read(File.ReadLines(Path.Combine(Repository.Root, "tests", "precision", "labels.tsv")));

    [Fact]
    public void No_rule_tells_a_precision_that_was_measured_on_the_filings_it_was_made_on()
    {
        using var services = Composition.Build();
        services.GetRequiredService<Linter>().Rules.Select(rule => rule.Descriptor).Where(rule => rule.Precision is not null).Select(rule => rule.Id)
            .Should().BeEmpty("the labels are of the development sample; only filings that no rule had seen count");
    }

    [Fact]
    public void A_finding_is_labelled_once() =>
        Labels.Select(label => (label.Rule, label.Filing, label.Fingerprint)).Should().OnlyHaveUniqueItems();
}
