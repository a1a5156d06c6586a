using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The symbol of the stock is told differently.</summary>
public sealed partial class TradingSymbolDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1506",
        Name = "trading-symbol-differs",
        Title = "Trading symbol told differently",
        Message = "The symbol is {1} here and {2} elsewhere.",
        Why = "Regulation S-K Item 501(b)(4) asks for the market and the symbol of the securities offered.",
        Fix = "Use the reserved symbol throughout.",
        Comment = "The trading symbol “{quote}” differs from the symbol on your cover page. Please revise.",
        Topics = ["COVER", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 501(b)(4)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS\n\nWe have applied to list our common stock on Nasdaq under the symbol “ORVL.”\n\n# UNDERWRITING\n\nWe have applied to list our common stock on Nasdaq [|under the symbol “OVAL”|]."),
        Example.Flagged(
            "# PROSPECTUS\n\nWe have applied to list our common stock on Nasdaq under the symbol “ORVL.”\n\n# PROSPECTUS SUMMARY\n\nWe have applied to list our common stock on Nasdaq [|under the trading symbol “ORV”|]."),
        Example.Clean(
            "# PROSPECTUS\n\nWe have applied to list our common stock on Nasdaq under the symbol “ORVL.”\n\n# UNDERWRITING\n\nWe have applied to list our common stock on Nasdaq under the symbol “ORVL”."),
        Example.Clean(
            "# PROSPECTUS\n\nWe have applied to list our common stock on Nasdaq under the symbol “ORVL” and our warrants under the symbol “ORVLW.”"),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture || block.Section.IsWithinAny([SectionKind.PartII, SectionKind.FinancialStatements, SectionKind.Management])) continue;
            if (!block.Text.ContainsIgnoringCase("symbol")) continue;
            foreach (var sentence in block.Sentences)
            {
                if (OtherSecurities().IsMatch(sentence.Text)) continue;
                foreach (Match match in Symbol().Matches(sentence.Text))
                {
                    var told = match.Groups["told"];
                    yield return new Told(block, TextSpan.Of(sentence.Range.Start + told.Index, told.Length), "symbol", match.Groups["symbol"].Value, block.Section.IsWithin(SectionKind.Cover));
                }
            }
        }
    }

    [GeneratedRegex(@"\b(?i:our|the company[’']s) (?i:class a |shares of )*(?i:common stock|ordinary shares|shares)\b[^.“]{0,140}(?<told>(?i:under the (ticker |trading |stock |proposed )*symbol) [“""](?<symbol>[A-Z]{2,6})[,.]?[”""])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\b(warrants?|units?|preferred|formerly|previously|prior to|changed|until|OTC)\b", Options)]
    private static partial Regex OtherSecurities();
}
