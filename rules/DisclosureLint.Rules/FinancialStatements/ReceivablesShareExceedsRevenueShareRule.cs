using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>A customer owes a much larger share of the receivables than it brings of the revenue, and nobody says why.</summary>
public sealed partial class ReceivablesShareExceedsRevenueShareRule : Rule
{
    /// <summary>Percentage points from which the staff ask; the seed letter's customer had sixteen.</summary>
    private const decimal Gap = 10;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7204",
        Name = "receivables-share-exceeds-revenue-share",
        Title = "A customer's share of receivables far above its share of revenue",
        Message = "{1}% of accounts receivable against {2}% of revenue for the same customer is not explained.",
        Why = "A customer that owes much more than its share of sales may be paying late or may have been given longer terms; the staff ask "
            + "for the reason and for the prospects of collection.",
        Fix = "Explain the difference (timing of shipments, terms, amounts collected since) and the prospects of collecting the balance.",
        Comment = "We note on page {page} that one customer accounted for {1}% of your accounts receivable but only for {2}% of revenue. Please "
            + "explain this significant difference, and discuss in detail the prospects of collecting these receivables.",
        StaffComments = ["calix-2009-12-17#23"],
        Topics = ["CUSTCONC"],
        Authority =
        [
            new Authority("ASC 275-10-50-16 to 50-18", IsVerified: false),
            new Authority("Regulation S-K Item 303(b)"),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "Norwell Supply accounted for 22% and 29% of revenue in 2024 and 2025. [|It accounted for 31% and 47% of accounts receivable at the end of those years.|]"),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|One customer represented 46% of our accounts receivable and 30% of our revenue.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Norwell Supply accounted for 29% of revenue and 33% of accounts receivable."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "One customer represented 46% of accounts receivable and 30% of revenue because it took delivery of a large order in December, which it paid for in January."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "No customer accounted for more than 10% of revenue. Three distributors together accounted for 41% of accounts receivable."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(["accounts receivable", "trade receivables", "receivable balance*", "gross receivables", "receivables"], Judge, SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion, SectionKind.RiskFactors, SectionKind.Business);
    }

    private static void Judge(PhraseContext hit)
    {
        if (hit.Block is Heading or TableBlock || !hit.Sentence.Text.Contains('%', StringComparison.Ordinal)) return;
        if (LastShare(hit.Sentence, ofReceivables: true) is not { } receivables) return;
        var revenue = LastShare(hit.Sentence, ofReceivables: false) ?? RevenueShareNear(hit.Sentence);
        if (revenue is null || receivables - revenue < Gap || Explained().IsMatch(hit.Block.Text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Arguments = [hit.Sentence.Text, Show(receivables), Show(revenue.Value)],
            Confidence = Confidence.Medium,
        });
    }

    /// <summary>The share of revenue in a sentence before, where both speak of one and the same customer.</summary>
    private static decimal? RevenueShareNear(Sentence sentence)
    {
        for (var (earlier, steps) = (sentence.Previous, 0); earlier is not null && steps < 2; earlier = earlier.Previous, steps++)
        {
            if (!RevenueWords().IsMatch(earlier.Text) || !earlier.Text.Contains('%', StringComparison.Ordinal)) continue;
            return IsSameCustomer(earlier.Text, sentence.Text) ? LastShare(earlier, ofReceivables: false) : null;
        }

        return null;
    }

    private static bool IsSameCustomer(string earlier, string later)
    {
        if (None().IsMatch(earlier) || Several().IsMatch(earlier) || Several().IsMatch(later)) return false;
        if (Pronoun().IsMatch(later)) return true;
        var subject = Subject().Match(later).Value;
        return subject.Length > 2 && earlier.Contains(subject, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The last percentage, which is that of the latest period, in the part of the sentence about receivables or revenue.</summary>
    private static decimal? LastShare(Sentence sentence, bool ofReceivables)
    {
        decimal? last = null;
        var start = 0;
        foreach (Match measure in MeasureWords().Matches(sentence.Text))
        {
            var isReceivables = measure.Value.Contains("receivable", StringComparison.OrdinalIgnoreCase);
            var part = sentence.Text[start..measure.Index];
            start = measure.Index + measure.Length;
            if (isReceivables != ofReceivables) continue;
            if (Percentages().Matches(part).LastOrDefault() is { } number) last = decimal.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture);
        }

        return last;
    }

    private static string Show(decimal share) => share.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:revenues?|net sales|sales)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RevenueWords();

    [GeneratedRegex(@"\b(?:receivables?|revenues?|net sales|sales)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeasureWords();

    [GeneratedRegex(@"(?<number>\d{1,3}(?:\.\d+)?) ?(?:%|percent)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentages();

    [GeneratedRegex(@"\b(?:because|due to|as a result of|owing to|reflect\w*|timing|collected|was paid|were paid|has paid|subsequently|explained by|since (?:the )?(?:balance sheet|year[- ]end))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\b(?:no|neither|not any)\b(?: \w+){0,2} customers?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|together|combined|aggregate|customers|distributors|respectively,? of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:It|This customer|That customer|The same customer|This distributor|The customer|The distributor)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^[\p{Lu}][\w&.'’-]*(?: [\p{Lu}\d][\w&.'’-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
