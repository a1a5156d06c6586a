using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A trend or event is told with figures elsewhere, and management's discussion does not take it up.</summary>
public sealed partial class KnownTrendNotDiscussedRule : PhraseRule
{
    /// <summary>What is told elsewhere, by the cue of the phrase pass, and the words with which the discussion would take it up.</summary>
    private static readonly (string Name, string[] Cues, Func<Regex> Told, Func<Regex> TakenUp)[] Trends =
    [
        ("backlog", ["backlog"], Backlog, BacklogTakenUp),
        ("orders", ["orders"], Orders, OrdersTakenUp),
        ("tariffs", ["tariff*"], Tariffs, TariffsTakenUp),
        ("public funds", ["stimulus", "recovery act", "infrastructure act", "inflation reduction act", "chips act", "federal funding", "grant program*", "tax credit*"], PublicFunds, PublicFundsTakenUp),
        ("customer loss", ["notified us", "informed us", "not renew*", "not be renewed", "terminated", "ceased"], CustomerLoss, CustomerLossTakenUp),
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4101",
        Name = "known-trend-not-discussed",
        Title = "Known trend or uncertainty told elsewhere and not discussed by management",
        Message = "“{0}” tells of a trend or event that management's discussion does not take up with its expected effect.",
        Why = "Item 303(b)(2)(ii) asks for known trends and uncertainties that have had or are reasonably likely to have a material favorable or "
            + "unfavorable effect on revenue or income. The staff read risk factors, business and notes for such facts and ask why the discussion "
            + "does not mention them (Release No. 33-6835, Section III.B; Release No. 33-8350, Section III.B).",
        Fix = "Discuss the trend in management's discussion and analysis: what happened, with amounts, whether it will last, and its expected "
            + "effect on revenue, margins and liquidity.",
        Comment = "Please expand your MD&A to address known trends, events or uncertainties that could have a material favorable or unfavorable "
            + "impact on revenues or income from operations in the future. For example, we note your disclosure on page {page} that “{quote}.”",
        StaffComments = ["calix-2009-12-17#12"],
        Topics = ["TRENDS"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(a) and (b)(2)(ii)"),
            new Authority("Release No. 33-6835, Section III.B"),
            new Authority("Release No. 33-8350, Section III.B"),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# Risk Factors\n\n[|At June 30, 2026 our backlog was $21.4 million, against $9.0 million a year before.|]\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nRevenue rose 12% in 2025."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nRevenue rose 12% in 2025.\n\n"
            + "# Business\n\n[|In May 2026 our second largest customer notified us that it will buy its castings elsewhere from 2027.|]"),
        Example.Clean(
            "# Risk Factors\n\nAt June 30, 2026 our backlog was $21.4 million.\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nWe expect to ship $18.0 million of our backlog by March 2027."),
        Example.Clean(
            "# Risk Factors\n\nCustomers may cancel orders, and our backlog may not become revenue.\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nRevenue rose 12% in 2025.")
            with { Because = "the risk gives no fact to discuss" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases { get; } = [.. Trends.SelectMany(trend => trend.Cues)];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business, SectionKind.NotesToFinancialStatements];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is Heading or TableBlock) return;
        var trend = Array.Find(Trends, trend => trend.Cues.Contains(hit.Phrase, StringComparer.Ordinal));
        if (trend.Told is null || !trend.Told().IsMatch(hit.Sentence.Text) || Hypothetical().IsMatch(hit.Sentence.Text)) return;
        var discussion = hit.Filing.SectionsOf(SectionKind.ManagementsDiscussion).ToArray();
        if (discussion.Length == 0 || !hit.Filing.Main.Outline.IsReliable) return;
        var takenUp = trend.TakenUp();
        if (discussion.SelectMany(section => section.Blocks).Any(block => takenUp.IsMatch(block.Text))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = trend.Name });
    }

    [GeneratedRegex(@"\b(?:(?-i:may)|might|could|would|if)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hypothetical();

    [GeneratedRegex(@"\bbacklog\b(?:[^.]|\.(?=\d)){0,80}(?:[$€£]\s?\d|\d+(?:\.\d+)?\s?%|\bmillion\b)|(?:[$€£]\s?\d|\bmillion\b)(?:[^.]|\.(?=\d)){0,40}\bbacklog\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Backlog();

    [GeneratedRegex(@"\bbacklog\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BacklogTakenUp();

    [GeneratedRegex(@"\borders\b(?:[^.]|\.(?=\d)){0,80}\b(?:rose|increased|grew|fell|declined|decreased|dropped|doubled|were|was)\b.{0,80}(?:[$€£]\s?\d|\d\s?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Orders();

    [GeneratedRegex(@"\b(?:orders|bookings)\b(?:[^.]|\.(?=\d)){0,160}\b(?:expect|trend|continue|will|(?-i:may)|rose|fell|increased|decreased|declined|grew|uncertain)|\b(?:expect|trend|continue|will|increase in|decrease in|number of|total)\b(?:[^.]|\.(?=\d)){0,100}\b(?:orders|bookings)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdersTakenUp();

    [GeneratedRegex(@"\btariffs?\b.{0,160}(?:[$€£]\s?\d|\d\s?%)|(?:[$€£]\s?\d|\d\s?%).{0,160}\btariffs?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tariffs();

    [GeneratedRegex(@"\b(?:tariff|duties|trade polic)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TariffsTakenUp();

    [GeneratedRegex(@"\b(?:we|our|customers?[’']?s?)\b.{0,200}(?:[$€£]\s?\d|\d\s?%|\b20\d\d\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicFunds();

    [GeneratedRegex(@"\b(?:stimulus|recovery act|infrastructure|inflation reduction act|chips act|federal fund|grant|tax credit|subsid)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicFundsTakenUp();

    [GeneratedRegex(@"\b(?:largest|major|significant|key|important|one of our|our only|a)\s+(?:\w+\s+){0,2}(?:customers?|clients?|distributors?|licensees?|partners?)\b(?:[^.]|\.(?=\d)){0,120}\b(?:notified us|informed us|did not renew|will not renew|not be renewed|not to renew|terminated|ceased)\b.{0,140}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CustomerLoss();

    [GeneratedRegex(@"\b(?:customer|client|distributor|licensee|partner)s?\b(?:[^.]|\.(?=\d)){0,160}\b(?:notified|informed|renew|terminat|ceas|loss|lost|left|no longer)|\b(?:loss of|lost|renew\w*|terminat\w+)\b(?:[^.]|\.(?=\d)){0,100}\b(?:customer|client|distributor|licensee|partner)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CustomerLossTakenUp();
}
