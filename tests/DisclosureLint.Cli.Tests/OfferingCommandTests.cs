using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class OfferingCommandTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", Draft("$47.8 million")).With("blank.md", Draft("$   million"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_number_that_does_not_follow_is_told_with_what_is_expected_and_how_it_follows()
    {
        var run = ToolProcess.Run(_folder.Path, "offering", "draft.md");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("DIFFERS Net proceeds")
            .And.Contain("expected    45,000,000 = 10 × 5,000,000 × (1 − 0.07) − 1,500,000")
            .And.Contain("found       47,800,000")
            .And.Contain("difference  2,800,000 (tolerance 100,000)");
    }

    [Fact]
    public void JSON_gives_the_place_and_the_difference()
    {
        using var report = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "offering", "draft.md", "--format", "json").Output);
        report.RootElement.GetProperty("inputs").GetProperty("primaryShares").GetDecimal().Should().Be(5_000_000m);
        var check = report.RootElement.GetProperty("checks").EnumerateArray().First(item => item.GetProperty("title").GetString() == "Net proceeds");
        check.GetProperty("agrees").GetBoolean().Should().BeFalse();
        check.GetProperty("difference").GetDecimal().Should().Be(2_800_000m);
        check.GetProperty("excerpt").GetString().Should().Be("$47.8 million");
    }

    [Fact]
    public void A_blank_shows_the_formula_and_draws_no_finding()
    {
        var run = ToolProcess.Run(_folder.Path, "offering", "blank.md");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("formula     price × shares × (1 − discount) − expenses").And.NotContain("DIFFERS");
    }

    [Fact]
    public void The_calendar_rolls_the_last_day_of_the_statements_to_a_business_day()
    {
        _folder.With("dated.md", """
            # FORM S-1

            As filed with the Securities and Exchange Commission on December 1, 2026

            # FINANCIAL STATEMENTS

            The statements cover the year ended December 31, 2025 and the nine months ended September 30, 2026. Balance sheets as of September 30, 2026.

            """);
        var run = ToolProcess.Run(_folder.Path, "calendar", "dated.md");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("2027-02-16  Last day for effectiveness on these statements (counted 2027-02-14)");
        using var calendar = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "calendar", "dated.md", "--format", "json").Output);
        calendar.RootElement.EnumerateArray().Select(item => item.GetProperty("name").GetString()).Should().Contain("last-effective-day", "first-letter");
    }

    private static string Draft(string net) => $"""
        # PROSPECTUS SUMMARY

        ## The Offering

        Common stock offered by us: 5,000,000 shares

        # USE OF PROCEEDS

        We estimate that the net proceeds from this offering will be approximately {net}, at an assumed initial public offering price of $10.00 per share.

        # UNDERWRITING

        The underwriting discount of 7.0% is paid at closing. We estimate that the expenses of this offering payable by us will be approximately $1.5 million.

        """;
}
