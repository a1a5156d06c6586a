using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Markdown;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Markdown;

public sealed class MarkdownReading
{
    [Fact]
    public void Headings_of_both_kinds_are_text_blocks_with_their_level()
    {
        var blocks = Read("# Use of Proceeds\n\nWe need money.\n\nDilution\n---\n\nYou are diluted.\n");

        blocks.Select(block => (block.Style.HeadingTag, block.Content.Text)).Should().Equal(
            (1, "Use of Proceeds"), (0, "We need money."), (2, "Dilution"), (0, "You are diluted."));
        blocks[0].Anchors.Should().Equal("use-of-proceeds");
    }

    [Theory]
    [InlineData("We **are** the *leading* provider.", "the leading provider", "the *leading* provider")]
    [InlineData("Profits &amp; losses", "Profits & losses", "Profits &amp; losses")]
    [InlineData("a price of \\$5 per share", "of $5", "of \\$5")]
    [InlineData("one \\\\ two", "one \\ two", "one \\\\ two")]
    [InlineData("first line\r\nsecond  line", "line second line", "line\r\nsecond  line")]
    [InlineData("first  \nsecond", "first second", "first  \nsecond")]
    [InlineData("see [Use of Proceeds](#use-of-proceeds) below", "Use of Proceeds below", "Use of Proceeds](#use-of-proceeds) below")]
    [InlineData("general&nbsp;corporate pur&shy;poses", "general corporate purposes", "general&nbsp;corporate pur&shy;poses")]
    [InlineData("a `code` word", "a code word", "a `code` word")]
    public void A_match_in_the_text_leads_to_the_exact_range_of_the_source(string markdown, string match, string expected)
    {
        var block = Read(markdown).Should().ContainSingle().Subject;

        var at = block.Content.Text.IndexOf(match, StringComparison.Ordinal);
        at.Should().BeGreaterOrEqualTo(0, "the text is “{0}”", block.Content.Text);
        var span = block.Content.ToSource(TextSpan.Of(at, match.Length));
        markdown[span.Start..span.End].Should().Be(expected);
    }

    [Fact]
    public void List_items_carry_their_marker_apart_from_their_text()
    {
        var blocks = Read("- first\n- second\n\n1. one\n2. two\n");

        blocks.Should().OnlyContain(block => block.Kind == DraftBlockKind.ListItem);
        blocks.Select(block => block.Marker + "|" + block.Content.Text).Should().Equal("•|first", "•|second", "1.|one", "2.|two");
    }

    [Fact]
    public void A_pipe_table_becomes_a_clean_grid_with_numbers_scale_and_header()
    {
        var block = Read(
            """
            The data are in thousands, except per share data.

            | | 2024 | 2025 |
            |---|---:|---:|
            | Revenue | $ 1,234 | $ (5,678) |
            | Margin | 12% | — |
            """)[1];

        var table = block.Table!;
        table.Scale.Should().Be(1000m);
        table.HeaderRowCount.Should().Be(1);
        table.FindRow("revenue")!.CellAt(2)!.Value.Should().Be(-5678m);
        table.FindRow("margin")!.CellAt(1)!.IsPercentage.Should().BeTrue();
        table.FindRow("margin")!.CellAt(2)!.IsNil.Should().BeTrue();
        block.Content.Text.Should().Be("2024 2025 Revenue $ 1,234 $ (5,678) Margin 12% —");
    }

    [Fact]
    public void A_grid_table_is_read_as_a_table()
    {
        var block = Read(
            """
            +---------+-------+
            | Name    | Age   |
            +=========+=======+
            | A. Bird | 51    |
            +---------+-------+
            """).Should().ContainSingle().Subject;

        block.Table!.FindRow("bird")!.CellAt(1)!.Value.Should().Be(51m);
    }

