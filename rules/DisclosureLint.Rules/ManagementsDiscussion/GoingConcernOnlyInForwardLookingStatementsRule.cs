using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Going concern is named in the list of forward-looking statements and nowhere else.</summary>
public sealed class GoingConcernOnlyInForwardLookingStatementsRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4702",
        Name = "going-concern-only-in-forward-looking-statements",
        Title = "Going concern named only among the forward-looking statements",
        Message = "“{0}” names going concern; no other part of the filing says whether there is doubt.",
        Why = "The reference suggests a doubt that the statements and the discussion of liquidity do not tell. ASC 205-40 asks management to "
            + "evaluate it and to disclose doubt, or that plans have alleviated it.",
        Fix = "Delete the reference, or disclose the doubt and management's evaluation in the notes, the risk factors and the discussion of "
            + "liquidity.",
        Comment = "We note the reference to “{quote}” on page {page}. Please disclose whether there is substantial doubt about your ability to "
            + "continue as a going concern and management's evaluation of it, or explain the reference.",
        Topics = ["GOING"],
        Authority = [new Authority("FASB ASC Subtopic 205-40"), new Authority("Regulation S-K Item 303(b)(1)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ForwardLookingStatements, "These statements concern, among other things, our [|ability to continue as a "
            + "going concern|] and our plans for new routes."),
        Example.Flagged(SectionKind.ForwardLookingStatements, "Factors include the weather, the Company's [|ability to continue as a going "
            + "concern|] and the price of fuel."),
        Example.Clean(
            "# Special Note Regarding Forward-Looking Statements\n\nThese statements concern our ability to continue as a going concern.\n\n"
            + "# Risk Factors\n\nOur losses raise substantial doubt about our ability to continue as a going concern."),
        Example.Clean(SectionKind.RiskFactors, "Our auditor has doubted our ability to continue as a going concern."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.GoingConcern, Check, SectionKind.ForwardLookingStatements);
    }

    private static void Check(ConceptContext context)
    {
        var isToldElsewhere = context.Filing.Reading.Of(Concepts.GoingConcern).Concat(context.Filing.Reading.Of(Concepts.DoubtAboutSurvival))
            .Any(hit => !hit.Reading.Block.Section.IsWithin(SectionKind.ForwardLookingStatements));
        if (!isToldElsewhere) context.Report(context.Hit.Range, new ReportDetails { GroupKey = "going concern" });
    }
}
