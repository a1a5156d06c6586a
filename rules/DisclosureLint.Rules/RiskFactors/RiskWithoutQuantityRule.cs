using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor turns on how much, and gives no number.</summary>
public sealed partial class RiskWithoutQuantityRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3007",
        Name = "risk-without-quantity",
        Title = "Risk that turns on an amount told without one",
        Message = "“{0}” turns on how much, and the risk factor gives no number.",
        Why = "Item 105(a) of Regulation S-K asks how each risk affects the registrant. A concentration, a debt or a loss that is only “significant” cannot be "
            + "weighed; the staff ask for the amount or percentage and the names.",
        Fix = "Give the amount or percentage for each period presented, and name the customers, suppliers or lenders where they matter.",
        Comment = "We note “{quote}” on page {page}. Please quantify this disclosure so that investors can assess the magnitude of the risk, and identify the "
            + "parties on which you depend where material.",
        Topics = ["RFQUANT", "CUSTCONC"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### If we lose a large customer, our revenue would fall.\n\n[|A limited number of customers accounts for a significant portion of our revenue|]. They may buy less from us at any time."),
        Example.Flagged("# Risk Factors\n\n### [|Our substantial indebtedness|] could limit what we can do.\n\nWe must pay interest before we can build docks, and our lenders may say no to what we plan."),
        Example.Flagged("# Risk Factors\n\n### Exchange rates may hurt us.\n\n[|We derive a substantial portion of our revenue from outside the United States|], where prices are in other currencies."),
        Example.Flagged("# Risk Factors\n\n### Guides may leave us.\n\nLast spring we changed how we pay our guides, [|which led to an increase in what guides earn|]. We may have to raise our prices, and hikers may not accept that."),
        Example.Clean("# Risk Factors\n\n### Guides may leave us.\n\nLast spring we changed how we pay our guides, which led to an increase in what guides earn of 8%."),
        Example.Clean("# Risk Factors\n\n### Guides may leave us.\n\nA change of how we pay our guides may have led to an increase in what others pay theirs."),
        Example.Clean("# Risk Factors\n\n### Guides may leave us.\n\nWe let our guides ride with the guests, which has resulted in a decrease in our travel costs.")
            with { Because = "it is no harm" },
        Example.Clean("# Risk Factors\n\n### Snow may stay away.\n\nWarm winters have led to a decline in skiing across the industry.")
            with { Because = "it is told of an industry" },
        Example.Clean("# Risk Factors\n\n### If we lose a large customer, our revenue would fall.\n\nA limited number of customers accounts for a significant portion of our revenue. Three of them accounted for 61% of it in 2025."),
        Example.Clean("# Risk Factors\n\n### Our substantial indebtedness could limit what we can do.\n\nAs of June 30, 2026, we owed $41.0 million."),
        Example.Clean("# Risk Factors\n\n### Others may take our customers.\n\nMany of our rivals derive a significant portion of their revenue from hotels.")
            with { Because = "it is about others" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<RiskFactor>(Check, SectionKind.RiskFactors);
    }

    private static void Check(NodeContext<RiskFactor> context)
    {
        var factor = context.Node;
        if (Number().IsMatch(factor.Text) || factor.Body.Any(block => block is TableBlock || Number().IsMatch(block.Text))) return;
        var candidates = factor.Sentences.Select(sentence => (sentence.Block, sentence.Range, sentence.Text)).Prepend((factor.Block, factor.Range, factor.Text));
        foreach (var (block, range, text) in candidates)
        {
            if (Vague().Match(text) is not { Success: true } words || NotYet().IsMatch(text)) continue;
            if (words.Groups["debt"].Success && IsDebtToldBeside(factor)) return;
            if (words.Groups["effect"].Success && !IsOwnEffect(text, words.Index)) continue;
            context.Report(block, block.Content.Trim(TextSpan.Of(range.Start + words.Index, words.Length)), new ReportDetails
            {
                Confidence = Confidence.Medium,
                GroupKey = words.Groups["debt"].Success ? "debt" : words.Groups["supply"].Success ? "supply" : words.Groups["effect"].Success ? "effect" : "share",
            });
            return;
        }
    }

    /// <summary>What the issuer did or met, told as having happened: not an industry's past, nor a possibility.</summary>
    private static bool IsOwnEffect(string text, int at) => Own().IsMatch(text[..at]) && !Possible().IsMatch(text[Math.Max(0, at - 40)..at])
        && !OfOthers().IsMatch(text) && !LowerCost().IsMatch(text, at);

    /// <summary>An effect that is no harm.</summary>
    [GeneratedRegex(@"\b(?:decrease|decline|reduction|drop)s? (?:in|of) [^.;,]{0,40}\b(?:expenditures?|costs?|expenses?|spending)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LowerCost();

    [GeneratedRegex(@"\b(?:we|our)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:may|might|could|would|can|if)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(?:industry|industries|economy|global|worldwide|generally|other companies|government|market conditions|interest rates)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    /// <summary>Whether another risk factor of the same part gives the amount of the debt.</summary>
    private static bool IsDebtToldBeside(RiskFactor factor) =>
        (factor.Block.Section.Parent ?? factor.Block.Section).Blocks.Any(block => Debt().IsMatch(block.Text));

    [GeneratedRegex(@"\b(?:indebtedness|debt|borrowings|notes)\b[^.;]{0,120}[$€£]\s?\d|[$€£]\s?\d[^;]{0,80}\b(?:indebtedness|debt|borrowings)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Debt();

    [GeneratedRegex(@"\b(?:we |the company |our (?:business|revenue|sales|platform|operations) )?(?:currently |have historically |historically )?(?:(?:derive|generate|receive|earn|obtain|expect to derive)s?d? (?:a )?(?:substantially all|substantial(?: majority| portion| amount)?|significant (?:majority|portion|amount|percentage)|large (?:portion|part|majority)|majority|most|material portion)(?: of)? (?:our|its|the company’s) (?:\w+ ){0,2}?(?:revenues?|sales|net sales|income)[^.;,]{0,80}|(?:depend|rel(?:y|ies))s? (?:heavily |primarily |significantly |substantially )?(?:up)?on (?:a )?(?:limited|small|few|relatively (?:small|limited)) (?:number|group)? ?(?:of )?(?:key |large |major |significant )?(?:customers|clients|tenants|partners|distributors|payors|advertisers)[^.;,]{0,80})|\ba (?:limited|small|relatively (?:small|limited)) number of (?:\w+ )?(?:customers|clients|tenants|partners|distributors|advertisers) (?:accounts?|ha(?:s|ve) accounted|represents?|ha(?:s|ve) represented|contributes?|generates?)[^.;]{0,100}|(?<debt>\b(?:our|we have(?: a)?(?: significant| substantial)?|we (?:may )?(?:currently )?have) (?:substantial|significant|high) (?:amount of |level of |levels of )?(?:outstanding )?(?:indebtedness|debt|leverage))\b|(?<supply>\b(?:we |the company )?(?:depend|rel(?:y|ies))s? (?:heavily |primarily |exclusively |solely )?(?:up)?on (?:a )?(?:limited|small|single|sole|few)[- ](?:number of |source )?(?:key |third[- ]party )?(?:suppliers?|vendors|manufacturers?|sources?)\b[^.;,]{0,80})|(?<effect>\b(?:which |and )?(?:ha(?:s|ve|d) )?(?:led to|resulted in|caused) (?:an? |the )?(?:\w+ ){0,2}?(?:increase|decrease|decline|reduction|drop|slowdown)s? (?:in|of) [^.;,]{3,60}?(?=[.;,]| and (?:which|may|could)\b))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:many|some|most) of our (?:competitors|rivals)|\bcompetitors\b|\b(?:may|could|might|expect to|will) (?:depend|rely|derive|incur|have)\b|\bif we\b|\bsubsidiar", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\d\s?%|\bpercent\b|[$€£]\s?[\d\[●_]|\b\d[\d,.]* (?:million|billion)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:customers?|clients?|suppliers?|vendors?|manufacturers?|advertisers|tenants|partners|distributors)\b|\b(?:our (?:sole|largest)|only|single) (?:\w+ )?(?:customer|supplier|client) (?:is|was),? ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
