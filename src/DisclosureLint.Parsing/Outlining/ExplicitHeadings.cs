using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>The headings of a format that marks them, such as Markdown: the tags decide.</summary>
internal static class ExplicitHeadings
{
    /// <summary>Lets sections begin at the marked headings.</summary>
    /// <param name="blocks">The blocks.</param>
    public static void Apply(List<OutlineBlock> blocks)
    {
        var headings = blocks.FindAll(block => block.IsProse && block.Style.HeadingTag > 0 && !block.Content.IsEmpty);
        if (headings.Count == 0) return;
        var outermost = headings.Min(block => block.Style.HeadingTag);

        // One heading above all others that is no section's title is the title of the document.
        var title = headings[0];
        var hasTitle = headings.Count > 1 && title.Style.HeadingTag == outermost && headings.Count(block => block.Style.HeadingTag == outermost) == 1
            && SectionTitles.Classify(title.Text) == SectionKind.Unknown;
        if (hasTitle) outermost = headings.Skip(1).Min(block => block.Style.HeadingTag);
        foreach (var block in headings)
        {
            var level = Math.Max(1, block.Style.HeadingTag - outermost + 1);
            var isTitle = hasTitle && block == title;
            block.Begin(new SectionStart(level, block.Text, "markdown-heading", HasHeading: true, isTitle ? SectionKind.Cover : FrontMatterKind(block)));
        }

        var first = blocks.FindIndex(block => block.Role == BlockRole.Body && !block.Content.IsEmpty);
        if (blocks[first].Starts is null && headings.Exists(block => SectionTitles.Classify(block.Text) is SectionKind.RiskFactors or SectionKind.UseOfProceeds))
            blocks[first].Begin(new SectionStart(1, "", "cover", HasHeading: false, SectionKind.Cover));
    }

    /// <summary>A draft may head its first two pages, which no filing does.</summary>
    private static SectionKind? FrontMatterKind(OutlineBlock heading) => heading.NormalizedTitle switch
    {
        "form s 1" or "form s 1 a" or "registration statement" or "form s 1 registration statement" or "facing page" => SectionKind.FacingPage,
        "prospectus" or "preliminary prospectus" or "prospectus cover" or "cover" => SectionKind.Cover,
        _ => null,
    };
}
