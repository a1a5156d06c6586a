using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The related-party section reaches back fewer than the three fiscal years that a registration statement asks for.</summary>
public sealed class RelatedPartyLookBackTooShortRule : Rule
{
    /// <summary>Fiscal years before the current one that must be covered.</summary>
    private const int Years = 3;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6205",
        Name = "related-party-look-back-too-short",
        Title = "Related-party transactions of too few fiscal years",
        Message = "“{0}” covers fewer fiscal years than a registration statement must.",
        Why = "Under Instruction 1 to Item 404 of Regulation S-K a registration statement gives related-party transactions since the beginning of the last fiscal "
            + "year and, in addition, for the two fiscal years before it. A smaller reporting company goes back one fiscal year before the last (Item 404(d)).",
        Fix = "Describe the transactions since the beginning of the third fiscal year back (a smaller reporting company: of the second), "
            + "and say so in the opening sentence.",
        Comment = "We note your disclosure on page {page}: “{quote}.” Please provide the disclosure for the last three fiscal years and the current year to date. "
            + "Refer to Instruction 1 to Item 404 of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Instruction 1 to Regulation S-K Item 404"), new Authority("Regulation S-K Item 404(d)", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|During the last twelve months there were no material transactions with "
            + "any director or officer.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|Since the beginning of our last fiscal year we have not been a party to any "
            + "transaction with a director other than those told here.|]"),
        Example.Clean(SectionKind.RelatedPartyTransactions, "During the last three fiscal years there were no transactions with any director "
            + "or officer other than these."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "During the past two fiscal years there were no transactions with any director "
            + "or officer other than these.")
            with { Because = "a smaller reporting company goes back one year before the last" },
        Example.Clean(SectionKind.RelatedPartyTransactions, "One percent of the average of our total assets for the last two completed fiscal "
            + "years is less than $120,000.")
            with { Because = "the two years of the threshold are another matter" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.LookBackOfOneYearOrTwo, CheckPeriod, SectionKind.RelatedPartyTransactions);
        context.Register<DateMention>(CheckDay, SectionKind.RelatedPartyTransactions);
    }

    private static void CheckPeriod(ConceptContext context)
    {
        if (context.Block is TableBlock or Heading || !context.SaysInSentence(Concepts.DealingsInGeneral)) return;

        // Two fiscal years are what Item 404(d) asks of a smaller reporting company.
        var isSmaller = context.Filing.Profile.IsSmallerReportingCompany?.Value == true;
        if (context.SaysInSentence(Concepts.ThreeYearsOfDealings, Concepts.ThresholdOfTotalAssets, Concepts.PolicyOnRelatedPersons) || (isSmaller && context.SaysInSentence(Concepts.TwoYears))) return;
        context.Report(context.Sentence.Range, new ReportDetails { GroupKey = "look-back" });
    }

    private static void CheckDay(NodeContext<DateMention> context)
    {
        var date = context.Node;
        if (date is not { Kind: DateMentionKind.Day, Start: { } from, Sentence: { } sentence } || !sentence.IsProse()) return;
        if (context.Filing.Reading.Of(date.Block)is not { } reading) return;
        if (!reading.Of(Concepts.DealingsSinceADay).Any(hit => hit.Sentence == sentence && hit.Range.Contains(date.Range.Start))
            || reading.Of(Concepts.ThreeYearsOfDealings).Any(hit => hit.Sentence == sentence)) return;
        if (context.Filing.Profile is not { FiscalYearEnd.Value: var yearEnd, FilingDate.Value: var filed }) return;

        // The statements may be older than the last fiscal year that has ended.
        while (yearEnd.AddYears(1) < filed) yearEnd = yearEnd.AddYears(1);
        var isSmaller = context.Filing.Profile.IsSmallerReportingCompany?.Value == true;
        if (from <= yearEnd.AddDays(1).AddYears(-(isSmaller ? Years - 1 : Years)).AddMonths(1)) return;
        context.Report(sentence, new ReportDetails { GroupKey = "look-back" });
    }
}
