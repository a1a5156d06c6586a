using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>A graphic shows growth, history or future products.</summary>
public sealed partial class PromotionalGraphicRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5321",
        Name = "promotional-graphic",
        Title = "Graphic of growth, history or plans",
        Message = "“{0}” leads to a graphic of growth, history or plans that needs balance and explanation.",
        Why = "Graphics are part of the prospectus and may not mislead by what they leave out: the staff ask to balance growth with losses, to "
            + "mark what does not exist yet, and to give copies (Rule 408; Securities Act Forms C&DI 101.02).",
        Fix = "Mark what is planned and not yet sold, balance growth with net losses of equal prominence, see that the graphic is legible, and "
            + "explain it in the text.",
        Comment = "We note the graphic to which you refer on page {page}: “{quote}.” Please provide us with a copy, distinguish existing from "
            + "planned products, and balance it with equally prominent disclosure of losses and challenges.",
        Topics = ["GRAPHICS"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Forms C&DI 101.02")],
        Precision = new(3, 3, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|The image below shows our growth path with current and future products.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|The milestones in our history are depicted in the graphic on the next page.|]"),
        Example.Clean(SectionKind.Business, "The figure below illustrates how the hinge locks."),
        Example.Clean(SectionKind.ProspectusSummary, "The chart below shows our ownership after the reorganization."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "image", "images", "graphic", "graphics", "picture", "timeline", "infographic", "roadmap", "illustration", "chart", "charts",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion, SectionKind.AboutThisProspectus,
        SectionKind.Cover,
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Graphic().IsMatch(sentence.Text) || !Promotion().IsMatch(sentence.Text)) return;
        if (hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.Management, SectionKind.FinancialStatements])) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "graphic" });
    }

    [GeneratedRegex(
        @"\b(image|graphic|picture|timeline|infographic|roadmap|illustration|charts?)s?\b[^.]{0,40}\b(below|above|next page"
        + @"|following|page)\b|\b(depicted|shown|illustrated|summarized) in the (image|graphic|picture|timeline|infographic"
        + @"|roadmap|illustration|chart)|\b(below|following) (is an? )?(image|graphic|timeline|infographic|roadmap)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Graphic();

    [GeneratedRegex(
        @"\b(growth (path|story|plan|strategy|trajectory)|future (products?|services|plans?)|history|milestones?|highlights"
        + @"|vision|road ?map|planned products?|expansion plans?|journey|rapid growth)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Promotion();
}
