using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The issuer itself says that the offered shares will be fully paid and non-assessable.</summary>
public sealed partial class LegalConclusionOnSharesRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2905",
        Name = "legal-conclusion-on-shares",
        Title = "Legal conclusion about the offered shares without counsel",
        Message = "“{0}” states a legal conclusion that is counsel’s to give.",
        Why = "Whether shares are legally issued, fully paid and non-assessable is the matter of the opinion filed under Item 601(b)(5) of Regulation S-K. The staff ask to "
            + "attribute the statement to counsel or to delete it (Item 202).",
        Fix = "Attribute the statement to counsel, whose opinion is filed as Exhibit 5.1, or delete it.",
        Comment = "We note your statement on page {page} that “{quote}.” This is a legal conclusion. Please attribute it to counsel and identify counsel, or delete it.",
        Topics = ["CAPSTOCK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(5)"), new Authority("Regulation S-K Item 202")],
        Precision = new(4, 4, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.DescriptionOfSecurities, "[|The shares to be issued in this offering will be fully paid and non-assessable.|]"),
        Example.Flagged(SectionKind.DescriptionOfSecurities, "[|All of our outstanding shares are, and the shares that we are offering, when issued and paid for, will be, validly issued, fully paid and nonassessable.|]"),
        Example.Clean(SectionKind.DescriptionOfSecurities, "In the opinion of Quill & Lisle LLP, our counsel, the shares to be issued in this offering will be fully paid and non-assessable."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "Each Series B share will convert into one fully paid and non-assessable common share.")
            with { Because = "a term of the conversion" },
        Example.Clean(SectionKind.DescriptionOfSecurities, "Each purchaser will have fully paid for the shares by the closing."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["fully paid", "fully-paid"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.DescriptionOfSecurities];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse() || !NonAssessable().IsMatch(text) || !Offered().IsMatch(text) || Counsel().IsMatch(text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { GroupKey = "fully-paid" });
    }

    [GeneratedRegex(@"\bnon-?assess", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NonAssessable();

    [GeneratedRegex(@"\b(?:offering|offered|prospectus|when (?:issued|sold)|upon (?:issuance|payment)|to be (?:issued|sold)|if and when we issue)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offered();

    [GeneratedRegex(@"\b(?:counsel|opinion|opine[sd]?|convert\w*|conversion|exchange for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counsel();
}
