using DisclosureLint.Backtesting.Letters;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Backtesting;

public sealed class StaffCommentTests
{
    [Theory]
    [InlineData("We note your belief that your cash, “with the net proceeds,” will last. Please quantify.", "with the net proceeds,", "Our cash, with the net proceeds, will last.")]
    [InlineData("You disclose that you “generate most of [y]our revenue from moorings.” Please disclose the percentage.", "generate most of [y]our revenue from moorings.", "We generate most of our revenue from moorings.")]
    public void The_statement_around_a_quote_is_the_issuers_sentence(string comment, string quote, string statement) =>
        Comment(comment).StatementAround(quote).Should().Be(statement);

    [Fact]
    public void A_quote_outside_of_such_a_sentence_has_none() => Comment("Please explain “moorings.”").StatementAround("moorings.").Should().BeNull();

    [Theory]
    [InlineData("You state that you “grow the tallest hazel trees in all of the northern counties.” Please provide support.", true)]
    [InlineData("We note your response to comment 4 that you “grow the tallest hazel trees in all of the northern counties.” Please provide support.", false)]
    [InlineData("You state that you “grow the tallest hazel trees in all of the northern counties,” and elsewhere in the filing that you buy them. Please clarify.", false)]
    public void The_first_comment_that_asks_about_the_words_alone_is_decidable(string comment, bool isDecidable) =>
        Quote("grow the tallest hazel trees in all of the northern counties", comment).IsDecidable.Should().Be(isDecidable);

    [Theory]
    [InlineData("Hazel Nursery Agreement")]
    [InlineData("hazel share")]
    public void A_title_or_a_term_is_no_passage(string quote) => Quote(quote, $"Please define “{quote}.”").IsDecidable.Should().BeFalse();

    [Theory]
    [InlineData("We note your disclosure in your risk factor on page 25 that “hazels may die of rust.” Please quantify.", true)]
    [InlineData("We note that “hazels may die of rust.” Please add a risk factor.", false)]
    public void A_comment_may_say_that_the_words_stand_in_a_risk_factor(string comment, bool isOnRiskFactor) =>
        Comment(comment).IsOnRiskFactor.Should().Be(isOnRiskFactor);

    private static QuotedPassage Quote(string words, string comment) => new("Marrow", "S-1", "Business, page 9", 1, words, ["COMPARATIVE"]) { Comment = Comment(comment) };

    private static StaffComment Comment(string text) => new("Marrow", "Business, page 9", 1, text, IsVerbatim: true);
}
