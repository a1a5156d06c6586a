using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>A law, body, market, address or threshold that is no longer what the draft says.</summary>
public sealed class ObsoleteReferenceRule : Rule
{
    private static readonly SectionKind[] AccountingSections =
    [
        SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements, SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1581",
        Name = "obsolete-reference",
        Title = "Reference that is out of date",
        Message = "“{0}” is out of date: {1} ({2}).",
        Why = "Securities Act Rule 408 and Item 501 ff. of Regulation S-K call for a prospectus that is current as of its date. Wording carried over "
            + "from older filings misstates the law or the market.",
        Fix = "Replace the reference by what is in force on the date of the prospectus, or delete it.",
        Comment = "You refer to “{quote}.” This reference appears to be out of date. Please revise to reflect the law, market or accounting "
            + "guidance in effect as of the date of your prospectus.",
        Topics = ["STALE"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "We hope to have our shares quoted on the [|OTC Bulletin Board|] after this offering."),
        Example.Flagged(
            SectionKind.WhereYouCanFindMoreInformation,
            "You may read and copy our filings at the SEC’s [|Public Reference Room|] in Washington, D.C."),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "We will remain an emerging growth company until the first year in which our revenue is at least [|$1.07 billion|]."),
        Example.Flagged(
            SectionKind.Underwriting,
            "This document has not been delivered for approval to the [|Financial Services Authority|] in the United Kingdom."),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "We will remain an emerging growth company until the first year in which our revenue is at least $1.235 billion."),
        Example.Clean(
            SectionKind.Underwriting,
            "This document relates to an exempt offer under the rules of the Dubai Financial Services Authority."),
        Example.Clean(
            SectionKind.Management,
            "Ms. Okoro worked for the National Association of Securities Dealers, the predecessor of FINRA, from 1999 to 2004."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Holders of more than $1.0 billion of non-convertible debt may lose the status of an emerging growth company."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var matter in ObsoleteMatters.All)
            context.RegisterPhrases(matter.Cues, hit => Judge(hit, matter), matter.IsAccounting ? AccountingSections : []);
    }

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) != true;
    }

    private static void Judge(PhraseContext hit, ObsoleteMatter matter)
    {
        // The law of the draft's own date counts; an undated draft is new.
        var day = hit.AsOf ?? hit.Filing.Profile.FilingDate?.Value;
        if (day < matter.Since) return;
        var text = hit.Sentence.Text;
        if (matter.Unless?.IsMatch(text) == true || hit.Section.IsWithin(SectionKind.Exhibits)) return;
        foreach (var match in matter.Words.EnumerateMatches(text))
        {
            var range = TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length);
            if (!range.Overlaps(hit.Match)) continue;
            hit.Report(range, new ReportDetails
            {
                Arguments = [text.Substring(match.Index, match.Length), matter.Now, matter.Source],
                Confidence = day is null || matter.IsDoubtful ? Confidence.Medium : Confidence.High,
                Severity = matter.IsDoubtful || day is null ? Severity.Info : null,
                GroupKey = matter.Key,
            });
            return;
        }
    }
}
