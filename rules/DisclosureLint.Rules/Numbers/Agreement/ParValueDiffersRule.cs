using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The par value of one class of stock is told differently.</summary>
public sealed partial class ParValueDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1503",
        Name = "par-value-differs",
        Title = "Par value told differently",
        Message = "The par value of the {3} is {1} here and {2} elsewhere.",
        Why = "Regulation S-K Items 202(a) and 501(b)(2) ask for the title of the securities; the par value is part of it and is one number in the charter.",
        Fix = "Take the par value from the charter and use it throughout.",
        Comment = "You describe the par value as “{quote}” here and differently elsewhere. Please reconcile.",
        Topics = ["CAPSTOCK", "INCONSISTENT", "CAPIT"],
        Authority = [new Authority("Regulation S-K Item 202(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS\n\nCommon stock, $0.0001 par value per share\n\n# DESCRIPTION OF CAPITAL STOCK\n\nOur charter allows 100,000,000 shares of common stock, $0.0001 par value per share.\n\n# CAPITALIZATION\n\nWe had 15,000,000 shares of [|common stock, $0.001 par value|]."),
        Example.Flagged(
            "# DESCRIPTION OF CAPITAL STOCK\n\nOur charter allows 5,000,000 shares of preferred stock, par value $0.01 per share. No share of preferred stock, par value $0.01 per share, is outstanding.\n\n# CAPITALIZATION\n\nNone of the [|preferred stock, par value $0.10|], is outstanding."),
        Example.Clean(
            "# DESCRIPTION OF CAPITAL STOCK\n\nOur charter allows 5,000,000 shares of preferred stock, par value $0.01 per share, and 100,000,000 shares of common stock, par value $0.001 per share."),
        Example.Clean(
            "# DESCRIPTION OF CAPITAL STOCK\n\nOur charter allows common stock, par value $0.001 per share.\n\n# CAPITALIZATION\n\nCommon stock, $.001 par value"),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            // The notes tell the stock of subsidiaries and of acquired companies too, and exhibits that of earlier charters.
            if (block is PageFurniture || block.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.ProFormaFinancialInformation])) continue;
            if (!block.Text.ContainsIgnoringCase("par value")) continue;
            foreach (Match match in Par().Matches(block.Text))
            {
                if (!decimal.TryParse("0" + match.Groups["value"].Value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value)) continue;
                var stock = match.Groups["class"].Value.ToLowerInvariant() + match.Groups["stock"].Value.ToLowerInvariant();
                yield return new Told(block, TextSpan.Of(match.Index, match.Length), stock, value.ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private protected override string Say(string value) => "$" + value;

    [GeneratedRegex(@"(?<!series \w[^,]{0,40}|founder |convertible |parent[’'']s |its )\b(?<class>class [abc] )?(?<stock>common stock|preferred stock|ordinary shares), (\$0?(?<value>\.[0-9]+) par value|par value (of )?\$0?(?<value>\.[0-9]+))", Options)]
    private static partial Regex Par();
}
