using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary tells growth and leaves out, beside it, the net losses of the same periods.</summary>
public sealed class GrowthWithoutNetLossesRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2003",
        Name = "growth-without-net-losses",
        Title = "Growth told in the summary without the net losses of the same periods",
        Message = "“{0}” tells growth; no net loss for the same periods stands beside it.",
        Why = "Regulation S-K Item 503 asks for a summary that is not misleading by what it leaves out, and Rule 408 for whatever is needed to balance it. The "
            + "staff ask to put quantified net losses beside the growth.",
        Fix = "Quantify your net losses for the same periods in the same paragraph, with equal prominence.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please balance your disclosure with quantified disclosure of your "
            + "net losses for the same periods.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act Rule 408")],
        Applies = Applicability.NotBlankCheck,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our revenue grew from $21.4 million in 2024 to $30.9 million in 2025, an increase "
            + "of 44%|]. We rent looms to weavers."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Subscriptions rose 61% during the last fiscal year|], and we opened a depot in Tulsa."),
        Example.Clean(SectionKind.ProspectusSummary, "Our revenue grew 44% in 2025, to $30.9 million, and our net loss widened from $6.0 "
            + "million to $8.8 million."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Revenue increased 44% in 2025, to $30.9 million.")
            with { Because = "the discussion stands beside the statements" },
        Example.Flagged("# Prospectus Summary\n\n[|We have successfully scaled our kennels across three states|].\n\n# Risk Factors\n\nWe "
            + "incurred a net loss of $4.1 million in 2025."),
        Example.Flagged("# Prospectus Summary\n\n[|Our app had over 3 million registered users in May 2026|].\n\n# Risk Factors\n\nWe "
            + "incurred a net loss of $4.1 million in 2025."),
        Example.Flagged("# Prospectus Summary\n\n[|We have experienced rapid growth in orders|].\n\n# Risk Factors\n\nWe expect our growth "
            + "rate to decline as the market for looms matures.")
            with { Because = "the issuer itself expects the growth to slow" },
        Example.Clean("# Prospectus Summary\n\nWe have experienced rapid growth in orders, and we expect it to slow.\n\n# Risk Factors\n\nWe "
            + "expect our growth rate to decline as the market for looms matures."),
        Example.Clean(SectionKind.ProspectusSummary, "We believe that demand for looms will grow as more schools teach weaving."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.GrowthInFigures, Concepts.GrowthInWords, Concepts.CountOfUsers)
        .By(Actor.Registrant, Actor.OwnOffering, Actor.Customer, Actor.Unknown, Actor.OtherEntity).Told(Stance.Asserted, Stance.Believed)
        .In(SectionKind.ProspectusSummary).Outside(SectionKind.TheOffering, SectionKind.SummaryFinancialData, SectionKind.RiskFactorSummary, SectionKind.RiskFactors);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
    [
        Cure.Concept("losses", Concepts.LossTold).Within(Reach.Sentence | Reach.Paragraph | Reach.List | Reach.NextParagraphs),
        Cure.Concept("that growth is expected to slow", Concepts.GrowthExpectedToSlow).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isCount = context.Hit.Concept == Concepts.CountOfUsers;

        // Page views and sales of the same stores are nobody's name.
        if (context.Statement is { Actor: Actor.OtherEntity, Subject: not { Kind: MentionKind.Phrase } }
            || (isCount && context.Statement.Actor == Actor.OtherEntity)) return null;
        if (context.Hit.Concept == Concepts.GrowthInWords && context.Statement.Time != StatementTime.Past) return null;
        if (isCount && !UserCounts.IsLarge(context.Hit)) return null;
        if (isCount && (context.Statement.Actor is not (Actor.Registrant or Actor.OwnOffering) || context.Filing.Profile.HasNetLosses?.Value != true)) return null;
        if (context.Filing.Profile.HasNetLosses?.Value == false) return Slowing(context, isCount);
        var isSure = context.Filing.Profile.HasNetLosses is not null;
        if (!isSure && context.Hit.Concept != Concepts.GrowthInFigures) return null;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Confidence = !isSure ? Confidence.Low : context.Hit.Concept == Concepts.GrowthInFigures ? Confidence.High : Confidence.Medium,
            Severity = isSure && !isCount ? null : Severity.Info,
            GroupKey = isCount ? "scale" : "growth",
        };
    }

    /// <summary>A profitable company's growth is balanced by what it says of its slowing.</summary>
    private static ReportDetails? Slowing(ConceptContext context, bool isCount)
    {
        if (isCount || !context.Filing.Reading.Of(Concepts.GrowthExpectedToSlow).Any(hit => hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors))) return null;
        var slowing = context.Look(Cure.Concept("that growth is expected to slow", Concepts.GrowthExpectedToSlow).Within(Reach.Sentence | Reach.Paragraph | Reach.NextParagraphs));
        return slowing.Found is not null ? null : new ReportDetails
        {
            Message = "“{0}” tells growth; the risk factors say that it is expected to slow, and the summary does not say so beside it.",
            LookedFor = [slowing],
            GroupKey = "growth",
        };
    }
}
