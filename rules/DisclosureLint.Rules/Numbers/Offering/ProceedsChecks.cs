using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Net proceeds with and without the option, and the uses against them.</summary>
internal static partial class ProceedsChecks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The checks; a blank-check company's trust is no subject of them.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        if (filing.Profile.IsBlankCheck?.Value == true || filing.Profile.IsPrimary?.Value == false) return [];
        var checks = new List<OfferingCheck>();
        foreach (var section in filing.Main.Sections.Where(section => section.Kind is SectionKind.UseOfProceeds or SectionKind.TheOffering))
        {
            foreach (var sentence in section.OwnBlocks.Where(block => block is not Heading).SelectMany(block => block.Sentences))
            {
                if (Net().Match(sentence.Text) is { Success: true } net
                    && !WithOption().IsMatch(sentence.Text[..net.Groups["amount"].Index])) AddNet(sentence, net, inputs, checks);
            }
        }

        if (checks.Count == 0) checks.Add(Blank("Net proceeds", "price × shares × (1 − discount) − expenses", OfferingCheckKind.Proceeds));
        AddUses(filing, inputs, checks);
        return checks;
    }

    private static void AddNet(Sentence sentence, Match match, OfferingInputs inputs, List<OfferingCheck> checks)
    {
        if (NumberIn.Of(match) is not { } found) return;
        if (inputs is { Price: { } price, PrimaryShares: { } shares })
        {
            var place = NumberIn.RangeOf(sentence, match.Groups["amount"]);
            if (inputs is { DiscountRate: { } rate, Expenses: { } expenses })
            {
                checks.Add(new OfferingCheck(
                    OfferingCheckKind.Proceeds, "Net proceeds", "price × shares × (1 − discount) − expenses",
                    $"{NumberIn.Say(price)} × {NumberIn.Say(shares)} × (1 − {NumberIn.Say(rate)}) − {NumberIn.Say(expenses)}",
                    OfferingMath.Net(price, shares, rate, expenses), found, sentence.Block, place));
            }
            else
            {
                AddBounds(sentence, match, found, OfferingMath.Gross(price, shares), checks);
            }

            // What the option adds needs no expenses.
            if (inputs is { OptionShares: { } option } && NumberIn.Of(match, "digits2", "scale2") is { } withOption && inputs.DiscountRate is { } discount)
            {
                var added = OfferingMath.EffectOfShares(option.Value, price, discount);
                checks.Add(new OfferingCheck(
                    OfferingCheckKind.Proceeds, "Net proceeds with the option", "net proceeds + option shares × price × (1 − discount)",
                    $"{NumberIn.Say(found)} + {NumberIn.Say(option)} × {NumberIn.Say(price)} × (1 − {NumberIn.Say(discount)})",
                    OfferingMath.Sum(found, added), withOption, sentence.Block, NumberIn.RangeOf(sentence, match.Groups["amount2"])));
            }
        }
    }

    /// <summary>Without discount or expenses only the bounds are known: below gross, and not by more than offerings ever cost.</summary>
    private static void AddBounds(Sentence sentence, Match match, DisplayedNumber found, DisplayedNumber gross, List<OfferingCheck> checks)
    {
        const decimal MostCost = 0.3m;
        var middle = gross.Value * (1 - (MostCost / 2));
        checks.Add(new OfferingCheck(
            OfferingCheckKind.Proceeds, "Net proceeds", "below price × shares, by the discount and the expenses",
            $"below {NumberIn.Say(gross)}", DisplayedNumber.Exact(middle), found, sentence.Block, NumberIn.RangeOf(sentence, match.Groups["amount"]))
        {
            Slack = gross.Value * MostCost / 2,
            IsDoubtful = found.Value < gross.Value,
        });
    }

    /// <summary>The uses with their amounts, where all of them have one, add up to the net proceeds.</summary>
    private static void AddUses(Filing filing, OfferingInputs inputs, List<OfferingCheck> checks)
    {
        if (inputs.NetProceeds is not { } net) return;
        foreach (var section in filing.SectionsOf(SectionKind.UseOfProceeds))
        {
            var items = UseItems(section).ToArray();
            if (items.Length < 3) continue;
            var amounts = items.Select(item => Use().Match(item.Text)).ToArray();
            var named = amounts.Where(match => match.Success).Select(match => NumberIn.Of(match)).OfType<DisplayedNumber>().ToArray();
            if (named.Length < items.Length - 1 || named.Length < 2) continue;
            var sum = OfferingMath.Sum(named);
            var hasCash = section.Sentences.Any(sentence => WithCash().IsMatch(sentence.Text));
            if (hasCash || (named.Length < items.Length && sum.Value <= net.Value)) continue;
            checks.Add(new OfferingCheck(
                OfferingCheckKind.Uses, "Sum of the uses", named.Length == items.Length ? "the uses add up to the net proceeds" : "the uses are below the net proceeds, the rest being named without amount",
                string.Join(" + ", named.Select(amount => NumberIn.Say(amount))) + " = " + NumberIn.Say(sum), net, sum, items[0], new Text.TextSpan(0, items[0].Text.Length)));
        }
    }

    /// <summary>The first run of list items of the section: the list of uses.</summary>
    private static IEnumerable<Block> UseItems(Section section)
    {
        var started = false;
        foreach (var block in section.BodyBlocks)
        {
            var text = block.Text.TrimStart('•', '●', '·', ' ');
            if (text.Length == 0) continue;
            if (block is ListItem || (text != block.Text) || Use().IsMatch(text))
            {
                started = true;
                yield return block;
            }
            else if (started)
            {
                yield break;
            }
        }
    }

    internal static OfferingCheck Blank(string title, string formula, OfferingCheckKind kind) => new(kind, title, formula, "", null, null, null, default);

    [GeneratedRegex(@"\bnet proceeds\b[^.$]{0,140}?\b(will be|would be|of) (approximately )?(?<amount>\$ ?(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))( (?<scale>million|billion|thousand))?)(,? \(?or (approximately )?(?<amount2>\$ ?(?<digits2>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))( (?<scale2>million|billion|thousand))?)[^.]{0,40}?\b(if|option|over))?", Options)]
    private static partial Regex Net();

    [GeneratedRegex(@"^[•●·\s]*(up to )?(approximately |about )?\$ ?(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))( (?<scale>million|billion|thousand))? (to|for|of|will)\b", Options)]
    private static partial Regex Use();

    [GeneratedRegex(@"\bexercises?\b.{0,80}\boption\b|\boption\b.{0,60}\bexercised\b", Options)]
    private static partial Regex WithOption();

    [GeneratedRegex(@"\btogether with (our )?(existing )?cash\b", Options)]
    private static partial Regex WithCash();
}
