using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Rules.Tests.Claims;

/// <summary>The statements for which an issuer should keep backup.</summary>
public sealed class SupportItems
{
    private const string Draft =
        "We are the leading maker of kayaks. Our hulls are lighter than conventional hulls.\n\n"
        + "According to the Brackwater Research report published in March 2025, 41% of paddlers rent. Studies have shown that quiet lakes draw families.\n\n"
        + "Our goal is to become the largest outfitter in Maine. We sell paddles.";

    [Fact]
    public void Are_the_claims_and_third_party_data_in_the_order_of_the_text() =>
        Drafts.Business(Draft).Facts.Of<SupportItem>().Select(item => item.Kind).Should()
            .Equal(SupportKind.MarketPosition, SupportKind.Comparison, SupportKind.ThirdPartyData, SupportKind.ThirdPartyData);

    [Fact]
    public void Name_the_source_and_say_whether_it_is_dated()
    {
        var data = Drafts.Business(Draft).Facts.Of<SupportItem>().Where(item => item.Kind == SupportKind.ThirdPartyData).ToArray();

        data[0].Source.Should().StartWith("Brackwater Research");
        data[0].IsDated.Should().BeTrue();
        data[1].Source.Should().BeNull();
        data[1].IsDated.Should().BeFalse();
    }

    [Fact]
    public void A_year_of_the_data_does_not_date_the_source() =>
        Drafts.Business("The kayak market was $2.1 billion in 2023, according to Harrow.").Facts.Of<SupportItem>()
            .Should().ContainSingle().Which.IsDated.Should().BeFalse();
}
