using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// Finds the headings inside the sections by how they are set, and their levels by rank: a look seen before has the level it had, a
/// new one goes inside the last heading that is set more strongly.
/// </summary>
internal static class StyleHeadings
{
    /// <summary>Lets sub-sections begin.</summary>
    /// <param name="blocks">The blocks; the sections of the contents, of front and back matter begin already.</param>
    /// <param name="hasSections">Whether any section begins already; without one, known titles begin sections of the first level.</param>
    public static void Apply(List<OutlineBlock> blocks, bool hasSections)
    {
        var open = new List<OpenHeading>();
        var section = SectionKind.Unknown;
        var topLook = hasSections ? CommonLook(blocks) : null;
        var baseLevel = hasSections ? 1 : 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Starts is { } start)
            {
                open.Clear();
                if (start.Level == 1) section = start.Kind ?? SectionTitles.Classify(start.Title);
                baseLevel = start.Level;
                continue;
            }

            if (section is SectionKind.FacingPage or SectionKind.Cover or SectionKind.TableOfContents or SectionKind.Signatures) continue;
            if (section == SectionKind.FinancialStatements)
            {
                FinancialHeadings.Consider(blocks, i);
                continue;
            }

            if (!IsHeading(blocks, i, section)) continue;
            var look = HeadingLook.Of(block);
            var kind = SectionTitles.Classify(block.Text);
            var mayBeginSection = !hasSections || !block.Draft.IsPlainLine || look.Capitals;
            if (mayBeginSection && BeginsTopLevel(kind, look, topLook, section, hasSections))
            {
                open.Clear();
                section = kind;
                baseLevel = 1;
                block.Begin(new SectionStart(1, block.Text, "heading-style", HasHeading: true));
                NestSameKind(blocks, i, kind);
                continue;
            }

            while (open.Count > 0 && !open.Exists(heading => heading.Look == look) && open[^1].Look.Strength <= look.Strength) open.RemoveAt(open.Count - 1);
            var known = open.FindIndex(heading => heading.Look == look);
            if (known >= 0) open.RemoveRange(known, open.Count - known);
            open.Add(new OpenHeading(look));
            block.Begin(new SectionStart(baseLevel + open.Count, block.Text, "heading-style", HasHeading: true));
        }
    }

    private static bool IsHeading(List<OutlineBlock> blocks, int index, SectionKind section)
    {
        var block = blocks[index];
        if (PlainHeadings.IsKnownTitle(blocks, index)) return true;
        if (section == SectionKind.RiskFactors && PlainHeadings.IsCaption(blocks, index)) return true;
        if (section == SectionKind.RiskFactors ? HeadingLook.IsCaption(block) || HeadingLook.IsHeadingLike(block) : HeadingLook.IsHeadingLike(block))
            return !IsTableTitle(blocks, index);
        return false;
    }

    /// <summary>"(in thousands)" and the like above a table are no headings.</summary>
    private static bool IsTableTitle(List<OutlineBlock> blocks, int index)
    {
        var text = blocks[index].Text;
        return text[0] == '(' && index + 1 < blocks.Count;
    }

    // A known title set like most of the contents' headings is a section that the contents do not list.
    private static bool BeginsTopLevel(SectionKind kind, HeadingLook look, HeadingLook? topLook, SectionKind section, bool hasSections)
    {
        if (!SectionTitles.IsTopLevel(kind)) return false;
        if (!hasSections) return true;
        if (look != topLook || kind == section) return false;
        if (section == SectionKind.PartII) return false;
        return kind is not (SectionKind.TheOffering or SectionKind.SummaryFinancialData or SectionKind.RiskFactorSummary or SectionKind.MarketRisk
            or SectionKind.LegalProceedings or SectionKind.Properties or SectionKind.Industry or SectionKind.RiskFactors
            or SectionKind.FinancialStatements or SectionKind.ForwardLookingStatements)
            || section == SectionKind.Unknown;
    }

    /// <summary>Where the contents lead to the first sub-heading below a title of the same kind, the title is the section.</summary>
    private static void NestSameKind(List<OutlineBlock> blocks, int index, SectionKind kind)
    {
        var next = blocks.FindIndex(index + 1, block => block.Role == BlockRole.Body && !block.Content.IsEmpty);
        if (next < 0 || blocks[next].Starts is not { Level: 1 } start || SectionTitles.Classify(start.Title) != kind) return;
        blocks[next].Begin(start with { Level = 2 });
    }

    /// <summary>The look of most headings of the first level, or null where they have none in common.</summary>
    private static HeadingLook? CommonLook(List<OutlineBlock> blocks)
    {
        var looks = blocks.Where(block => block.Starts is { Level: 1, HasHeading: true }).GroupBy(HeadingLook.Of).MaxBy(group => group.Count());
        var all = blocks.Count(block => block.Starts is { Level: 1, HasHeading: true });
        return looks is not null && looks.Count() * 2 > all ? looks.Key : null;
    }

    private readonly record struct OpenHeading(HeadingLook Look);
}
