using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>
/// A rule about blanks of one class: one finding for each section of the table of contents, with every further blank of that section
/// as a related place. How grave a blank is depends on where the filing stands.
/// </summary>
public abstract class BlankRule : Rule
{
    /// <summary>Blanks in these are of the form or of the signing, not of the disclosure.</summary>
    private static readonly SectionKind[] OutsideDisclosure =
    [
        SectionKind.FacingPage, SectionKind.TableOfContents, SectionKind.Signatures, SectionKind.AuditReport, SectionKind.Exhibits,
        SectionKind.Undertakings, SectionKind.ExhibitText,
    ];

    private protected BlankRule()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <summary>Whether the rule is about such a blank.</summary>
    /// <param name="blank">The blank.</param>
    private protected abstract bool Concerns(Placeholder blank);

    /// <summary>What in a sentence makes its blank no matter of the rule.</summary>
    private protected virtual IReadOnlyList<Concept> LeftOut => [Concepts.TermsSettledAtPricing];

    /// <summary>How grave it is, or <see cref="Severity.Off"/> where the blank is allowed.</summary>
    /// <param name="stage">Where the filing stands; a public filing where it is not known.</param>
    /// <param name="isForepart">Whether the blank stands on the cover or in the summary.</param>
    private protected abstract Severity SeverityAt(FilingStage stage, bool isForepart);

    /// <summary>Whether the staff ask for such terms in this offering; elsewhere the blank is for the registrant's own list.</summary>
    /// <param name="profile">What is known of the offering.</param>
    private protected virtual bool IsAskedFor(OfferingProfile profile) => true;

    private const int LongestNumberCell = 40;

    private void Check(NodeContext<Filing> context)
    {
        // With a price on the cover, what depends on it can be computed, as with the range of a red herring.
        var profile = context.Filing.Profile;
        var stage = profile.Stage?.Value;
        if (stage == FilingStage.PublicFiling && profile.PriceLow is not null) stage = FilingStage.RedHerring;
        var blanks = context.Filing.Facts.Of<Placeholder>()
            .Where(blank => blank.Block.Document == context.Filing.Main && !blank.Section.IsWithinAny(OutsideDisclosure) && Concerns(blank)
                && !IsLeftOut(blank, context.Filing.Reading) && !IsPricingTable(blank, context.Filing));
        foreach (var inSection in blanks.GroupBy(blank => blank.Section.TopLevel))
        {
            var severity = SeverityAt(stage ?? FilingStage.PublicFiling, IsForepart(inSection.Key, context.Filing));
            if (severity == Severity.Off) continue;
            if (severity > Severity.Info && !IsAskedFor(profile)) severity = Severity.Info;

            // The underwriters' table is filled at pricing in every offering.
            if (severity > Severity.Info && inSection.Key.IsWithin(SectionKind.Underwriting)) severity = Severity.Info;
            var places = inSection.Select(PlaceOf).DistinctBy(place => (place.Block, place.Range)).ToArray();

            // White space may have other reasons; a bullet, a line or brackets have none.
            var isWritten = inSection.Any(blank => blank.Form is not (PlaceholderForm.Gap or PlaceholderForm.SignWithoutNumber));
            context.Report(places[0].Block, places[0].Range, new ReportDetails
            {
                Arguments = [WordsOf(places[0]), CountOf(places.Length), NameOf(inSection.Key)],
                Severity = isWritten || severity < Severity.Error ? severity : Severity.Warning,
                Confidence = isWritten && stage is not null ? Confidence.High : Confidence.Medium,
                Related = [.. places.Skip(1)],

                // The staff write it once; what stands open elsewhere is one list.
                GroupKey = severity == Severity.Info ? "elsewhere" : NameOf(inSection.Key),
            });
        }
    }

    private bool IsLeftOut(Placeholder blank, FilingReading filing)
    {
        if (blank.Sentence is not { } sentence || filing.Of(blank.Block) is not { } reading) return false;
        return reading.Of([.. LeftOut]).Any(hit => hit.Range.Start >= sentence.Range.Start
            && hit.Range.Start < sentence.Range.End);
    }

    /// <summary>With a range on the cover, its table of price, discount and proceeds stays open until pricing, unless the price stands in
    /// it.</summary>
    private static bool IsPricingTable(Placeholder blank, Filing filing) =>
        filing.Profile.PriceLow is not null && blank.Block is TableBlock { Table: var table } && IsForepart(blank.Section.TopLevel, filing)
        && table.FindRow("discount") is not null && table.FindRow("proceeds") is not null
        && table.FindRow("price")?.Cells.Any(cell => cell.Column > 0 && cell.Value is not null) != true;

    /// <summary>A cover is not always told by a heading: what no kind claims before the summary belongs to it.</summary>
    private static bool IsForepart(Section section, Filing filing) =>
        section.Kind is SectionKind.Cover or SectionKind.ProspectusSummary or SectionKind.TheOffering
        || (section.Kind == SectionKind.Unknown && filing.Find(SectionKind.ProspectusSummary) is { } summary
        && section.Span.Start < summary.Span.Start);

    /// <summary>A blank is quoted with its sentence, or its row: alone it says nothing.</summary>
    private static Place PlaceOf(Placeholder blank)
    {
        // The label of a row alone: a range across cells would take the markup between them for words. Prose in a cell is a sentence.
        if (blank.Block is TableBlock table && blank.Sentence is not { Range.Length: > LongestNumberCell }
            && table.Table.Cells.FirstOrDefault(cell => cell.Range.Contains(blank.Range.Start)) is { } cell)
        {
            return new Place(blank.Block, cell.Row.Cells[0].Range, "blank");
        }

        return new Place(blank.Block, blank.Sentence?.Range ?? new TextSpan(0, blank.Block.Text.Length), "blank");
    }

    /// <summary>A cover has a heading in some drafts and none in others; the finding is the same.</summary>
    private static string NameOf(Section section) => section.Kind switch
    {
        SectionKind.Cover or SectionKind.FacingPage => "the cover",
        SectionKind.Unknown when section.Title.Length == 0 => "the forepart",
        _ => section.Title,
    };

    private static string CountOf(int places) => places == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{places} places");

    private static string WordsOf(Place place)
    {
        const int Limit = 140;
        var words = place.Block.Text.Substring(place.Range.Start, place.Range.Length);
        return words.Length <= Limit ? words : words[..Limit] + "…";
    }
}
