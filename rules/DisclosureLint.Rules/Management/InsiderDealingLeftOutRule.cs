using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A dealing with an insider is told in the notes or elsewhere, and the related-party section does not name the insider.</summary>
public sealed class InsiderDealingLeftOutRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6208",
        Name = "insider-dealing-left-out",
        Title = "Dealing with an insider told elsewhere and not among related-party transactions",
        Message = "“{0}” is told here; Certain Relationships does not mention {1}.",
        Why = "Regulation S-K Item 404(a) asks for every transaction above the threshold in which a director, executive officer, holder of more than five percent "
            + "or a member of their families has a direct or indirect material interest, in the section of its own.",
        Fix = "Describe the dealing in the related-party section, with the amounts, or say why it needs none (below the threshold, "
            + "compensation reported under Item 402).",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe this transaction under Certain Relationships and Related Party "
            + "Transactions, or tell us why it is not required. Refer to Item 404(a) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Orla Fenn | 51 | Director |\n| Corwin Lisle | 44 | Chief Executive "
                + "Officer |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Mr. Lisle lent us $200,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL "
            + "STATEMENTS\n\n[|Between April 2023 and May 2025 Orla Fenn made loans of $73,000 to the Company.|]"),
        Example.Flagged(
            "# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares | Percent |\n|---|---|---|\n| Harrow Charter Services, LLC | 360,000 | 9% |\n| "
                + "Corwin Lisle | 2,000,000 | 50% |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Mr. Lisle lent us $200,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL "
            + "STATEMENTS\n\n[|The Company issued 360,000 shares to Harrow Charter Services, LLC under a consulting agreement.|]"),
        Example.Clean(
            "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Orla Fenn | 51 | Director |\n| Corwin Lisle | 44 | Chief Executive "
                + "Officer |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Ms. Fenn lent us $73,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL "
            + "STATEMENTS\n\nBetween April 2023 and May 2025 Orla Fenn made loans of $73,000 to the Company."),
        Example.Clean(
            "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Orla Fenn | 51 | Director |\n| Corwin Lisle | 44 | Chief Executive "
                + "Officer |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Mr. Lisle lent us $200,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL STATEMENTS\n\nThe "
            + "Company pays Orla Fenn an annual salary of $140,000 and granted her options to buy 40,000 shares.")
            with { Because = "pay is reported as pay" },
    ];

    private static readonly SectionKind[] Elsewhere =
    [
        SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion, SectionKind.Underwriting, SectionKind.Business, SectionKind.LegalMatters,
    ];

    private static readonly Cure Amount = Cure.Either("an amount or number of shares", [Concepts.SecuritiesCountedInADealing], [TokenKind.Money])
        .Within(Reach.Sentence | Reach.Neighbours);

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.MoneyOrStockPasses).In(Elsewhere).Outside(SectionKind.RelatedPartyTransactions)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Intended);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var filing = context.Filing;
        var told = filing.SectionsOf(SectionKind.RelatedPartyTransactions).SelectMany(section => section.Blocks).Select(block => block.Text).ToArray();
        if (!filing.Main.Outline.IsReliable || told.Length == 0 || context.SaysInSentence(Concepts.PayOrAdvice) || context.Look(Amount).Found is null) return null;
        var insider = filing.Facts.Of<Insider>().FirstOrDefault(insider => insider.IsNamedIn(context.Sentence.Text)
            && !Array.Exists(told, text => text.ContainsIgnoringCase(insider.Surname)));
        return insider is null ? null : new ReportDetails { Arguments = [context.Sentence.Text, insider.Words], GroupKey = insider.Words };
    }
}
