using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The ladder from the price to the dilution, and net tangible book value divided by the shares.</summary>
internal static partial class DilutionChecks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The checks of the section's tables and sentences.</summary>
    public static IEnumerable<OfferingCheck> Read(Filing filing, OfferingInputs inputs)
    {
        if (filing.Profile.IsBlankCheck?.Value == true) yield break;
        foreach (var section in filing.SectionsOf(SectionKind.Dilution))
        {
            foreach (var block in section.Blocks.OfType<TableBlock>())
            {
                foreach (var check in Ladder(block)) yield return check;
            }

            foreach (var check in PerShare(filing, section, inputs)) yield return check;
            foreach (var check in ToldAgain(section)) yield return check;
            foreach (var check in AgainstEquity(filing, section)) yield return check;
        }
    }

    private static IEnumerable<OfferingCheck> Ladder(TableBlock block)
    {
        var steps = block.Table.Rows.Select(row => (Row: row, Cell: row.Cells.LastOrDefault(cell => cell is { Column: > 0, Value: not null, IsPercentage: false })))
            .Where(step => step.Cell is not null && step.Row.Cells.Count(cell => cell is { Column: > 0, Value: not null }) == 1).ToArray();
        var price = Array.Find(steps, step => Price().IsMatch(step.Row.Label));
        var dilution = Array.FindLast(steps, step => DilutionRow().IsMatch(step.Row.Label));
        var books = Array.FindAll(steps, step => BookValue().IsMatch(step.Row.Label) && PerShareWords().IsMatch(step.Row.Label)
            && !Change().IsMatch(step.Row.Label) && !DilutionRow().IsMatch(step.Row.Label));
        if (price.Cell is null || books.Length == 0) yield break;
        var after = Array.FindLast(books, step => AfterWords().IsMatch(step.Row.Label));
        if (after.Cell is null && books.Length > 1 && dilution.Cell is not null && books[^1].Row.Index < dilution.Row.Index) after = books[^1];
        if (after.Cell is null) yield break;
        var (high, low) = (NumberIn.Of(price.Cell)!.Value, NumberIn.Of(after.Cell)!.Value);
        var increase = Array.FindLast(steps, step => Change().IsMatch(step.Row.Label) && NewMoney().IsMatch(step.Row.Label));
        var before = Array.FindLast(books, step => step.Cell != after.Cell && step.Row.Index < (increase.Cell is null ? 0 : increase.Row.Index));
        var others = Array.FindAll(steps, step => Change().IsMatch(step.Row.Label) && PerShareWords().IsMatch(step.Row.Label) && !DilutionRow().IsMatch(step.Row.Label)
            && step.Cell != increase.Cell && step.Row.Index > (before.Cell is null ? 0 : before.Row.Index) && step.Row.Index < after.Row.Index);
        if (before.Cell is not null && increase.Cell is not null && dilution.Cell is not null && others.Length == 0
            && MiddleIsWrong(high, NumberIn.Of(dilution.Cell)!.Value, NumberIn.Of(before.Cell)!.Value, NumberIn.Of(increase.Cell)!.Value, low) is { } middle)
        {
            yield return new OfferingCheck(
                OfferingCheckKind.Dilution, "Net tangible book value per share after", "price − dilution, and before + increase", $"{NumberIn.Say(high)} − {NumberIn.Say(NumberIn.Of(dilution.Cell))}",
                middle, low, block, after.Cell.Range);
            yield break;
        }

        if (dilution.Cell is not null)
        {
            yield return new OfferingCheck(
                OfferingCheckKind.Dilution, "Dilution per share", "price − net tangible book value per share after", $"{NumberIn.Say(high)} − {NumberIn.Say(low)}",
                OfferingMath.Dilution(high, low), NumberIn.Of(dilution.Cell), block, dilution.Cell.Range);
        }

        if (increase.Cell is null || before.Cell is null || before.Row.Index == after.Row.Index) yield break;

        // Ladders go up or down: the value before may stand above or below the value after.
        var (from, step2) = (OfferingMath.Sum([NumberIn.Of(before.Cell)!.Value, .. others.Select(step => NumberIn.Of(step.Cell)!.Value)]), NumberIn.Of(increase.Cell)!.Value);
        yield return new OfferingCheck(
            OfferingCheckKind.Dilution, "Increase attributable to new investors", "net tangible book value per share after − before", $"{NumberIn.Say(low)} − {NumberIn.Say(from)}",
            new DisplayedNumber(low.Value - from.Value, low.Unit + from.Unit), step2, block, increase.Cell.Range);
    }

    /// <summary>The sentence before the ladder tells the value after the offering again.</summary>
    private static IEnumerable<OfferingCheck> ToldAgain(Section section)
    {
        var steps = section.Blocks.OfType<TableBlock>().SelectMany(block => Ladder(block).Where(check => check.Title == "Dilution per share")).ToArray();
        if (steps.Length != 1 || steps[0].Block is not TableBlock ladder) yield break;
        var after = ladder.Table.Rows.LastOrDefault(row => BookValue().IsMatch(row.Label) && PerShareWords().IsMatch(row.Label) && AfterWords().IsMatch(row.Label)
            && !Change().IsMatch(row.Label) && !DilutionRow().IsMatch(row.Label));
        var cell = after?.Cells.LastOrDefault(one => one is { Column: > 0, Value: not null, IsPercentage: false });
        if (cell is null || NumberIn.Of(cell) is not { } told) yield break;
        foreach (var sentence in section.Sentences)
        {
            if (sentence.Block is TableBlock || !sentence.Text.ContainsIgnoringCase("as adjusted net tangible book value") || !sentence.Text.ContainsIgnoringCase("this offering")
                && !sentence.Text.ContainsIgnoringCase("giving effect to the sale") && !sentence.Text.ContainsIgnoringCase("our sale")) continue;
            if (sentence.Text.ContainsIgnoringCase("option") || sentence.Text.ContainsIgnoringCase("each $") || sentence.Text.ContainsIgnoringCase("increase or decrease")) continue;
            foreach (Match match in AmountAndPerShare().Matches(sentence.Text))
            {
                if (NumberIn.Of(match, "pershare", "none") is not { } found) continue;
                yield return new OfferingCheck(
                    OfferingCheckKind.Dilution, "Net tangible book value per share after the offering", "the same as in the table", NumberIn.Say(told), told,
                    found with { Value = found.Value * Math.Sign(told.Value == 0 ? 1 : told.Value) }, sentence.Block, NumberIn.RangeOf(sentence, match.Groups["figure"]));
            }
        }
    }

    /// <summary>Where both ways to the value after give one number and the draft prints another, that number is the wrong one.</summary>
    private static DisplayedNumber? MiddleIsWrong(DisplayedNumber price, DisplayedNumber dilution, DisplayedNumber before, DisplayedNumber increase, DisplayedNumber after)
    {
        var above = new DisplayedNumber(price.Value - dilution.Value, dilution.Unit);
        var below = OfferingMath.Sum(before, increase);
        return above.Agrees(below) && !above.Agrees(after) ? above : null;
    }

    /// <summary>The amount in a sentence, divided by the shares outstanding, gives the amount per share beside it.</summary>
    private static IEnumerable<OfferingCheck> PerShare(Filing filing, Section section, OfferingInputs inputs)
    {
        var counts = SharesTold(filing, section, inputs).ToArray();
        foreach (var sentence in section.Sentences)
        {
            foreach (Match match in AmountAndPerShare().Matches(sentence.Text))
            {
                if (NumberIn.Of(match) is not { Value: not 0 } amount || NumberIn.Of(match, "pershare", "none") is not { } found || counts.Length == 0) continue;
                var place = NumberIn.RangeOf(sentence, match.Groups["figure"]);
                var results = counts.Select(count => (Count: count, Result: OfferingMath.PerShare(amount, DisplayedNumber.Exact(count)))).ToArray();
                var best = results.MinBy(result => Math.Abs(result.Result.Value - found.Value));
                if (!best.Result.Agrees(found) && inputs.SharesBefore is { } outstanding) best = (outstanding.Value, OfferingMath.PerShare(amount, outstanding));
                var check = new OfferingCheck(
                    OfferingCheckKind.Dilution, "Net tangible book value per share", "net tangible book value ÷ shares outstanding", $"{NumberIn.Say(amount)} ÷ {NumberIn.Say(best.Count)}",
                    best.Result, found, sentence.Block, place) { Slack = Math.Abs(found.Value) * 0.02m };

                // The right number of shares may be told in words that were not read: only another order of magnitude is sure.
                if (check.Agrees == true || IsFar(best.Result.Value, found.Value)) yield return check;
            }
        }
    }

    /// <summary>Intangible assets only lower it: net tangible book value is no more than the equity of the same balance sheet.</summary>
    private static IEnumerable<OfferingCheck> AgainstEquity(Filing filing, Section section)
    {
        var days = filing.Facts.Of<DateMention>().Where(mention => mention.Kind == DateMentionKind.Day
            && mention.Section.IsWithin(SectionKind.Dilution)).ToLookup(mention => mention.Block);
        foreach (var sentence in section.Sentences)
        {
            var match = HistoricalValue().Match(sentence.Text);
            if (!match.Success || NumberIn.Of(match) is not { Value: not 0 } amount) continue;
            var told = days[sentence.Block].Where(mention => sentence.Range.Contains(mention.Range)).Select(mention => mention.End).Distinct().ToArray();
            if (told.Length != 1 || EquityAt(filing, told[0]) is not { } equity) continue;
            var found = match.Groups["negative"].Success ? amount with { Value = -amount.Value } : amount;
            var slack = Math.Abs(equity.Value) * 0.01m;
            if (found.Value <= equity.Value + slack + found.Rounding) continue;
            yield return new OfferingCheck(
                OfferingCheckKind.Dilution, "Net tangible book value", "at most the total equity of the balance sheet", NumberIn.Say(equity), equity, found,
                sentence.Block, NumberIn.RangeOf(sentence, match.Groups["amount"])) { Slack = slack };
        }
    }

    /// <summary>The equity of the balance sheet; null where it is told twice or preferred stock stands outside of it.</summary>
    private static DisplayedNumber? EquityAt(Filing filing, DateOnly? day)
    {
        var figures = filing.Facts.Of<Figure>().Where(figure => figure.Cell is not null
            && figure.Identity is { Whom: "", Months: null, Basis: FigureBasis.Actual } && figure.Identity.Day == day
            && figure.Section.IsWithin(SectionKind.FinancialStatements)).ToArray();
        if (Array.Exists(figures, figure => figure.Number.Value != 0 && OutsideEquity().IsMatch(figure.Identity.What))) return null;
        var equity = figures.Where(figure => figure.Identity.What == Measures.Equity).Select(figure => figure.Number).Distinct().ToArray();
        return equity.Length == 1 ? equity[0] : null;
    }

    private static bool IsFar(decimal left, decimal right)
    {
        var (one, other) = (Math.Max(Math.Abs(left), 0.0001m), Math.Max(Math.Abs(right), 0.0001m));
        return Math.Max(one, other) > 3 * Math.Min(one, other);
    }

    /// <summary>Every number of shares that the section, The Offering or the capitalization names as outstanding, and sums with the shares sold.</summary>
    private static IEnumerable<decimal> SharesTold(Filing filing, Section section, OfferingInputs inputs)
    {
        var told = filing.Facts.Of<ShareCount>()
            .Where(count => count.Value >= 1000 && count.Block.Document == filing.Main
                && count.Section.IsWithinAny([SectionKind.Dilution, SectionKind.TheOffering, SectionKind.Capitalization]))
            .Select(count => count.Value).ToList();
        told.AddRange(section.Blocks.OfType<TableBlock>().SelectMany(block => block.Table.Cells).Where(cell => cell is { IsPercentage: false, Value: >= 10_000 } && !cell.Text.Contains('$', StringComparison.Ordinal)).Select(cell => cell.Value!.Value));
        foreach (var count in (DisplayedNumber?[])[inputs.SharesBefore, inputs.SharesAfter])
        {
            if (count is { } known) told.Add(known.Value);
        }

        if (inputs.PrimaryShares is { } sold) told.AddRange(told.SelectMany(count => new[] { count + sold.Value, count - sold.Value }).Where(count => count >= 100).ToArray());
        return told.Distinct();
    }

    [GeneratedRegex(@"^(?![^$]*\b(pro forma|as adjusted|after giving effect)\b)[^$]*\bnet tangible book value( \(deficit\)| deficit)?\b[^.$]{0,80}?\b(was|of) (?<negative>a deficit of )?(approximately )?(?<amount>\$ ?(?<negative>\()?" + NumberIn.Amount + @"\)?)", Options)]
    private static partial Regex HistoricalValue();

    [GeneratedRegex(@"\b(redeemable|mezzanine|temporary equity|subject to possible redemption)\b|^(total )?(convertible )?preferred stock\b", Options)]
    private static partial Regex OutsideEquity();

    [GeneratedRegex(@"\bprice\b.{0,30}\bper (common )?(share|unit)\b|\bpublic offering price\b|^price per share$", Options)]
    private static partial Regex Price();

    [GeneratedRegex(@"\bdilution\b", Options)]
    private static partial Regex DilutionRow();

    [GeneratedRegex(@"\b(net )?tangible book (value|deficit)\b|\bbook value\b", Options)]
    private static partial Regex BookValue();

    [GeneratedRegex(@"\bper (common )?share\b", Options)]
    private static partial Regex PerShareWords();

    [GeneratedRegex(@"\b(increase|decrease|change)\b", Options)]
    private static partial Regex Change();

    [GeneratedRegex(@"\bafter\b|\bas adjusted\b|\bpost[- ]offering\b|\bfollowing (this|the) offering\b", Options)]
    private static partial Regex AfterWords();

    [GeneratedRegex(@"\b(new )?investors\b|\b(this|the) offering\b|\bpurchasers?\b|\bafter offering\b", Options)]
    private static partial Regex NewMoney();

    [GeneratedRegex(@"\bnet tangible book value( \(deficit\)| deficit)?\b[^.$]{0,120}?\b(was|of|is|would have been|will be)( a deficit of)? (approximately )?\$ ?\(?" + NumberIn.Amount + @"\)?,? or (approximately )?(?<figure>\$ ?\(?(?<pershare>[0-9][0-9,]*(\.[0-9]+)?)\)?) per", Options)]
    private static partial Regex AmountAndPerShare();
}
