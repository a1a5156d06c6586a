using DisclosureLint.Letters;
using DisclosureLint.Reporting.Letters;
using DisclosureLint.Reporting.Rules;
using DisclosureLint.Testing;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Rules.Tests;

/// <summary>What is written about the rules is written by them: pages, index, release list, coverage of the seed letter.</summary>
public sealed class RuleDocumentation
{
    private const string Letter = "calix-2009-12-17";

    private static readonly StaffLetter Calix =
        StaffLetterParser.Parse(Letter, File.ReadAllText(Repository.Seeds("letters", Letter + ".txt")));

    /// <summary>What the staff asked and no program can answer.</summary>
    private static readonly Dictionary<int, string> LeftToPeople = new()
    {
        [2] = "Whether FINRA has in fact cleared the compensation.",
        [3] = "Whether the exhibits, once filed, say what they should.",
        [9] = "Whether the reasons given for the difference hold.",
        [15] = "Sending the studies, marked, and saying whether they were commissioned.",
        [18] = "The analysis of competitive harm, where the target stays out.",
        [22] = "The payment history of customers with extended terms.",
        [25] = "Whether an agreement exists that the text does not mention.",
    };

    public static TheoryData<string> Ids => [.. RuleSet.Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_its_page(string id)
    {
        var rule = RuleSet.Rules.Single(rule => rule.Descriptor.Id == id);
        Golden.Verify(RulePage.Write(rule), Repository.RuleDocs(id + ".md"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_page_has_reasons_authority_the_staffs_wording_options_examples_and_precision(string id)
    {
        var page = RulePage.Write(RuleSet.Rules.Single(rule => rule.Descriptor.Id == id));
        page.Should().Contain("## Why\n").And.Contain("## What the staff accept\n").And.Contain("## The comment\n\n> ").And.Contain("## Authority\n\n- ")
            .And.Contain("## Options\n").And.Contain("## Reported\n").And.Contain("## Not reported\n").And.Contain("| Measured precision | ");
    }

    [Fact]
    public void The_index_lists_every_rule() =>
        Golden.Verify(RulePage.WriteIndex([.. RuleSet.Rules.Select(rule => rule.Descriptor)]), Repository.RuleDocs("index.md"));

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        var pages = Directory.EnumerateFiles(Repository.RuleDocs(), "DL*.md").Select(Path.GetFileNameWithoutExtension);
        pages.Should().BeEquivalentTo(RuleSet.Rules.Select(rule => rule.Descriptor.Id));
    }

    [Fact]
    public void The_release_list_agrees_with_the_rules()
    {
        var lines = RuleSet.Rules.Select(rule => rule.Descriptor)
            .Select(rule => $"| {rule.Id} | {rule.Name} | {rule.Severity} | {rule.Status} |\n");
        Golden.Verify(
            "# Releases\n\nEvery rule with its severity and status, so that no change of them ships unnoticed.\n\n## 0.1.0\n\n"
            + "| Rule | Name | Severity | Status |\n|---|---|---|---|\n" + string.Concat(lines),
            Path.Combine(Repository.Root, "rules", "RELEASES.md"));
    }

    [Fact]
    public void Every_comment_of_the_seed_letter_has_a_rule() =>
        LetterCoverage.Uncovered(Calix, Descriptors).Should().BeEmpty();

    [Fact]
    public void The_seed_letters_page_lists_its_rules() =>
        Golden.Verify(LetterCoverage.Write(Calix, Descriptors, LeftToPeople), Repository.Seeds("letters", Letter + ".md"));

    private static IReadOnlyList<RuleDescriptor> Descriptors => [.. RuleSet.Rules.Select(rule => rule.Descriptor)];
}
