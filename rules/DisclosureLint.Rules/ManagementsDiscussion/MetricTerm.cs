using System.Buffers;
using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A measure of performance that means nothing without a definition.</summary>
/// <param name="Name">The measure as a message names it.</param>
/// <param name="Cues">The words it goes by, for the phrase pass.</param>
/// <param name="Words">The same words as a pattern without anchors.</param>
internal sealed record MetricTerm(string Name, string[] Cues, string Words)
{
    /// <summary>The measures that the staff ask to define.</summary>
    public static IReadOnlyList<MetricTerm> All { get; } =
    [
        new("monthly active users", ["monthly active users", "maus"], @"monthly\s+active\s+users?|MAUs?"),
        new("daily active users", ["daily active users", "daus"], @"daily\s+active\s+users?|DAUs?"),
        new("active users", ["active users", "active customers", "active accounts", "active members", "active consumers", "active clients", "active buyers", "active sellers", "active subscribers", "active merchants", "active customer accounts"], @"active\s+(?:users?|customers?|accounts?|members?|consumers?|clients?|buyers?|sellers?|subscribers?|merchants?|customer\s+accounts?)"),
        new("registered users", ["registered users", "registered members"], @"registered\s+(?:users?|members?)"),
        new("annual recurring revenue", ["annual recurring revenue", "annualized recurring revenue", "arr"], @"annual(?:ized)?\s+recurring\s+revenues?|ARR"),
        new("monthly recurring revenue", ["monthly recurring revenue", "mrr"], @"monthly\s+recurring\s+revenues?|MRR"),
        new("net revenue retention", ["net revenue retention", "net dollar retention", "dollar-based net retention", "dollar-based net expansion", "net retention rate", "net expansion rate", "nrr"], @"(?:dollar-based\s+)?net\s+(?:revenue\s+|dollar\s+)?(?:retention|expansion)(?:\s+rate)?|NRR"),
        new("gross retention", ["gross revenue retention", "gross dollar retention", "gross retention rate", "customer retention rate"], @"(?:gross|customer)\s+(?:revenue\s+|dollar\s+)?retention(?:\s+rate)?"),
        new("churn", ["churn", "churn rate"], @"(?:customer\s+)?churn(?:\s+rate)?"),
        new("gross merchandise value", ["gross merchandise value", "gross merchandise volume", "gmv", "gross order value", "gov", "gross transaction value", "gross transaction volume"], @"gross\s+(?:merchandise|order|transaction)\s+(?:value|volume)|GMV|GOV"),
        new("gross bookings", ["gross bookings", "bookings"], @"(?:gross\s+)?bookings"),
        new("payment volume", ["total payment volume", "gross payment volume", "tpv"], @"(?:total|gross)\s+payments?\s+volume|TPV"),
        new("backlog", ["backlog"], "backlog"),
        new("take rate", ["take rate"], @"take\s+rate"),
        new("average revenue per user", ["average revenue per user", "arpu"], @"average\s+revenue\s+per\s+user|ARPU"),
        new("customer acquisition cost", ["customer acquisition cost", "customer acquisition costs"], @"customer\s+acquisition\s+costs?"),
        new("lifetime value", ["customer lifetime value", "ltv"], @"customer\s+lifetime\s+value|LTV"),
        new("same-store sales", ["same-store sales", "same store sales", "comparable store sales", "comparable sales", "comparable restaurant sales"], @"same[- ]store\s+sales|comparable\s+(?:store\s+|restaurant\s+)?sales"),
        new("average order value", ["average order value", "average unit volume", "aov", "auv"], @"average\s+(?:order|unit)\s+(?:value|volume)|AOV|AUV"),
        new("assets under management", ["assets under management", "aum"], @"assets\s+under\s+management|AUM"),
        new("net promoter score", ["net promoter score"], @"net\s+promoter\s+score"),
    ];

    /// <summary>The measure that a phrase of the pass names.</summary>
    /// <param name="phrase">The phrase as registered.</param>
    public static MetricTerm? Of(string phrase) => All.FirstOrDefault(term => term.Cues.Contains(phrase, StringComparer.Ordinal));

    /// <summary>Whether a text holds one of the words the measure goes by.</summary>
    /// <param name="text">A paragraph or sentence.</param>
    public bool IsNamedIn(string text) => text.AsSpan().ContainsAny(_cues.Value);

    /// <summary>Whether a text says what the measure is.</summary>
    /// <param name="text">A paragraph.</param>
    public bool IsDefinedIn(string text) => _definition.Value.IsMatch(text);

    private readonly Lazy<SearchValues<string>> _cues = new(() => SearchValues.Create(Cues, StringComparison.OrdinalIgnoreCase));

    // Built from the words above when first asked for; the words hold no quantifier that could backtrack far.
    private readonly Lazy<Regex> _definition = new(() => new Regex(
        $@"\b(?:defin|calculat|comput|measur|count|determin|consider)\w*\b[^.]{{0,140}}\b(?:{Words})\b"
        + $@"|\b(?:{Words})\b[^.]{{0,140}}\b(?:defin|calculat|comput|measured\s+(?:as|by)|determined|derived|counted)\w*\b"
        + $@"|\b(?:{Words})\b[”""’')\s,]*(?:\([^)]*\)\s*)?(?:,\s+or\s+[“""]?\w+[”""]?,?\s+)?(?:is|are|as|means?|represents?|refers?\s+to|equals?|consists?\s+of|includes?|which\s+(?:is|are|we|consists?|represents?|means|includes?|excludes?))\s+(?:the|a|an|our|all|any|those|total|aggregate|that|of|orders|customers|users|individuals|accounts|persons|accepted|count|define)\b"
        + $@"|^\W*(?:{Words})\W*\s+(?:is|are|means?|represents?)\b|\b(?:{Words})\b[^.]*\.\s+(?:We\s+(?:define|calculate|compute|measure|count)\s+(?:it|this|them)|(?:It|This\s+(?:rate|measure|metric|figure|number))\s+(?:is|counts|means|measures|equals|includes))\b"
        + $@"|\([^)]{{0,60}}[“""](?:{Words})[”""]"
        + $@"|\b(?:{Words})\b\s*\((?:the|i\.e\.|that\s+is|defined|as\s+defined|total|number)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
