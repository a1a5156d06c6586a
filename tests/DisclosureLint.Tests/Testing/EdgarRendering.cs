using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html;
using DisclosureLint.Parsing.Markdown;
using DisclosureLint.Testing.Edgar;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Testing;

public sealed class EdgarRendering
{
    private const string Draft =
        """
        <!-- page i -->

        # FORM S-1

        As filed with the Securities and Exchange Commission on June 1, 2026

        # TABLE OF CONTENTS

        | Title | Page |
        |---|---|
        | Prospectus Summary | 1 |
        | Use of Proceeds | 2 |

        <!-- page 1 -->

        # PROSPECTUS SUMMARY

        ***We lose money.*** Sales & service of “buoys” — at $5.0 million — is \<our> work. ☒ Yes ☐ No [●]

        - cash of $1,000;
        - nothing else.

        1. first
        2. second

        ![Chart of buoys](img/buoys.png "300x200")

        <!-- page 2 -->

        # USE OF PROCEEDS

        See [Prospectus Summary](#prospectus-summary) for **more**. The following is in thousands.

        ## Amounts

        | | 2024 | 2025 |
        |---|---|---|
        | **Assets** | | |
        | Cash | $1,234 | $(5,678) |
        | Share of sales | 12% | — |
        | Total | 1,234 | 5,678 |

        ### One caption

        > A quoted paragraph.

        | Name | Age | Position |
        |---|---|---|
        | A. Gull | 51 | Director and keeper of the light |
        | B. Tern | 48 | Pilot |

        | Holder | Shares | Before | After |
        |---|---|---|---|
        | A. Gull | 4,620,000 | 28.8% | [●] |
        | B. Tern | 92,375 | * | * |
        """;

    public static TheoryData<EdgarStyle> Styles => [EdgarStyle.Printer2009, EdgarStyle.DivAndSpan, EdgarStyle.Agent];

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_words_of_the_rendering_are_those_of_the_draft(EdgarStyle style) => TextOf(ReadHtml(Draft, style)).Should().Equal(TextOf(ReadMarkdown(Draft)));

    [Theory]
    [MemberData(nameof(Styles))]
    public void Tables_have_the_same_grid(EdgarStyle style) => GridsOf(ReadHtml(Draft, style)).Should().Equal(GridsOf(ReadMarkdown(Draft)));

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_contents_lead_to_the_sections(EdgarStyle style)
    {
        var blocks = ReadHtml(Draft, style);

        var contents = blocks.First(block => block.Table is not null);
        contents.Links.Should().HaveCount(2);
        foreach (var link in contents.Links)
        {
            var target = blocks.Single(block => block.Anchors.Contains(link.Target[1..], StringComparer.Ordinal));
            target.Content.Text.Should().BeEquivalentTo(contents.Content.Text[link.Range.Start..link.Range.End]);
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void List_marks_and_emphasis_stay(EdgarStyle style)
    {
        var blocks = ReadHtml(Draft, style);

        blocks.Where(block => block.Kind == DraftBlockKind.ListItem).Select(block => block.Marker).Should().Equal("•", "•", "1.", "2.");
        blocks.Single(block => block.Content.Text.StartsWith("We lose money.", StringComparison.Ordinal)).Style.EmphasisedLead.Should().Be("We lose money.".Length);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Pages_end_with_their_folio_and_a_break(EdgarStyle style)
    {
        var blocks = ReadHtml(Draft, style);

        blocks.Count(block => block.Kind == DraftBlockKind.PageBreak).Should().Be(2);
        var folios = blocks.Where(block => block.Content.Text is "i" or "1" or "2").Select(block => block.Content.Text);
        folios.Should().Equal("i", "1", "2");
    }

    [Fact]
    public void The_printers_dialect_is_ascii_and_wrapped_by_hand()
    {
        var html = EdgarHtml.Render(Draft, EdgarStyle.Printer2009);

        html.Should().MatchRegex("^[\\x00-\\x7f]*$").And.Contain("&#147;buoys&#148;").And.Contain("&#151;").And.Contain("<FONT");
        html.Should().NotContain("<our>");
    }

    [Fact]
    public void The_div_and_span_dialect_has_one_line_and_no_paragraph_or_bold_tag() =>
        EdgarHtml.Render(Draft, EdgarStyle.DivAndSpan).TrimEnd().Should().NotContain("\n").And.NotContain("<p").And.NotContain("<b>").And.Contain("font-weight:700");

    private static IReadOnlyList<DraftBlock> ReadHtml(string draft, EdgarStyle style)
    {
        var source = new SourceText("draft.htm", EdgarHtml.Render(draft, style));
        return new HtmlReader().Read(source, new TextSpan(0, source.Length), CancellationToken.None).Blocks;
    }

    private static IReadOnlyList<DraftBlock> ReadMarkdown(string draft)
    {
        var source = new SourceText("draft.md", draft);
        return new MarkdownDocumentReader().Read(source, new TextSpan(0, source.Length), CancellationToken.None).Blocks;
    }

    /// <summary>Texts of the blocks, without the folios and back-links that only pages have.</summary>
    private static IEnumerable<string> TextOf(IEnumerable<DraftBlock> blocks) => blocks
        .Where(block => block.Kind is DraftBlockKind.Text or DraftBlockKind.ListItem or DraftBlockKind.Table)
        .Select(block => block.Content.Text)
        .Where(text => text is not ("i" or "1" or "2" or "Table of Contents"));

    private static IEnumerable<string> GridsOf(IEnumerable<DraftBlock> blocks) => blocks
        .Where(block => block.Table is not null)
        .Select(block => $"{block.Table!.HeaderRowCount} of {block.Table.Rows.Count}, x{block.Table.Scale}: "
            + string.Join(" / ", block.Table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => $"{cell.Column}:{cell.Text}={cell.Value}")))));
}
