using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The stock is to be listed on one exchange here and on another one there.</summary>
public sealed partial class ExchangeDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1516",
        Name = "exchange-differs",
        Title = "Exchange told differently",
        Message = "The listing is on {1} by this place and on {2} by another.",
        Why = "Regulation S-K Item 501(b)(4) asks for the market on which the securities will be listed; there is one application.",
        Fix = "Name the exchange of the application throughout.",
        Comment = "You disclose here a listing on “{quote}” and another market elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT", "COVER", "MARKET"],
        Authority = [new Authority("Regulation S-K Item 501(b)(4)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nWe have applied to list our common stock on the Nasdaq Global Market under the symbol “ORVL.”\n\n# UNDERWRITING\n\n[|We have applied to list our common stock on the New York Stock Exchange|] under the symbol “ORVL.”"),
        Example.Flagged("# PROSPECTUS\n\nWe intend to apply to list our common stock on the NYSE American.\n\n# RISK FACTORS\n\n[|We intend to list our shares on the Nasdaq Capital Market|], and they may be delisted."),
        Example.Clean("# PROSPECTUS\n\nWe have applied to list our common stock on the Nasdaq Global Market.\n\n# UNDERWRITING\n\nWe have applied to list our common stock on Nasdaq under the symbol “ORVL.”"),
        Example.Clean("# PROSPECTUS\n\nWe have applied to list our common stock on the Nasdaq Capital Market.\n\n# RISK FACTORS\n\nOur common stock is quoted on the OTCQB. Ms. Marrow was an officer of a company listed on the NYSE."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.ContainsIgnoringCase(" list")) continue;
            if (block.Section.IsWithinAny([SectionKind.PartII, SectionKind.FinancialStatements, SectionKind.Management])) continue;
            foreach (var sentence in block.Sentences)
            {
                if (!sentence.Text.ContainsIgnoringCase(" list") || Unsure().IsMatch(sentence.Text)) continue;
                if (Listing().Match(sentence.Text) is { Success: true } match)
                    yield return new Told(block, TextSpan.Of(sentence.Range.Start + match.Index, match.Length), "exchange", Name(match.Groups["market"].Value), block.Section.IsWithin(SectionKind.Cover));
            }
        }
    }

    /// <summary>"Nasdaq" may be any of its tiers.</summary>
    private protected override bool Agree(string left, string right) =>
        left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);

    private static string Name(string market)
    {
        if (market.ContainsIgnoringCase("nasdaq"))
        {
            return market.ContainsIgnoringCase("capital") ? "Nasdaq Capital Market"
                : market.ContainsIgnoringCase("select") ? "Nasdaq Global Select Market"
                : market.ContainsIgnoringCase("global") ? "Nasdaq Global" : "Nasdaq";
        }

        // The exchange of small issuers bears its parent's letters, and is another market.
        return market.ContainsIgnoringCase("american") || market.Contains("MKT", StringComparison.Ordinal) ? "the NYSE American"
            : market.ContainsIgnoringCase("arca") ? "NYSE Arca" : "the New York Stock Exchange";
    }

    [GeneratedRegex(@"\b(we|the company|our (class a )?(common stock|ordinary shares|shares|units)) (have|has|had|intends?|plans?|expects?|will|are|is)\b[^.;]{0,80}?\blist(ed|ing)?\b [^.;]{0,80}?\bon (the |an? )?(?<market>nasdaq( (global select|global|capital|stock) market)?|new york stock exchange|nyse( american| mkt| arca)?)\b", Options)]
    private static partial Regex Listing();

    [GeneratedRegex(@"\b(delist|either|formerly|previously|until|moved?|transfer|withdr[ae]w|instead|other than|if|warrants|units|notes|debt|or (the |another )?(nasdaq|nyse|new york))\b", Options)]
    private static partial Regex Unsure();
}
