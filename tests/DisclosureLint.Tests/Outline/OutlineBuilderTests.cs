using DisclosureLint.Filings;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Outlines;

public sealed class OutlineBuilderTests
{
    private static readonly FilingDocument Prospectus = Write();

    [Fact]
    public void Lines_of_the_contents_lead_to_sections_of_the_first_level() =>
        Prospectus.Outline.Contents.Select(entry => (entry.Target!.Kind, entry.Target.Title, entry.Target.Level)).Should().Equal(
            (SectionKind.ProspectusSummary, "PROSPECTUS SUMMARY", 1),
            (SectionKind.RiskFactors, "RISK FACTORS", 1),
            (SectionKind.UseOfProceeds, "USE OF PROCEEDS", 1),
            (SectionKind.ManagementsDiscussion, "MANAGEMENT’S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION AND RESULTS OF OPERATIONS", 1),
            (SectionKind.Business, "BUSINESS", 1),
            (SectionKind.Underwriting, "UNDERWRITING", 1),
            (SectionKind.LegalMatters, "LEGAL MATTERS", 1),
            (SectionKind.Experts, "EXPERTS", 1));

    [Fact]
    public void What_stands_before_the_contents_is_facing_page_and_cover() =>
        Prospectus.Root.Children.Take(3).Select(section => section.Kind).Should().Equal(SectionKind.FacingPage, SectionKind.Cover, SectionKind.TableOfContents);

    [Fact]
    public void Part_two_and_signatures_are_found_though_the_contents_do_not_list_them() =>
        Prospectus.Root.Children.TakeLast(2).Select(section => section.Kind).Should().Equal(SectionKind.PartII, SectionKind.Signatures);

    [Fact]
    public void Items_of_part_two_are_inside_it() =>
        Prospectus.SectionsOf(SectionKind.OtherExpenses).Single().Parent!.Kind.Should().Be(SectionKind.PartII);

    [Fact]
    public void A_caption_in_bold_italics_is_a_heading_inside_its_group_of_risks()
    {
        var caption = Prospectus.Sections.Single(section => section.Title.StartsWith("If our soap", StringComparison.Ordinal));

        caption.Level.Should().Be(3);
        caption.Parent!.Title.Should().Be("Risks Related to Our Business");
    }

    [Fact]
    public void The_offering_inside_the_summary_has_its_kind() =>
        Prospectus.SectionsOf(SectionKind.TheOffering).Single().Parent!.Kind.Should().Be(SectionKind.ProspectusSummary);

    [Fact]
    public void Common_words_name_a_section_only_where_they_belong()
    {
        Prospectus.SectionsOf(SectionKind.LiquidityAndCapitalResources).Single().Parent!.Kind.Should().Be(SectionKind.ManagementsDiscussion);
        Prospectus.SectionsOf(SectionKind.Competition).Single().Parent!.Kind.Should().Be(SectionKind.Business);
    }

    [Fact]
    public void A_folio_at_the_foot_labels_the_page_that_it_ends()
    {
        Prospectus.SectionsOf(SectionKind.RiskFactors).Single().Page.Should().Be("2");
        Prospectus.SectionsOf(SectionKind.UseOfProceeds).Single().Page.Should().Be("3");
    }

    [Fact]
    public void Folios_and_back_links_are_page_furniture() =>
        Prospectus.Blocks.OfType<PageFurniture>().Select(block => block.Text).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("Table of Contents", "1", "2", "3", "4", "5", "6");

    [Fact]
    public void A_paragraph_that_a_page_breaks_is_one_paragraph_again()
    {
        var paragraph = Prospectus.Blocks.OfType<Paragraph>().Single(block => block.Text.StartsWith("Our harbour may silt up", StringComparison.Ordinal));

        paragraph.Text.Should().EndWith("no ship could reach our works.");
        paragraph.Content.Joins.Length.Should().Be(1);
        paragraph.Page.Should().Be("2");
    }

    [Fact]
    public void A_whole_prospectus_is_reliable()
    {
        Prospectus.Outline.Problems.Should().BeEmpty();
        Prospectus.Outline.IsReliable.Should().BeTrue();
        Prospectus.Outline.IsProspectus.Should().BeTrue();
    }

