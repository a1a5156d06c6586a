using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Shares at a price for a total that the two do not give.</summary>
public sealed partial class PriceOfSharesDoesNotMultiplyRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2714",
        Name = "price-of-shares-does-not-multiply",
        Title = "Shares, price and total that do not fit",
        Message = "{1} × {2} is {3}, but the draft says {4}.",
        Why = "Regulation S-K Items 404, 506 and 701 ask for the shares, the price and the consideration; one of three numbers that do not multiply is wrong.",
        Fix = "Correct the number of shares, the price or the total.",
        Comment = "The number of shares, the price per share and the total in “{quote}” do not agree. Please revise.",
        Topics = ["INCONSISTENT", "DILUTION", "RPT"],
        Authority = [new Authority("Regulation S-K Item 701(c)"), new Authority("Regulation S-K Item 404(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Dilution, "Our founder acquired [|2,500,000 shares of common stock at $0.02 per share for a total of $5,000|]."),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "In May 2025 we sold [|400,000 shares of Series A preferred stock at a price of $1.25 per share for aggregate proceeds of $1.5 million|]."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "In May 2025 we sold 400,000 shares of Series A preferred stock at a price of $1.25 per share for aggregate proceeds of $0.5 million."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "In May 2025 we sold 412,340 shares of Series A preferred stock at a price of $1.2547 per share for net proceeds of $0.4 million."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["per share for", "per share, for", "per share or", "per share totaling", "per share, totaling", "per share with", "per unit for", "per share in exchange for"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        foreach (Match match in Sale().Matches(hit.Sentence.Text))
        {
            var range = TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length);
            if (!range.Contains(hit.Match.Start)) continue;
            if (NumberIn.Of(match, "shares", "none") is not { Value: >= 100 } shares
                || NumberIn.Of(match, "price", "none") is not { Value: > 0 } price || NumberIn.Of(match) is not { Value: > 0 } total) continue;
            var expected = shares.Value * price.Value;
            var slack = (shares.Value * price.Rounding) + total.Rounding + (expected * 0.01m);

            // Of proceeds the costs may be deducted, and some may be due still.
            if (match.Groups["net"].Success && total.Value < expected && total.Value > expected * 0.7m) continue;
            if (Math.Abs(expected - total.Value) <= slack) continue;
            hit.Report(range, new ReportDetails
            {
                Arguments = [match.Value, NumberIn.Say(shares), NumberIn.Say(price), NumberIn.Say(expected), NumberIn.Say(total)],
                Confidence = Confidence.High,
            });
        }
    }

    [GeneratedRegex(@"\b(?<shares>[0-9]{1,3}(,[0-9]{3})+|[0-9]{4,}) (restricted |common |ordinary )*(shares|units)( of [^.;$]{0,60}?)? at (a |an )?(purchase |issue |average |offering )*(price of )?\$ ?(?<price>[0-9][0-9,]*(\.[0-9]+)?) per (share|unit),? (for|or|totaling|with)( an?| the)?( (aggregate|total|gross|cash|cost|purchase|consideration|price|(?<net>proceeds)|(?<net>net)|amount|of|sum|in|approximately|about))* ?\$ ?" + NumberIn.Amount, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sale();
}
