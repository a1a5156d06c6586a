using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>The safe harbor for forward-looking statements is claimed in an offering to which it does not apply.</summary>
public sealed class SafeHarborClaimedInInitialOfferingRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1001",
        Name = "safe-harbor-claimed-in-initial-offering",
        Title = "Safe harbor for forward-looking statements claimed in an initial public offering",
        Message = "“{0}” claims the statutory safe harbor, which does not cover statements made in connection with an initial public offering.",
        Why = "Securities Act Section 27A(b)(2)(D) takes statements made in connection with an initial public offering out of the safe "
            + "harbor of the Private Securities Litigation Reform Act; Exchange Act Section 21E(b)(2)(D) does the same.",
        Fix = "Delete the reference to the Act and to Sections 27A and 21E, or state that the safe harbor does not apply to this offering.",
        Comment = "The safe harbor for forward-looking statements provided by the Private Securities Litigation Reform Act of 1995 does not "
            + "apply to statements made in connection with an initial public offering. We note your statement “{quote}” on page {page}. "
            + "Please delete the reference to the safe harbor, or make clear that it does not apply to this offering.",
        Topics = ["FLS"],
        Authority =
        [
            new Authority("Securities Act of 1933, Section 27A(b)(2)(D)"),
            new Authority("Securities Exchange Act of 1934, Section 21E(b)(2)(D)"),
        ],
        Applies = Applicability.Initial,
        Severity = Severity.Error,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ForwardLookingStatements,
            "This prospectus contains forward-looking statements within the meaning of [|Section 27A of the Securities Act|], which we intend to be covered by it."),
        Example.Flagged(
            SectionKind.RiskFactors,
            "These statements are made under the safe harbor of the [|Private Securities Litigation Reform Act|] of 1995."),
        Example.Clean(
            SectionKind.ForwardLookingStatements,
            "The safe harbor of the Private Securities Litigation Reform Act of 1995 does not apply to statements made in this offering.")
            with { Because = "it says that the safe harbor is not available" },
        Example.Clean(
            SectionKind.ForwardLookingStatements,
            "We are not entitled to rely on Section 27A of the Securities Act for the statements in this prospectus."),
        Example.Clean(
            SectionKind.ForwardLookingStatements,
            "This prospectus contains forward-looking statements within the meaning of Section 27A of the Securities Act.")
            with { Setting = ExampleSetting.FollowOn, Because = "the stock is listed already, so the safe harbor can apply" },
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Section 27 of the Exchange Act gives the federal courts exclusive jurisdiction over suits under that Act.")
            with { Because = "Section 27 is about jurisdiction" },
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SafeHarborClaimed);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("that the safe harbor does not apply", Concepts.SafeHarborRenounced).Within(Reach.Sentence | Reach.Neighbours)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Concept;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Filing.Profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) == true) return null;
        var isCertain = context.Filing.Profile.IsInitialOffering == true;
        return new ReportDetails
        {
            Confidence = isCertain ? Confidence.High : Confidence.Medium,
            Severity = isCertain ? null : Severity.Warning,
            LookedFor = lookedFor,
            GroupKey = "safe-harbor",
        };
    }
}
