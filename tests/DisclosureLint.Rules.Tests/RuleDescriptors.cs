using System.Text.RegularExpressions;
using DisclosureLint.Rules.Declared;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Rules.Tests;

public sealed partial class RuleDescriptors
{
    public static TheoryData<string> Ids => [.. RuleSet.Rules.Select(rule => rule.Descriptor.Id)];

    [Fact]
    public void Ids_and_names_are_unique()
    {
        RuleSet.Rules.Select(rule => rule.Descriptor.Id).Should().OnlyHaveUniqueItems();
        RuleSet.Rules.Select(rule => rule.Descriptor.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_named_after_its_class(string id)
    {
        var rule = Find(id);
        if (rule is DeclaredRule)
        {
            // A rule in the notation has no class: its file is named after it, or it stands in a file with others.
            rule.Descriptor.Name.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$");
            return;
        }

        var words = Word().Matches(rule.GetType().Name).Select(match => match.Value.ToLowerInvariant()).ToArray();
        words[^1].Should().Be("rule");
        rule.Descriptor.Name.Should().Be(string.Join('-', words[..^1]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_what_why_what_to_do_and_what_the_staff_would_write(string id)
    {
        var about = Find(id).Descriptor;
        about.Id.Should().MatchRegex("^DL[1-9][0-9]{3}$");
        about.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        about.Message.Should().NotBeNullOrWhiteSpace();
        about.Why.Should().EndWith(".");
        about.Fix.Should().EndWith(".");
        about.Comment.Should().MatchRegex("[.”?]$");
        about.Authority.Should().NotBeEmpty("a lawyer asks for the rule first");
        about.Topics.Should().NotBeEmpty();
        about.StaffComments.Should().NotContain(comment => !StaffComment().IsMatch(comment));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Current_law_is_cited_before_superseded_law(string id)
    {
        var superseded = Find(id).Descriptor.Authority.Select(authority => authority.IsSuperseded);
        superseded.Should().BeInAscendingOrder();
    }

    private static Rule Find(string id) => RuleSet.Rules.Single(rule => rule.Descriptor.Id == id);

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex("^calix-2009-12-17#(?:[1-9]|1[0-9]|2[0-6])$")]
    private static partial Regex StaffComment();
}
