using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Reads what the arithmetic of the offering starts from. A number that two places tell differently stays unknown.</summary>
internal sealed partial class OfferingInputsSource : FactSource<OfferingInputs>
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SectionKind[] Places =
    [
        SectionKind.Cover, SectionKind.TheOffering, SectionKind.UseOfProceeds, SectionKind.Dilution, SectionKind.Capitalization, SectionKind.Underwriting, SectionKind.ProspectusSummary,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<OfferingInputs> Read(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var lines = filing.Main.Blocks.Where(block => block is not PageFurniture
            && block.Section.IsWithinAny(Places)).SelectMany(Lines).Where(line => line.AsSpan().ContainsAnyInRange('0', '9')).ToArray();
        return
        [
            new OfferingInputs
            {
                Price = PriceOf(filing.Profile, lines),
                PrimaryShares = filing.Profile.IsPrimary?.Value == false ? null : First(lines, "offer", PrimaryShares(), "shares") ?? First(lines, "in this offering", SharesSold(), "shares"),
                SecondaryShares = First(lines, "offered by", SecondaryShares(), "shares"),
                OptionShares = First(lines, "", OptionShares(), "shares"),
                DiscountRate = DiscountRateIn(filing, lines),
                Expenses = First(lines, "expenses", Expenses(), "digits"),
                SharesBefore = First(lines, "offering", SharesBefore(), "shares"),
                SharesAfter = First(lines, "outstanding", SharesAfter(), "shares"),
                NetProceeds = First(lines, "net proceeds", NetProceeds(), "digits"),
            },
        ];
    }

    /// <summary>The lines of a block: rows of a table with their cells apart, or the block's text.</summary>
    private static IEnumerable<string> Lines(Block block) =>
        block is TableBlock table ? table.Table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))) : [block.Text];

    private static DisplayedNumber? PriceOf(OfferingProfile profile, string[] lines)
    {
        if (First(lines, "offering price", AssumedPrice(), "digits") is { } assumed) return assumed;
        return profile is { PriceLow: { } low, PriceHigh: { } high } ? DisplayedNumber.Exact((low.Value + high.Value) / 2) : null;
    }

    private static decimal? DiscountRateIn(Filing filing, string[] lines)
    {
        foreach (var table in filing.Main.Blocks.OfType<TableBlock>().Where(block => block.Section.IsWithinAny([SectionKind.Cover, SectionKind.Underwriting])))
        {
            if (PriceTableRows.In(table.Table) is not { } rows) continue;
            for (var column = 1; column < table.Table.ColumnCount; column++)
            {
                var (price, discount) = (NumberIn.Of(rows.Price.CellAt(column)), NumberIn.Of(rows.Discount.CellAt(column)));
                if (price is { Value: > 100_000 } && discount is { Value: > 0 }) return discount.Value.Value / price.Value.Value;
            }
        }

        return First(lines, "discount", DiscountRate(), "digits") is { Value: > 0 and < 20 } percent ? percent.Value / 100 : null;
    }

    private static DisplayedNumber? First(string[] lines, string cue, Regex words, string group)
    {
        foreach (var line in lines)
        {
            if (!line.ContainsIgnoringCase(cue)) continue;
            foreach (Match match in words.Matches(line))
            {
                if (NumberIn.Of(match, group) is { } number) return number;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(assumed |initial |combined )*public offering price (of|is|will be) \$ ?(?<digits>[0-9][0-9,]*(\.[0-9]+)?)(?! (million|billion))( per (share|unit))?", Options)]
    private static partial Regex AssumedPrice();

    [GeneratedRegex(@"^[^|.]{0,60}\b(stock|shares|units|securities)( being)? (that we are offering|we are offering|being offered(?! by)|(being )?offered by (?!the (selling|registered)|selling|certain|holders)(us|the company|the issuer|[\w .,]{1,40}?(?=[:|])))[ :|]{1,6}(up to )?(?<shares>[0-9][0-9,]{3,}) (shares|units)", Options)]
    private static partial Regex PrimaryShares();

    [GeneratedRegex(@"\b(issuance and sale|sale) (by us )?of (?<shares>[0-9][0-9,]{3,}) shares of (our |the )?[\w ]{0,20}(common stock|ordinary shares|shares) (by us )?in this offering", Options)]
    private static partial Regex SharesSold();

    [GeneratedRegex(@"^[^|.]{0,60}\b(stock|shares|units)( being)? offered by the (selling|registered) (stock|share|security)holders?[ :|]{1,6}(up to )?(?<shares>[0-9][0-9,]{3,}) (shares|units)", Options)]
    private static partial Regex SecondaryShares();

    [GeneratedRegex(@"\b(we have granted|option to purchase|purchase from us|exercise)\b[^.|]{0,160}?\b(up to )?(an )?(additional |aggregate of )?(?<shares>[0-9][0-9,]{3,}) (additional )?(shares|units)\b(?![^.]{0,60}(being offered|offered|from|sold) by (certain of )?(the )?selling)", Options)]
    private static partial Regex OptionShares();

    [GeneratedRegex(@"\b(expenses of (the|this) offering|offering expenses|expenses)( payable by us)?(, (other than|not including|excluding|exclusive of)[^$.]{0,80}?,?)? (will be|are|is|to be|be)( estimated to be)? (approximately |about )?\$ ?(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+\.[0-9]+(?= million))))(\s?(?<scale>million))?", Options)]
    private static partial Regex Expenses();

    [GeneratedRegex(@"\b(stock|shares) (to be )?outstanding (prior to|before|immediately (prior to|before)) (the|this) offering[^|0-9]{0,20}[ :|]{1,6}(?<shares>[0-9][0-9,]{3,}) shares|\b(outstanding after|following) (the completion of )?this offering[^.|]{0,30} is based on (?<shares>[0-9][0-9,]{3,}) shares", Options)]
    private static partial Regex SharesBefore();

    [GeneratedRegex(@"^[^|.]{0,60}\b(stock|shares) (to be )?outstanding (immediately )?after (the|this) offering[^|0-9]{0,20}[ :|]{1,6}(?<shares>[0-9][0-9,]{3,}) shares", Options)]
    private static partial Regex SharesAfter();

    [GeneratedRegex(@"\bnet proceeds\b[^.$]{0,140}?\b(will be|would be|of) (approximately )?\$ ?" + NumberIn.Amount, Options)]
    private static partial Regex NetProceeds();

    [GeneratedRegex(@"\bunderwriting discounts?( and commissions?)?( equal to| of|, or)? (?<digits>[0-9]+(\.[0-9]+)?)%|\bdiscount (equal to|of) (?<digits>[0-9]+(\.[0-9]+)?)% (of|per)", Options)]
    private static partial Regex DiscountRate();
}
