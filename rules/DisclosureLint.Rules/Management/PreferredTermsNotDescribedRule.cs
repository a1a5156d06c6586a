using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>Insiders bought a series of preferred stock, and the related-party section does not give its terms.</summary>
public sealed partial class PreferredTermsNotDescribedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6201",
        Name = "preferred-terms-not-described",
        Title = "Terms of preferred stock sold to insiders not described",
        Message = "{1} was sold to insiders, and this section does not give {2}.",
        Why = "Regulation S-K Item 404(a) asks for the material terms of each transaction with a related person, here the price and what the "
            + "preferred stock gives its holders; in a registration statement for the three years before the last fiscal year.",
        Fix = "Give for each series the price per share, the amount each related person bought, the conversion ratio, the liquidation "
            + "preference, dividends and votes, or refer to the place in the prospectus that does.",
        Comment = "We note on page {page} that related persons bought shares of your {1}: “{quote}.” Please disclose the material terms of the {1}.",
        StaffComments = ["calix-2009-12-17#19"],
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a) and Instruction 1 to Item 404")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|In March 2025 we placed shares of Series D preferred stock with our existing investors, funds of two directors among them.|]"),
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|Our directors took part in the Series B convertible preferred stock financing in 2024.|]"),
        Example.Clean(
            SectionKind.RelatedPartyTransactions,
            "In March 2025 we sold 2,000,000 shares of Series D preferred stock at $4.10 per share, 1,200,000 of them to Fennimore Partners. Each share converts into one share of common stock, has a liquidation preference of $4.10, carries a noncumulative dividend of 6% and votes with the common stock."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "All shares of our Series D preferred stock will convert into common stock upon the closing of this offering.")
            with { Because = "no sale is told" },
        Example.Clean(SectionKind.RecentSales, "In March 2025 we sold shares of Series D preferred stock to accredited investors.")
            with { Because = "Item 701 is another matter" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Section>(Check, SectionKind.RelatedPartyTransactions);
    }

    private static void Check(NodeContext<Section> context)
    {
        var section = context.Node;
        if (section.Parent?.IsWithin(SectionKind.RelatedPartyTransactions) == true) return;
        var givesRights = section.BodyBlocks.Any(block => GeneralTerms().IsMatch(block.Text));
        var bySeries = new Dictionary<string, SeriesTerms>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in section.BodyBlocks)
        {
            var named = SeriesNames().Matches(block.Text).Select(match => "Series " + match.Groups["name"].Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var series in named)
            {
                if (!bySeries.TryGetValue(series, out var terms)) bySeries.Add(series, terms = new SeriesTerms(givesRights));
                terms.Read(block, series, isAlone: named.Length == 1);
            }
        }

        foreach (var (series, terms) in bySeries)
        {
            if (terms.Sale is not { } sale || terms.Missing is not { Length: > 0 } missing) continue;
            context.Report(sale, new ReportDetails
            {
                Arguments = [sale.Text, series + " preferred stock", missing],
                Confidence = terms.HasPrice ? Confidence.Low : Confidence.High,
                Severity = terms.HasPrice ? Severity.Info : null,
                GroupKey = terms.HasPrice ? "terms" : series,
            });
        }
    }

    /// <summary>What the section says of one series.</summary>
    private sealed class SeriesTerms(bool givesRights)
    {
        private bool _hasRights = givesRights;

        public Sentence? Sale { get; private set; }

        public bool HasPrice { get; private set; }

        public string Missing => (HasPrice, _hasRights) switch
        {
            (true, true) => "",
            (true, false) => "conversion, preference, dividend and voting terms",
            (false, true) => "the price",
            _ => "price or terms",
        };

        public void Read(Block block, string series, bool isAlone)
        {
            if (block is Heading) return;
            foreach (var sentence in block.Sentences.Where(sentence => sentence.Text.ContainsIgnoringCase(series)))
            {
                if (Sale is null && Sold().IsMatch(sentence.Text) && !NoSale().IsMatch(sentence.Text)) Sale = sentence;
                HasPrice |= Price().IsMatch(sentence.Text);
                _hasRights |= Rights().IsMatch(sentence.Text);
            }

            // A paragraph about one series speaks of it throughout, and so does the table behind it.
            if (!isAlone) return;
            HasPrice |= Price().IsMatch(block.Text) || (block.Next is TableBlock table && table.Text.Contains('$', StringComparison.Ordinal));
            _hasRights |= Rights().IsMatch(block.Text);
        }
    }

    [GeneratedRegex(@"\bSeries (?<name>[A-Z](?:-\d+)?|Seed)\b(?=.{0,40}\b(?:preferred|shares|stock|financing)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesNames();

    /// <summary>One paragraph may give the terms of every series.</summary>
    [GeneratedRegex(@"\b(?:each|every|all) (?:outstanding )?(?:shares?|series) of (?:our |the )?(?:convertible )?preferred stock\b.{0,120}\b(?:convert|liquidation|dividend|vote)|\bterms of (?:our |the |each )?(?:series of )?(?:convertible )?preferred stock\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GeneralTerms();

    [GeneratedRegex(@"\b(?:sold|issued|purchased|bought|placed|took (?:part|up|the whole)|participated|acquired|subscribed|financing|invested)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sold();

    [GeneratedRegex(@"\bwill (?:automatically )?(?:be )?convert|\b(?:net )?exercise of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSale();

    [GeneratedRegex(@"\$ ?\d[\d.,]* (?:per|a) share|(?:purchase )?price (?:per share )?of (?:approximately )?\$ ?\d|\$ ?\d[\d.,]*(?: million)? in (?:cash|aggregate)|aggregate (?:purchase price|consideration|proceeds) of", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"\b(?:converts?|convertible into|conversion (?:price|ratio|rate)|liquidation preference|dividends?|votes? (?:with|on|together)|voting rights|see “?Description of|see Note|described (?:in|under)|redeem\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rights();
}
