using DisclosureLint.Facts;
using DisclosureLint.Parsing;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Tests.Facts;

/// <summary>What a reader finds in real filings, held against the inferred profile; passes without a corpus, and says so.</summary>
public sealed class CorpusProfileTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("facebook_s1_2012.htm", OfferingKind.Initial, UnderwritingKind.FirmCommitment, true, true)]
    [InlineData("pandora_s1_2011.htm", OfferingKind.Initial, UnderwritingKind.FirmCommitment, true, true)]
    [InlineData("doordash_s1a_2020.htm", OfferingKind.Initial, UnderwritingKind.FirmCommitment, true, false)]
    [InlineData("camp4_424b4_2024.htm", OfferingKind.Initial, UnderwritingKind.FirmCommitment, true, false)]
    [InlineData("gopro_s1a_2014.htm", OfferingKind.FollowOn, UnderwritingKind.FirmCommitment, true, true)]
    [InlineData("twilio_s1_2016.htm", OfferingKind.FollowOn, UnderwritingKind.FirmCommitment, true, true)]
    [InlineData("scorpius_s1_2024.htm", OfferingKind.FollowOn, UnderwritingKind.FirmCommitment, true, false)]
    [InlineData("hepion_s1_2024.htm", OfferingKind.FollowOn, UnderwritingKind.BestEfforts, true, false)]
    [InlineData("calor_del_sol_s1a_2024.htm", OfferingKind.Initial, UnderwritingKind.None, true, false)]
    [InlineData("aen_group_s1_2024.htm", OfferingKind.Initial, UnderwritingKind.None, true, true)]
    [InlineData("phoenix_capital_s1a_2024.htm", OfferingKind.Initial, UnderwritingKind.None, true, false)]
    [InlineData("learncw_s1_2021.htm", OfferingKind.Initial, UnderwritingKind.FirmCommitment, true, false)]
    [InlineData("palantir_s1a_2020.htm", OfferingKind.DirectListing, UnderwritingKind.None, false, true)]
    [InlineData("marquie_group_s1a4_2024.htm", OfferingKind.Resale, UnderwritingKind.None, false, true)]
    [InlineData("dmint_s1a_2024.htm", OfferingKind.SpinOff, UnderwritingKind.None, null, null)]
    public void The_kind_of_offering_is_what_a_reader_finds(
        string file, OfferingKind kind, UnderwritingKind underwriting, bool? isPrimary, bool? isSecondary)
    {
        if (Read(file) is not { } profile) return;
        profile.Kind!.Value.Should().Be(kind);
        profile.Underwriting!.Value.Should().Be(underwriting);
        (profile.IsPrimary?.Value).Should().Be(isPrimary);
        (profile.IsSecondary?.Value).Should().Be(isSecondary);
    }

    [Theory]
    [InlineData("learncw_s1_2021.htm", true, false, false)]
    [InlineData("phoenix_capital_s1a_2024.htm", false, true, false)]
    [InlineData("hashdex_etf_s1a_2024.htm", false, false, true)]
    [InlineData("facebook_s1_2012.htm", false, false, false)]
    public void Blank_checks_bonds_and_funds_are_told_from_shares_of_a_business(string file, bool isBlankCheck, bool offersDebt, bool isFund)
    {
        if (Read(file) is not { } profile) return;
        profile.IsBlankCheck!.Value.Should().Be(isBlankCheck);
        profile.OffersDebt!.Value.Should().Be(offersDebt);
        profile.IsFund!.Value.Should().Be(isFund);
    }

    private OfferingProfile? Read(string file)
    {
        if (Corpus.Find(output, "filings", file) is not { } path) return null;
        var services = new ServiceCollection().AddFacts().AddHtmlFilings().BuildServiceProvider();
        return services.GetRequiredService<FilingReader>().Read(path, File.ReadAllBytes(path)).Profile;
    }
}
