using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Outlining;

namespace DisclosureLint.Testing.Examples;

/// <summary>A section of a Markdown draft as text: its title, what stands before its first sub-section, and its sub-sections.</summary>
/// <param name="Title">The title as written, marks included; empty for text before the first heading.</param>
/// <param name="Kind">What the title says the section is about.</param>
/// <param name="Body">The text below the title.</param>
/// <param name="Parts">The sub-sections.</param>
internal sealed partial record DraftSection(string Title, SectionKind Kind, string Body, IReadOnlyList<DraftSection> Parts)
{
    /// <summary>Splits a draft at its headings of the first and second level.</summary>
    /// <param name="markdown">The draft.</param>
    /// <returns>The sections; the first has no title where text or sub-sections precede the first heading.</returns>
    public static IReadOnlyList<DraftSection> Split(string markdown) =>
        [.. SplitAt(SectionHeading(), markdown).Select(piece => Section(piece.Title, piece.Body))];

    /// <summary>The section with a sub-section in place of the one of its kind, or behind the others.</summary>
    public DraftSection With(DraftSection part)
    {
        var parts = Parts.ToList();
        var at = part.Kind == SectionKind.Unknown ? -1 : parts.FindIndex(candidate => candidate.Kind == part.Kind);
        if (at >= 0) parts[at] = part;
        else parts.Add(part);
        return this with { Parts = parts };
    }

    /// <summary>Number of characters below the title, headings left out.</summary>
    public int Length => LengthOf(Body) + Parts.Sum(part => part.Length);

    private static int LengthOf(string text) =>
        text.Split('\n').Where(line => !line.StartsWith('#')).Sum(line => line.Trim().Length);

    private static DraftSection Section(string title, string body)
    {
        var kind = KindOf(title, []);
        var pieces = SplitAt(PartHeading(), body).ToList();
        var own = pieces is [{ Title.Length: 0 } first, ..] ? first.Body : "";
        var parts = pieces.Where(piece => piece.Title.Length > 0)
            .Select(piece => new DraftSection(piece.Title, KindOf(piece.Title, kind == SectionKind.Unknown ? [] : [kind]), piece.Body, []));
        return new DraftSection(title, kind, own, [.. parts]);
    }

    private static SectionKind KindOf(string title, ReadOnlySpan<SectionKind> within)
    {
        var plain = Marks().Replace(title, "").Trim();
        return plain.ToUpperInvariant() switch
        {
            "FORM S-1" => SectionKind.FacingPage,
            "PROSPECTUS" => SectionKind.Cover,
            _ => SectionTitles.Classify(plain, within),
        };
    }

    private static IEnumerable<(string Title, string Body)> SplitAt(Regex heading, string markdown)
    {
        var title = "";
        var start = 0;
        foreach (Match match in heading.Matches(markdown))
        {
            if (title.Length > 0 || !string.IsNullOrWhiteSpace(markdown[..match.Index])) yield return (title, markdown[start..match.Index].Trim());
            title = match.Groups["title"].Value.Trim();
            start = match.Index + match.Length;
        }

        if (title.Length > 0 || !string.IsNullOrWhiteSpace(markdown)) yield return (title, markdown[start..].Trim());
    }

    [GeneratedRegex(@"^# (?<title>[^\r\n]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^## (?<title>[^\r\n]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PartHeading();

    [GeneratedRegex(@"\[\||\|\]|[*_]+|\{#[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
