using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Reporting.Letters;

namespace DisclosureLint.Reporting.Proof;

/// <summary>A line of the proof's outline.</summary>
/// <param name="Anchor">The name that leads to it.</param>
/// <param name="Section">The section.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Items">The findings whose main place lies in it, sub-sections included.</param>
/// <param name="Children">The sub-sections that have findings.</param>
internal sealed record ProofSection(
    string Anchor,
    Section Section,
    string Title,
    IReadOnlyList<ProofItem> Items,
    IReadOnlyList<ProofSection> Children);

/// <summary>Divides the findings of a document by its outline.</summary>
internal static class ProofSections
{
    /// <summary>The top-level sections of a document, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="items">The findings in it.</param>
    /// <param name="prefix">Begins the names, which must differ from those of other documents.</param>
    public static IReadOnlyList<ProofSection> Of(FilingDocument document, IReadOnlyList<ProofItem> items, string prefix)
    {
        var number = 0;
        var bySection = items.ToLookup(item => item.Finding.Location.Section);
        var sections = document.Root.Children.Select(section => Make(section, isTop: true)).OfType<ProofSection>().ToList();
        var own = bySection[document.Root].ToList();
        if (own.Count > 0) sections.Insert(0, new ProofSection(Name(), document.Root, "Whole document", own, []));
        return sections;

        ProofSection? Make(Section section, bool isTop)
        {
            var anchor = Name();
            var children = section.Children.Select(child => Make(child, isTop: false)).OfType<ProofSection>().ToList();
            var all = bySection[section].Concat(children.SelectMany(child => child.Items)).OrderBy(item => item.Number).ToList();
            var isShown = all.Count > 0 || (isTop && (section.Title.Length > 0 || section.Kind != SectionKind.Unknown));
            return isShown ? new ProofSection(anchor, section, TitleOf(section), all, children) : null;
        }

        string Name() => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++number}");
    }

    private static string TitleOf(Section section) => section.Title.Length > 0 ? LetterTitle.Of(section.Title) : section.Kind switch
    {
        SectionKind.Cover => "Prospectus cover",
        SectionKind.FacingPage => "Facing page",
        SectionKind.TableOfContents => "Table of contents",
        _ => "Before the first heading",
    };
}
