using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Reads the values that the issuer set on its common stock from management's discussion and analysis.</summary>
internal sealed partial class StockValuationSource : FactSource<StockValuation>
{
    /// <inheritdoc/>
    public override IReadOnlyList<StockValuation> Read(Filing filing)
    {
        var valuations = new List<StockValuation>();
        foreach (var block in filing.SectionsOf(SectionKind.ManagementsDiscussion).SelectMany(section => section.BodyBlocks))
        {
            if (block is TableBlock || !block.Text.ContainsIgnoringCase("valu") || !block.Text.Contains('$', StringComparison.Ordinal)) continue;
            valuations.AddRange(block.Sentences.Select(Read).OfType<StockValuation>());
        }

        return valuations;
    }

    private static StockValuation? Read(Sentence sentence)
    {
        var text = sentence.Text;
        if (!Determined().IsMatch(text) || SomethingElse().IsMatch(text)) return null;
        if (Stock().Matches(sentence.Block.Text).Count == 0) return null;
        var values = PerShare().Matches(text);
        if (values.Count == 0) return null;
        var value = decimal.Parse(values[^1].Groups[1].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
        DateOnly? date = MonthText.DatesIn(text).Concat(MonthText.DatesIn(sentence.Block.Text)).Select(found => (DateOnly?)found).FirstOrDefault();
        return new StockValuation(sentence.Block, sentence.Range, value, date);
    }

    [GeneratedRegex(@"\b(?:determin|estimat|conclud|fix|set|assign|apprais|arriv|indicat|result|remain|found|establish|adopt|was|were)\w*\b.{0,140}\bvalu(?:e|es|ed|ation|ations)\b|\bvalu(?:e|es|ed|ation|ations)\b.{0,140}\b(?:determin|estimat|conclud|fix|set|assign|apprais|arriv|indicat|result|remain|found|establish|adopt|was|were|to be|at|of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Determined();

    [GeneratedRegex(@"\bvalu(?:e|es|ed|ation|ations)\b.{0,160}?\$\s?(\d{1,3}(?:\.\d+)?)(?!\d|,\d|\.\d|\s*(?:million|billion|thousand))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PerShare();

    [GeneratedRegex(@"\b(?:common|ordinary)\s+(?:stock|shares?)\b|\b(?:common|ordinary|membership)\s+units?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stock();

    [GeneratedRegex(@"\b(?:per option|options? granted|grant[- ]date fair value|weighted[- ]average|intrinsic|warrants?|tender|par value|(?<!fair )market value of|offering price|price range|midpoint|repurchas\w+|liquidation|goodwill|reporting unit|hypothetical|million|billion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SomethingElse();
}
