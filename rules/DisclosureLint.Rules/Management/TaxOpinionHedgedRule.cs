using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>A section that gives counsel's tax opinion calls itself general information.</summary>
public sealed class TaxOpinionHedgedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6802",
        Name = "tax-opinion-hedged",
        Title = "Tax opinion hedged",
        Message = "“{0}” hedges a section that gives the opinion of counsel.",
        Why = "Staff Legal Bulletin No. 19, Sections III.C and III.D: where the disclosure serves as counsel's opinion, it must state the "
            + "opinion on each material consequence, and may not disclaim reliance or call itself general information only; explain any “should” "
            + "or “may”.",
        Fix = "Delete the hedge; state that the discussion is the opinion of named counsel, and give the opinion on each material consequence.",
        Comment = "We note your statement on page {page} that “{quote}.” Because the section serves as the opinion of counsel, please remove "
            + "language suggesting that it is for general information only or that investors may not rely on it. Refer to Section III of Staff "
            + "Legal Bulletin No. 19.",
        Topics = ["TAXOP"],
        Authority = [new Authority("Staff Legal Bulletin No. 19, Section III"), new Authority("Regulation S-K Item 601(b)(8)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Taxation,
            "The following is the opinion of Harkness & Vance LLP. [|This discussion is for general information only and is not tax advice.|]"),
        Example.Flagged(
            SectionKind.Taxation,
            "In the opinion of Harkness & Vance LLP, our counsel, the distribution will be tax-free. [|Holders may not rely on this "
                + "discussion.|]"),
        Example.Clean(SectionKind.Taxation, "This discussion is for general information only and is not tax advice.")
            with { Because = "no opinion is given" },
        Example.Clean(
            SectionKind.Taxation,
            "The following is the opinion of Harkness & Vance LLP. Holders should consult their advisers about state taxes."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.TaxSectionHedged).In(SectionKind.Taxation);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var opinion = context.Look(Cure.Concept("the opinion", Concepts.OpinionGivenInTheSection).Within(Reach.Section));
        if (opinion.Found is not { } place) return null;
        return new ReportDetails { Related = [new Place(place.Reading.Block, place.Reading.RangeOf(place.Start, place.End), "the opinion is given here")], GroupKey = "hedge" };
    }
}
