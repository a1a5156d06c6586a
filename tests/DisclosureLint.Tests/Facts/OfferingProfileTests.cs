using DisclosureLint.Facts;
using DisclosureLint.Filings;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class OfferingProfileTests
{
    private static FilingSketch Facing(params string[] more) => new FilingSketch().In(SectionKind.FacingPage).Text(
        [
            "As filed with the Securities and Exchange Commission on March 3, 2026", "Registration No. 333-123456", "Amendment No. 2 to", "FORM S-1",
            "BRIGHTWELL ROBOTICS, INC.", "(Exact name of registrant as specified in its charter)", "Delaware~~3559~~12-3456789",
            "(Primary Standard Industrial Classification Code Number)", .. more,
        ]);

    private static OfferingProfile Cover(params string[] cover) => Facing().In(SectionKind.Cover).Text(cover).Build().Profile;

    [Fact]
    public void The_facing_page_names_registrant_form_amendment_number_and_date()
    {
        var profile = Facing().Build().Profile;
        profile.Registrant!.Value.Should().Be("BRIGHTWELL ROBOTICS, INC.");
        profile.Form!.Value.Should().Be("S-1/A");
        profile.AmendmentNumber!.Value.Should().Be(2);
        profile.FileNumber!.Value.Should().Be("333-123456");
        profile.FilingDate!.Value.Should().Be(new DateOnly(2026, 3, 3));
        profile.IsBlankCheck!.Value.Should().BeFalse();
        profile.Registrant.Evidence!.Text.Should().Be("BRIGHTWELL ROBOTICS, INC.");
    }

    [Fact]
    public void A_first_filing_has_amendment_zero_and_no_file_number()
    {
        var profile = new FilingSketch().In(SectionKind.FacingPage).Text("Registration No. 333-", "FORM S-1").Build().Profile;
        profile.AmendmentNumber!.Value.Should().Be(0);
        profile.FileNumber.Should().BeNull();
    }

    [Theory]
    [InlineData("☐", "☒", true)]
    [InlineData("☒", "☐", false)]
    [InlineData("¨", "x", true)]
    [InlineData("[ ]", "[X]", true)]
    public void A_box_decides_the_filer_status(string other, string box, bool expected)
    {
        var profile = Facing(
            $"Large accelerated filer {other} Accelerated filer {other}", $"Non-accelerated filer {other} Smaller reporting company {box}", $"Emerging growth company {box}",
            "If an emerging growth company, indicate by check mark").Build().Profile;
        profile.IsSmallerReportingCompany!.Value.Should().Be(expected);
        profile.IsEmergingGrowthCompany!.Value.Should().Be(expected);
    }

    [Fact]
    public void Boxes_may_stand_before_their_words()
    {
        var profile = Facing("☐ Large accelerated filer", "☐ Accelerated filer", "☒ Non-accelerated filer", "☐ Smaller reporting company", "☒ Emerging growth company").Build().Profile;
        profile.IsEmergingGrowthCompany!.Value.Should().BeTrue();
        profile.IsSmallerReportingCompany!.Value.Should().BeFalse();
    }

    [Fact]
    public void What_nothing_tells_stays_unknown()
    {
        var profile = new FilingSketch().Text("Hello.").Build().Profile;
        profile.Kind.Should().BeNull();
        profile.IsEmergingGrowthCompany.Should().BeNull();
        profile.Underwriting.Should().BeNull();
        profile.IsInitialOffering.Should().BeNull();
        profile.HasNetLosses.Should().BeNull();
    }

    [Fact]
    public void An_initial_offering_with_sellers_is_read_from_its_cover()
    {
        var profile = Cover(
            "Subject to Completion, dated March 3, 2026",
            "Brightwell Robotics, Inc. is offering 5,000,000 shares and the selling stockholders are offering 1,000,000 shares. This is our initial public offering and no public market exists for our shares.",
            "We anticipate that the price will be between $14.00 and $16.00 per share. We have applied to list our stock on the Nasdaq Global Market under the symbol “BRWL.”",
            "We have granted the underwriters an option to purchase 750,000 shares.");
        profile.Kind!.Value.Should().Be(OfferingKind.Initial);
        profile.IsPrimary!.Value.Should().BeTrue();
        profile.IsSecondary!.Value.Should().BeTrue();
        profile.Underwriting!.Value.Should().Be(UnderwritingKind.FirmCommitment);
        profile.PriceLow!.Value.Should().Be(14m);
        profile.PriceHigh!.Value.Should().Be(16m);
        profile.Exchange!.Value.Should().Be("Nasdaq Global Market");
        profile.Symbol!.Value.Should().Be("BRWL");
        profile.Stage!.Value.Should().Be(FilingStage.RedHerring);
        profile.OffersDebt!.Value.Should().BeFalse();
    }

    [Fact]
    public void An_offering_of_traded_shares_is_a_follow_on_and_the_last_sale_price_is_not_its_price()
    {
        var profile = Cover(
            "Subject to Completion, dated March 3, 2026", "We are offering 5,000,000 shares of common stock on a best efforts basis.",
            "Our common stock is listed on the NYSE under the symbol “BRWL”. On March 2, 2026, the last reported sale price was $21.00 per share.");
        profile.Kind!.Value.Should().Be(OfferingKind.FollowOn);
        profile.IsSecondary!.Value.Should().BeFalse();
        profile.Underwriting!.Value.Should().Be(UnderwritingKind.BestEfforts);
        profile.PriceLow.Should().BeNull();
        profile.Stage!.Value.Should().Be(FilingStage.PublicFiling);
    }

    [Fact]
    public void Quoted_shares_that_come_to_an_exchange_are_no_initial_offering_for_the_name_of_their_price()
    {
        var profile = Cover(
            "We are offering 3,000,000 shares at an initial offering price of between $4.00 and $5.00 per share.",
            "Our common stock is quoted on the OTC Pink under the symbol “BRWL”. We have applied to list it on the NYSE American.");
        profile.Kind!.Value.Should().Be(OfferingKind.FollowOn);
        profile.IsReporting!.Value.Should().BeTrue();
    }

    [Fact]
    public void Days_in_the_text_of_a_document_without_statements_are_no_balance_sheet() =>
        Facing().In(SectionKind.Business).Text("The mill had twelve stones as of September 27, 2025.").Build()
            .Profile.LatestBalanceSheet.Should().BeNull();

    [Fact]
    public void Only_holders_sell_in_a_resale()
    {
        var profile = Cover(
            "This prospectus relates to the resale of 900,000 shares by the selling stockholders named herein. The selling stockholders may offer or sell the shares from time to time.",
            "We are not selling any shares and will receive no proceeds. Our stock is quoted on the OTCQB under the symbol “BRWL”.");
        profile.Kind!.Value.Should().Be(OfferingKind.Resale);
        profile.IsPrimary!.Value.Should().BeFalse();
        profile.IsSecondary!.Value.Should().BeTrue();
        profile.Underwriting!.Value.Should().Be(UnderwritingKind.None);
    }

    [Fact]
    public void The_legend_of_a_preliminary_prospectus_names_no_sellers() =>
        Cover("We are offering 100 shares.", "Neither we nor the selling stockholders may sell these securities until the registration statement is effective.")
            .IsSecondary!.Value.Should().BeFalse();

    [Theory]
    [InlineData("We are a newly organized blank check company formed to effect a merger.", true)]
    [InlineData("Our board may issue blank check preferred stock.", false)]
    public void A_blank_check_company_says_so(string cover, bool expected) => Cover(cover).IsBlankCheck!.Value.Should().Be(expected);

    [Fact]
    public void Bonds_on_the_cover_are_debt() =>
        Cover("Up to $50,000,000 aggregate principal amount of our senior notes").OffersDebt!.Value.Should().BeTrue();

    [Fact]
    public void The_statements_tell_their_latest_periods_and_losses()
    {
        var profile = Facing().In(SectionKind.FinancialStatements)
            .Text("for the years ended December 31, 2024 and 2025", "the year ended December 31, 2025", "the year ended December 31, 2025 and", "in the year ended December 31, 2025")
            .Table(1, 1m, "|2025|2024", "Revenue|$ 10|$ 9", "Operating expenses|20|30", "Interest|1|1", "Net income (loss)|$ (11)|$ 5").Build().Profile;
        profile.FiscalYearEnd!.Value.Should().Be(new DateOnly(2025, 12, 31));
        profile.LatestBalanceSheet!.Value.Should().Be(new DateOnly(2025, 12, 31));
        profile.HasNetLosses!.Value.Should().BeTrue();
    }

    [Fact]
    public void Underwriters_are_named_at_the_foot_of_the_cover()
    {
        var profile = Cover(
            "We are offering 5,000,000 shares in a firm commitment offering.", "The underwriters expect to deliver the shares on or about April 1, 2026.",
            "Sole Book-Running Manager", "Hale & Finch Securities, LLC", "Co-Manager", "Dunmore Capital Markets", "The date of this prospectus is April 1, 2026");
        profile.Underwriters.Should().Equal("Hale & Finch Securities, LLC", "Dunmore Capital Markets");
    }
}
