using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Letters;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Letters;

/// <summary>Makes the comments of a letter: findings of one rule in one section become one comment, the further passages its bullets.</summary>
internal static partial class LetterComments
{
    private const int LongestQuote = 260;
    private const int MostBullets = 8;
    private static readonly LetterHeading General = new("General", null);

    /// <summary>The comments in the order of a letter: General, then as the sections stand in the document.</summary>
    public static IReadOnlyList<LetterComment> Of(IEnumerable<Finding> findings) =>
    [
        .. findings.GroupBy(finding => (finding.Rule.Id, Top: finding.Rule.IsGeneral ? null : finding.Location.Section.TopLevel))
            .Select(group => Make([.. group]))
            .OrderBy(comment => comment.Order),
    ];

    private static LetterComment Make(IReadOnlyList<Finding> findings)
    {
        var first = findings.MaxBy(finding => (finding.Severity, finding.Confidence, -finding.Location.Span.Start))!;
        var section = first.Location.Section;
        var others = findings.Where(finding => finding != first).Select(finding => finding.Location)
            .Concat(findings.SelectMany(finding => finding.Related.Select(place => place.Location)))
            .DistinctBy(location => location.Span);
        var bullets = others.Select(Bullet).Distinct(StringComparer.Ordinal).ToList();
        if (bullets.Count > MostBullets)
        {
            var more = bullets.Count - MostBullets;
            bullets = [.. bullets.Take(MostBullets), $"{more} further {(more == 1 ? "passage" : "passages")} of the same kind"];
        }

        bullets = [.. bullets.Select((bullet, i) => bullet.TrimEnd('.') + (i == bullets.Count - 1 ? "." : ";"))];
        var isGeneral = first.Rule.IsGeneral;
        return new LetterComment(
            isGeneral ? General : Heading(section.TopLevel, first),
            isGeneral || section.Level <= 1 || section.Title.Length == 0 ? null : Heading(section, first),
            Fill(first),
            bullets,
            first.Rule.Authority.FirstOrDefault(authority => !authority.IsSuperseded)?.ToString(),
            findings,
            isGeneral ? -1 : first.Location.Span.Start,
            findings.Max(FindingRank.Of));
    }

    private static LetterHeading Heading(Section section, Finding finding) =>
        new(section.Title.Length > 0 ? LetterTitle.Of(section.Title) : SectionName(section), section.Page ?? finding.Location.Page);

    private static string SectionName(Section section) => section.Kind switch
    {
        SectionKind.Cover => "Prospectus Cover Page",
        SectionKind.FacingPage => "Facing Page",
        _ => "Registration Statement",
    };

    /// <summary>Puts the words, the page and the section into the rule's comment; without a page the words that would name it go.</summary>
    internal static string Fill(Finding finding)
    {
        var text = finding.Rule.Comment;
        text = finding.Location.Page is { } page ? text.Replace("{page}", page, StringComparison.Ordinal) : PageWords().Replace(text, "");
        text = text.Replace("{section}", LetterTitle.Of(finding.Location.Section.TopLevel.Title), StringComparison.Ordinal);
        for (var i = 0; i < finding.Arguments.Count; i++) text = text.Replace($"{{{i}}}", Quotable(finding.Arguments[i]), StringComparison.Ordinal);
        return text.Replace("{quote}", Quotable(finding.Location.Excerpt), StringComparison.Ordinal);
    }

    private static string Bullet(Location location)
    {
        var place = location.Page is { } page ? $", on page {page}" : "";
        return location.Block is Heading
            ? $"the section “{Quotable(location.Excerpt)}”{place}"
            : $"“{Quotable(location.Excerpt)}”{place}";
    }

    /// <summary>Words as they stand inside curly quotes: shortened at a word, inner quotes single.</summary>
    private static string Quotable(string words)
    {
        var quotable = words.Replace('“', '‘').Replace('”', '’').Replace('"', '’').TrimEnd('.', ',', ';', ' ');
        return WordCut.Within(quotable, LongestQuote, "...");
    }

    [GeneratedRegex(@",? (?:on|at|of|from) page \{page\}", RegexOptions.CultureInvariant)]
    private static partial Regex PageWords();
}

/// <summary>A comment before it is numbered.</summary>
/// <param name="Section">The heading of its section.</param>
/// <param name="SubSection">The heading below, or null.</param>
/// <param name="Text">The comment.</param>
/// <param name="Bullets">Further passages.</param>
/// <param name="Authority">The authority, or null.</param>
/// <param name="Findings">The findings it was made of.</param>
/// <param name="Order">Where it stands in the letter.</param>
/// <param name="Rank">How surely the staff would write it; higher is surer.</param>
internal sealed record LetterComment(
    LetterHeading Section,
    LetterHeading? SubSection,
    string Text,
    IReadOnlyList<string> Bullets,
    string? Authority,
    IReadOnlyList<Finding> Findings,
    int Order,
    double Rank);
