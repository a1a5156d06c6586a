using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>A company with next to no operations denies that it is a blank check company.</summary>
public sealed class BlankCheckDeniedByShellRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2422",
        Name = "blank-check-denied-by-shell",
        Title = "Rule 419 denied by a company with nominal operations",
        Message = "“{0}” denies that Rule 419 applies; the filing tells of nominal operations and assets.",
        Why = "A development-stage company that has no specific business plan, or plans to merge with an unidentified company, and "
            + "offers penny stock is a blank check company, whose offering must comply with Rule 419. A plan in name only does not "
            + "take it out of the rule.",
        Fix = "Set out the facts that show a specific plan (steps taken, contracts, money spent, people), or comply with Rule 419.",
        Comment = "We note your statement “{quote}” on page {page}. In view of your nominal operations and assets, please tell us in "
            + "detail why you are not a blank check company, or revise the offering to comply with Rule 419.",
        Topics = ["SHELL"],
        Authority = [new Authority("Securities Act Rule 419"), new Authority("Exchange Act Rule 3a51-1", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "We have nominal operations and one officer. [|We are not a blank check company|].") with { Setting = ExampleSetting.BestEfforts },
        Example.Flagged(SectionKind.ProspectusSummary, "We are a shell company. [|Our offering is not subject to Rule 419|].") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.ProspectusSummary, "We are a blank check company. This offering is not subject to Rule 419, because we will have net tangible assets above $5,000,000.") with { Setting = ExampleSetting.BlankCheck },
        Example.Clean(SectionKind.ProspectusSummary, "We rent out 60 canoes on two lakes. We are not a blank check company."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.BlankCheckDenied)
        .Outside(SectionKind.DescriptionOfSecurities, SectionKind.PartII, SectionKind.Management);

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var profile = context.Filing.Profile;
        if (profile.IsBlankCheck is { Value: true } && profile.IsShell is not { Value: true }) return null;
        var isNominal = profile.IsShell is { Value: true }
            || context.Filing.Told(Concepts.NominalOperations)
            .Any(hit => hit.Statement is { Stance: Stance.Asserted, IsNegated: false } or null);
        return isNominal ? new ReportDetails { GroupKey = "blank-check" } : null;
    }
}
