using DisclosureLint.Facts;
using DisclosureLint.Filings;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("We will receive $[●] million.", PlaceholderForm.Bullet, "$[●]")]
    [InlineData("We are offering [•] shares.", PlaceholderForm.Bullet, "[•]")]
    [InlineData("at $● per share", PlaceholderForm.Bullet, "$●")]
    [InlineData("a fee of $[*] for it", PlaceholderForm.EmptyBrackets, "$[*]")]
    [InlineData("We had [ ] employees.", PlaceholderForm.EmptyBrackets, "[ ]")]
    [InlineData("We had ____ employees.", PlaceholderForm.Underscores, "____")]
    [InlineData("a price of $___ per share", PlaceholderForm.Underscores, "$___")]
    [InlineData("Our auditor is [TBD].", PlaceholderForm.Word, "[TBD]")]
    [InlineData("We had X,XXX employees.", PlaceholderForm.Word, "X,XXX")]
    [InlineData("proceeds of $XX million", PlaceholderForm.Word, "$XX")]
    [InlineData("[NTD: Company to confirm.]", PlaceholderForm.Note, "[NTD: Company to confirm.]")]
    [InlineData("[Note to Draft: to be updated]", PlaceholderForm.Note, "[Note to Draft: to be updated]")]
    [InlineData("as [we][the Company] may", PlaceholderForm.Note, "[we][the Company]")]
    [InlineData("between $~~~~~~~~and $~~~~~~~~per share", PlaceholderForm.SignWithoutNumber, "$ ")]
    public void What_holds_a_place_is_found(string text, PlaceholderForm form, string words)
    {
        var found = FilingSketch.Facts<Placeholder>(text);
        found.Should().NotBeEmpty().And.OnlyContain(blank => blank.Form == form);
        found[0].Text.Should().Be(words);
    }

    [Theory]
    [InlineData("We are offering~~~~~~~~~~~~shares of our common stock.")]
    [InlineData("~~~~~~~~~~~~~Shares")]
    [InlineData("Dated~~~~~~~~, 2026")]
    [InlineData("on~~~~~~~~~, 2026 we")]
    [InlineData("held by approximately~~~~~~~holders of record")]
    [InlineData("approximately~~~~~~~~% of the voting power")]
    [InlineData("under the symbol “~~~~~~.”")]
    [InlineData("Registration No. 333-~~~~~~~~")]
    public void A_gap_where_a_number_name_or_date_should_stand_is_a_blank(string text) => FilingSketch.Facts<Placeholder>(text).Should().ContainSingle();

    [Theory]
    [InlineData("Large accelerated filer~~~~☐")]
    [InlineData("Indicate by check mark whether [ ] Yes [X] No")]
    [InlineData("check the following box. [ ]")]
    [InlineData("The fee is [***] per unit.")]
    [InlineData("as shown [1] and [2] below")]
    [InlineData("[Signature page follows]")]
    [InlineData("[Remainder of page intentionally left blank]")]
    [InlineData("“[t]he company shall”")]
    [InlineData("sentence ends.~~~~The next begins")]
    [InlineData("~~~~Our business is growing.")]
    [InlineData("1.~~~~~~Organization")]
    [InlineData("By: ____________")]
    [InlineData("________________")]
    [InlineData("($ in thousands)")]
    [InlineData("amounts in $ and €")]
    [InlineData("Super Bowl XXX and XL")]
    [InlineData("• Our products sell well")]
    [InlineData("on December 26 , 2024 we")]
    [InlineData("as a % of revenue")]
    public void Boxes_redactions_citations_signature_lines_and_layout_are_none(string text) => FilingSketch.Facts<Placeholder>(text).Should().BeEmpty();

    [Theory]
    [InlineData("We estimate net proceeds of $[●] million.", SectionKind.UseOfProceeds, PlaceholderClass.PriceDependent)]
    [InlineData("The initial public offering price will be between $[●] and $10.00.", SectionKind.Cover, PlaceholderClass.SizeOrRange)]
    [InlineData("We are offering [●] shares of common stock.", SectionKind.Cover, PlaceholderClass.SizeOrRange)]
    [InlineData("We had [●] holders of record.", SectionKind.DividendPolicy, PlaceholderClass.AlwaysKnown)]
    [InlineData("As of [●], 2026 we had 40 employees.", SectionKind.Business, PlaceholderClass.AlwaysKnown)]
    [InlineData("Prospectus dated [●], 2026", SectionKind.Cover, PlaceholderClass.Date)]
    [InlineData("[NTD: confirm]", SectionKind.Business, PlaceholderClass.NoteToDraft)]
    [InlineData("[●] is acting as representative of the underwriters.", SectionKind.Underwriting, PlaceholderClass.UnderwriterName)]
    [InlineData("Registration No. 333-[●]", SectionKind.FacingPage, PlaceholderClass.Other)]
    public void Its_sentence_and_section_say_what_it_stands_for(string text, SectionKind kind, PlaceholderClass expected) =>
        FilingSketch.Facts<Placeholder>(text, kind).Should().ContainSingle().Which.Class.Should().Be(expected);
}
