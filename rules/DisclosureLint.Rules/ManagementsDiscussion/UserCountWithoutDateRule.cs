using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A count of customers or users is told without the date it was taken.</summary>
public sealed class UserCountWithoutDateRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4602",
        Name = "user-count-without-date",
        Title = "Count of customers or users without a date",
        Message = "“{0}” gives a count; no date or period of it stands in the sentence.",
        Why = "A count that has no date cannot be compared with results, and may be cumulative or stale; the staff ask for the date, for who counts "
            + "(active, paying) and for the share of revenue (Rule 408; Release No. 33-10751).",
        Fix = "Give the date or period of the count, say who is counted and whether they are active or paying, and their share of revenue where it matters.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the date as of which this number is measured, and how many "
            + "are active or paying.",
        Topics = ["USERCOUNT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-10751")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
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
        Example.Clean(SectionKind.RiskFactors, "A breach could expose data of more than 12,000 customers."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.CountOfPeople)
        .In(SectionKind.ProspectusSummary, SectionKind.Business)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary)
        .By(Actor.Registrant, Actor.OwnOffering)
        .Told(Stance.Asserted, Stance.Believed);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("a date or period", Concepts.TimeOfACount).Within(Reach.Sentence),
        Cure.Token("a date in the lead-in", TokenKind.Date, TokenKind.Period).Within(Reach.List),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var text = context.Hit.Text;
        var number = context.Reading.TextOf(context.Hit.Start, context.Hit.Start + 1);
        if (number.Length < 3
            || context.Section.TopLevel.BodyBlocks.Any(block => IsDated(context.Filing.Reading.Of(block), number))) return null;
        return new ReportDetails { LookedFor = lookedFor, GroupKey = text.ToUpperInvariant() };
    }

    /// <summary>The same number with its date in the same part of the prospectus dates it here too.</summary>
    private static bool IsDated(BlockReading? reading, string number) =>
        reading is not null && reading.Block.Text.Contains(number, StringComparison.Ordinal) && reading.Has(Concepts.TimeOfACount)
        && reading.Block.Sentences.Select((sentence, index) => (sentence, index)).Any(at =>
            at.sentence.Text.Contains(number, StringComparison.Ordinal)
            && reading.Of(Concepts.TimeOfACount).Any(hit => reading.SentenceOf(hit.Start) == at.index));
}
