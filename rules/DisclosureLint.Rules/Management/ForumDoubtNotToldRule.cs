using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>A forum provision covers Securities Act claims, and the doubt about it is not told.</summary>
public sealed class ForumDoubtNotToldRule : StatementRule
{
    private static readonly Cure Claims = Cure.Concept("claims under the securities laws", Concepts.SecuritiesActClaims).Within(Reach.Sentence);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6602",
        Name = "forum-doubt-not-told",
        Title = "Doubt about enforcing the forum provision not told",
        Message = "“{0}” claims suits under the federal securities laws for a forum and does not say that {1}.",
        Why = "Section 22 of the Securities Act gives state and federal courts concurrent jurisdiction. Where a provision covers claims under "
            + "that Act, the staff ask to say that a court may not enforce it and that investors cannot waive compliance with the federal "
            + "securities laws.",
        Fix = "Add that Section 22 of the Securities Act gives concurrent jurisdiction, that a court may not enforce the provision, and that "
            + "investors do not waive compliance with the federal securities laws.",
        Comment = "We note on page {page} that your forum provision applies to claims under the federal securities laws: “{quote}.” Please "
            + "disclose that {1}.",
        Topics = ["FORUM"],
        Authority = [new Authority("Securities Act Section 22"), new Authority("Securities Act Section 14")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Our bylaws make the federal district courts the exclusive forum for claims under the Securities Act.|] They do not apply to "
                + "claims under the Exchange Act."),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|The warrant agreement makes the courts of New York the exclusive forum for any claim, including under the Securities Act.|] It "
                + "does not apply to claims under the Exchange Act."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our bylaws make the federal district courts the exclusive forum for claims under the Securities Act. A court may find the provision "
                + "unenforceable. Stockholders are not deemed to have waived our compliance with the federal securities laws. Suits under the "
                + "Exchange Act are not covered."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our bylaws make the Court of Chancery the exclusive forum for certain claims, except for claims arising under the Securities Act "
                + "and the Exchange Act."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.ForumProvision).In(ForumProvision.Sections);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } = [Cure.Concept("that some claims are left out", Concepts.ClaimsLeftOut).Within(Reach.Sentence)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!ForumProvision.IsIn(context.Hit) || context.Look(Claims).Found is null) return null;
        return ForumProvision.Of(context.Filing) is { Doubt: { } doubt }
            ? new() { Arguments = [context.Sentence.Text, doubt], LookedFor = lookedFor, GroupKey = "doubt" }
            : null;
    }
}
