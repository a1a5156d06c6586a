using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A dealing with an insider is told without its amount, or without the insider's name.</summary>
public sealed class RelatedTransactionTermsMissingRule : Rule
{
    private const int TableReach = 3;

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
        Precision = new(4, 4, 21),
        Severity = Severity.Warning,
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
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Sentence>(Judge, SectionKind.RelatedPartyTransactions);
    }

    private static void Judge(NodeContext<Sentence> context)
    {
        var sentence = context.Node;
        if (sentence.Block is Heading or TableBlock || RelatedPartyWording.IsCustomary(sentence.Section) || sentence.Text.EndsWith(':')) return;
        if (!RelatedPartyWording.TellsDealing(sentence.Text)) return;
        var hidesPerson = RelatedPartyWording.HidesPerson(sentence.Text) && !IsFollowedByTable(sentence.Block);
        if (!hidesPerson && !RelatedPartyWording.MentionsPerson(sentence.Text)) return;
        var lacksAmount = !RelatedPartyWording.GivesAmount(Around(sentence)) && !RelatedPartyWording.IsFree(Around(sentence))
            && !IsFollowedByTable(sentence.Block);
        if (!lacksAmount && !hidesPerson) return;
        var missing = (lacksAmount, hidesPerson) switch
        {
            (true, true) => "the name and interest of the related person and the amount",
            (true, false) => "the amount",
            _ => "the name and interest of the related person",
        };
        context.Report(sentence, new ReportDetails
        {
            Arguments = [sentence.Text, missing],
            Confidence = lacksAmount && hidesPerson ? Confidence.High : Confidence.Medium,

            // What one paragraph tells is one dealing.
            GroupKey = sentence.Block.Index.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>
    /// Where the amount of a dealing may stand: anywhere in the paragraph of one that is done; beside the sentence of one to come, since
    /// the rest of its paragraph speaks of others.
    /// </summary>
    private static string Around(Sentence sentence)
    {
        var block = sentence.Block;
        if (!RelatedPartyWording.IsOpen(sentence.Text))
            return block.Next is ListItem or Paragraph && block.Next.Section == block.Section ? block.Text + " " + block.Next.Text : block.Text;
        return sentence.Previous?.Text + " " + sentence.Text + " " + sentence.Next?.Text;
    }

    /// <summary>A table of who bought how much follows within a few paragraphs.</summary>
    private static bool IsFollowedByTable(Block block)
    {
        var next = block.Next;
        for (var i = 0; i < TableReach && next is not null and not Heading; i++, next = next.Next)
        {
            if (next is TableBlock) return true;
        }

        return false;
    }
}
