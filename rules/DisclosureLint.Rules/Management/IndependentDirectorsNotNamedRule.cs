using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The section on management does not say which directors are independent.</summary>
public sealed class IndependentDirectorsNotNamedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6701",
        Name = "independent-directors-not-named",
        Title = "Independent directors not named",
        Message = "“{0}” speaks of independent directors, and none is named under this heading.",
        Why = "Item 407(a) asks to identify each director and nominee who is independent under the standards of the exchange, and the standards "
            + "used; an issuer that is listed, or applies to be, names them in its first registration statement.",
        Fix = "Name the directors who are independent and the standards applied, and say how the phase-in rules are used.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify the directors and nominees who are independent, and the definition "
            + "of independence that you use. Refer to Item 407(a) of Regulation S-K.",
        Topics = ["GOVERN"],
        Authority = [new Authority("Regulation S-K Item 407(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Management, "[|A majority of our board will be independent directors.|] The board meets four times a year in Duluth."),
        Example.Flagged(SectionKind.Management, "The board meets in Duluth. [|Our audit committee will consist of independent directors.|]"),
        Example.Flagged(SectionKind.Management, "[|Each committee is made up of outside directors only.|] They meet in June."),
        Example.Clean(SectionKind.Management, "Our board has determined that Mirela Vance and Dov Harkness are independent directors under the Nasdaq rules."),
        Example.Clean(SectionKind.Management, "A majority of our directors is independent under the Nasdaq rules. They are Ms. Vance and Mr. Harkness."),
        Example.Clean(SectionKind.Management, "An independent monitoring board reviews the safety of our trials."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.IndependenceOfDirectors)
        .In(SectionKind.Management).Outside(SectionKind.ExecutiveCompensation, SectionKind.RelatedPartyTransactions)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Intended, Stance.Denied, Stance.Required);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        PersonsNamed.Any.Within(Reach.Paragraph | Reach.List | Reach.Table | Reach.NextParagraphs | Reach.Subsection),
        Cure.Concept("all directors, or none", Concepts.WhoIsNotNamedOnPurpose).Within(Reach.Sentence),
        Cure.Concept("the rules that are not followed", Concepts.ReliefFromListingRules).Within(Reach.Sentence),
        Cure.Where("a sentence elsewhere that names them", NamesIndependentDirectors).Within(Reach.Section),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Filing.Profile.IsFund?.Value == true ? null : new ReportDetails { LookedFor = lookedFor, GroupKey = "independent" };

    private static int? NamesIndependentDirectors(BlockReading reading, int start, int end)
    {
        foreach (var hit in reading.Of(Concepts.IndependenceOfDirectors))
        {
            if (hit.Start >= start && hit.Start < end && PersonsNamed.IsIn(reading, start, end)) return hit.Start;
        }

        return null;
    }
}
