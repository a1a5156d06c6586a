using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One issue of shares to one person, told with two dates.</summary>
public sealed partial class IssuanceDateDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1521",
        Name = "issuance-date-differs",
        Title = "Date of an issue of shares told differently",
        Message = "The issue of {3} is dated {1} by this place and {2} by another.",
        Why = "Regulation S-K Items 404 and 701 ask for the date of each sale of securities; the notes and Part II tell the same sale.",
        Fix = "Take the date from the stock ledger, and use it throughout.",
        Comment = "You disclose the issue of these shares in “{quote}” with a date that differs from the date elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT", "RPT"],
        Authority = [new Authority("Regulation S-K Item 701(a)"), new Authority("Regulation S-K Item 404(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|On May 24, 2024, we issued 1,250,000 shares of common stock to Ms. Ida Marrow|].\n\n# FINANCIAL STATEMENTS\n\nOn October 6, 2024, the Company issued 1,250,000 shares of common stock to Ida Marrow."),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\n[|On March 2, 2025, we sold 400,000 shares of our Series A preferred stock to Quill Partners|].\n\n# FINANCIAL STATEMENTS\n\nOn March 20, 2025, the Company sold 400,000 shares of Series A preferred stock to Quill Partners."),
        Example.Clean("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nOn May 24, 2024, we issued 1,250,000 shares of common stock to Ms. Ida Marrow.\n\n# FINANCIAL STATEMENTS\n\nOn May 24, 2024, the Company issued 1,250,000 shares of common stock to Ida Marrow."),
        Example.Clean("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nOn May 24, 2024, we issued 10,000 shares of common stock to Ms. Ida Marrow. On June 24, 2024, we issued 10,000 shares of common stock to Mr. Tobias Quill."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        var issues = new List<(Sentence Sentence, Match Match, DateOnly Date)>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.ContainsIgnoringCase("issued") && !block.Text.ContainsIgnoringCase("sold")) continue;
            foreach (var sentence in block.Sentences)
            {
                foreach (Match match in Issued().Matches(sentence.Text))
                {
                    if (DateOnly.TryParse(match.Groups["date"].ValueSpan, CultureInfo.InvariantCulture, out var date)) issues.Add((sentence, match, date));
                }
            }
        }

        foreach (var same in issues.GroupBy(issue => issue.Match.Groups["shares"].Value, StringComparer.Ordinal))
        {
            // "The sole director" is the person whom other passages name, where they name only one.
            var names = same.Where(issue => issue.Match.Groups["who"].Success).Select(issue => Surname(issue.Match)).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var (sentence, match, date) in same)
            {
                var who = match.Groups["who"].Success ? Surname(match) : names.Length == 1 ? names[0] : match.Groups["role"].Value;
                yield return new Told(
                    sentence.Block, TextSpan.Of(sentence.Range.Start + match.Index, match.Length), $"{same.Key} shares to {who}", date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
                    sentence.Section.IsWithin(SectionKind.FinancialStatements));
            }
        }
    }

    private static string Surname(Match match) => match.Groups["who"].Value.Split(' ')[^1];

    [GeneratedRegex(@"\bon (?<date>(January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}),? (we|the company) (issued|sold) (and sold |an aggregate of )?(?<shares>[0-9]{1,3}(,[0-9]{3})+) (restricted )?(shares of [^.;$]{0,60}?|common shares[^.;$]{0,20}?|shares)( ?@? ?(at )?(a price of )?\$[0-9.]+ per share)? to (m(r|s)s?\. |dr\. )?((?<role>(our|the|its) (sole |founding )*(director|officer|president|founder|shareholder|stockholder))|(?<who>(?-i:[A-Z][\w’'-]+)( (?-i:[A-Z]\.))?( (?-i:[A-Z][\w’'-]+)){0,2}))", Options)]
    private static partial Regex Issued();
}
