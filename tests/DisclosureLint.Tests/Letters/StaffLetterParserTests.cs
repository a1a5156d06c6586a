using DisclosureLint.Letters;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Letters;

public sealed class StaffLetterParserTests
{
    private static readonly StaffLetter Calix = StaffLetterParser.Parse("calix-2009-12-17", Seeds.Read("letters", "calix-2009-12-17.txt"));

    [Fact]
    public void The_seed_letter_has_26_comments_in_order() =>
        Calix.Comments.Select(comment => comment.Number).Should().Equal(Enumerable.Range(1, 26));

    [Fact]
    public void The_reference_lines_are_read()
    {
        Calix.Company.Should().Be("Calix Networks, Inc.");
        Calix.Form.Should().Be("S-1");
        Calix.FileNumber.Should().Be("333-163252");
        Calix.Date.Should().Be(new DateOnly(2009, 12, 17));
    }

    [Theory]
    [InlineData(1, "General", null)]
    [InlineData(5, "Our Company", "1")]
    [InlineData(6, "Our Company", "1")]
    [InlineData(7, "Use of Proceeds", "29")]
    [InlineData(11, "Impairment of Goodwill, Intangible Assets and Other Long-Lived Assets", "45")]
    [InlineData(12, "Overview", null)]
    [InlineData(13, "Liquidity", "84")]
    [InlineData(20, "Balance Sheets", "F-3")]
    [InlineData(21, "Unaudited Interim Financial Information", "F-8")]
    [InlineData(24, "Customer Contracts and Lists", "F-20")]
    [InlineData(26, "Exhibit Index", null)]
    public void Each_comment_knows_its_section_and_page(int number, string title, string? page) =>
        Calix.Comments[number - 1].Section.Should().Be(new LetterHeading(title, page));

    [Fact]
    public void The_words_of_the_filing_are_kept_as_quotes()
    {
        Calix.Comments[6].Quotes.Should().Equal("other general corporate purposes");
        Calix.Comments[12].Quotes.Should().Contain("at least the next twelve months").And.Contain("long-term");
        Calix.Comments[17].Quotes.Should().Equal("value of bookings");
    }

    [Fact]
    public void Bullets_belong_to_their_comment() =>
        Calix.Comments[11].Text.Should().Contain("$39.5 million").And.Contain("tangible products with essential software elements");

    [Fact]
    public void The_closing_is_no_part_of_the_last_comment()
    {
        Calix.Comments[25].Text.Should().EndWith("under Regulation S-K Item 601(b)(10).");
        Calix.Closing.Should().Contain("acceleration of the effective date").And.Contain("at least two business days in advance");
    }

    [Fact]
    public void Written_back_it_is_the_same_letter() =>
        Words(StaffLetterParser.Write(Calix)).Should().Equal(Words(Seeds.Read("letters", "calix-2009-12-17.txt")));

    [Fact]
    public void A_text_without_comments_is_refused()
    {
        var parse = () => StaffLetterParser.Parse("none", "Dear Sir,\n\nWe have no comments.");
        parse.Should().Throw<FormatException>().WithMessage("*no comment numbered 1*");
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
