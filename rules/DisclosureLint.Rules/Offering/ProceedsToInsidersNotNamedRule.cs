using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Proceeds go to holders or insiders, and nothing says who gets how much.</summary>
public sealed class ProceedsToInsidersNotNamedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2109",
        Name = "proceeds-to-insiders-not-named",
        Title = "Proceeds paid to holders or insiders who are not named",
        Message = "“{0}” pays proceeds to holders or insiders; the section does not say who they are.",
        Why = "Regulation S-K Item 504 and its Instructions 4 and 5 ask for the terms of debt repaid and for the identity of affiliates from "
            + "whom assets are bought; with Item 404(a) the staff ask which directors, "
            + "officers and large holders receive proceeds, and how much each.",
        Fix = "Name the directors, officers, holders of more than five percent and their affiliates who receive proceeds, and the amount for "
            + "each; for accrued dividends the total at closing.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify the affiliates, directors, officers and principal "
            + "holders who will receive proceeds of the offering and quantify the amount each "
            + "will receive. Refer to Items 404(a) and 504 of Regulation S-K.",
        Topics = ["USEPROCDEBT"],
        Authority = [new Authority("Regulation S-K Item 504 and Instructions 4 and 5"), new Authority("Regulation S-K Item 404(a)")],
        Applies = ProceedsLedger.Expected,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.UseOfProceeds, "[|We will use part of the net proceeds to pay accrued dividends on our preferred stock.|] "
            + "We plan to spend $9 million on a kiln."),
        Example.Flagged(SectionKind.UseOfProceeds, "[|We intend to use $3.0 million of the proceeds to repay loans of our directors, which "
            + "bear 5% and are due in 2028.|]"),
        Example.Clean(SectionKind.UseOfProceeds, "We will use part of the net proceeds to pay accrued dividends of $4.0 million on our "
            + "preferred stock, of which $2.5 million goes to Fennimore Partners, a fund of our director Corwin Lisle."),
        Example.Clean(SectionKind.UseOfProceeds, "We do not intend to pay dividends. We will use the net proceeds to build a kiln for $9 million."),
        Example.Clean(SectionKind.UseOfProceeds, "We intend to use $5.0 million of the net proceeds to repay our term loan with Brackwater "
            + "Bank, which bears 9% and matures in 2029."),
    ];

    private static readonly Cure Named = Cure.Where("a name", NameIn)
        .Within(Reach.Sentence | Reach.Neighbours | Reach.Paragraph | Reach.List);

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PaymentToInsiders).In(SectionKind.UseOfProceeds).Outside(SectionKind.RiskFactors)
        .Told(Stance.Asserted, Stance.Intended, Stance.Expected, Stance.Believed);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } = [Named];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Statement.IsNegated || context.Statement.Time == StatementTime.Past ? null
            : new ReportDetails { LookedFor = lookedFor, GroupKey = "insiders" };

    private static int? NameIn(BlockReading reading, int start, int end)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Start >= start && mention.Start < end
                && mention.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Name
                && mention.Actor != Actor.Registrant) return mention.Start;
        }

        return null;
    }
}
