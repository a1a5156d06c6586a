using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Testing.Edgar;

/// <summary>A stretch of text set in one way.</summary>
internal sealed record TextRun(string Text, bool IsBold, bool IsItalic, bool IsUnderlined, string? Href)
{
    /// <summary>The text of a block in runs: its emphasised lead, its links, the rest.</summary>
    public static IReadOnlyList<TextRun> Split(DraftBlock block, LinkTargets targets)
    {
        var text = block.Content.Text;
        var lead = block.Style.EmphasisedLead;
        var contents = targets.ContentsLink(block);
        var cuts = new SortedSet<int> { 0, text.Length, lead, contents?.Length ?? 0 };
        foreach (var link in block.Links)
        {
            cuts.Add(link.Range.Start);
            cuts.Add(link.Range.End);
        }

        var runs = new List<TextRun>();
        var from = 0;
        foreach (var to in cuts.Skip(1))
        {
            var isLead = to <= lead;
            var link = block.Links.FirstOrDefault(candidate => candidate.Range.Start <= from && to <= candidate.Range.End);
            runs.Add(new TextRun(
                text[from..to],
                isLead && block.Style.Bold > 0,
                isLead && block.Style.Italic > 0,
                isLead && block.Style.Underlined > 0,
                link is not null ? targets.Resolve(link.Target) : to <= contents?.Length ? contents.Value.Href : null));
            from = to;
        }

        return runs;
    }
}
