using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Headings of text without styles: titles that every prospectus has, and the sentences that head risk factors.</summary>
internal static class PlainHeadings
{
    private const int LongestTitle = 90;
    private const int ShortestTextBelow = 30;
    private const int LongestCaption = 450;
    private const int ShortestCaption = 25;
    private const int ShortestFactor = 200;

    private static readonly string[] RiskWords =
    [
        "may", "could", "might", "would", "will", "can", "cannot", "not", "no", "risk", "risks", "subject", "depend", "depends",
        "dependent", "difficult", "uncertain", "uncertainty", "limited", "adverse", "adversely", "harm", "fail", "failure", "losses",
        "unable", "if", "significant", "substantial",
    ];

    /// <summary>A paragraph that begins so goes on from the one before.</summary>
    private static readonly string[] References =
    [
        "Any of the", "Also", "Notwithstanding", "These", "This", "Such", "Even", "In addition", "Additionally", "However",
        "As a result", "For example", "Moreover", "Further", "Accordingly", "Therefore", "Any such", "In the event", "Any inability",
        "Consequently",
    ];

    /// <summary>Whether a line is the title of a known section with something below it other than a page number.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="index">The line's position.</param>
    public static bool IsKnownTitle(List<OutlineBlock> blocks, int index)
    {
        var block = blocks[index];
        if (!IsLine(block) || block.Text.Length > LongestTitle) return false;
        if (!char.IsUpper(block.Text[0]) || block.Text[^1] is ',' or ';' or ':') return false;
        if (SectionTitles.Classify(block.Text) == SectionKind.Unknown) return false;
        return Neighbour(blocks, index, +1) is { } next && Folio.Read(next.Text) is null
            && (next.Text.Length >= ShortestTextBelow || next.Draft.StandsAsHeading);
    }

    /// <summary>Whether a line of the risk factors heads one: a sentence of a risk, between paragraphs, with a longer one below.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="index">The line's position.</param>
    public static bool IsCaption(List<OutlineBlock> blocks, int index)
    {
        var block = blocks[index];
        if (!IsLine(block) || block.Text.Length is < ShortestCaption or > LongestCaption) return false;
        if (!char.IsUpper(block.Text[0]) || block.Text[^1] != '.') return false;
        if (Neighbour(blocks, index, +1) is not { IsProse: true } next) return false;
        if (next.Text.Length < Math.Max(ShortestFactor, block.Text.Length)) return false;
        if (!char.IsUpper(next.Text[0]) || Neighbour(blocks, index, -1) is not { } before) return false;
        if (before.Text[^1] is not ('.' or '”' or ')' or '?') && before.Starts is null && !before.Draft.StandsAsHeading) return false;
        if (Array.Exists(References, words => block.Text.StartsWith(words, StringComparison.Ordinal))) return false;
        return SentenceSplitter.Split(block.Text, new(0, block.Text.Length)).Count <= 3 && SaysRisk(block.Text);
    }

    /// <summary>Whether a block is one line of plain text.</summary>
    public static bool IsLine(OutlineBlock block) =>
        block.Draft.IsPlainLine && block.Role == BlockRole.Body && !block.IsContents && block.Text.Length > 3;

    private static bool SaysRisk(string text)
    {
        foreach (var word in text.Split([' ', ',', '.', ';', '—', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Exists(RiskWords, risk => string.Equals(risk, word, StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    private static OutlineBlock? Neighbour(List<OutlineBlock> blocks, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < blocks.Count; i += step)
        {
            if (blocks[i].Role == BlockRole.Body && !blocks[i].Content.IsEmpty) return blocks[i];
        }

        return null;
    }
}
