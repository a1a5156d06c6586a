using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The right to change the use of the proceeds is reserved without saying when and to what.</summary>
public sealed class ReallocationWithoutContingenciesRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2108",
        Name = "reallocation-without-contingencies",
        Title = "Right to change the use of proceeds without contingencies",
        Message = "“{0}” reserves a change of the use of proceeds without saying in which event and to what.",
        Why = "Instruction 7 to Regulation S-K Item 504 lets a registrant reserve the right to change the use of proceeds if the reservation is due "
            + "to certain contingencies that are discussed specifically and the alternatives in that event are indicated.",
        Fix = "Name the events in which the use would change, and to what it would change, or delete the reservation.",
        Comment = "We note your disclosure that “{quote}.” You may reserve the right to change the use of proceeds only if the reservation is "
            + "due to certain contingencies that are discussed specifically and the alternatives to such use are indicated. Please revise. "
            + "Refer to Instruction 7 to Item 504 of Regulation S-K.",
        Topics = ["USEPROC"],
        Authority = [new Authority("Instruction 7 to Regulation S-K Item 504")],
        Applies = ProceedsLedger.Expected,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We will use the proceeds as described above. [|We reserve the right to change the use of proceeds at the discretion of our board.|]"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|Our directors may shift money among these purposes as they judge best.|]"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|We cannot specify with certainty the particular uses of the net proceeds that we will receive.|]"),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We may reallocate up to $2.0 million from the new kiln to inventory if the zoning board refuses the permit by June 2027."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "Our board may move money among these uses if the trial that ends in June 2027 fails, in which case we would hold the balance for working capital."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We will not change the use of proceeds described above."),
        Example.Clean(
            SectionKind.RiskFactors,
            "We cannot specify with certainty the particular uses of the net proceeds.")
            with { Because = "the comment belongs to the section on the use of proceeds" },
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ChangeOfUseReserved,
        Concepts.DiscretionOverTheProceeds).In(SectionKind.UseOfProceeds)
        .Outside(SectionKind.RiskFactors);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("the event in which the use changes", Concepts.Contingency).Within(Reach.Sentence | Reach.Neighbours)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Stance == Stance.Denied && context.Hit.Concept == Concepts.ChangeOfUseReserved) return null;

        // Discretion is told in most prospectuses and draws the comment only sometimes; a reserved change draws it.
        var isReserved = context.Hit.Concept == Concepts.ChangeOfUseReserved;
        return new ReportDetails
        {
            Severity = isReserved ? null : Severity.Info,
            Confidence = isReserved ? Confidence.Medium : Confidence.Low,
            LookedFor = lookedFor,
            GroupKey = "reservation",
        };
    }
}
