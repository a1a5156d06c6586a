using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The business is said to be subject to many laws, and none is named.</summary>
public sealed partial class RegulationsNotNamedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5803",
        Name = "regulations-not-named",
        Title = "Laws referred to without naming them",
        Message = "“{0}” refers to laws that govern the business and names none.",
        Why = "Item 101(c)(2)(i) asks for the material effects of compliance with government regulations, and Item 101(h)(4)(viii) and (ix) for "
            + "needed approvals and the effect of existing or probable regulation. The staff ask to name the principal laws and agencies and say "
            + "what they require.",
        Fix = "Name the principal laws and agencies, say what they require of you, the approvals you have or need, and the cost of compliance.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify the principal laws and regulations that apply to your "
            + "business and describe their material effects, including any required approvals and the costs of compliance.",
        Topics = ["REGULATION"],
        Authority = [new Authority("Regulation S-K Item 101(c)(2)(i)"), new Authority("Regulation S-K Item 101(h)(4)(viii) and (ix)")],
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
            "[|We are subject to a number of federal and state laws and regulations on privacy and the handling of data.|]"),
        Example.Flagged(
            SectionKind.GovernmentRegulation,
            "[|Our plants are subject to various environmental laws and regulations.|] We believe that we comply with them."),
        Example.Clean(
            SectionKind.GovernmentRegulation,
            "Our plants are subject to various environmental laws and regulations, among them the Clean Air Act, under which our Tulsa plant "
                + "holds a permit until 2029."),
        Example.Clean(SectionKind.RiskFactors, "We are subject to various laws and regulations, and breach of them could harm us."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["subject to"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.ProspectusSummary) || !(BusinessSections.Contains(hit.Section)
            || hit.Section.IsWithin(SectionKind.GovernmentRegulation))) return;
        if (!Laws().IsMatch(sentence.Text) || Around(hit.Section).Any(block => Named().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "laws" });
    }

    /// <summary>The sub-section on the subject, with that around it; of a section without sub-sections its own text.</summary>
    private static IEnumerable<Block> Around(Section section) => section switch
    {
        { Level: <= 1 } => section.OwnBlocks,
        { Parent: { Level: > 1 } parent } => parent.Blocks,
        _ => section.Blocks,
    };

    [GeneratedRegex(
        @"\b(we|our|company|business|operations|plants?|products?)\b[^.]{0,60}\bsubject to (a (number|variety|wide range"
        + @"|range) of|various|numerous|many|extensive|several|certain|complex|multiple)\b[^.]{0,80}\b(laws|regulations?"
        + @"|statutes|rules)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Laws();

    [GeneratedRegex(
        @"\b[A-Z][\w’-]+( (and |of |in |for |the |to |& )?[A-Z][\w’-]*)* (Act|Code|Directive|Rule|Regulations|Law|Order"
        + @"|Convention|Agency|Commission|Administration|Authority|Board|Department)\b|\b(FDA|FCC|EPA|OSHA|GDPR|COPPA|HIPAA"
        + @"|ITAR|CCPA|DOT|FTC|SEC|FINRA|CFTC|FAA|USDA|DEA|FERC|NRC|CFPB|ERISA)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
