using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using DisclosureLint.Rules;
using DisclosureLint.Testing.Edgar;
using DisclosureLint.Testing.Examples;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Tests.Testing;

public sealed class ExampleDrafts
{
    private static readonly FilingReader Reader = new ServiceCollection()
        .AddFacts().AddHtmlFilings().AddMarkdownFilings().BuildServiceProvider().GetRequiredService<FilingReader>();

    public static TheoryData<ExampleSetting> Settings =>
        [.. Enum.GetValues<ExampleSetting>().Where(setting => setting != ExampleSetting.Bare)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void The_outline_of_the_standard_prospectus_is_reliable_in_every_dialect(ExampleSetting setting)
    {
        var draft = ExampleDraft.Standard(setting);
        var kinds = KindsOf(Reader.Read("standard.md", draft));

        kinds.Should().Contain([SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds, SectionKind.Business, SectionKind.PartII]);
        foreach (var style in Enum.GetValues<EdgarStyle>())
        {
            var filing = Reader.Read("standard.htm", EdgarHtml.Render(draft, style));
            filing.Main.Outline.Problems.Should().BeEmpty("in {0}", style);
            filing.Main.Outline.IsReliable.Should().BeTrue("in {0}", style);
            KindsOf(filing).Should().Equal(kinds, "in {0}", style);
        }
    }

    [Theory]
    [InlineData(SectionKind.UseOfProceeds, "UseOfProceeds")]
    [InlineData(SectionKind.LiquidityAndCapitalResources, "LiquidityAndCapitalResources")]
    [InlineData(SectionKind.KeyMetrics, "KeyMetrics")]
    [InlineData(SectionKind.Taxation, "Taxation")]
    [InlineData(SectionKind.NotesToFinancialStatements, "NotesToFinancialStatements")]
    [InlineData(SectionKind.Exhibits, "Exhibits")]
    [InlineData(SectionKind.Cover, "Cover")]
    public void Text_without_a_heading_stands_in_the_section_it_names(SectionKind section, string expected)
    {
        var draft = ExampleDraft.Compose(Example.Flagged(section, "We moor [|old barges|] here."));

        draft.Text.Substring(draft.Spans.Single().Start, "old barges".Length).Should().Be("old barges");
        var block = Reader.Read("example.md", draft.Text).Blocks.Single(candidate => candidate.Text == "We moor old barges here.");
        block.Section.Kind.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_section_of_its_own_takes_the_place_of_the_standard_one()
    {
        var draft = ExampleDraft.Compose(Example.Flagged("# [|USE OF PROCEEDS|]\n\nWe moor barges.\n\n# DILUTION\n\nNone."));

        var filing = Reader.Read("example.md", draft.Text);
        filing.SectionsOf(SectionKind.UseOfProceeds).Should().ContainSingle().Which.BodyBlocks.First().Text.Should().Be("We moor barges.");
        filing.SectionsOf(SectionKind.Dilution).Should().ContainSingle();
        draft.Text.Should().NotContain("second plant, $14.0 million");
    }

    [Fact]
    public void A_sub_section_of_its_own_replaces_only_its_like()
    {
        var draft = ExampleDraft.Compose(Example.Flagged(SectionKind.ManagementsDiscussion, "## Liquidity and Capital Resources\n\nWe moor [|barges|]."));

        var filing = Reader.Read("example.md", draft.Text);
        filing.Main.Sections.Single(section => section.Kind == SectionKind.LiquidityAndCapitalResources).BodyBlocks.Should().ContainSingle();
        filing.Main.Sections.Should().Contain(section => section.Kind == SectionKind.ResultsOfOperations);
    }

    [Fact]
    public void A_bare_example_is_the_whole_draft() =>
        ExampleDraft.Compose(Example.Clean("# BUSINESS\n\nText.") with { Setting = ExampleSetting.Bare }).Text.Should().Be("# BUSINESS\n\nText.");

    private static List<SectionKind> KindsOf(Filing filing) =>
        filing.Main.Root.Children.Select(section => section.Kind).Where(kind => kind != SectionKind.Unknown).Distinct().ToList();
}
