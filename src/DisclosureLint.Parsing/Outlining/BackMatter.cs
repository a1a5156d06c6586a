using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>What follows the last narrative section, whether the contents list it or not: financial pages, Part II, signatures.</summary>
internal static class BackMatter
{
    /// <summary>Lets the sections of the back matter begin.</summary>
    /// <param name="blocks">The blocks; the contents' sections begin already.</param>
    /// <param name="form">What form the document is.</param>
    public static void Apply(List<OutlineBlock> blocks, DocumentForm form)
    {
        var start = blocks.FindIndex(block => block.IsContents) + 1;
        var (financial, partTwo, signatures, numbered, financialPages) = (false, false, false, false, false);
        foreach (var earlier in blocks.Take(start)) financial |= earlier.Starts is { } begun && KindOf(begun) == SectionKind.FinancialStatements;
        var lastQuarter = blocks.Count - (blocks.Count / 4);
        List<OutlineBlock> secondLines = [];
        for (var i = start; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Survivor != block) continue;
            var kind = block.Starts is { } known ? KindOf(known)
                : block.IsProse && !block.IsContents && block.Text.Length <= 120 ? SectionTitles.Classify(block.Text)
                : SectionKind.Unknown;
            numbered |= block.Page is not null;
            financialPages |= IsFinancialPage(block);
            if (block.Starts is not null)
            {
                financial |= kind == SectionKind.FinancialStatements;
                partTwo |= kind == SectionKind.PartII;
                signatures |= kind == SectionKind.Signatures;
                if (partTwo && !signatures && block.Starts.Level == 1 && SectionTitles.IsPartTwoItem(kind)) block.Begin(block.Starts with { Level = 2 });
                continue;
            }

            switch (kind)
            {
                case SectionKind.PartII when !partTwo && form != DocumentForm.PeriodicReport && StandsAlone(blocks, i):
                    Begin(block, 1, JoinSecondLine(blocks, i, secondLines) ?? "part-two", SectionKind.PartII);
                    (partTwo, financial) = (true, true);
                    break;
                case SectionKind.Signatures when StandsAlone(blocks, i) && (partTwo || i >= lastQuarter) && !signatures && IsSignatureTitle(block):
                    Begin(block, 1, "signatures", SectionKind.Signatures);
                    signatures = true;
                    break;
                case SectionKind.Exhibits when StandsAlone(blocks, i) && signatures && block.NormalizedTitle.Contains("index", StringComparison.Ordinal):
                    Begin(block, 1, "exhibit-index", SectionKind.Exhibits);
                    break;
                case SectionKind.FinancialStatements when !financial && !partTwo && StandsAlone(blocks, i) && block.NormalizedTitle.Contains("index", StringComparison.Ordinal):
                    Begin(block, 1, "financial-pages", SectionKind.FinancialStatements);
                    financial = true;
                    break;
                case SectionKind.Unknown when numbered && !partTwo && block.StartsPage && (block.Page is null || (financialPages && !IsFinancialPage(block))):
                    block.Begin(new SectionStart(1, "", "back-cover", HasHeading: false, SectionKind.Unknown));
                    (numbered, financialPages) = (false, false);
                    break;
                default:
                    // The pages say it where no heading does.
                    if (financial || partTwo || !block.StartsPage || !IsFinancialPage(block)) break;
                    block.Begin(new SectionStart(1, "", "financial-pages", HasHeading: false, SectionKind.FinancialStatements));
                    financial = true;
                    break;
            }
        }

        blocks.RemoveAll(secondLines.Contains);
    }

    private static SectionKind KindOf(SectionStart start) => start.Kind ?? SectionTitles.Classify(start.Title);

    private static void Begin(OutlineBlock block, int level, string evidence, SectionKind kind) =>
        block.Begin(new SectionStart(level, block.Text, evidence, HasHeading: true, kind));

    private static bool IsFinancialPage(OutlineBlock block) => block.Page?.StartsWith("F-", StringComparison.Ordinal) == true;

    private static bool IsSignatureTitle(OutlineBlock block) => block.NormalizedTitle is "signatures" or "signature";

    private static bool StandsAlone(List<OutlineBlock> blocks, int index) =>
        blocks[index].Text.Length <= 100
        && (HeadingLook.IsHeadingLike(blocks[index]) || blocks[index].Style.Centred || PlainHeadings.IsLine(blocks[index]));

    /// <summary>Joins the title's second line; gives the evidence where the contents led to that line.</summary>
    private static string? JoinSecondLine(List<OutlineBlock> blocks, int index, List<OutlineBlock> secondLines)
    {
        if (blocks[index].NormalizedTitle is not ("part ii" or "part 2")) return null;
        for (var i = index + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Content.IsEmpty && blocks[i].Role == BlockRole.Furniture) continue;
            if (!blocks[i].IsProse || SectionTitles.Classify(blocks[i].Text) != SectionKind.PartII) return null;
            blocks[index].Absorb(blocks[i], asJoin: false);
            secondLines.Add(blocks[i]);
            return blocks[i].Starts?.Evidence;
        }

        return null;
    }
}
