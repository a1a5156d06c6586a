using CsCheck;
using DisclosureLint.Filings;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    // A vertical bar marks each place where a sentence ends and another begins.
    [Theory]
    [InlineData("We sell soap. | We also sell towels.")]
    [InlineData("Harbor Soap, Inc. and its subsidiaries sell soap. | They sell it in the U.S. Treasury building.")]
    [InlineData("We were founded by Harbor Soap, Inc. | We sell soap.")]
    [InlineData("We sell in the U.S. | In Canada, we do not.")]
    [InlineData("The offer ends at 5:00 p.m. Eastern time on Jan. 5, 2031. | No tender is valid after that.")]
    [InlineData("Mr. J. R. Doe, Jr. is our chief executive. | Dr. Roe has a Ph.D. in chemistry.")]
    [InlineData("See Rule 10b-5. | It applies to us, e.g. Section 3.2, i.e. the rest.")]
    [InlineData("Revenue was $1.2 million. | It was $0.9 million in 2029.")]
    [InlineData("Harbor v. Dock, No. 12-345, is pending. | “We will win.” | So said our counsel.")]
    [InlineData("Is it safe? | Yes! | We think so.")]
    [InlineData("We offer shares.(1) | We pay no dividends.")]
    [InlineData("We sold soap (in bars and cakes.) | (See page 5.) | 2030 was a good year.")]
    [InlineData("We make apps. | iHarbor is one of them.")]
    [InlineData("The factors include: (i) soap; (ii) water; and (iii) salt. | The list is not complete.")]
    [InlineData("He said ... that soap … floats. | It does.")]
    [InlineData("It was so . . . until it was not. | Then it changed.")]
    [InlineData("Harbor Soap, Inc. (the “Company”) sells soap.")]
    [InlineData("Item 1. Business")]
    [InlineData("1. Organization and Summary of Policies")]
    [InlineData("This is described in Note 2. | We adopted it in 2030.")]
    [InlineData("Our address is Washington, D.C. 20549. | $5 is the fee.")]
    [InlineData("File No. 333-1. | Soap Corp. Class A shares trade.")]
    [InlineData("Non-U.S. Holders pay tax under 15 U.S.C. 78a et seq. | We do not.")]
    [InlineData("We compete with Yahoo! Inc. and others.")]
    [InlineData("Sales fell. | • Costs rose.")]
    [InlineData("Only one sentence without an end")]
    public void Sentences_end_where_a_lawyer_sees_an_end(string marked)
    {
        var expected = marked.Split(" | ");
        var text = string.Join(' ', expected);

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));

        sentences.Select(range => text[range.Start..range.End]).Should().Equal(expected);
    }

    [Fact]
    public void Only_the_asked_range_is_split()
    {
        const string Text = "Zero. One. Two. Three.";

        var sentences = SentenceSplitter.Split(Text, new TextSpan(5, 15));

        sentences.Select(range => Text[range.Start..range.End]).Should().Equal("One.", "Two.");
    }

    [Fact]
    public void Nothing_gives_no_sentence() => SentenceSplitter.Split("   ", new TextSpan(0, 3)).Should().BeEmpty();

    [Fact]
    public void Sentences_cover_every_visible_character_in_order_without_overlap()
    {
        string[] pieces = ["We", " ", ". ", ".", "Inc.", "U.S.", "1.2", "?", "…", "(1)", "”", "“", "iPhone", "a", "• ", "No.", "No. 5"];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(pick => pieces[pick]))).Sample(text =>
        {
            var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));
            var covered = new bool[text.Length];
            var previousEnd = 0;
            foreach (var (start, end) in sentences)
            {
                (start >= previousEnd && end > start).Should().BeTrue("sentences follow each other and are not empty");
                covered.AsSpan(start, end - start).Fill(true);
                previousEnd = end;
            }

            Enumerable.Range(0, text.Length).Where(i => text[i] != ' ' && !covered[i]).Should().BeEmpty();
        });
    }
}
