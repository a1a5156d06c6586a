using DisclosureLint.Facts;
using DisclosureLint.Filings;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class ExhibitEntryTests
{
    [Fact]
    public void Rows_of_the_index_are_read_with_the_legend_of_their_marks()
    {
        var entries = new FilingSketch().In(SectionKind.Exhibits)
            .Table(
                1, 1m, "Exhibit No.|Description", "1.1*|Form of Underwriting Agreement", "3.1|Certificate of Incorporation, incorporated by reference to Form 8-K",
                "5.1**|Opinion of Hale & Finch LLP", "10.3†|License Agreement", "24.1|Power of Attorney (included on signature page)")
            .Text("* Filed herewith.", "** To be filed by amendment.", "† Portions of this exhibit have been omitted.")
            .Build().Facts.Of<ExhibitEntry>();

        entries.Select(entry => (entry.Number, entry.Status)).Should().Equal(
            ("1.1", ExhibitStatus.FiledHerewith), ("3.1", ExhibitStatus.IncorporatedByReference), ("5.1", ExhibitStatus.ToBeFiled),
            ("10.3", ExhibitStatus.Unstated), ("24.1", ExhibitStatus.FiledHerewith));
        entries.Single(entry => entry.HasConfidentialTreatment).Number.Should().Be("10.3");
    }

    [Fact]
    public void Numbers_in_parentheses_are_marks_where_the_legend_explains_them()
    {
        var entries = new FilingSketch().In(SectionKind.Exhibits)
            .Table(0, 1m, "5.1|Opinion of Hale & Finch LLP (1)", "99.1|Subscription Agreement(2)", "10.1|Lease (3)")
            .Text("(1) Filed herewith.", "(2) To be filed by amendment.").Build().Facts.Of<ExhibitEntry>();
        entries.Select(entry => entry.Status).Should().Equal(ExhibitStatus.FiledHerewith, ExhibitStatus.ToBeFiled, ExhibitStatus.Unstated);
    }

    [Fact]
    public void Columns_tell_the_status_where_there_are_no_marks()
    {
        var entries = new FilingSketch().In(SectionKind.Exhibits)
            .Table(1, 1m, "Exhibit|Description|Form|Filed Herewith", "3.1|Bylaws|S-1|", "23.1|Consent of auditor||X").Build().Facts.Of<ExhibitEntry>();
        entries.Select(entry => entry.Status).Should().Equal(ExhibitStatus.IncorporatedByReference, ExhibitStatus.FiledHerewith);
    }

    [Fact]
    public void An_index_set_as_paragraphs_is_read()
    {
        var entries = new FilingSketch().In(SectionKind.Exhibits)
            .Text("10.1 Lease dated May 1, 2025", "10.2* Employment Agreement", "* To be filed by amendment.").Build().Facts.Of<ExhibitEntry>();
        entries.Select(entry => (entry.Number, entry.Status)).Should().Equal(("10.1", ExhibitStatus.Unstated), ("10.2", ExhibitStatus.ToBeFiled));
    }

    [Theory]
    [InlineData("*10.1|Lease of the mill")]
    [InlineData("10.1*|Lease of the mill")]
    [InlineData("10.1 (*)|Lease of the mill")]
    [InlineData("10.1|*|Lease of the mill")]
    [InlineData("*|10.1|Lease of the mill")]
    [InlineData("10.1|Lease of the mill *")]
    [InlineData("10.1|Lease of the mill|*")]
    [InlineData("10.1†*|Lease of the mill")]
    [InlineData("10.1#, *|Lease of the mill")]
    public void Marks_stand_before_and_behind_the_number_or_in_cells_of_their_own(string row)
    {
        var entry = new FilingSketch().In(SectionKind.Exhibits).Table(0, 1m, row).Text("* To be filed by amendment.")
            .Build().Facts.Of<ExhibitEntry>().Should().ContainSingle().Subject;

        entry.Number.Should().Be("10.1");
        entry.Status.Should().Be(ExhibitStatus.ToBeFiled);
    }

    [Fact]
    public void A_list_that_repeats_another_names_no_further_exhibits()
    {
        var entries = new FilingSketch()
            .In(SectionKind.PartII).Table(0, 1m, "3.1|Bylaws of the mill", "10.1|Lease of the mill dated May 1, 2030")
            .In(SectionKind.Exhibits)
            .Table(0, 1m, "3.1*|Bylaws of the mill", "10.1|Lease of the mill dated May 1, 2030", "10.1|Loan of the bank")
            .Text("* Previously filed.").Build().Facts.Of<ExhibitEntry>();

        entries.Select(entry => (entry.Number, entry.Status)).Should().Equal(
            ("3.1", ExhibitStatus.PreviouslyFiled), ("10.1", ExhibitStatus.Unstated), ("10.1", ExhibitStatus.Unstated));
    }

    [Fact]
    public void Numbered_undertakings_and_other_tables_are_no_exhibits()
    {
        var entries = new FilingSketch().In(SectionKind.PartII)
            .Text("1. The registrant undertakes to file a post-effective amendment.").Table(0, 1m, "SEC fee|1,200", "Legal|40,000").Build().Facts.Of<ExhibitEntry>();
        entries.Should().BeEmpty();
    }
}
