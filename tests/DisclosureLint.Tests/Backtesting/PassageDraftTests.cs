using DisclosureLint.Backtesting.Letters;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Backtesting;

public sealed class PassageDraftTests
{
    [Fact]
    public void A_passage_stands_under_the_headings_that_the_letter_names() =>
        PassageDraft.Of("Prospectus Summary, page 1 / Our Nurseries, pages 2-3", "We grow trees.")
            .Should().Be("# Prospectus Summary\n\n## Our Nurseries\n\nWe grow trees.\n\n");

    [Fact]
    public void Without_a_heading_a_passage_stands_in_the_summary() =>
        PassageDraft.Of("General", "We grow trees.").Should().StartWith("# Prospectus Summary\n");

    [Theory]
    [InlineData("[y]our trees outlive [you]", "Our trees outlive we")]
    [InlineData("[t]rees sold by [us]", "Trees sold by us")]
    [InlineData("a leading grower of hazels", "We are a leading grower of hazels")]
    [InlineData("together with the proceeds", "Together with the proceeds")]
    public void The_words_are_given_back_to_the_issuer(string quoted, string own) => PassageDraft.InTheIssuersVoice(quoted).Should().Be(own);
}
