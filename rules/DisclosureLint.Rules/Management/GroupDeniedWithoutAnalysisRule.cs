using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Holders act together under an agreement, and the draft says that they are no group.</summary>
public sealed class GroupDeniedWithoutAnalysisRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6303",
        Name = "group-denied-without-analysis",
        Title = "Holders who vote together said to be no group",
        Message = "“{0}” denies that the holders are a group, though they have agreed how to act.",
        Why = "Under Exchange Act Section 13(d)(3) and Rule 13d-5 persons who agree to act together in voting, acquiring, holding or disposing "
            + "of securities are a group and own what each owns. The staff ask for the analysis or for the group's holdings.",
        Fix = "Show the holders as a group in the table, or drop the statement and give the staff the legal analysis.",
        Comment = "We note your statement on page {page} that “{quote}.” Please provide your analysis under Exchange Act Rule 13d-5, or revise "
            + "the table to show the holdings of the group.",
        Topics = ["OWNERSHIP"],
        Authority = [new Authority("Exchange Act Section 13(d)(3)"), new Authority("Exchange Act Rule 13d-5")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|We do not believe that the parties to the voting agreement are a “group” under Section 13 of the Exchange Act.|]"),
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|The signatories of the shareholders agreement disclaim that they constitute a group.|]"),
        Example.Clean(SectionKind.PrincipalStockholders, "All directors and executive officers as a group hold 4,100,000 shares."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "The parties to the voting agreement may be deemed a group under Section 13(d) and are shown as one in the table."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.GroupOfHoldersDenied).In(SectionKind.PrincipalStockholders);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) => new() { GroupKey = "group" };
}
