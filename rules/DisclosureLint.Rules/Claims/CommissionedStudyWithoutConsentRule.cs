using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>A study was made for the issuer, and no consent of its author is among the exhibits.</summary>
public sealed partial class CommissionedStudyWithoutConsentRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5102",
        Name = "commissioned-study-without-consent",
        Title = "Commissioned study without the author's consent",
        Message = "“{0}” speaks of a study made for the company; its author's consent is not among the exhibits.",
        Why = "Securities Act Section 7 and Rule 436 ask for the written consent of a person whose report is quoted or summarized as having been prepared for use "
            + "in connection with the registration statement; Item 601(b)(23) makes it an exhibit.",
        Fix = "File the consent as Exhibit 23, or say that the report was not prepared for this offering and tell the staff so, or delete the "
            + "reference.",
        Comment = "We note your reference on page {page} to “{quote}.” If you commissioned this report for use in connection with the registration statement, "
            + "please file the consent of its author under Rule 436, or tell us why a consent is not required.",
        StaffComments = ["calix-2009-12-17#15"],
        Topics = ["THIRDPARTY"],
        Authority =
        [
            new Authority("Securities Act of 1933, Section 7"),
            new Authority("Securities Act Rule 436"),
            new Authority("Regulation S-K Item 601(b)(23)"),
        ],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|A survey that we commissioned found that eight in ten brewers reuse their kegs.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|A market study prepared for us by Garnock Research puts the number of such boats at "
            + "90,000.|]"),
        Example.Clean(SectionKind.Business, "None of the surveys cited in this prospectus was commissioned by us or prepared on our behalf."),
        Example.Clean(SectionKind.Business, "The statements prepared for us by our bookkeeper were late in 2023."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "commissioned", "prepared for us", "conducted for us", "prepared on our behalf", "conducted on our behalf", "at our request",
        "with our support", "sponsored by us", "paid for by us", "funded by us", "we engaged", "we retained",
        "prepared for the company", "prepared at our", "undertaken for us", "undertaken on our behalf",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => ClaimSections.Kinds;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!Study().IsMatch(text) || Denied().IsMatch(text) || !Ours().IsMatch(text) || IsConsentFiled(hit.Filing, text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium });
    }

    /// <summary>Whether the exhibits list a consent of a firm that the sentence names.</summary>
    private static bool IsConsentFiled(Filing filing, string sentence)
    {
        foreach (var block in filing.SectionsOf(SectionKind.Exhibits).Concat(filing.SectionsOf(SectionKind.PartII)).SelectMany(section => section.Blocks))
        {
            foreach (Match consent in ConsentOf().Matches(block.Text))
            {
                if (sentence.Contains(consent.Groups["name"].Value, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:stud(?:y|ies)|surveys?|reports?|research|white paper|poll|analysis|market data)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Study();

    [GeneratedRegex(@"\b(?:none|not|no|neither|nor|never|valuation|appraisal|clinical|compensation|audit(?:ed|or)?|tax|FINRA|legal)\b"
        + @"|n[’']t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:us|we|our|the Company)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ours();

    [GeneratedRegex(@"\b[Cc]onsent of (?:the )?(?<name>[A-Z][\w&’]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ConsentOf();
}
