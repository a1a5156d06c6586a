using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The related-party section reaches back fewer than the three fiscal years that a registration statement asks for.</summary>
public sealed partial class RelatedPartyLookBackTooShortRule : PhraseRule
{
    /// <summary>Fiscal years before the current one that must be covered.</summary>
    private const int Years = 3;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6205",
        Name = "related-party-look-back-too-short",
        Title = "Related-party transactions of too few fiscal years",
        Message = "“{0}” covers fewer fiscal years than a registration statement must.",
        Why = "Under Instruction 1 to Item 404 of Regulation S-K a registration statement gives related-party transactions since the beginning of the last fiscal "
            + "year and, in addition, for the two fiscal years before it. A smaller reporting company goes back one fiscal year before the last (Item 404(d)).",
        Fix = "Describe the transactions since the beginning of the third fiscal year back (a smaller reporting company: of the second), "
            + "and say so in the opening sentence.",
        Comment = "We note your disclosure on page {page}: “{quote}.” Please provide the disclosure for the last three fiscal years and the current year to date. "
            + "Refer to Instruction 1 to Item 404 of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Instruction 1 to Regulation S-K Item 404"), new Authority("Regulation S-K Item 404(d)", IsVerified: false)],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|During the last twelve months there were no material transactions with "
            + "any director or officer.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|Since the beginning of our last fiscal year we have not been a party to any "
            + "transaction with a director other than those told here.|]"),
        Example.Clean(SectionKind.RelatedPartyTransactions, "During the last three fiscal years there were no transactions with any director "
            + "or officer other than these."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "During the past two fiscal years there were no transactions with any director "
            + "or officer other than these.")
            with { Because = "a smaller reporting company goes back one year before the last" },
        Example.Clean(SectionKind.RelatedPartyTransactions, "One percent of the average of our total assets for the last two completed fiscal "
            + "years is less than $120,000.")
            with { Because = "the two years of the threshold are another matter" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["two fiscal years", "last fiscal year", "two years", "last twelve months", "past year", "last year", "since", "preceding fiscal year"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RelatedPartyTransactions];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !Transactions().IsMatch(text) || !IsShort(text, hit.Filing)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "look-back" });
    }

    private static bool IsShort(string text, Filing filing)
    {
        // Two fiscal years are what Item 404(d) asks of a smaller reporting company.
        var isSmaller = filing.Profile.IsSmallerReportingCompany?.Value == true;
        if (ShortPeriod().IsMatch(text)) return !Threshold().IsMatch(text) && !LongPeriod().IsMatch(text) && !(isSmaller && TwoYears().IsMatch(text));
        var since = SinceDate().Match(text);
        if (!since.Success || !DateOnly.TryParse(since.Groups["date"].Value, CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var from)) return false;
        if (filing.Profile is not { FiscalYearEnd.Value: var yearEnd, FilingDate.Value: var filed }) return false;

        // The statements may be older than the last fiscal year that has ended.
        while (yearEnd.AddYears(1) < filed) yearEnd = yearEnd.AddYears(1);
        return from > yearEnd.AddDays(1).AddYears(-(isSmaller ? Years - 1 : Years)).AddMonths(1);
    }

    [GeneratedRegex(@"\btransactions?\b|\bdealings?\b|\brelationships?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Transactions();

    [GeneratedRegex(
        @"\b(?:during|in|within|over|for|since the (?:beginning|start) of)\b (?:the |our |each of the )*(?:(?:past|last|preceding|previous"
            + @"|prior|two most recent|most recent)\b ?){1,2}(?:two|2|twelve|12|completed|full|\(2\))* ?(?:completed )?(?:fiscal )?(?:years?"
            + @"|months)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortPeriod();

    [GeneratedRegex(@"\b(?:two|2)\b[^.;]{0,25}\byears?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"\b(?:three|third|3)\b[^.;]{0,25}\byears?\b|\bsince (?:our |its )?(?:inception|incorporation|formation)\b"
        + @"|\btwo (?:fiscal )?years (?:preceding|before|prior to)\b|\bpreceding (?:our |the )?last\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongPeriod();

    [GeneratedRegex(@"\b(?:average|total assets|year[- ]end)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"\bsince (?<date>\p{Lu}\p{Ll}+ \d{1,2}, (?:19|20)\d\d)\b[^.;]{0,120}\b(?:amount|exceed|we |party|participant)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SinceDate();
}
