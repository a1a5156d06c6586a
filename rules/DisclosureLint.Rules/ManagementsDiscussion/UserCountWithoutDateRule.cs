using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A count of customers or users is told without the date it was taken.</summary>
public sealed partial class UserCountWithoutDateRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4602",
        Name = "user-count-without-date",
        Title = "Count of customers or users without a date",
        Message = "“{0}” gives a count without the date or period it is measured at.",
        Why = "A count that has no date cannot be compared with results, and may be cumulative or stale; the staff ask for the date, for who counts "
            + "(active, paying) and for the share of revenue (Rule 408; Release No. 33-10751).",
        Fix = "Give the date or period of the count, say who is counted and whether they are active or paying, and their share of revenue where it matters.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the date as of which this number is measured, and how many "
            + "are active or paying.",
        Topics = ["USERCOUNT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-10751")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "Our software is used by schools. [|We serve more than 12,000 customers in nine countries.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our app has over 3 million registered users.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "As of June 30, 2026, we served more than 12,000 customers in nine countries."),
        Example.Clean(SectionKind.ProspectusSummary, "At that date our app had over 3 million registered users.")
            with { Because = "it refers to a date" },
        Example.Clean(SectionKind.RiskFactors, "A breach could expose data of more than 12,000 customers."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["customers", "users", "members", "subscribers", "clients", "merchants", "students", "listeners", "downloads", "accounts", "developers"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is Heading or TableBlock || Count().Match(text) is not { Success: true } count || !Own().IsMatch(text) || Others().IsMatch(text)) return;
        if (hit.Match.End != hit.Sentence.Range.Start + count.Index + count.Length || Dated().IsMatch(text) || FootnoteMark().IsMatch(text)) return;
        if (IsDatedElsewhere(hit, count.Groups[1].Value)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = count.Value.ToLowerInvariant() });
    }

    /// <summary>The same number with its date in the same part of the prospectus dates it here too.</summary>
    private static bool IsDatedElsewhere(PhraseContext hit, string number) =>
        hit.Section.TopLevel.Sentences.Any(sentence => sentence.Text.ContainsIgnoringCase(number) && Dated().IsMatch(sentence.Text));

    /// <summary>A note after the sentence may hold the date.</summary>
    [GeneratedRegex(@"[.,”]\d{1,2}(?=\s|$)|\(\d{1,2}\)", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\b(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s+(?:thousand|million|billion)|\d{3,})\+?\s+(?:\w+\s+){0,2}(?:customers|users|members|subscribers|clients|merchants|students|listeners|downloads|accounts|developers)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?:we|our)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:according to|market|worldwide|united states has|potential|industry|clinical|trial|enrolled|(?-i:may)|could|if|expect|target|study)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b|\b(?:as of|at that date|at (?:the )?(?:year|quarter|period|month)[- ]end|today|currently|on average|last (?:year|month|quarter)|fiscal|since|during|each (?:day|week|month|year)|per (?:day|week|month|year)|monthly|daily|quarter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
