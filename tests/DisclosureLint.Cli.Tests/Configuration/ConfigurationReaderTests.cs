using DisclosureLint.Cli.Configuration;
using DisclosureLint.Configuration;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Cli.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    private static readonly RuleDescriptor[] Rules =
    [
        Describe("DL4001", "first-of-group-four", "LEADER"),
        Describe("DL4002", "second-of-group-four"),
        Describe("DL5001", "only-of-group-five", "LEADER"),
    ];

    [Fact]
    public void Every_key_is_read()
    {
        var configuration = Read("""
            profile: strict
            fail-on: never
            min-confidence: medium
            as-of: 2009-12-17
            rules:
              DL4001: error
            sections:
              RiskFactors:
                DL4002: off
            files:
              "archive/*.md":
                DL5001: info
            ignore:
              - "*.bak.md"
            """);
        configuration.Profile.Should().Be(RuleProfile.Strict);
        configuration.FailOn.Should().Be(Severity.Off);
        configuration.MinimumConfidence.Should().Be(Confidence.Medium);
        configuration.AsOf.Should().Be(new DateOnly(2009, 12, 17));
        configuration.Rules["DL4001"].Should().Be(Severity.Error);
        configuration.Sections[SectionKind.RiskFactors]["DL4002"].Should().Be(Severity.Off);
        configuration.Files.Should().ContainSingle(file => file.Pattern == "archive/*.md" && file.Rules["DL5001"] == Severity.Info);
        configuration.Ignore.Should().Equal("*.bak.md");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("rules:\nignore:\n")]
    public void A_file_that_settles_nothing_is_the_default(string text) =>
        Read(text).Should().BeEquivalentTo(new LintConfiguration());

    [Fact]
    public void What_names_a_rule_wins_over_its_topic_and_a_topic_over_a_group_whatever_the_order() =>
        Read("rules:\n  first-of-group-four: error\n  LEADER: info\n  4xxx: off\n").Rules.Should().BeEquivalentTo(
            new Dictionary<string, Severity>(StringComparer.Ordinal)
            {
                ["DL4001"] = Severity.Error,
                ["DL4002"] = Severity.Off,
                ["DL5001"] = Severity.Info,
            });

    [Theory]
    [InlineData("profil: all", "drafts.yml(1,1): There is no key profil. Did you mean profile?")]
    [InlineData("profile: strickt", "drafts.yml(1,10): profile is one of recommended, strict, all, not strickt. Did you mean strict?")]
    [InlineData("\nrules:\n  first-of-group-for: off", "drafts.yml(3,3): DL0007: there is no rule, topic or group first-of-group-for. Did you mean first-of-group-four?")]
    [InlineData("rules:\n  DL4001: warn", "drafts.yml(2,11): The severity of DL4001 is one of off, info, warning, error, not warn.*")]
    [InlineData("sections:\n  RiskFactor:\n    DL4001: off", "drafts.yml(2,3): There is no kind of section RiskFactor. Did you mean RiskFactors?")]
    [InlineData("as-of: March 31", "drafts.yml(1,8): as-of takes a date as 2026-03-31, not March 31.")]
    [InlineData("options:\n  DL4001:\n    gab: 3", "drafts.yml(3,5): DL4001 has no option gab. Did you mean gap?")]
    [InlineData("options:\n  DL4001:\n    gap: 300", "drafts.yml(3,10): gap takes a number from 1 to 50, not 300.")]
    [InlineData("options:\n  DL4003:\n    gap: 3", "drafts.yml(2,3): There is no rule DL4003. Did you mean DL4001?")]
    [InlineData("ignore: archive", "drafts.yml(1,9): ignore is a list with a dash before each item.")]
    [InlineData("- profile", "drafts.yml(1,1): The configuration is a list of “key: value” lines.")]
    [InlineData("rules: [", "drafts.yml(*")]
    [InlineData("profile: all\nprofile: strict", "drafts.yml(2,*")]
    public void What_is_unknown_is_told_with_its_place_and_the_nearest_word(string text, string complaint)
    {
        var read = () => Read(text);
        read.Should().Throw<UsageException>().WithMessage(complaint);
    }

    [Fact]
    public void What_is_printed_reads_as_the_same_configuration()
    {
        var configuration = Read("""
            profile: all
            deal: { offering: resale, filer: { src: true }, listing: { symbol: MRPN } }
            rules: { 4xxx: info, DL5001: off }
            options: { first-of-group-four: { gap: 2.5 } }
            sections: { Business: { DL4001: error } }
            files: { "a \"b\"/*.md": { DL4001: off } }
            ignore: ["archive/**"]
            """);
        using var printed = new StringWriter();
        ConfigurationText.Write(configuration, printed);
        Read(printed.ToString()).Should().BeEquivalentTo(
            configuration with { FailOn = Severity.Warning, MinimumConfidence = Confidence.Low },
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_first_configuration_reads_as_the_default_and_so_does_each_example_in_its_comments()
    {
        using var written = new StringWriter();
        ConfigurationText.WriteFirst(draft: null, [], written);
        Read(written.ToString()).Should().BeEquivalentTo(new LintConfiguration { FailOn = Severity.Warning });

        using var services = Composition.Build();
        var all = new ConfigurationReader(new RuleSelectors(services.GetRequiredService<RuleCatalog>().Descriptors));
        var examples = string.Join('\n', written.ToString().Split('\n')
            .Where(line => line.StartsWith("# ", StringComparison.Ordinal) && !ConfigurationWords.Keys.Values.Contains(line[2..], StringComparer.Ordinal))
            .Skip(2)
            .Select(line => line[2..]));
        using var folder = new DraftFolder().With("drafts/00-cover.md", "").With("drafts/10-summary.md", "").With("drafts/20-risk-factors.md", "");
        var configuration = all.Read(YamlFile.Parse(folder["drafts.yml"], examples));
        configuration.Document.Should().Equal("drafts/00-cover.md", "drafts/10-summary.md", "drafts/20-risk-factors.md");
        configuration.Rules.Should().NotBeEmpty();
        configuration.Options.Should().ContainSingle();
        configuration.Files.Should().ContainSingle();
        configuration.Ignore.Should().ContainSingle();
    }

    private static LintConfiguration Read(string text) => new ConfigurationReader(new RuleSelectors(Rules)).Read(YamlFile.Parse("drafts.yml", text));

    private static RuleDescriptor Describe(string id, string name, params string[] topics) => new()
    {
        Id = id,
        Name = name,
        Title = "A word",
        Message = "“{0}” draws a comment.",
        Why = "Because.",
        Fix = "Delete it.",
        Comment = "We note “{quote}.”",
        Severity = Severity.Warning,
        Topics = topics,
        Options = [new RuleOption("gap", "Points apart.", Default: 10, Minimum: 1, Maximum: 50)],
    };
}
