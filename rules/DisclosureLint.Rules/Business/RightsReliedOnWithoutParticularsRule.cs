using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The kinds of intellectual property are named, and none of it is described.</summary>
public sealed class RightsReliedOnWithoutParticularsRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5318",
        Name = "rights-relied-on-without-particulars",
        Title = "Kinds of rights named, and none described",
        Message = "“{0}” names kinds of rights; no number, date or country of any stands in this section.",
        Why = "Item 101(c)(1)(iii)(B) and Item 101(h)(4)(vii) ask for the duration and effect of patents, trademarks and licenses. That a company relies on patents, "
            + "trademarks and secrets says nothing of what it has.",
        Fix = "Say how many patents and marks you have, what they cover, where and until when, and whether they are owned or licensed; or say that none is material.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe your material intellectual property, including the type, number, jurisdiction "
            + "and expiration of patents and trademarks.",
        Topics = ["IP"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(iii)(B)"), new Authority("Regulation S-K Item 101(h)(4)(vii)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Business\n\n[|We rely on patents, trademarks, copyrights and trade secrets to protect our rights.|]")
            with { Setting = ExampleSetting.Bare },
        Example.Flagged("# Business\n\n[|We protect our designs by a combination of patents, trademarks and trade secrets.|]")
            with { Setting = ExampleSetting.Bare },
        Example.Clean("# Business\n\nWe rely on patents and trade secrets. We own two patents, which expire in 2031.")
            with { Setting = ExampleSetting.Bare },
        Example.Clean("# Business\n\nOur recipes are trade secrets that four employees know.") with { Setting = ExampleSetting.Bare },
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.RelianceOnKindsOfRights)
        .Told(Stance.Asserted, Stance.Believed, Stance.Intended)
        .In(SectionKind.Business, SectionKind.IntellectualProperty)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("what the company has", Concepts.EndOfAPatent, Concepts.CountOfRights, Concepts.OtherwiseDescribed)
            .Within(Reach.Paragraph | Reach.Section)
            .AlsoIn(SectionKind.IntellectualProperty),
    ];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, GroupKey = "kinds of rights" };
}
