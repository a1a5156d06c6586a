using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>One sub-heading bundles several risks.</summary>
public sealed class SeveralRisksInOneHeadingRule : Rule
{
    private const int Several = 3;
    private const int Longest = 220;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3016",
        Name = "several-risks-in-one-heading",
        Title = "Several risks under one sub-heading",
        Message = "“{0}” bundles several risks under one sub-heading.",
        Why = "Item 105(a) of Regulation S-K asks for each risk factor under a sub-caption that adequately describes the risk. Several risks under one "
            + "sub-heading hide each of them.",
        Fix = "Give each risk its own sub-heading, and tell under it how that risk affects you.",
        Comment = "The risk factor “{quote}” on page {page} bundles several risks. Please present each under its own sub-heading that adequately "
            + "describes it.",
        Topics = ["RFHEADING"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 421(d)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### [|We depend on few suppliers, on our patents and on the weather, and we are party to litigation.|]\n\n"
            + "If our one sawmill stopped selling to us, we would have no timber. Rivals may copy our masts. Storms may keep our boats in the harbor."),
        Example.Flagged("# Risk Factors\n\n### [|Competition, regulation, interest rates and the loss of customers could hurt our business.|]\n\n"
            + "Other ferries run on our routes. The county may cap our fares. Our loan bears interest at a rate that moves."),
        Example.Clean("# Risk Factors\n\n### If our one supplier of masts stops selling to us, we will lose customers.\n\n"
            + "We buy all masts from one yard under orders that it may refuse, and no other yard makes masts as long as ours."),
        Example.Clean("# Risk Factors\n\n### Competition could force us to cut our fares, which would reduce our profit.\n\n"
            + "Two other ferries began to run on our longest route last year, and our fares on it are lower now than they were."),
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
        var sources = factor.HitsInHeading(context.Filing.Reading, Concepts.NounOfARisk).Where(IsSource);
        if (factor.Text.Length <= Longest && sources.DistinctBy(hit => hit.Reading.Tokens[hit.End - 1].Lemma).Count() >= Several)
            context.Report(factor.Block, factor.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "bundles" });
    }

    /// <summary>Whether a noun stands where a risk comes from, not among what may come of it.</summary>
    private static bool IsSource(Language.ConceptHit hit) =>
        hit.Statement is { } statement && (statement.IsFragment || hit.Start < statement.VerbStart || statement.Stance is Language.Stance.Asserted or Language.Stance.Required);
}
