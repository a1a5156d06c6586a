using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft says that nothing is patented or registered and yet claims proprietary technology.</summary>
public sealed class ProprietaryClaimWithoutProtectionRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5317",
        Name = "proprietary-claim-without-protection",
        Title = "Proprietary technology claimed without registered rights",
        Message = "“{0}” says that nothing is registered, while the draft calls its technology proprietary.",
        Why = "Item 101(c)(1)(iii)(B) and Item 101(h)(4)(vii) ask for the patents, trademarks and other rights on which the business rests. "
            + "Where there are none, the staff ask what makes a technology proprietary and for a risk factor that others may copy it.",
        Fix = "Say how the technology is protected (trade secrets, contracts), add to the summary and risk factors that nothing is registered, "
            + "or drop the word.",
        Comment = "We note your statement on page {page} that “{quote},” while you describe your technology as proprietary. Please explain how "
            + "your technology is protected, and disclose in the summary and risk factors that you hold no registered intellectual property.",
        Topics = ["IP"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(iii)(B)"), new Authority("Regulation S-K Item 101(h)(4)(vii)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "We build our ladders by our proprietary folding process. [|The company has no filed or registered patents or trademarks.|]"),
        Example.Flagged(
            SectionKind.Business,
            "Our proprietary software plans each route. [|We do not own any registered copyright, patent or trademark.|]"),
        Example.Clean(SectionKind.Business, "The company has no filed or registered patents or trademarks."),
        Example.Clean(SectionKind.Business, "Our proprietary software is covered by two United States patents, which expire in 2038."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.NothingRegistered, Check, SectionKind.Business, SectionKind.ProspectusSummary,
            SectionKind.IntellectualProperty);
    }

    private static void Check(ConceptContext hit)
    {
        if (!hit.Sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors)) return;
        if (hit.Statement.Stance is Stance.Possible or Stance.Conditional or Stance.Hypothetical or Stance.Intended) return;
        var claims = hit.Filing.Reading.Of(Concepts.TechnologyCalledProprietary)
            .Where(claim => claim.Reading.Block.Section.IsWithinAny([SectionKind.ProspectusSummary, SectionKind.Business,
                SectionKind.IntellectualProperty])
                && claim.Sentence.IsProse() && claim.Statement.Actor != Actor.Competitor);
        foreach (var claim in claims)
        {
            var secret = hit.Look(Cure.Concept("how it is protected otherwise", Concepts.OtherwiseProtected).Within(Reach.Neighbours));
            hit.Report(hit.Sentence.Range, new ReportDetails
            {
                Confidence = secret.Found is null ? Confidence.Medium : Confidence.Low,
                Related = [Place.Of(claim.Sentence, "called proprietary here")],
                LookedFor = secret.Found is null ? [secret] : [],
                GroupKey = "unregistered",
            });
            return;
        }
    }
}
