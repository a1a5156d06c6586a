using DisclosureLint.Backtesting.Labels;
using DisclosureLint.Linting;
using DisclosureLint.Rules;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Cli.Tests;

/// <summary>What a rule says of its precision is what the judged findings give, no more.</summary>
public sealed class PrecisionLabelTests
{
    private static readonly IReadOnlyList<FindingLabel> Labels = LabelFile.Read(File.ReadLines(Path.Combine(Repository.Root, "tests", "precision", "labels.tsv")));

    [Fact]
    public void A_rule_tells_the_tally_of_its_labels_and_one_without_labels_tells_none()
    {
        using var services = Composition.Build();
        var filings = Labels.Select(label => label.Filing).Distinct(StringComparer.Ordinal).Count();
        var byRule = Labels.ToLookup(label => label.Rule, StringComparer.Ordinal);
        var wrong = services.GetRequiredService<Linter>().Rules.Select(rule => rule.Descriptor)
            .Select(rule => (rule.Id, rule.Precision, Measured: MeasuredPrecision.Of(byRule[rule.Id].Count(label => label.IsRight), byRule[rule.Id].Count(), filings)))
            .Where(rule => rule.Precision != rule.Measured);
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_is_labelled_once() =>
        Labels.Select(label => (label.Rule, label.Filing, label.Fingerprint)).Should().OnlyHaveUniqueItems();
}
