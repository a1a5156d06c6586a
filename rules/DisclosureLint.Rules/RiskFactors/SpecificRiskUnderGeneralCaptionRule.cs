using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk that is particular to the issuer stands under the caption for general risks.</summary>
public sealed class SpecificRiskUnderGeneralCaptionRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3012",
        Name = "specific-risk-under-general-caption",
        Title = "Issuer-specific risk under the general caption",
        Message = "“{0}” is particular to you and stands under the caption for general risks.",
        Why = "Item 105(a) of Regulation S-K puts risks that could apply to any registrant at the end under “General Risk Factors”. "
            + "Who controls the company, and conflicts of its officers, are particular to it and belong among the first.",
        Fix = "Move the risk factor to the group that it belongs to.",
        Comment = "We note the risk factor “{quote}” on page {page}, which is specific to you. Please relocate it from the general risk "
            + "factors to the appropriate group.",
        Topics = ["RFGENERIC"],
        Authority = [new Authority("Regulation S-K Item 105(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n## Risks Related to Our Ferries\n\n### Ice may stop our ferries.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n## General Risk Factors\n\n### [|Our principal stockholders will control the election of directors.|]\n\nTwo holders have 61% of the votes and can elect all of our directors without you."),
        Example.Flagged("# Risk Factors\n\n## Risks Related to Our Ferries\n\n### Ice may stop our ferries.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n## General Risks\n\n### [|Our officers and directors have interests that may conflict with yours.|]\n\nThree of our directors own the docks that we rent, and could raise the rent that we pay."),
        Example.Clean("# Risk Factors\n\n## Risks Related to Our Stock\n\n### Our principal stockholders will control the election of directors.\n\nTwo holders have 61% of the votes and can elect all of our directors without you.\n\n## General Risk Factors\n\n### Analysts may not write about us.\n\nIf no analyst writes about us, trading in our stock may be thin and its price may fall."),
        Example.Clean("# Risk Factors\n\n## Risks Related to Our Ferries\n\n### Ice may stop our ferries.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n## General Risk Factors\n\n### If we lose our officers, our business could suffer.\n\nWe could not soon replace our officers, whose knowledge of the harbor we need."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<RiskFactor>(Check, SectionKind.RiskFactors);
    }

    private static void Check(NodeContext<RiskFactor> context)
    {
        var factor = context.Node;
        if (factor.IsGeneral && factor.HitsInHeading(context.Filing.Reading, Concepts.MatterOfAnInsider).Any())
            context.Report(factor.Block, factor.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "specific" });
    }
}
