using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>An exclusive forum provision is described, and its effect on Securities Act and Exchange Act claims is not.</summary>
public sealed class ForumScopeNotToldRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6601",
        Name = "forum-scope-not-told",
        Title = "Scope of the exclusive forum provision not told",
        Message = "“{0}” does not say whether the provision applies to claims under the Securities Act and the Exchange Act.",
        Why = "Section 27 of the Exchange Act gives federal courts exclusive jurisdiction over suits under that Act, and Section 22 of the "
            + "Securities Act gives state and federal courts concurrent jurisdiction. The staff look for three statements: whether the provision "
            + "applies to each Act, that its enforcement is uncertain, and that holders do not waive compliance.",
        Fix = "Say whether the provision applies to claims under the Securities Act and the Exchange Act; if not, see that the governing "
            + "document says so; if it does, say that enforcement is uncertain and that investors cannot waive compliance.",
        Comment = "We note that your forum selection provision on page {page} identifies a court as the exclusive forum: “{quote}.” Please "
            + "disclose whether this provision applies to actions arising under the Securities Act or the Exchange Act. If it does, add that "
            + "there is uncertainty as to whether a court would enforce it and that investors cannot waive compliance with the federal "
            + "securities laws, and see that a risk factor discusses the provision.",
        Topics = ["FORUM"],
        Authority = [new Authority("Securities Act Section 22"), new Authority("Exchange Act Section 27"),
            new Authority("Regulation S-K Item 202")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|Our certificate makes the Court of Chancery of the State of Delaware the sole and exclusive forum for derivative actions and "
                + "claims of breach of fiduciary duty.|]"),
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Our bylaws name the state courts of Nevada as the exclusive forum for disputes with our stockholders, which may cost you more.|] "
                + "This may discourage suits."),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Our certificate makes the Court of Chancery the exclusive forum for derivative actions. The provision does not apply to claims "
                + "under the Securities Act or the Exchange Act."),
        Example.Clean(SectionKind.LegalProceedings, "The supply agreement makes the courts of Delaware the exclusive forum for the dispute."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.ForumProvision).In(ForumProvision.Sections);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        ForumProvision.IsIn(context.Hit) && ForumProvision.Of(context.Filing) is { TellsScope: false } provision && provision.IsFirstIn(context.Hit)
            ? new() { LookedFor = provision.Scope, Confidence = Confidence.High, GroupKey = "scope" }
            : null;
}
