using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Tests.Parsing.PlainText;

/// <summary>A prospectus whose markup was taken away: no links, no styles, the contents on lines of their own.</summary>
public sealed class FlattenedProspectus
{
    private static readonly (string Title, int Page)[] Titles =
    [
        ("Prospectus Summary", 1), ("Risk Factors", 3), ("Use of Proceeds", 4), ("Dividend Policy", 5), ("Capitalization", 6),
        ("Dilution", 7),
        ("Management’s Discussion and Analysis of Financial Condition and Results of Operations", 8), ("Business", 9), ("Management", 10),
        ("Description of Capital Stock", 11), ("Underwriting", 12), ("Legal Matters", 13), ("Experts", 14),
    ];

    [Theory]
    [InlineData("alternating")]
    [InlineData("columns")]
    [InlineData("leaders")]
    [InlineData("wrapped")]
    public void The_contents_lead_to_the_headings_in_their_order(string style)
    {
        var document = Read(Write(style));

        document.Outline.IsReliable.Should().BeTrue(string.Join(' ', document.Outline.Problems.Select(problem => problem.Message)));
        document.Outline.Contents.Select(entry => entry.Title).Should().Equal(Titles.Select(title => title.Title));
        document.Outline.Contents.Should().OnlyContain(entry => entry.Target != null);
        document.Root.Children.Select(section => section.Kind).Should().ContainInOrder(
            SectionKind.FacingPage, SectionKind.Cover, SectionKind.TableOfContents, SectionKind.ProspectusSummary, SectionKind.RiskFactors,
            SectionKind.UseOfProceeds, SectionKind.ManagementsDiscussion, SectionKind.Experts, SectionKind.PartII, SectionKind.Signatures);
        document.SectionsOf(SectionKind.OtherExpenses).Should().ContainSingle();
    }

    [Fact]
    public void Pages_are_told_by_folios_and_printed_back_links()
    {
        var document = Read(Write("alternating"));

        document.SectionsOf(SectionKind.RiskFactors).Single().Blocks.First().Page.Should().Be("3");
        document.Blocks.Where(block => block.Text == "Table of Contents").Should().AllBeOfType<PageFurniture>();
    }

    [Fact]
    public void A_sentence_of_a_risk_above_its_paragraph_is_a_heading()
    {
        var factors = Read(Write("alternating")).SectionsOf(SectionKind.RiskFactors).Single();

        factors.Children.Select(section => section.Title).Should().Contain("Our mill may stand still when the brook falls dry.");
    }

    [Fact]
    public void A_long_text_without_any_order_is_no_amendment_without_prospectus()
    {
        var text = "REGISTRATION STATEMENT ON FORM S-1/A\n\n" + string.Join("\n\n", Enumerable.Repeat(Paragraph(9), 60));

        var outline = Read(text).Outline;

        outline.IsProspectus.Should().BeFalse();
        outline.IsProspectusLost.Should().BeTrue();
        Read("REGISTRATION STATEMENT ON FORM S-1/A\n\n" + Paragraph(3)).Outline.IsProspectusLost.Should().BeFalse();
    }

    private static FilingDocument Read(string text) => new ServiceCollection().AddDisclosureLint().AddHtmlFilings().AddPlainTextFilings()
        .BuildServiceProvider().GetRequiredService<FilingReader>().Read("draft.txt", text).Main;

    private static string Write(string style)
    {
        var lines = new List<string>
        {
            "As filed with the Securities and Exchange Commission on May 5, 2031", "FORM S-1", "REGISTRATION STATEMENT",
            "HARBOR MILL, INC.", "", Paragraph(2), "", "Table of Contents", "", "Subject to completion, dated May 5, 2031", "",
            "HARBOR MILL, INC.", "", Paragraph(2), "",
            "Table of Contents", "", "TABLE OF CONTENTS", "",
        };
        AddContents(lines, style);
        lines.AddRange(["", Paragraph(2), "", "i", "Table of Contents", ""]);
        foreach (var (title, page) in Titles)
        {
            lines.AddRange([title.ToUpperInvariant(), "", Paragraph(9), ""]);
            if (page == 1) lines.AddRange(["1", "Table of Contents", "", "Use of proceeds", "", "To build a mill.", ""]);
            if (page == 3) lines.AddRange(["Our mill may stand still when the brook falls dry.", "", Paragraph(5), ""]);
            lines.AddRange([(page == 1 ? 2 : page).ToString(CultureInfo.InvariantCulture), "Table of Contents", ""]);
        }

        lines.AddRange(["PART II", "", "INFORMATION NOT REQUIRED IN PROSPECTUS", ""]);
        lines.AddRange(["Item 13. Other Expenses of Issuance and Distribution.", "", Paragraph(3), ""]);
        lines.AddRange(["SIGNATURES", "", Paragraph(2), ""]);
        return string.Join('\n', lines);
    }

    private static void AddContents(List<string> lines, string style)
    {
        switch (style)
        {
            case "columns":
                lines.AddRange(Titles.Select(title => title.Title));
                lines.AddRange(Titles.Select(title => title.Page.ToString(CultureInfo.InvariantCulture)));
                break;
            case "leaders":
                lines.AddRange(Titles.Select(title => $"{title.Title}.........{title.Page}"));
                break;
            default:
                foreach (var (title, page) in Titles)
                {
                    var cut = style == "wrapped" && title.Length > 60 ? title.IndexOf(" and Results", StringComparison.Ordinal) : -1;
                    if (cut < 0) lines.AddRange([title, "", $"   {page}  "]);
                    else lines.AddRange([title[..cut], "", title[(cut + 1)..], $"   {page}  "]);
                }

                break;
        }
    }

    private static string Paragraph(int sentences) =>
        string.Join(' ', Enumerable.Repeat("We grind rye and barley for the bakers of the valley in a mill at the brook.", sentences));
}
