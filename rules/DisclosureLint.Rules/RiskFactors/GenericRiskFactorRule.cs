using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk that any company faces is told without the issuer's facts and outside a caption for general risks.</summary>
public sealed class GenericRiskFactorRule : Rule
{
    /// <summary>What a sub-heading is about stands among its first words; behind them stands what would come of it.</summary>
    private const int Early = 10;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3004",
        Name = "generic-risk-factor",
        Title = "Generic risk factor outside the general caption",
        Message = "“{0}” could apply to any company; nothing under it is particular to this one.",
        Why = "Item 105(a) of Regulation S-K discourages risks that could apply generally to any registrant or offering, and asks to put those that remain "
            + "at the end of the section under the caption “General Risk Factors”.",
        Fix = "Say how the risk arises in your business, with facts and amounts; or move it under “General Risk Factors” at the end; or delete it.",
        Comment = "We note that risk factors such as “{quote}” on page {page} could apply to any company. Please revise to tell how each specifically affects "
            + "you, or relocate them to the end of the section under the caption “General Risk Factors.”",
        Topics = ["RFGENERIC"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Regulation S-K Item 503(c)", IsSuperseded: true)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n## Risks Related to Our Business\n\n### [|If we fail to attract and retain qualified personnel, our business could suffer.|]\n\nOur success depends on people. Competition for people is intense, and we may not find enough of them on terms that we like.\n\n### We moor barges.\n\nOur barges may sink in any storm, and we have no other barges to take their place."),
        Example.Flagged("# Risk Factors\n\n## Risks Related to Our Stock\n\n### [|If securities analysts do not publish research about us, our stock price could decline.|]\n\nThe market for our stock will depend on research. If analysts stop writing about us or lower their opinion, our stock price would likely fall.\n\n### We moor barges.\n\nOur barges may sink in any storm, and we have no other barges to take their place."),
        Example.Clean("# Risk Factors\n\n## Risks Related to Our Business\n\n### We moor barges.\n\nOur barges may sink in any storm, and we have no other barges to take their place.\n\n## General Risk Factors\n\n### If securities analysts do not publish research about us, our stock price could decline.\n\nThe market for our stock will depend on research. If analysts stop writing about us, our stock price would likely fall."),
        Example.Clean("# Risk Factors\n\n## Risks Related to Our Business\n\n### If we fail to attract and retain qualified personnel, our business could suffer.\n\nDr. Oona Feld designed all of our buoys. If she left, we would need two years to replace her, and our new buoy would be late.\n\n### We moor barges.\n\nOur barges may sink in any storm, and we have no other barges to take their place.")
            with { Because = "it names the person and what would follow" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<RiskFactor>(Check, Filings.SectionKind.RiskFactors);
    }

    private static void Check(NodeContext<RiskFactor> context)
    {
        var (factor, reading) = (context.Node, context.Filing.Reading);
        if (factor.IsGeneral) return;
        var told = factor.HitsInHeading(reading, Concepts.RiskOfAnyCompany, Concepts.TraitOfTheRegistrant).Where(hit => hit.Concept != Concepts.RiskOfAnyCompany || hit.Start < Early).Select(hit => hit.Concept).ToHashSet();
        if (!told.Contains(Concepts.RiskOfAnyCompany) || told.Contains(Concepts.TraitOfTheRegistrant)) return;
        var looked = factor.Look(reading, Particulars.Any);
        if (looked.Found is not null) return;
        context.Report(factor.Block, factor.Range, new ReportDetails { LookedFor = [looked], Confidence = Confidence.Medium, GroupKey = "generic" });
    }
}
