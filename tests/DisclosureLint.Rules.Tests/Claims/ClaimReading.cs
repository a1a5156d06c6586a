using DisclosureLint.Rules.Claims.Reading;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Rules.Tests.Claims;

/// <summary>Which sentences of a business section are claims of the issuer about itself, and how they are told.</summary>
public sealed class ClaimReading
{
    [Theory]
    [InlineData("Our pumps are faster than any pump on the market.")]
    [InlineData("Our system is the first of its kind in the world.")]
    [InlineData("Our devices save buyers significant costs.")]
    [InlineData("We achieve higher returns than our peers.")]
    [InlineData("Our gross margin of 41% was nearly three times higher than that of other mills.")]
    [InlineData("Our core element enables us to deliver a superior learning experience.")]
    [InlineData("We are a premier provider of seed.")]
    public void A_rank_or_comparison_of_the_issuer_is_a_claim(string sentence) => Read(sentence).Should().NotBeEmpty();

    [Theory]
    [InlineData("We rent space from Corrigan Halls, Inc., one of the largest landlords in the state.")]
    [InlineData("Our app runs on Harrow Cloud, leading hardware for fleets.")]
    [InlineData("We had 41,000 unique visitors in March.")]
    [InlineData("Our largest customer bought 14% of our castings.")]
    [InlineData("Competitors may offer products that are better than ours.")]
    [InlineData("We cater to owners seeking state-of-the-art stables.")]
    [InlineData("The valuation gave the greatest weight to recent sales.")]
    public void Praise_of_others_and_plain_facts_are_no_claims(string sentence) => Read(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("We are the leading maker of kayaks.", "Assertion")]
    [InlineData("We believe we are the leading maker of kayaks.", "Belief")]
    [InlineData("Our goal is to become the leading maker of kayaks.", "Aim")]
    [InlineData("We are not the leading maker of kayaks.", "Negation")]
    public void A_claim_has_the_voice_of_its_sentence(string sentence, string voice) =>
        Read(sentence).Should().ContainSingle().Which.Voice.ToString().Should().Be(voice);

    private static IReadOnlyList<Claim> Read(string sentence) => Drafts.Business(sentence).Facts.Of<Claim>();
}
