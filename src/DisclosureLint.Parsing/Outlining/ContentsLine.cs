namespace DisclosureLint.Parsing.Outlining;

/// <summary>One line of a table of contents as read, before its section is found.</summary>
/// <param name="Title">The title as printed, without leaders and page.</param>
/// <param name="Page">The page as printed, or null.</param>
/// <param name="Block">The block the line stands in.</param>
/// <param name="Target">The block that the line links to, or null where it has no link.</param>
/// <param name="Indent">How far the line is indented, in points or table steps; comparable within one contents.</param>
internal sealed record ContentsLine(string Title, string? Page, OutlineBlock Block, OutlineBlock? Target, float Indent)
{
    /// <summary>The normalized title.</summary>
    public string Normalized { get; } = TitleText.Normalize(Title);
}
