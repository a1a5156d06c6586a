using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The cover or summary says that somebody controls the votes and does not say how many.</summary>
public sealed class ControlWithoutPercentageInForepartRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6402",
        Name = "control-without-percentage-in-forepart",
        Title = "Control told on the cover or in the summary without a percentage",
        Message = "“{0}” tells of control and gives no percentage of the voting power.",
        Why = "Items 501(b) and 503 ask for what matters most on the cover and in the summary; where a holder controls the votes, the staff ask "
            + "for the percentage after the offering, by whom it is held and what follows for other holders.",
        Fix = "Give the percentage of the voting power after the offering, who holds it, and that other holders will not be able to decide any "
            + "matter.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the percentage of the voting power that will be held "
            + "after the offering, and its effect on the ability of other holders to influence matters.",
        Topics = ["CONTROL"],
        Authority = [new Authority("Regulation S-K Item 501(b)"), new Authority("Regulation S-K Item 503"),
            new Authority("Securities Act Rule 408")],
        Applies = Applicability.Operating,
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "- [|Our chairman controls a majority of our voting stock and so decides all matters put to stockholders.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our founders and officers own or control a majority of the company.|]"),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "Our chairman controls a majority of our voting stock: after the offering he will hold 61% of the voting power."),
        Example.Clean(SectionKind.ProspectusSummary, "A controlled company is one of which a single holder has a majority of the voting power."),
        Example.Clean(SectionKind.ProspectusSummary, "A holder of a majority of our notes may declare them due."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ControlOfAHolder)
        .In(SectionKind.Cover, SectionKind.ProspectusSummary).Outside(SectionKind.RiskFactors)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Intended, Stance.Possible);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("a percentage of the votes", Concepts.ShareOfTheVotes).Within(Reach.Sentence | Reach.Neighbours | Reach.Paragraph),
        Cure.Concept("a rule for any majority", Concepts.ControlInGeneral).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, GroupKey = "control" };
}
