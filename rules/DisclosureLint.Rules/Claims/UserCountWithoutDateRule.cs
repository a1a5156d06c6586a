using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>A number of customers or users is told without its date and without who is counted.</summary>
public sealed class UserCountWithoutDateRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4602",
        Name = "user-count-without-date",
        Title = "Count of customers or users without a date",
        Message = "“{0}” gives a count; neither its date nor who is counted stands beside it.",
        Why = "A count that has no date cannot be compared with results, and may be cumulative or stale; the staff ask for the date, for who counts "
            + "(active, paying) and for the share of revenue (Rule 408; Release No. 33-10751).",
        Fix = "Give the date or period of the count, say who is counted and whether they are active or paying, and their share of revenue where it matters.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the date as of which this number is measured, and how many "
            + "are active or paying.",
        Topics = ["USERCOUNT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-10751")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "Our software is used by schools. [|We serve more than 12,000 customers in nine countries.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our app has over 3 million registered users.|]"),
        Example.Clean(SectionKind.ProspectusSummary, "As of June 30, 2026, we served more than 12,000 customers in nine countries."),
        Example.Clean(SectionKind.ProspectusSummary, "At that date our app had over 3 million registered users.")
            with { Because = "it refers to a date" },
        Example.Clean(SectionKind.Business, "We own one theater, and two customers rent it."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.CountOfUsers)
        .By(Actor.Registrant, Actor.OwnOffering, Actor.Customer, Actor.Unknown, Actor.Holder, Actor.OtherEntity)
        .Told(Stance.Asserted, Stance.Believed, Stance.Hypothetical)
        .In(SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.RiskFactors)
        .Outside([.. ClaimSections.Without.Except([SectionKind.RiskFactors]), SectionKind.Industry, SectionKind.Competition, SectionKind.IntellectualProperty]);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
    [
        Cure.Concept("its date", Concepts.TimeOfACount).Within(Reach.Sentence | Reach.Neighbours | Reach.List),
        Cure.Concept("who is counted", Concepts.WhoIsCounted).Within(Reach.Sentence | Reach.Neighbours),
        Cure.Concept("that others are counted", Concepts.StudyPopulation).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!UserCounts.IsLarge(context.Hit)) return null;
        var isOwn = UserCounts.IsOwn(context.Hit);
        if (!isOwn && context.Filing.Profile.Registrant is not null) return null;
        var isRisk = context.Section.IsWithin(SectionKind.RiskFactors);
        return new ReportDetails { LookedFor = lookedFor, Confidence = isOwn && !isRisk ? Confidence.Medium : Confidence.Low, Severity = isOwn && !isRisk ? null : Severity.Info, GroupKey = "count" };
    }
}
