using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A fund or company holds the shares, and no natural person with power over them is named.</summary>
public sealed class HolderWithoutNaturalPersonRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6301",
        Name = "holder-without-natural-person",
        Title = "Natural persons behind a holder not named",
        Message = "“{0}” does not name the natural persons who have voting or investment power over the shares.",
        Why = "Item 403 asks for beneficial owners, and under Exchange Act Rule 13d-3 those are the persons with voting or investment power. For "
            + "a holder that is an entity the staff ask for the natural persons who have that power (Regulation S-K C&DI 140.02).",
        Fix = "Name the natural persons who alone or together have voting or dispositive power over the shares, or say that the holder is widely "
            + "held or publicly traded.",
        Comment = "Please disclose the natural persons who have voting or dispositive power over the shares held by the entities in your table, "
            + "for example on page {page}: “{quote}.”",
        Topics = ["OWNERSHIP", "SELLING"],
        Authority = [new Authority("Regulation S-K Item 403"), new Authority("Exchange Act Rule 13d-3"),
            new Authority("Regulation S-K C&DI 140.02")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|(2) The address of Kestrel Growth Fund II, L.P. is 40 Harbor Road, Portland, Maine 04101.|]"),
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|(4) Consists of shares held by entities affiliated with Dunmore Capital. Each of these funds shares voting and investment power "
                + "with certain of its affiliates.|]"),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "(2) Held by Kestrel Growth Fund II, L.P. Ansel T. Orwick, the sole manager of its general partner, has voting and investment power "
                + "over the shares."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "(3) Dunmore Asset Management, Inc. is a registered investment adviser and a subsidiary of Dunmore Group, Inc., which is publicly "
                + "traded. It holds 1,200,000 shares."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "(5) Consists of 250,000 shares issuable upon the exercise of options within 60 days of June 30, 2026."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We sold 400,000 shares to Kestrel Growth Fund II, L.P."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.EntityThatHoldsShares, CheckNote, SectionKind.PrincipalStockholders, SectionKind.SellingStockholders);
        context.Register<TableBlock>(CheckRows, SectionKind.PrincipalStockholders);
    }

    private static void CheckNote(ConceptContext context)
    {
        const int Longest = 600;
        var note = context.Block;
        if (note is not (Paragraph or ListItem) || context.Hit.Start != context.Reading.Of(Concepts.EntityThatHoldsShares).First().Start) return;
        var isFund = context.SaysInParagraph(Concepts.FundOrTrust) && !context.SaysInParagraph(Concepts.Corporation);
        if (!isFund && !context.SaysInParagraph(Concepts.Corporation) || context.SaysInParagraph(Concepts.RuleOnBeneficialOwnership)) return;
        var persons = context.Look(PersonsNamed.Any.Within(Reach.Paragraph | Reach.NextParagraphs));
        var other = context.Look(Cure.Concept("a holder that needs no person", Concepts.HolderThatNeedsNoPerson).Within(Reach.Paragraph));
        if (persons.Found is not null || other.Found is not null) return;
        var range = note.Text.Length <= Longest ? new TextSpan(0, note.Text.Length) : context.Sentence.Range;

        // A corporation is often listed or widely held, a fund or trust never.
        context.Report(range, new ReportDetails { LookedFor = [persons, other], Severity = isFund ? null : Severity.Info, GroupKey = "natural persons" });
    }

    private static void CheckRows(NodeContext<TableBlock> context)
    {
        foreach (var row in context.Node.Table.BodyRows)
        {
            if (row.CellAt(0) is not { } label || !row.Cells.Any(cell => cell.IsPercentage) || row.Cells.Any(cell => cell.Text.AsSpan().ContainsAny("(*†"))) continue;
            if (context.Filing.Reading.Of(context.Node) is not { } reading || !IsOf(reading, label, Concepts.FundOrTrust)
                || IsOf(reading, label, Concepts.DirectorsAndOfficersAsAGroup) || PersonName.Count(label.Text) > 0) continue;
            var name = label.Text.Split(',', '(')[0].Trim();
            if (context.Node.Section.TopLevel.BodyBlocks.Any(block => block is not TableBlock && block.Text.ContainsIgnoringCase(name))) continue;
            context.Report(context.Node, label.Range, new ReportDetails { GroupKey = "natural persons" });
        }
    }

    private static bool IsOf(BlockReading reading, TableCell cell, Concept concept) =>
        reading.Of(concept).Any(hit => hit.Range.Start >= cell.Range.Start && hit.Range.End <= cell.Range.End);
}
