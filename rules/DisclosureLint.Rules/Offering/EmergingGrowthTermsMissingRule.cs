using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The summary claims the status of an emerging growth company and nothing tells when it ends or what was elected.</summary>
public sealed class EmergingGrowthTermsMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2414",
        Name = "emerging-growth-terms-missing",
        Title = "Emerging growth company without exit conditions or election",
        Message = "“{0}” claims the status; nothing in the filing tells {1}.",
        Why = "The staff ask an emerging growth company to tell how and when it may lose the status, the exemptions it has, and its "
            + "election under Section 107(b) of the JOBS Act, with a risk factor if it uses the extended transition period.",
        Fix = "Add when the status ends (revenue of $1.235 billion, the fifth anniversary, large accelerated filer, $1.0 billion of "
            + "debt) and whether you use the extended transition period.",
        Comment = "We note that you are an emerging growth company (“{quote}” on page {page}). Please describe how and when you may lose "
            + "that status and the exemptions available to you, and state your election under Section 107(b) of the JOBS Act.",
        Topics = ["EGC"],
        Authority = [new Authority("Securities Act of 1933, Section 2(a)(19)"), new Authority("JOBS Act, Section 107(b)")],
        Severity = Severity.Warning,
        EffectiveFrom = new DateOnly(2012, 4, 5),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe mend boats. [|We are an emerging growth company and may give fewer reports.|]\n\n# Risk Factors\n\n### Ice.\n\nIce may stop us from working for nine weeks of a year."),
        Example.Flagged("# Prospectus Summary\n\n[|We are an emerging growth company until the fifth anniversary of this offering.|]"),
        Example.Clean("# Prospectus Summary\n\nWe are an emerging growth company until the fifth anniversary of this offering. We have elected to use the extended transition period."),
        Example.Clean("# Prospectus Summary\n\nWe mend boats."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable) return;
        var claim = filing.Told(Concepts.EmergingGrowthStatus, SectionKind.ProspectusSummary)
            .FirstOrDefault(hit => hit.Reading.Block is Paragraph or ListItem
            && hit.Statement is { IsNegated: false, Actor: Actor.Registrant,
                Stance: Stance.Asserted or Stance.Believed or Stance.Expected });
        if (claim.Reading is null) return;
        var missing = new List<string>();
        if (!IsTold(Concepts.EndOfEmergingGrowthStatus)) missing.Add("when it ends");
        if (!IsTold(Concepts.ExtendedTransitionPeriod)) missing.Add("whether the extended transition period is used");
        if (missing.Count > 0)
            context.Report(claim.Sentence, new ReportDetails { Arguments = [claim.Sentence.Text, string.Join(" or ", missing)],
                Confidence = Confidence.Medium });

        bool IsTold(Concept concept) => filing.Told(concept).Any(hit => !hit.Reading.Block.Section.IsWithin(SectionKind.FacingPage));
    }
}