    [Theory]
    [InlineData("![A chart](img/chart.png \"600x200\")")]
    [InlineData("![A chart](img/chart.png){width=600 height=200}")]
    [InlineData("<img src=\"img/chart.png\" alt=\"A chart\" width=\"600\" height=\"200\">")]
    public void An_image_gives_its_file_words_and_size(string markdown)
    {
        var block = Read("Before.\n\n" + markdown + "\n\nAfter.\n")[1];

        block.Kind.Should().Be(DraftBlockKind.Image);
        block.Image.Should().Be(new DraftImage("img/chart.png", "A chart", 600, 200));
    }

    [Fact]
    public void A_page_comment_breaks_the_page_and_other_comments_are_not_seen()
    {
        var blocks = Read("One.\n\n<!-- page 29 -->\n\nTwo. <!-- a note -->\n\n<!-- another -->\n\nThree.\n<!-- page F-3 -->\nFour.\n");

        blocks.Select(block => block.Kind == DraftBlockKind.PageBreak ? "[" + block.PageLabel + "]" : block.Content.Text)
            .Should().Equal("One.", "[29]", "Two.", "Three.", "[F-3]", "Four.");
    }

    [Fact]
    public void Front_matter_is_skipped_and_positions_stay()
    {
        var markdown = "---\ntitle: Draft\n---\n\n# Experts\n";
        var block = Read(markdown).Should().ContainSingle().Subject;

        block.Span.Start.Should().Be(markdown.IndexOf("Experts", StringComparison.Ordinal));
    }

    [Fact]
    public void Emphasis_is_told_in_shares_and_as_the_lead_of_a_run_in_heading()
    {
        var block = Read("***We have losses.*** We have had them since we began.").Should().ContainSingle().Subject;

        block.Style.EmphasisedLead.Should().Be("We have losses.".Length);
        block.Style.Bold.Should().BeInRange(0.2f, 0.4f);
        block.Style.Italic.Should().Be(block.Style.Bold);
    }

    [Fact]
    public void Links_in_text_and_in_tables_know_the_words_they_stand_on()
    {
        var blocks = Read("See [Risk Factors](#rf) now.\n\n| [Dilution](#dilution) | 31 |\n|---|---|\n| [Experts](#experts) | 99 |\n");

        blocks.SelectMany(block => block.Links.Select(link => block.Content.Text[link.Range.Start..link.Range.End] + " > " + link.Target))
            .Should().Equal("Risk Factors > #rf", "Dilution > #dilution", "Experts > #experts");
    }

    [Fact]
    public void Anchors_are_those_written_before_the_heading_and_in_it()
    {
        var block = Read("<a name=\"toc_3\"></a>\n\n## Our Business {#business}\n").Should().ContainSingle().Subject;

        block.Anchors.Should().Equal("toc_3", "business");
        block.Content.Text.Should().Be("Our Business");
    }

    [Fact]
    public void A_block_quote_is_indented_text_and_a_footnote_an_item_with_its_mark()
    {
        var blocks = Read("> Quoted words.\n\nShares[^1] are held.\n\n[^1]: As of March 31.\n");

        blocks[0].Indent.Should().BeGreaterThan(0);
        blocks.Select(block => block.Marker + "|" + block.Content.Text).Should().Equal("|Quoted words.", "|Shares(1) are held.", "(1)|As of March 31.");
    }

    [Fact]
    public void A_part_of_a_file_is_read_with_offsets_into_the_whole_file()
    {
        const string content = "not this\n# Experts\n\nThe *firm* audits.\n";
        var source = new SourceText("part.md", content);
        var span = new TextSpan("not this\n".Length, content.Length);

        var blocks = new MarkdownDocumentReader().Read(source, span, CancellationToken.None).Blocks;

        content[blocks[0].Span.Start..blocks[0].Span.End].Should().Be("Experts");
        content[blocks[1].Span.Start..blocks[1].Span.End].Should().Be("The *firm* audits.");
    }

    private static IReadOnlyList<DraftBlock> Read(string markdown)
    {
        var source = new SourceText("draft.md", markdown);
        return new MarkdownDocumentReader().Read(source, new TextSpan(0, source.Length), CancellationToken.None).Blocks;
    }
}
