using DisclosureLint.Facts;
using DisclosureLint.Facts.Profiles;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.FormChecks;

/// <summary>Where in a filing a check looks.</summary>
public enum FormRegion
{
    /// <summary>All of the main document.</summary>
    Anywhere,

    /// <summary>What stands before the first section: facing page and covers.</summary>
    Front,

    /// <summary>Part II with exhibit index and signatures.</summary>
    PartII,

    /// <summary>The signature pages.</summary>
    Signatures,
}

/// <summary>A filing as the checks read it: its sections, facts and findings, and where all phrases of all checks stand.</summary>
public sealed class FormReading
{
    private static readonly SectionKind[] PartIIKinds =
    [
        SectionKind.PartII, SectionKind.OtherExpenses, SectionKind.Indemnification, SectionKind.RecentSales, SectionKind.Exhibits,
        SectionKind.Undertakings, SectionKind.Signatures,
    ];

    private readonly Dictionary<string, List<PhrasePlace>> _places;
    private readonly HashSet<Block> _front;
    private readonly int _firstOfPartII;

    internal FormReading(Filing filing, IReadOnlyList<Finding> findings, Dictionary<string, List<PhrasePlace>> places, DateOnly? asOf)
    {
        AsOf = asOf;
        Filing = filing;
        Findings = findings;
        _places = places;
        _front = [.. FrontMatter.Of(filing.Main).All.Blocks];
        Exhibits = [.. filing.Facts.Of<ExhibitEntry>()];
        _firstOfPartII = filing.Main.SectionsOf(SectionKind.PartII).FirstOrDefault()?.Blocks.FirstOrDefault()?.Index ?? 0;
    }

    /// <summary>The filing.</summary>
    public Filing Filing { get; }

    /// <summary>The date whose law applies; null where it is not known, which stands for today's.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>What the rules found; suppressed findings included and marked.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The entries of the exhibit index.</summary>
    public IReadOnlyList<ExhibitEntry> Exhibits { get; }

    /// <summary>The first place of any of the phrases in a region, or null.</summary>
    /// <param name="phrases">Phrases that the check declared.</param>
    /// <param name="region">Where to look.</param>
    public PhrasePlace? Find(IEnumerable<string> phrases, FormRegion region = FormRegion.Anywhere)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        PhrasePlace? first = null;
        foreach (var place in FindAll(phrases).Where(place => IsIn(place.Block, region)))
        {
            if (first is not { } best || place.Block.Index < best.Block.Index) first = place;
        }

        return first;
    }

    /// <summary>All places of any of the phrases, in the order of the phrases.</summary>
    /// <param name="phrases">Phrases that the check declared.</param>
    public IEnumerable<PhrasePlace> FindAll(IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return phrases.SelectMany(phrase => _places.GetValueOrDefault(phrase, []));
    }

    /// <summary>Whether a block lies in a region.</summary>
    /// <param name="block">A block of the main document.</param>
    /// <param name="region">The region.</param>
    public bool IsIn(Block block, FormRegion region)
    {
        ArgumentNullException.ThrowIfNull(block);
        return region switch
        {
            FormRegion.Front => _front.Contains(block) && !block.Section.IsWithinAny(PartIIKinds),
            FormRegion.PartII => block.Index >= _firstOfPartII && block.Section.IsWithinAny(PartIIKinds),
            FormRegion.Signatures => block.Section.IsWithin(SectionKind.Signatures),
            _ => true,
        };
    }

    /// <summary>
    /// The first section of the kinds; of what belongs into Part II the one there, since a prospectus speaks of indemnification and of
    /// its exhibits too.
    /// </summary>
    /// <param name="kinds">The kinds of section.</param>
    public Section? FindSection(SectionKind[] kinds)
    {
        var sections = Filing.Main.Sections.Where(section => kinds.Contains(section.Kind));
        return Array.TrueForAll(kinds, PartIIKinds.Contains)
            ? sections.OrderByDescending(section => section.Blocks.FirstOrDefault() is { } block && IsIn(block, FormRegion.PartII)).FirstOrDefault()
            : sections.FirstOrDefault();
    }

    /// <summary>Whether the document has a Part II.</summary>
    public bool HasPartII => Filing.Main.Sections.Any(section => PartIIKinds.Contains(section.Kind));
}
