using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using DisclosureLint.Text;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Tests.Outlines;

public sealed class BrokenParagraphs
{
    private const string FirstHalf =
        "We sell rye flour to bakers and to the brewery of the valley, which takes the bran as well and pays for it";

    private const string Break =
        "<p align=center>7</p><p style='page-break-before:always'></p><hr><p><a href='#toc'>Table of Contents</a></p>";

    [Theory]
    [InlineData("in the first week of each month.")]
    [InlineData("(see Note 3) in the first week of each month.")]
    public void Folio_rule_and_back_link_between_two_halves_are_looked_past(string rest)
    {
        var html = Page($"<p>{FirstHalf}</p>{Break}<p>{rest}</p>");

        var paragraph = Read(html).Blocks.OfType<Paragraph>()
            .Should().ContainSingle(block => block.Text.StartsWith("We sell", StringComparison.Ordinal)).Subject;

        paragraph.Text.Should().Be($"{FirstHalf} {rest}");
        paragraph.Sentences.Should().ContainSingle();
        paragraph.Content.Joins.Length.Should().Be(1);
        var source = paragraph.Content.ToSource(TextSpanOf(paragraph.Text, "each month"));
        html[source.Start..source.End].Should().Be("each month");
    }

    [Fact]
    public void A_note_at_the_foot_of_the_page_stands_between_the_halves()
    {
        const string note = "<table><tr><td>4</td><td>Weighed at the gate of the mill, not in the yard.</td></tr></table>";

        var blocks = Read(Page($"<p>{FirstHalf}</p>{note}{Break}<p>in the first week.</p>")).Blocks;

        blocks.OfType<Paragraph>().Should().ContainSingle(block => block.Text == FirstHalf + " in the first week.");
        blocks.OfType<ListItem>().Should().ContainSingle(block => block.Text == "Weighed at the gate of the mill, not in the yard.");
    }

    [Fact]
    public void A_heading_that_is_only_repeated_stands_between_the_halves()
    {
        var blocks = Read(Page($"<p>{FirstHalf}</p>{Break}<p><b>4. Revenue—(Continued)</b></p><p>in the first week.</p>")).Blocks;

        blocks.OfType<Paragraph>().Should().ContainSingle(block => block.Text == FirstHalf + " in the first week.");
        blocks.OfType<PageFurniture>().Should().ContainSingle(block => block.Text == "4. Revenue—(Continued)");
    }

    [Fact]
    public void A_paragraph_cut_where_nothing_breaks_is_one() =>
        Read(Page($"<p>{FirstHalf}</p><p>in the first week of each month.</p>")).Blocks.OfType<Paragraph>()
            .Should().ContainSingle(block => block.Text == FirstHalf + " in the first week of each month.");

    [Theory]
    [InlineData("We sell rye.", "in the first week of each month.")]
    [InlineData(FirstHalf + ".12", "The brewery has paid so far.")]
    [InlineData(FirstHalf + ".", "in the first week of each month.")]
    [InlineData(FirstHalf, "iv. any other sale that the board thinks fit.")]
    public void What_ends_or_begins_on_its_own_is_left_alone(string first, string second) =>
        Read(Page($"<p>{first}</p><p>{second}</p>")).Blocks.OfType<Paragraph>().Select(block => block.Text)
            .Should().Contain([first, second]);

    [Fact]
    public void Words_set_behind_a_picture_are_no_text()
    {
        const string picture =
            "<p><img src='mill.jpg'></p><p style='font-size:0.5pt'><font color='#FFFFFF'>Rye Wheat Barley Bran</font></p>";

        var blocks = Read(Page(picture)).Blocks;

        blocks.Should().ContainSingle(block => block.Text == "Rye Wheat Barley Bran").Which.Should().BeOfType<PageFurniture>();
    }

    private static string Page(string middle) =>
        $"<html><body><p id='toc'>The mill.</p>{middle}<p>Nothing else is sold at the mill, and nothing else is bought there.</p>"
        + "<p align=center>8</p>"
        + "<p style='page-break-before:always'></p><hr><p><a href='#toc'>Table of Contents</a></p><p>The end.</p></body></html>";

    private static FilingDocument Read(string html) =>
        new ServiceCollection().AddDisclosureLint().AddHtmlFilings().BuildServiceProvider()
            .GetRequiredService<FilingReader>().Read("draft.htm", html).Main;

    private static TextSpan TextSpanOf(string text, string words) =>
        TextSpan.Of(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
