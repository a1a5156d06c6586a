using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>A customer owes a much larger share of the receivables than it brings of the revenue, and nobody says why.</summary>
public sealed partial class ReceivablesShareExceedsRevenueShareRule : Rule
{
    /// <summary>The seed letter's customer had sixteen points.</summary>
    private static readonly RuleOption Gap = new("gap", "Percentage points between the two shares from which the staff ask.", Default: 10, Minimum: 1, Maximum: 100);

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
        Options = [Gap],
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
        context.RegisterPhrases(["accounts receivable", "trade receivables", "receivable balance*", "gross receivables", "receivables"], Judge, SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion);
    }

    private static void Judge(PhraseContext hit)
    {
        if (hit.Block is Heading or TableBlock || !hit.Sentence.Text.Contains('%', StringComparison.Ordinal)) return;
        var (ownRevenue, receivables) = LatestShares(hit.Sentence.Text);
        var revenue = ownRevenue ?? RevenueShareNear(hit.Sentence);
        if (!(receivables - revenue >= hit.Option(Gap)) || IsExplained(hit)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Arguments = [hit.Sentence.Text, Show(receivables!.Value), Show(revenue!.Value)],
            Confidence = Confidence.Medium,
        });
    }

    /// <summary>The reason may stand in the paragraph, or wherever else the customer's receivable is spoken of.</summary>
    private static bool IsExplained(PhraseContext hit)
    {
        if (Explained().IsMatch(hit.Block.Text)) return true;
        if (CustomerName().Match(hit.Sentence.Text) is not { Success: true, Value: var name }) return false;
        return hit.Filing.Main.Blocks.Any(block => block.Text.ContainsIgnoringCase("receivable")
            && block.Text.Contains(name, StringComparison.Ordinal)
            && block.Sentences.Any(sentence => sentence.Text.ContainsIgnoringCase("receivable")
                && (Explained().IsMatch(sentence.Text) || (sentence.Next is { } next && Explained().IsMatch(next.Text)))));
    }

    /// <summary>The share of revenue in a sentence before, where both speak of one and the same customer.</summary>
    private static decimal? RevenueShareNear(Sentence sentence)
    {
        for (var (earlier, steps) = (sentence.Previous, 0); earlier is not null && steps < 2; earlier = earlier.Previous, steps++)
        {
            if (!RevenueWords().IsMatch(earlier.Text) || !earlier.Text.Contains('%', StringComparison.Ordinal)) continue;
            return IsSameCustomer(earlier.Text, sentence.Text) ? LatestShares(earlier.Text).Revenue : null;
        }

        return null;
    }

    private static bool IsSameCustomer(string earlier, string later)
    {
        if (None().IsMatch(earlier) || Several().IsMatch(earlier) || Several().IsMatch(later)) return false;
        if (Pronoun().IsMatch(later)) return true;
        var subject = Subject().Match(later).Value;
        return subject.Length > 2 && earlier.ContainsIgnoringCase(subject);
    }

    /// <summary>
    /// The latest share of revenue and of receivables: "24%, 31% and 47% of accounts receivable" and "11% of revenue in 2024 and 16% in
    /// 2025" both give the last number, since years run forward.
    /// </summary>
    private static (decimal? Revenue, decimal? Receivables) LatestShares(string sentence)
    {
        var shares = Percentages().Matches(sentence);
        (decimal? revenue, decimal? receivables) = (null, null);
        bool? isReceivables = null;
        var pending = false;
        for (var i = 0; i < shares.Count; i++)
        {
            var end = i + 1 < shares.Count ? shares[i + 1].Index : sentence.Length;
            var start = shares[i].Index + shares[i].Length;
            var measure = MeasureWords().Match(sentence, start, end - start);
            if (measure.Success) isReceivables = measure.Value.ContainsIgnoringCase("receivable");
            else pending = OnlySeparators().IsMatch(sentence[start..end]);
            if (isReceivables is null || (pending && !measure.Success)) continue;
            var share = decimal.Parse(shares[i].Groups["number"].Value, CultureInfo.InvariantCulture);
            if (isReceivables.Value) receivables = share;
            else revenue = share;
        }

        return (revenue, receivables);
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

    [GeneratedRegex(@"^[\s,]*(?:and|or)?[\s,]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlySeparators();

    [GeneratedRegex(@"(?<=\b(?:customer|distributor|client), |^)(?!One\b|No\b|It\b|The\b|This\b|In\b|At\b|As\b)[\p{Lu}][\w&’'-]+(?: [\p{Lu}][\w&’'-]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex CustomerName();

    [GeneratedRegex(@"^(?:It|This customer|That customer|The same customer|This distributor|The customer|The distributor)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^[\p{Lu}][\w&.'’-]*(?: [\p{Lu}\d][\w&.'’-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
