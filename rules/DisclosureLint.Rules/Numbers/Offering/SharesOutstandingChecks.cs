using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Shares outstanding after the offering: before plus sold, and the same wherever the draft tells them.</summary>
internal static partial class SharesOutstandingChecks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The checks of the sum and of each sentence that tells the number again.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        if (filing.Profile.IsBlankCheck?.Value == true) yield break;
        var told = new List<(Block Block, Match Match, string Security)>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture || block.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.PartII])) continue;
            if (!block.Text.ContainsIgnoringCase("outstanding")) continue;
            foreach (Match match in After().Matches(block.Text)) told.Add((block, match, Security(match)));
        }

        if (Sum(filing, inputs) is { } sum) yield return sum;
        foreach (var check in OfHolders(filing, inputs)) yield return check;
        foreach (var check in Repeated(filing, told)) yield return check;
    }

    /// <summary>"The sale of 4,500,000 shares by the selling stockholders": the number that The Offering tells.</summary>
    private static IEnumerable<OfferingCheck> OfHolders(Filing filing, OfferingInputs inputs)
    {
        if (inputs.SecondaryShares is not { } secondary) yield break;
        foreach (var count in filing.Facts.Of<Facts.ShareCount>())
        {
            if (!count.Section.IsWithinAny([SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.UseOfProceeds, SectionKind.Underwriting])) continue;
            var before = count.Block.Text.AsSpan(0, count.Range.Start).TrimEnd();
            var after = count.Block.Text.AsSpan(count.Range.End);
            if (!before.EndsWith("sale of", StringComparison.OrdinalIgnoreCase)
                || !(after.StartsWith(" by the selling", StringComparison.OrdinalIgnoreCase) || after.StartsWith(" offered by the selling", StringComparison.OrdinalIgnoreCase))) continue;
            yield return new OfferingCheck(
                OfferingCheckKind.SharesOutstanding, "Shares sold by the selling holders", "the same as under “The Offering”", NumberIn.Say(secondary), secondary,
                new DisplayedNumber(count.Value, 1), count.Block, count.Range);
        }
    }

    private static OfferingCheck? Sum(Filing filing, OfferingInputs inputs)
    {
        if (inputs is not { SharesBefore: { } before, PrimaryShares: { } sold, SharesAfter: { } after }) return null;

        // Shares that holders get by conversion or exercise in order to sell them here are new shares of the class.
        var more = after.Value - before.Value - sold.Value;
        if (inputs.SecondaryShares is { } secondary && more > 0 && more <= secondary.Value) return null;
        var digits = NumberIn.Say(after);
        var block = filing.Main.Blocks.FirstOrDefault(block => block.Section.IsWithin(SectionKind.TheOffering) && block.Text.Contains(digits, StringComparison.Ordinal));
        if (block is null) return null;
        return new OfferingCheck(
            OfferingCheckKind.SharesOutstanding, "Shares outstanding after the offering", "outstanding before + sold by the issuer",
            $"{NumberIn.Say(before)} + {NumberIn.Say(sold)}", OfferingMath.Sum(before with { Unit = 0 }, sold with { Unit = 0 }), after, block,
            Text.TextSpan.Of(block.Text.IndexOf(digits, StringComparison.Ordinal), digits.Length)) { Slack = 1 };
    }

    /// <summary>What another section tells is compared with the numbers under The Offering, those of a class only where it names the class.</summary>
    private static IEnumerable<OfferingCheck> Repeated(Filing filing, List<(Block Block, Match Match, string Security)> told)
    {
        var home = string.Join(' ', filing.Main.Blocks.Where(block => block is not PageFurniture
            && block.Section.IsWithinAny([SectionKind.TheOffering, SectionKind.ProspectusSummary])
            && OutstandingAfter().IsMatch(block.Text)).Select(block => block.Text));
        var known = LargeNumber().Matches(home).Select(match => DisplayedNumber.Parse(match.ValueSpan)).OfType<DisplayedNumber>().Select(number => number.Value).Distinct().ToArray();
        if (known.Length == 0) yield break;
        var offering = string.Join(' ', filing.Main.Blocks.Where(block => block is not PageFurniture
            && block.Section.IsWithin(SectionKind.TheOffering)).Select(block => block.Text));
        foreach (var (block, match, security) in told)
        {
            if (block.Section.IsWithinAny([SectionKind.TheOffering, SectionKind.ProspectusSummary]) || NumberIn.Of(match, "shares") is not { } number) continue;
            if (security.Length > 0 && !home.ContainsIgnoringCase(security)) continue;

            // Numbers as of another day are another fact.
            var sentence = block.SentenceAt(match.Index)?.Text ?? block.Text;
            if (AsOf().Match(sentence) is { Success: true } day && !home.Contains(day.Value, StringComparison.Ordinal)) continue;
            if (Array.Exists(known, value => Math.Abs(value - number.Value) <= 1) || offering.Contains(NumberIn.Say(number), StringComparison.Ordinal)) continue;
            yield return new OfferingCheck(
                OfferingCheckKind.SharesOutstanding, "Shares outstanding after the offering", "the same as under “The Offering”", string.Join(" or ", known.Select(NumberIn.Say)),
                DisplayedNumber.Exact(known.MinBy(value => Math.Abs(value - number.Value))), number, block,
                Text.TextSpan.Of(match.Groups["shares"].Index, match.Groups["shares"].Length)) { Slack = 1 };
        }
    }

    private static string Security(Match match) => Whitespace().Replace(match.Groups["security"].Value, " ").Trim();

    [GeneratedRegex(@"\b(upon (the )?(completion|closing|consummation)( of (this|the) offering)?|(immediately )?(after|following) (the (completion|closing) of )?(this|the) offering),? (we|there) (will|would) (have|be) (outstanding )?(a total of |an aggregate of |approximately )?(?<shares>[0-9][0-9,]{5,}) shares of (our |the )?(?<security>(class [ABC] )?)(common stock|ordinary shares)( issued and)? outstanding|^[^|.]{0,20}\b(?<security>(class [ABC] )?)(common stock|shares of common stock|ordinary shares) to be outstanding after this offering[ *:|()0-9]{1,8}(?<shares>[0-9][0-9,]{5,}) shares", Options)]
    private static partial Regex After();


    [GeneratedRegex(@"\boutstanding (immediately )?(after|following|upon) (the (completion|closing|consummation) of )?(this|the) offering\b", Options)]
    private static partial Regex OutstandingAfter();

    [GeneratedRegex(@"\b[0-9]{1,3}(,[0-9]{3}){2,}\b")]
    private static partial Regex LargeNumber();

    [GeneratedRegex(@"\bas of [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