    [Fact]
    public void A_document_without_contents_and_headings_is_not_reliable_and_says_why()
    {
        var document = new Draft().Text("Registration Statement").Filler().Filler().Build();

        document.Outline.IsReliable.Should().BeFalse();
        document.Outline.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void An_amendment_of_exhibits_only_is_no_prospectus()
    {
        var document = new Draft()
            .Text("Amendment No. 2 to Form S-1 Registration Statement").Bold("EXPLANATORY NOTE").Filler()
            .Title("PART II").Title("INFORMATION NOT REQUIRED IN PROSPECTUS").Bold("Item 16. Exhibits").Filler()
            .Title("SIGNATURES").Filler().Build();

        document.Outline.IsProspectus.Should().BeFalse();
        document.Outline.IsReliable.Should().BeFalse();
        document.SectionsOf(SectionKind.PartII).Single().Title.Should().Be("PART II INFORMATION NOT REQUIRED IN PROSPECTUS");
    }

    [Fact]
    public void An_exhibit_is_one_section()
    {
        var document = new Draft { Type = "EX-10.3" }.Title("CREDIT AGREEMENT").Title("USE OF PROCEEDS").Filler().Build();

        document.Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.ExhibitText);
    }

    [Fact]
    public void Marked_headings_decide_where_the_format_has_them()
    {
        var document = new Draft { HeadingsAreExplicit = true }
            .Tag(1, "Harbor Soap").Filler(1).Tag(2, "Risk Factors").Bold("This bold paragraph is no heading").Tag(3, "Our soap may sink.").Filler(1).Build();

        document.Sections.Select(section => (section.Kind, section.Level)).Should().Equal(
            (SectionKind.Cover, 1), (SectionKind.RiskFactors, 1), (SectionKind.Unknown, 2));
        document.Outline.IsReliable.Should().BeTrue();
    }

    [Fact]
    public void Every_block_is_in_one_section_and_in_order()
    {
        Prospectus.Root.OwnBlocks.Should().BeEmpty();
        Prospectus.Root.Blocks.Should().Equal(Prospectus.Blocks);
        Prospectus.Blocks.Should().OnlyContain(block => block.Section.OwnBlocks.Contains(block));
    }

    private static FilingDocument Write() => new Draft()
        .Title("FORM S-1").Text("Registration Statement under the Securities Act of 1933").Filler(3)
        .Break()
        .Text("Subject to completion, dated May 5, 2031").Title("HARBOR SOAP").Filler(3)
        .Break()
        .Bold("TABLE OF CONTENTS")
        .Line("Prospectus Summary", "a1").Line("Risk Factors", "a2").Line("Use of Proceeds", "a3")
        .Line("Management’s Discussion and Analysis of Financial Condition and Results of Operations", "a4").Line("Business", "a5")
        .Line("Underwriting", "a6").Line("Legal Matters", "a7").Line("Experts", "a8")
        .Break()
        .Anchor("a1").Title("PROSPECTUS SUMMARY").Filler().Bold("Our Company").Filler().Title("THE OFFERING").Filler()
        .Text("1").Break().Line("Table of Contents", "a1")
        .Anchor("a2").Title("RISK FACTORS").Filler().Bold("Risks Related to Our Business").Filler()
        .BoldItalic("If our soap stops floating, our customers may turn to other soaps, and our business would be harmed.").Filler()
        .Text("Our harbour may silt up in the course of the next years, and if it did, then for all we know")
        .Text("2").Break().Line("Table of Contents", "a1")
        .Text("no ship could reach our works.")
        .Anchor("a3").Title("USE OF PROCEEDS").Filler()
        .Anchor("a4").Title("MANAGEMENT’S DISCUSSION AND ANALYSIS OF FINANCIAL").Title("CONDITION AND RESULTS OF OPERATIONS").Filler()
        .Bold("Liquidity and Capital Resources").Filler()
        .Text("3").Break().Line("Table of Contents", "a1")
        .Anchor("a5").Title("BUSINESS").Filler().Bold("Competition").Filler()
        .Text("4").Break().Line("Table of Contents", "a1")
        .Anchor("a6").Title("UNDERWRITING").Filler().Anchor("a7").Title("LEGAL MATTERS").Filler(3).Anchor("a8").Title("EXPERTS").Filler(3)
        .Text("5").Break().Line("Table of Contents", "a1")
        .Title("PART II").Title("INFORMATION NOT REQUIRED IN PROSPECTUS").Bold("Item 13. Other Expenses of Issuance and Distribution").Filler()
        .Text("6").Break()
        .Title("SIGNATURES").Filler(3)
        .Build();
}
