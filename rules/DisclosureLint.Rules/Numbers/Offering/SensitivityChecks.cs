using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>"Each $1.00 increase or decrease ..." and "each increase or decrease of 1,000,000 shares ...".</summary>
internal static partial class SensitivityChecks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Discounts lie between nothing and this where the draft tells none.</summary>
    private const decimal LargestDiscount = 0.1m;

    private static readonly SectionKind[] Places =
        [SectionKind.TheOffering, SectionKind.SummaryFinancialData, SectionKind.ProspectusSummary, SectionKind.UseOfProceeds, SectionKind.Capitalization, SectionKind.Dilution];

    /// <summary>The checks of every such sentence about proceeds, cash, equity or consideration.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is Heading or PageFurniture || !block.Section.IsWithinAny(Places) || !block.Text.ContainsIgnoringCase("increase")) continue;
            foreach (var sentence in block.Sentences)
            {
                if (PriceChange().Match(sentence.Text) is { Success: true } price
                    && Check(sentence, price, inputs.PrimaryShares, inputs, isPrice: true) is { } byPrice) yield return byPrice;
                if (SharesChange().Match(sentence.Text) is { Success: true } shares
                    && Check(sentence, shares, inputs.Price, inputs, isPrice: false) is { } byShares) yield return byShares;
            }
        }
    }

    private static OfferingCheck? Check(Sentence sentence, Match match, DisplayedNumber? factor, OfferingInputs inputs, bool isPrice)
    {
        var title = isPrice ? "Effect of a change of the price" : "Effect of a change of the number of shares";
        var formula = isPrice ? "change × shares × (1 − discount)" : "change × price × (1 − discount)";
        if (ChangeOf(match) is not { } change || NumberIn.Of(match) is not { } found) return null;
        if (factor is not { } known) return new OfferingCheck(OfferingCheckKind.Sensitivity, title, formula, "", null, found, sentence.Block, NumberIn.RangeOf(sentence, match.Groups["amount"]));

        // Consideration of the investors is told before the discount.
        if (!What().IsMatch(match.Groups["what"].Value) || NotProceeds().IsMatch(match.Groups["what"].Value)) return null;
        var isGross = match.Groups["what"].Value.ContainsIgnoringCase("consideration");
        var rate = isGross ? 0 : inputs.DiscountRate ?? (LargestDiscount / 2);
        var expected = isPrice ? OfferingMath.EffectOfPrice(change, known, rate) : OfferingMath.EffectOfShares(change, known, rate);
        return new OfferingCheck(
            OfferingCheckKind.Sensitivity, title, formula, $"{NumberIn.Say(change)} × {NumberIn.Say(known)} × (1 − {NumberIn.Say(rate)})",
            expected, found, sentence.Block, NumberIn.RangeOf(sentence, match.Groups["amount"]))
        {
            // Without a discount the middle of its range is taken; some drafts tell the change before it.
            Slack = inputs.DiscountRate is null || isGross ? change * known.Value * LargestDiscount / 2 : expected.Value * 0.002m,
        };
    }

    private static decimal? ChangeOf(Match match)
    {
        if (!decimal.TryParse(match.Groups["change"].ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var change)) return null;
        return match.Groups["changescale"].Success ? change * 1_000_000 : change;
    }

    [GeneratedRegex(@"\bnet proceeds\b|\bcash\b|\bequity\b|\bcapitalization\b|\bconsideration\b", Options)]
    private static partial Regex What();

    [GeneratedRegex(@"\bper share\b|\brequired\b|\bwithh(e|o)ld|\bnumber of shares\b|\bbook value\b", Options)]
    private static partial Regex NotProceeds();

    [GeneratedRegex(@"\$(?<change>[0-9]+\.[0-9][0-9]) (increase|decrease|change)( \((increase|decrease)\)| or (increase|decrease))? in the (assumed )?(initial )?(combined )?public offering price\b.{0,260}?\bwould (increase|decrease)( \((increase|decrease)\)| or (increase|decrease))?(, (as applicable|respectively),)? (?<what>[^$]{0,260}?)\b(by|of) (approximately )?(?<amount>\$ ?(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))(?! per)( (?<scale>million|billion|thousand))?)(?! per share)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PriceChange();

    [GeneratedRegex(@"\b((increase|decrease)( \((increase|decrease)\)| or (increase|decrease))? (of|by) (?<change>[0-9][0-9,]*(\.[0-9]+)?)(?<changescale> million)?( shares)? in the number of (shares|units)|(?<change>[0-9][0-9,]*)[- ](share|unit) (increase|decrease)( \((increase|decrease)\)| or (increase|decrease))?)\b.{0,160}?\bwould (increase|decrease)( \((increase|decrease)\)| or (increase|decrease))?(, (as applicable|respectively),)? (?<what>[^$]{0,200}?)\bby (approximately )?(?<amount>\$ ?(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))(?! per)( (?<scale>million|billion|thousand))?)(?! per share)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SharesChange();
}
