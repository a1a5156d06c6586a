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

    [Fact]
    public void A_risk_factor_is_named_by_its_own_sentence() =>
        PassageDraft.Of("\"Our trees may die . . .\", page 25", "We grow trees.").Should().StartWith("# Risk Factors\n\n## Our trees may die");

    [Fact]
    public void A_title_that_begins_no_section_stands_under_business() =>
        PassageDraft.Of("Why Hedges Win, page 111", "We grow trees.").Should().Be("# Business\n\n## Why Hedges Win\n\nWe grow trees.\n\n");

    [Theory]
    [InlineData("[y]our trees outlive [you]", "Our trees outlive we")]
    [InlineData("[t]rees sold by [us]", "Trees sold by us")]
    [InlineData("a leading grower of hazels", "We are a leading grower of hazels")]
    [InlineData("together with the proceeds", "Together with the proceeds")]
    public void The_words_are_given_back_to_the_issuer(string quoted, string own) => PassageDraft.InTheIssuersVoice(quoted).Should().Be(own);

    [Fact]
    public void The_quotes_of_a_comment_are_one_passage_and_halves_of_a_sentence_are_joined()
    {
        QuotedPassage Quote(int number, string words, string topic) => new("Marrow", "S-1", "Liquidity, page 9", number, words, [topic]);
        QuotedPassage.ByComment([Quote(1, "Together with the proceeds", "DEBT"), Quote(1, "our cash will suffice", "LIQUIDITY12"), Quote(1, "We grow trees.", "DEBT"), Quote(2, "We sell hazels.", "RPT")])
            .Select(passage => (passage.Number, passage.Quote, string.Join(' ', passage.Topics)))
            .Should().Equal((1, "Together with the proceeds our cash will suffice\nWe grow trees.", "DEBT LIQUIDITY12"), (2, "We sell hazels.", "RPT"));
    }
}
