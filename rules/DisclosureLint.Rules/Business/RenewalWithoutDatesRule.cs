using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>An agreement renews or ends “in accordance with its terms”, and the dates are not told.</summary>
public sealed partial class RenewalWithoutDatesRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5402",
        Name = "renewal-without-dates",
        Title = "Renewal or termination told without dates",
        Message = "“{0}” refers to the agreement's terms for renewal or termination and does not give them.",
        Why = "Where agreements are material to the business, Item 101 asks for their material terms; expiry, renewal and notice are among those "
            + "the staff ask for.",
        Fix = "Give the expiry or renewal dates, the notice periods and the grounds for termination.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the expiration or renewal dates, notice periods and "
            + "material termination provisions of these agreements.",
        Topics = ["LICENSE", "MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 101")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|These supply agreements renew automatically, but either party may terminate them in accordance with their terms.|]"),
        Example.Flagged(SectionKind.Business, "[|Our distribution agreements are subject to termination by either party under their terms.|]"),
        Example.Clean(SectionKind.Business, "These supply agreements renew each March 31 for one year unless a party gives notice 60 days before."),
        Example.Clean(SectionKind.RiskFactors, "Our suppliers may terminate the agreements in accordance with their terms."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "in accordance with their terms", "in accordance with its terms", "under their terms", "under its terms",
        "pursuant to their terms", "automatically renew", "renew automatically",
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !BusinessSections.Contains(hit.Section) || !Vague().IsMatch(sentence.Text)
            || Definite().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "renewal" });
    }

    [GeneratedRegex(
        @"\bagreements?\b[^.]{0,160}\b(renew\w*|terminat\w+)\b[^.]{0,80}\b(in accordance with|under|pursuant to) (their"
        + @"|its) (respective )?terms\b|\bagreements? automatically renew|\bagreements? renew automatically",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(
        @"\d|\b(one|two|three|five|ten|annual\w*|month\w*|year[- ]to[- ]year|successive|days)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Definite();
}
