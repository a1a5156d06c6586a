using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The exhibit index lists an agreement with a party of which the prospectus does not speak.</summary>
public sealed class ExhibitPartyNotToldRule : Rule
{
    private const int ShortestProspectus = 20_000;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8115",
        Name = "exhibit-party-not-told",
        Title = "Agreement in the exhibit index that the prospectus does not describe",
        Message = "The index lists an agreement with {0}; the prospectus in front of Part II does not name that party.",
        Why = "An agreement that is material enough to be filed under Item 601(b)(10) or (b)(2) is described with its terms in the prospectus (Items 101, 303 and 404 of "
            + "Regulation S-K). The staff ask for the description, or why the agreement is filed.",
        Fix = "Describe the agreement where it matters, or take it from the index if it is no longer material.",
        Comment = "We note that you have filed “{quote}” (page {page}), which your prospectus does not appear to describe. Please describe the material terms of the "
            + "agreement, or tell us why you believe that no description is required.",
        Topics = ["MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)"), new Authority("Regulation S-K Item 101")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Boats("") + Index("[|Supply Agreement with Norvane Timber, Inc.|]")),
        Example.Flagged(Boats("") + Index("[|Loan Agreement dated May 4, 2026 between the Registrant and Brackwater Savings, LLC|]")),
        Example.Clean(Boats("We buy our cedar from Norvane. ") + Index("Supply Agreement with Norvane Timber, Inc.")),
        Example.Clean(Boats("") + Index("Employment Agreement with Ada Thorne")),
        Example.Clean("# Business\n\nWe build boats.\n\n" + Index("Supply Agreement with Norvane Timber, Inc."))
            with { Because = "there is no prospectus in front" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static string Boats(string timber) => "# Business\n\n"
        + string.Concat(Enumerable.Repeat("We build rowing boats of cedar for clubs on lakes, and eleven boatbuilders plane the planks by hand. ", 220)) + timber + "\n\n";

    private static string Index(string contract) =>
        "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 10.1 | " + contract + " |\n| 23.1 | Consent |";

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        Block[] prospectus = [.. filing.Main.Blocks.Where(block => block is not PageFurniture
            && !block.Section.IsWithin(SectionKind.PartII) && !block.Section.IsWithin(SectionKind.Exhibits))];
        if (prospectus.Sum(block => block.Text.Length) < ShortestProspectus) return;
        foreach (var entry in filing.Facts.Of<ExhibitEntry>())
        {
            if (entry.Block.Document != filing.Main || !(entry.Number.StartsWith("10", StringComparison.Ordinal)
                || entry.Number.StartsWith("2.", StringComparison.Ordinal))) continue;
            if (PartyOf(filing, entry) is not { } party) continue;
            var part = PartyNames.TellingPart(party);
            if (Array.Exists(prospectus, block => block.Text.ContainsIgnoringCase(part))) continue;
            var start = entry.Block.Text.IndexOf(entry.Description, entry.Range.Start, StringComparison.Ordinal);
            context.Report(entry.Block, start < 0 ? entry.Range : TextSpan.Of(start, entry.Description.Length), new ReportDetails
            {
                Arguments = [party], Confidence = Confidence.Low, GroupKey = "undescribed",
            });
        }
    }

    /// <summary>The company that an entry names beside the registrant; null where it names none, a person, or an agreement of an ordinary kind.</summary>
    private static string? PartyOf(Filing filing, ExhibitEntry entry)
    {
        if (filing.Reading.Of(entry.Block) is not { } reading) return null;
        var (start, end) = (reading.TokenAt(entry.Range.Start), reading.TokenAt(entry.Range.End));
        if (reading.HasIn(start, end, Concepts.AgreementOfAnOrdinaryKind)) return null;
        return reading.Mentions
            .Where(mention => mention.Start >= start && mention.End <= end && mention.Kind == MentionKind.Organization
                && PartyNames.IsParty(reading, mention))
            .Select(mention => PartyNames.NameOf(reading, mention))
            .FirstOrDefault(name => PartyNames.IsTelling(name) && !PartyNames.IsRegistrant(filing, name));
    }
}
