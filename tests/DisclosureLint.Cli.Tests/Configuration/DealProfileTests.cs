using System.Text.Json;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Configuration;

/// <summary>What a project tells of its deal wins over what the draft says; what neither tells is asked, once.</summary>
public sealed class DealProfileTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("s1.md", DraftFolder.FlawedMarkdown);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_key_is_read()
    {
        var deal = Read("""
            offering: spac-ipo
            stage: red-herring
            primary: true
            secondary: false
            underwritten: firm
            rule415: false
            reporting: false
            filer: {egc: true, src: true, largeAccelerated: false}
            fiscalYearEnd: 12-31
            latestAuditedBalanceSheet: 2025-12-31
            latestInterimBalanceSheet: 2026-09-30
            targetEffective: 2027-01-20
            listing: {exchange: Nasdaq Global Market, symbol: MRPN}
            delayingAmendment: true
            asOf: 2026-11-22
            """);
        deal.Should().Be(new DealProfile
        {
            Offering = DealOffering.BlankCheck,
            Stage = FilingStage.RedHerring,
            IsPrimary = true,
            IsSecondary = false,
            Underwriting = UnderwritingKind.FirmCommitment,
            UsesRule415 = false,
            IsReporting = false,
            IsEmergingGrowthCompany = true,
            IsSmallerReportingCompany = true,
            IsLargeAcceleratedFiler = false,
            FiscalYearEnd = "12-31",
            LatestAuditedBalanceSheet = new DateOnly(2025, 12, 31),
            LatestInterimBalanceSheet = new DateOnly(2026, 9, 30),
            TargetEffective = new DateOnly(2027, 1, 20),
            Exchange = "Nasdaq Global Market",
            Symbol = "MRPN",
            HasDelayingAmendment = true,
            AsOf = new DateOnly(2026, 11, 22),
        });
    }

    [Theory]
    [InlineData("ofering: ipo", "deal.yml(1,1): There is no key ofering in deal. Did you mean offering?")]
    [InlineData("filer: {ecg: true}", "deal.yml(1,9): There is no key ecg in filer. Did you mean egc?")]
    [InlineData("offering: ipoo", "deal.yml(1,11): offering is one of ipo, follow-on, *, not ipoo. Did you mean ipo?")]
    [InlineData("primary: perhaps", "deal.yml(1,10): primary is one of true, false, not perhaps.")]
    [InlineData("fiscalYearEnd: December", "deal.yml(1,16): fiscalYearEnd takes month and day as 12-31, not December.")]
    [InlineData("asOf: today", "deal.yml(1,7): asOf takes a date as 2026-03-31, not today.")]
    public void What_is_unknown_is_told_with_its_place(string text, string complaint)
    {
        var read = () => Read(text);
        read.Should().Throw<UsageException>().WithMessage(complaint);
    }

    [Fact]
    public void What_is_told_wins_over_what_the_draft_says()
    {
        Run("lint", "s1.md", "--format", "concise").Output.Should().Contain("error DL1001:", "the draft calls itself an initial offering");
        _folder.With("disclosurelint.yml", "deal:\n  offering: follow-on\n");
        Run("lint", "s1.md", "--format", "concise").Output.Should().NotContain("DL1001");
        Run("facts", "s1.md").Output.Should().Contain("FollowOn  (told by the deal profile)");
        Run("lint", "s1.md", "--print-config").Output.Should().Contain("deal:\n  offering: follow-on\n");
    }

    [Fact]
    public void What_is_neither_told_nor_said_is_asked_once_in_text_and_JSON()
    {
        Questions().Should().OnlyHaveUniqueItems().And.Contain(question => question.Contains("deal: filer.egc: true | false", StringComparison.Ordinal))
            .And.NotContain(question => question.Contains("offering:", StringComparison.Ordinal), "the draft says what it is");
        Run("lint", "s1.md").Output.Should().Contain("needs-intake").And.Contain("Is the registrant an emerging growth company?");
        _folder.With("disclosurelint.yml", "deal:\n  filer: {egc: false, src: false}\n  stage: drs\n  underwritten: none\n");
        Questions().Should().BeEmpty();
    }

    [Fact]
    public void The_date_of_the_law_is_the_command_lines_then_the_configurations_then_the_deals()
    {
        _folder.With("disclosurelint.yml", "deal:\n  asOf: 2009-12-17\n");
        Run("lint", "s1.md", "--print-config").Lines.Should().Contain("as-of: 2009-12-17");
        _folder.With("disclosurelint.yml", "as-of: 2020-01-02\ndeal:\n  asOf: 2009-12-17\n");
        Run("lint", "s1.md", "--print-config").Lines.Should().Contain("as-of: 2020-01-02");
    }

    private List<string> Questions()
    {
        using var json = JsonDocument.Parse(Run("lint", "s1.md", "--format", "json").Output);
        return
        [
            .. json.RootElement.GetProperty("diagnostics").EnumerateArray()
                .Where(diagnostic => diagnostic.GetProperty("id").GetString() == "DL0008")
                .Select(diagnostic => diagnostic.GetProperty("message").GetString()!),
        ];
    }

    private ToolRun Run(params string[] arguments) => ToolProcess.Run(_folder.Path, arguments);

    private static DealProfile Read(string text) => DealReader.Read(YamlFile.Parse("deal.yml", text), YamlFile.Parse("deal.yml", text).Root!);
}
