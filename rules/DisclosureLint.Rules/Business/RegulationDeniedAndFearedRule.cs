using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The business section says that no regulation applies, and a risk factor speaks of regulation.</summary>
public sealed partial class RegulationDeniedAndFearedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5804",
        Name = "regulation-denied-and-feared",
        Title = "Regulation denied in one place and feared in another",
        Message = "“{0}” says that regulation does not apply, while a risk factor speaks of it.",
        Why = "Item 101(h)(4)(viii) and (ix) ask for needed approvals and the effect of regulation on the business; the section and the risk "
            + "factors must agree (Rule 408).",
        Fix = "Make the places agree: name the laws that apply and what they cost, or delete the risk factor.",
        Comment = "We note your statement on page {page} that “{quote}.” Your risk factors, however, say that your business is subject to "
            + "regulation. Please reconcile and describe the regulations that apply to your business.",
        Topics = ["REGULATION", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 101(h)(4)(viii) and (ix)"), new Authority("Securities Act Rule 408")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Risk Factors

            We are subject to many regulations, and the cost of compliance could harm us.

            # Business

            [|Our business is not subject to any special government regulation.|]
            """),
        Example.Flagged(
            """
            # Risk Factors

            Our imports are subject to customs and labeling laws that may change.

            # Business

            [|We are not subject to material regulatory requirements.|]
            """),
        Example.Clean(
            """
            # Risk Factors

            Our stock price may fall.

            # Business

            Our business is not subject to any special government regulation.
            """),
        Example.Clean(
            """
            # Risk Factors

            We are subject to many regulations.

            # Business

            We are not subject to regulation as an investment company.
            """),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["not subject to"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.Taxation, SectionKind.TheOffering, SectionKind.FinancialStatements])
            || !Denial().IsMatch(sentence.Text)) return;
        var fear = hit.Filing.SectionsOf(SectionKind.RiskFactors).SelectMany(section => section.Blocks).SelectMany(block => block.Sentences)
            .FirstOrDefault(other => Fear().IsMatch(other.Text));
        if (fear is null) return;
        hit.Report(sentence.Range, new ReportDetails { Related = [Place.Of(fear, "regulation told here")], GroupKey = "denied" });
    }

    [GeneratedRegex(
        @"\b(we|our|company|business|products?|operations?)\b[^.]{0,60}\b(is|are) not (currently |presently )?subject to (any "
        + @"|special |specific |material |significant |extensive |direct )*(government(al)? |federal |state |industry )*(regulat(ion"
        + @"|ions|ory)\b|supervisory)(?! as)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(we|our|business|imports?|products?|operations)\b[^.]{0,60}\b(are|is|be|become)\b[^.]{0,20}\bsubject to\b[^.]{0,60}\b(laws"
        + @"|regulations?|regulatory)\b|\b(regulat(ions?|ory)|laws)\b[^.]{0,80}\b(could|may)\b[^.]{0,60}\b(harm|cost|expens"
        + @"|advers|burden|prevent|delay)\w*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fear();
}
