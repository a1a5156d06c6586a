using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using System.Globalization;

namespace DisclosureLint.Rules.Management;

/// <summary>A dealing with an insider is told without its amount, or without the insider's name.</summary>
public sealed class RelatedTransactionTermsMissingRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6202",
        Name = "related-transaction-terms-missing",
        Title = "Dealing with an insider without its amount or name",
        Message = "“{0}” does not give {1}.",
        Why = "Regulation S-K Item 404(a) asks, for each transaction with a related person, for the name, the interest, the approximate dollar "
            + "amount of the transaction and of the person's interest, and for debt the largest balance, payments and rate.",
        Fix = "Give the name and interest of the related person and the dollar amount of the dealing for each period, with its other material terms; for an "
            + "expected dealing, the rate or a cap; file the agreement where Item 601(b)(10)(ii)(A) asks for it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to disclose {1} and the other material terms of the transaction. Refer to "
            + "Item 404(a) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a)"), new Authority("Regulation S-K Item 601(b)(10)(ii)(A)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|Tobias Farrow, the husband of our treasurer, provides consulting services to us.|] He began in 2024."),
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|We expect that management fees will be paid to an affiliate of our sponsor.|] The audit committee meets every quarter."),
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|In June 2025 we issued 400,000 shares of common stock to Brackwater Holdings LLC, which our chairman owns.|]"),
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|In 2025 we paid $310,000 to a company controlled by one of our directors for freight.|]")
            with { Because = "the director and the company have no names" },
        Example.Clean(
            SectionKind.RelatedPartyTransactions,
            "Tobias Farrow, the husband of our treasurer, provides consulting services to us, for which we paid $140,000 in 2024 and $155,000 "
                + "in 2025."),
        Example.Clean(
            SectionKind.RelatedPartyTransactions,
            "Corwin Lisle, our chief executive, lent us money in March 2025. The note bears interest at 6%, and $210,000 was outstanding at "
                + "year end, the largest balance."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We have entered into indemnification agreements with each of our directors and "
            + "officers."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "Our audit committee reviews each loan, lease or sale to a related person before "
            + "we enter into it.")
            with { Because = "a policy is no dealing" },
        Example.Clean(SectionKind.RelatedPartyTransactions, "We use the office of Corwin Lisle, our chief executive, who provides it at no cost."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.Dealing)
        .In(SectionKind.RelatedPartyTransactions, SectionKind.FinancialStatements, SectionKind.LiquidityAndCapitalResources)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Intended, Stance.Required);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Block.Next is TableBlock or ListItem || IsNote(context) || IsToldInATable(context) || !IsWithAnInsider(context) || IsUnderCustomaryHeading(context) || context.SaysInSentence(
            Concepts.PolicyOnRelatedPersons, Concepts.CustomaryArrangementWithInsiders, Concepts.DealingForNothing, Concepts.OrdinaryBankLending)) return null;
        var amount = context.Look(Cure.Concept("an amount", Concepts.AmountOfADealing)
            .Within(Reach.Sentence | Reach.Paragraph | Reach.List | (context.SaysInSentence(Concepts.EndOfADealing) ? Reach.Subsection : Reach.None)));
        var free = context.Look(Cure.Concept("that nothing is paid", Concepts.DealingForNothing, Concepts.OrdinaryBankLending).Within(Reach.Paragraph));
        var name = context.Look(PersonsNamed.Party.Within(Reach.Sentence | Reach.Neighbours | Reach.List));
        var lacksAmount = amount.Found is null && free.Found is null;
        var hidesPerson = name.Found is null && !IsNamedInCapitals(context) && context.Section.IsWithin(SectionKind.RelatedPartyTransactions) && context.SaysInSentence(Concepts.RelatedPersonWithoutAName);
        if (!lacksAmount && !hidesPerson) return null;
        return new ReportDetails
        {
            Arguments = [context.Sentence.Text, Missing(lacksAmount, hidesPerson)],
            LookedFor = [amount, name],
            Confidence = lacksAmount && hidesPerson ? Confidence.High : Confidence.Medium,

            // Elsewhere than in the section on insiders the dealing may be told there in full.
            Severity = context.Section.IsWithin(SectionKind.RelatedPartyTransactions) ? null : Severity.Info,

            // What one paragraph tells is one dealing.
            GroupKey = context.Block.Index.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A note to a table explains a figure, a claim of an exemption a sale told before; neither tells a dealing.</summary>
    private static bool IsNote(ConceptContext context) => context.SaysInSentence(Concepts.ClaimOfAnExemption)
        || (context.Statement.Subject is null && context.SaysInSentence(Concepts.NoteToAFigure));

    /// <summary>Whether the table or the notes that follow give what each insider took.</summary>
    private static bool IsToldInATable(ConceptContext context)
    {
        const int Blocks = 4;
        var block = context.Block.Next;
        for (var count = 0; count < Blocks && block is not null and not Heading; count++, block = block.Next)
        {
            if (block is TableBlock) return true;
        }

        return false;
    }

    /// <summary>Whether another party stands in the sentence by a name the reading cannot place, such as its initials.</summary>
    private static bool IsNamedInCapitals(ConceptContext context) => context.Reading.Mentions.Any(mention => mention.Kind == MentionKind.Name
        && mention.Actor is not (Actor.Registrant or Actor.OwnOffering or Actor.Agreement or Actor.Law)
        && context.Reading.SentenceOf(mention.Start) == context.Statement.SentenceIndex
        && context.Reading.TextOf(mention.Start, mention.End) is { Length: >= 4 } name
        && name.All(static c => char.IsAsciiLetterUpper(c)));

    private static string Missing(bool lacksAmount, bool hidesPerson) => (lacksAmount, hidesPerson) switch
    {
        (true, true) => "the name and interest of the related person and the amount",
        (true, false) => "the amount",
        _ => "the name and interest of the related person",
    };

    /// <summary>In the section on insiders the sentences beside it tell of whom it speaks; elsewhere the sentence must.</summary>
    private static bool IsWithAnInsider(ConceptContext context) => context.Section.IsWithin(SectionKind.RelatedPartyTransactions)
        ? context.Look(Cure.Concept("an insider", Concepts.RelatedPerson).Within(Reach.Neighbours)).Found is not null
        : context.SaysInSentence(Concepts.DealingWithARelatedPerson) && context.SaysInSentence(Concepts.RelatedPersonOutsideItsSection);

    private static bool IsUnderCustomaryHeading(ConceptContext context) => context.Section.Heading is { } heading
        && context.Filing.Reading.Of(heading) is { } title
        && (title.Has(Concepts.CustomaryArrangementWithInsiders) || title.Has(Concepts.PolicyOnRelatedPersons));
}
