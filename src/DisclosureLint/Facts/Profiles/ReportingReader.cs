using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Profiles;

/// <summary>
/// Tells whether a registrant reports under the Exchange Act already: its periodic reports are named as filed or incorporated.
/// </summary>
internal static class ReportingReader
{
    private static readonly string[] Reports =
        ["annual report on form 10-k", "quarterly report on form 10-q", "current report on form 8-k"];

    private static readonly string[] Filed =
    [
        "filed with the sec", "filed with the securities and exchange commission", "incorporate by reference", "incorporated by reference",
        "incorporates by reference", "as updated by", "included in our", "in our most recent",
    ];

    private static readonly string[] NotYet =
    [
        "will file", "will be required", "we will", "would be required", "upon effectiveness", "upon completion", "after this offering",
        "exhibit", "following this offering", "to be filed", "become subject",
    ];

    /// <summary>Whether the registrant reports, or null where nothing tells.</summary>
    /// <param name="document">The registration statement.</param>
    /// <param name="kind">The kind of the offering, or null.</param>
    public static Known<bool>? Read(FilingDocument document, Known<OfferingKind>? kind)
    {
        if (kind is { Value: OfferingKind.FollowOn }) return new Known<bool>(true, kind.Evidence, "follows from the kind of offering");
        if (kind is { Value: OfferingKind.Initial }) return new Known<bool>(false, kind.Evidence, "follows from the kind of offering");
        if (!document.Outline.IsProspectus) return null;
        foreach (var block in document.Blocks)
        {
            if (block is Heading or PageFurniture || !Says(block.Text, Reports) || block.Section.IsWithinAny(OfPartTwo)) continue;
            foreach (var sentence in block.Sentences)
            {
                if (Says(sentence.Text, Reports) && Says(sentence.Text, Filed) && !Says(sentence.Text, NotYet))
                    return new Known<bool>(true, sentence, "its periodic reports are named as filed");
            }
        }

        return null;
    }

    private static readonly SectionKind[] OfPartTwo =
        [SectionKind.PartII, SectionKind.Exhibits, SectionKind.Signatures, SectionKind.Undertakings];

    private static bool Says(string text, string[] phrases) => Array.Exists(phrases, phrase => text.ContainsIgnoringCase(phrase));
}
