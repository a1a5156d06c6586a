using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Entities sell, and nothing says who decides for them.</summary>
public sealed class SellerControlNotNamedRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2448",
        Name = "seller-control-not-named",
        Title = "Selling entities without the persons who control them",
        Message = "“{0}” lists an entity that sells, and the section does not say who has voting or investment power over its securities.",
        Why = "Item 507 of Regulation S-K asks for each selling holder; for an entity the staff ask for the natural persons who have voting or "
            + "investment power over the securities (Regulation S-K Compliance and Disclosure Interpretation 140.02).",
        Fix = "Name in a note to the table the natural persons with voting or investment power over the securities of each entity that is not "
            + "publicly held.",
        Comment = "Please identify the natural persons who have voting or investment power over the securities held by each entity in your table of "
            + "selling holders, such as “{quote}” on page {page}.",
        Topics = ["SELLING"],
        Authority = [new Authority("Regulation S-K Item 507"), new Authority("Regulation S-K Compliance and Disclosure Interpretation 140.02", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Selling Stockholders\n\nThe holders below bought their shares from us in 2019. None is a broker-dealer.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| [|Fennimore Partners LLC|] | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Flagged("# Selling Shareholders\n\nThe table shows who sells. They bought in a private placement in 2021.\n\n| Holder | Before | Offered |\n|---|---|---|\n| Agnes R. Holm | 1,000,000 | 1,000,000 |\n| [|Brackwater Holdings Ltd.|] | 700,000 | 700,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Selling Stockholders\n\nThe holders below bought their shares from us in 2019. Ruth Decker has voting and investment power over the shares of Fennimore Partners LLC.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Fennimore Partners LLC | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Selling Stockholders\n\nThe holders below bought their shares from us in 2019.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.SellingStockholders;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        BlockReading[] readings = [.. filing.ReadingsOf(section)];
        if (readings.Tell(Concepts.ControlOfTheHolder)) yield break;
        foreach (var reading in readings.Where(reading => reading.Block is TableBlock))
        {
            foreach (var row in ((TableBlock)reading.Block).Table.BodyRows.Where(row => row.Cells.Count > 1 && row.Cells[0].Column == 0))
            {
                var name = row.Cells[0].Range;
                if (!reading.Mentions.Any(mention => mention.Kind == MentionKind.Organization
                    && reading.RangeOf(mention.Start, mention.End) is var range
                    && range.Start >= name.Start && range.End <= name.End + 1)) continue;
                yield return new MissingDisclosure(new Place(reading.Block, name), new ReportDetails { Confidence = Confidence.Medium,
                    GroupKey = "control" });
                yield break;
            }
        }
    }
}
