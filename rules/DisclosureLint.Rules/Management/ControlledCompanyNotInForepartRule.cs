using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>The filing says that the issuer is a controlled company, and the cover and summary do not.</summary>
public sealed partial class ControlledCompanyNotInForepartRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6403",
        Name = "controlled-company-not-in-forepart",
        Title = "Controlled company not told in the forepart",
        Message = "“{0}” says that you are a controlled company, and the cover and summary do not say it.",
        Why = "A controlled company may do without a majority of independent directors and independent committees. The staff ask to say on the "
            + "cover and in the summary that the issuer will be one, who controls it with what share, and whether it will use the exemptions "
            + "(Rule 408; Item 501(b)).",
        Fix = "Say on the cover and in the summary that you will be a controlled company, name the holder and the percentage, and say whether "
            + "you will use the exemptions.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose on the prospectus cover and in the summary that you "
            + "are, or may be, a controlled company, who controls you, and whether you intend to rely on the exemptions.",
        Topics = ["CONTROL", "GOVERN"],
        Authority = [new Authority("Regulation S-K Item 501(b)"), new Authority("Regulation S-K Item 503"),
            new Authority("Securities Act Rule 408")],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Upon completion of this offering we will be a “controlled company” under the rules of the exchange and may do without independent "
                + "committees.|]"),
        Example.Flagged(SectionKind.Management, "[|Because Mr. Orwick will hold 61% of the votes, we expect to be a controlled company.|]"),
        Example.Clean(
            """
            # Prospectus Summary

            We will be a controlled company, since Mr. Orwick will hold 61% of the votes.

            # Risk Factors

            Upon completion of this offering we will be a controlled company.
            """),
        Example.Clean(SectionKind.RiskFactors, "We will not be a controlled company after this offering."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["controlled company"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.RiskFactors, SectionKind.Management, SectionKind.PrincipalStockholders, SectionKind.DescriptionOfSecurities,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsFund?.Value != true;

    private static readonly SectionKind[] Forepart = [SectionKind.FacingPage, SectionKind.Cover, SectionKind.ProspectusSummary,
        SectionKind.TheOffering, SectionKind.AboutThisProspectus];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (hit.Block is TableBlock || !hit.Filing.Main.Outline.IsReliable || !Status().IsMatch(sentence.Text)
            || Denied().IsMatch(sentence.Text)) return;
        if (hit.Filing.Find(SectionKind.ProspectusSummary) is null) return;
        if (hit.Filing.Main.Blocks.Any(block => block.Section.IsWithinAny(Forepart)
            && block.Text.ContainsIgnoringCase("controlled company"))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "controlled company" });
    }

    [GeneratedRegex(@"\b(we|us|company)\b[^.]{0,160}\bcontrolled company\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(
        @"\b(not (be |currently )?(a|considered|deemed)|cease|no longer|is defined as|would be|if we (were|are|become)"
        + @"|in the event|future (be|become)|currently are not)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();
}
