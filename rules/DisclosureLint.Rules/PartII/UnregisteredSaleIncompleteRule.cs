using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.PartII;

/// <summary>Sales of unregistered securities are listed without the exemption claimed or the consideration.</summary>
public sealed class UnregisteredSaleIncompleteRule : IncompleteDescriptionRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8201",
        Name = "unregistered-sale-incomplete",
        Title = "Unregistered sale without date, number, buyers or consideration",
        Message = "“{0}” lacks {1}.",
        Why = "Item 701 of Regulation S-K asks for each sale of the last three years: date, title and amount, the purchasers, the "
            + "consideration, and the exemption claimed with the facts relied on.",
        Fix = "Add what is missing for each sale, and the facts that make the exemption available.",
        Comment = "Please revise “{quote}” on page {page} to provide, for each sale, the date, the amount of securities, the persons or "
            + "class of persons to whom you sold, the consideration, and the exemption from registration claimed with the facts "
            + "relied upon. Refer to Item 701 of Regulation S-K.",
        Topics = ["ITEM701"],
        Authority = [new Authority("Regulation S-K Item 701")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Part II\n\n## Recent Sales of Unregistered Securities\n\n[|We sold 400,000 shares of common stock to six investors for $200,000 in cash|]. We relied on Section 4(a)(2)."),
        Example.Flagged("# Part II\n\n## Recent Sales of Unregistered Securities\n\n[|In May 2024, we issued 400,000 shares of common stock to six persons|]. We relied on Section 4(a)(2) of the Securities Act."),
        Example.Clean("# Part II\n\n## Recent Sales of Unregistered Securities\n\nIn May 2024, we sold 400,000 shares of common stock to six investors for $200,000 in cash, in reliance on Section 4(a)(2) of the Securities Act, since all were accredited."),
        Example.Clean("# Part II\n\n## Recent Sales of Unregistered Securities\n\nWe have made no sales of unregistered securities in the last three years."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SecurityIssued)
        .Told(Stance.Asserted, Stance.Reported, Stance.Required)
        .In(SectionKind.RecentSales)
        .OrInTables()
        .Lacking(Concepts.NothingSold);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } = [Cure.Concept("that a list follows", Concepts.SalesFollow)
        .Within(Reach.Sentence)];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("the date", Concepts.DateOfASale).Within(Reach.Paragraph | Reach.List | Reach.Table),
        Cure.Concept("the number of securities", Concepts.NumberOfSecurities).Within(Reach.Paragraph | Reach.List | Reach.Table),
        Cure.Where("the buyers", FindBuyers).Within(Reach.Paragraph | Reach.List | Reach.Table),
        Cure.Concept("the consideration", Concepts.ConsiderationTold).Within(Reach.Paragraph | Reach.List | Reach.Table),
    ];

    /// <summary>A class of buyers, or a name other than the registrant's.</summary>
    private static int? FindBuyers(BlockReading reading, int start, int end)
    {
        foreach (var hit in reading.Of(Concepts.BuyersTold))
        {
            if (hit.Start >= start && hit.Start < end) return hit.Start;
        }

        foreach (var mention in reading.Mentions)
        {
            if (mention.Start >= start && mention.End <= end
                && mention.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Name && mention.Actor != Actor.Registrant)
                return mention.Start;
        }

        return null;
    }

    /// <inheritdoc/>
    protected override int FewestMissing => 1;

    /// <inheritdoc/>
    protected override bool IsMatter(ConceptContext context) => !context.Statement.IsFragment;

    /// <inheritdoc/>
    protected override string GroupKey => "sales";
}
