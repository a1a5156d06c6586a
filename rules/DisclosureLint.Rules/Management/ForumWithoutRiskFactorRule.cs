using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>An exclusive forum provision is described, and no risk factor speaks of it.</summary>
public sealed class ForumWithoutRiskFactorRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6603",
        Name = "forum-without-risk-factor",
        Title = "Exclusive forum provision without a risk factor",
        Message = "“{0}” describes an exclusive forum provision for which there is no risk factor.",
        Why = "A provision that limits where holders may sue makes suits costlier and may discourage them; the staff ask for a risk factor that "
            + "says so (Item 105).",
        Fix = "Add a risk factor that tells of the provision, of the cost of suing there, of the limit on choosing a favorable forum and of the "
            + "doubt whether it is enforceable.",
        Comment = "We note that your forum provision is described on page {page}: “{quote}.” Please add a risk factor that discusses its effects "
            + "on stockholders, including increased cost of bringing a claim and limits on a forum they find favorable.",
        Topics = ["FORUM"],
        Authority = [new Authority("Regulation S-K Item 105")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Risk Factors

            Our stock price may fall. You may lose your investment.

            # Description of Capital Stock

            [|Our certificate makes the Court of Chancery the exclusive forum for derivative actions by our stockholders.|] It does not apply to claims under the Securities Act or the Exchange Act.
            """),
        Example.Flagged(
            """
            # Risk Factors

            Our plant may burn down and we may not be able to rebuild it.

            # Description of Capital Stock

            [|Our bylaws name the courts of Nevada as the sole forum for claims of breach of fiduciary duty.|] They do not reach claims under the Securities Act and the Exchange Act.
            """),
        Example.Clean(
            """
            # Risk Factors

            Our certificate makes the Court of Chancery the exclusive forum for some claims, which may make it costly to sue us.

            # Description of Capital Stock

            Our certificate makes the Court of Chancery the exclusive forum for derivative actions. It does not apply to claims under the Securities Act or the Exchange Act.
            """),
        Example.Clean(
            """
            # Risk Factors

            Our stock price may fall.

            # Description of Capital Stock

            The federal district courts have exclusive jurisdiction over suits under the Exchange Act.
            """)
            with { Because = "no provision is described" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.ForumProvision).In(SectionKind.DescriptionOfSecurities);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!context.Filing.Main.Outline.IsReliable || context.Filing.Find(SectionKind.RiskFactors) is null || !ForumProvision.IsIn(context.Hit)) return null;
        if (ForumProvision.Of(context.Filing) is not { HasRiskFactor: false, TellsScope: true } provision || !provision.IsFirstIn(context.Hit)) return null;

        // The risk factor may stand in what is incorporated.
        var isWhole = !context.Filing.SectionsOf(SectionKind.RiskFactors).Any(section => section.Blocks.Any(block => block.Text.ContainsIgnoringCase("by reference")));
        return new() { Severity = isWhole ? null : Severity.Info, GroupKey = "risk factor" };
    }
}
