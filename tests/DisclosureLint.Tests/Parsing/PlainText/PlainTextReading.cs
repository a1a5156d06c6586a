using System.Net;
using System.Text.RegularExpressions;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.PlainText;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Tests.Parsing.PlainText;

public sealed partial class PlainTextReading(ITestOutputHelper output)
{
    [Fact]
    public void A_hard_wrapped_paragraph_is_one_block_and_an_indented_line_begins_the_next()
    {
        var blocks = Read(
            """
              The harbor company repairs ships and
            sells what it salvages to the trade-
            marked yards of the coast.
              A second paragraph begins with a line
            set in.
            """);

        blocks.Select(block => block.Content.Text).Should().Equal(
            "The harbor company repairs ships and sells what it salvages to the trade- marked yards of the coast.",
            "A second paragraph begins with a line set in.");
    }

    [Fact]
    public void A_centred_heading_in_capitals_is_told_by_its_style()
    {
        var blocks = Read(
            """
                                              RISK FACTORS

              Repairs are few in winter. The yard has lost money in
            each of its winters.
            """);

        blocks[0].Style.Centred.Should().BeTrue();
        blocks[0].Style.Capitals.Should().Be(1f);
        blocks[1].Style.Centred.Should().BeFalse();
    }

    [Fact]
    public void A_folio_stands_alone_before_the_page_tag()
    {
        var blocks = Read("  The yard is large and\nold.\n                                       17\n<PAGE>\n\nMore text.\n");

        blocks.Select(block => block.Kind).Should().Equal(DraftBlockKind.Text, DraftBlockKind.Text, DraftBlockKind.PageBreak, DraftBlockKind.Text);
        blocks[1].Content.Text.Should().Be("17");
    }

    [Fact]
    public void A_tagged_table_gives_columns_labels_over_two_lines_and_scale()
    {
        var table = Read(
            """
            <TABLE>
            <CAPTION>
                                              (IN THOUSANDS)
                                           YEAR ENDED JUNE 30
                                        -----------------------
                                           1992        1993
                                        ----------  ----------
            <S>                         <C>         <C>
            Ship Repair and Related
             Services.................. $   11,234  $   12,567
            Salvage....................     (1,020)         --
                                        ----------  ----------
            Total...................... $   10,214  $   12,567
                                        ==========  ==========
            </TABLE>
            """).Should().ContainSingle().Subject.Table!;

        table.Scale.Should().Be(1000m);
        table.ColumnCount.Should().Be(3);
        table.ColumnHeading(2).Should().Be("(IN THOUSANDS) YEAR ENDED JUNE 30 1993");
        table.FindRow("repair")!.Label.Should().Be("Ship Repair and Related Services");
        table.FindRow("repair")!.CellAt(1)!.Value.Should().Be(11234m);
        table.FindRow("salvage")!.CellAt(1)!.Value.Should().Be(-1020m);
        table.FindRow("salvage")!.CellAt(2)!.IsNil.Should().BeTrue();
        table.BodyRows.Should().HaveCount(3);
    }

    [Fact]
    public void Aligned_lines_without_tags_are_a_table()
    {
        var blocks = Read(
            """
            The yard sold:

            Hulls             1,200    1,300
            Masts               900      850
            Chains               70       65

            Nothing else was sold.
            """);

        blocks[1].Table!.FindRow("masts")!.CellAt(2)!.Value.Should().Be(850m);
        blocks[2].Content.Text.Should().Be("Nothing else was sold.");
    }

    [Fact]
    public void Every_character_of_a_match_leads_back_to_the_file()
    {
        const string text = "  Profits &amp; losses of\nthe yard vary.\n";
        var block = Read(text).Should().ContainSingle().Subject;

        var at = block.Content.Text.IndexOf("& losses of the", StringComparison.Ordinal);
        var span = block.Content.ToSource(TextSpan.Of(at, "& losses of the".Length));
        text[span.Start..span.End].Should().Be("&amp; losses of\nthe");
    }

    [Fact]
    public void Text_copied_from_a_browser_has_a_block_a_line()
    {
        var longLine = string.Concat(Enumerable.Repeat("The yard repairs ships of every kind. ", 5)).Trim();
        var blocks = Read($"RISK FACTORS\n{longLine}\n{longLine}\n(1)\nAs of March 31.\n");

        blocks.Select(block => block.Content.Text).Should().Equal("RISK FACTORS", longLine, longLine, "As of March 31.");
        blocks[3].Marker.Should().Be("(1)");
    }

    [Theory]
    [InlineData("wmx_10k_1993_full.txt", 20)]
    [InlineData("facebook_s1_2012_text.txt", 0)]
    public void No_word_of_a_real_filing_is_lost(string file, int fewestTables)
    {
        if (Corpus.Find(output, "filings", file) is not { } path) return;
        var content = File.ReadAllText(path);

        // What stands around the text of a submission is not for this reader.
        if (content.IndexOf("<TEXT>", StringComparison.Ordinal) is var start and >= 0) content = content[(start + 6)..content.IndexOf("</TEXT>", StringComparison.Ordinal)];
        var source = new SourceText(path, content);

        var blocks = new PlainTextDocumentReader().Read(source, new TextSpan(0, content.Length), CancellationToken.None).Blocks;

        blocks.Count(block => block.Table is not null).Should().BeGreaterOrEqualTo(fewestTables);
        var read = Letters(string.Concat(blocks.Select(block => block.Marker + block.Content.Text)));
        var written = Letters(WebUtility.HtmlDecode(Tag().Replace(content, "")));
        var same = read.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        read[same..Math.Min(read.Length, same + 60)].Should().Be(written[same..Math.Min(written.Length, same + 60)]);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*>")]
    private static partial Regex Tag();

    private static IReadOnlyList<DraftBlock> Read(string text)
    {
        var source = new SourceText("filing.txt", text);
        return new PlainTextDocumentReader().Read(source, new TextSpan(0, source.Length), CancellationToken.None).Blocks;
    }
}
