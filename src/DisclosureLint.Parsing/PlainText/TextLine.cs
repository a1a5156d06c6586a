using System.Text.RegularExpressions;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.PlainText;

/// <summary>A line of plain text and what its looks say.</summary>
/// <param name="Span">The line's range without its end.</param>
/// <param name="Text">The line without white space at its end.</param>
internal sealed partial record TextLine(TextSpan Span, string Text)
{
    /// <summary>Columns of a printed page of the 1990s.</summary>
    private const int PageWidth = 80;

    /// <summary>How far a centred line may be off the middle.</summary>
    private const int CentreSlack = 6;

    /// <summary>Leading spaces.</summary>
    public int Indent { get; } = Text.Length - Text.TrimStart().Length;

    /// <summary>The range of the line's visible text.</summary>
    public TextSpan Visible => new(Span.Start + Indent, Span.Start + Text.Length);

    /// <summary>The visible text.</summary>
    public string Words => Text.Trim();

    public bool IsBlank => Text.Length == Indent;

    /// <summary>Whether the line stands in the middle of a page of 80 columns.</summary>
    public bool IsCentred => Indent >= 8 && Math.Abs(Indent - (PageWidth - Text.Length)) <= CentreSlack;

    /// <summary>A line drawn with dashes, equal signs or underscores; a leading dash may escape it.</summary>
    public bool IsDrawn => Drawn().IsMatch(Text);

    /// <summary>A page tag or form feed.</summary>
    public bool IsPageBreak => PageTag().IsMatch(Text);

    /// <summary>A number, roman or arabic, perhaps between dashes, alone on its line.</summary>
    public bool IsFolio => Folio().IsMatch(Text);

    /// <summary>The name, in capitals, of the tag the line begins with, or empty; <c>/TABLE</c> for an end.</summary>
    public string Tag => LeadingTag().Match(Text) is { Success: true } match ? match.Groups["tag"].Value.ToUpperInvariant() : "";

    /// <summary>Length of the bullet at the start of the visible text with the spaces behind it, else 0.</summary>
    public int BulletLength => Bullet().Match(Words) is { Success: true } match ? match.Length : 0;

    [GeneratedRegex(@"^\s*(?:- )?[-=_*]{5}[-=_* ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Drawn();

    [GeneratedRegex(@"^\s*(?:<PAGE>|\f)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageTag();

    [GeneratedRegex(@"^\s*(?:-\s?)?(?:[A-Z]{1,3}-)?(?:[0-9]{1,3}|[ivxl]{1,6})(?:\s?-)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Folio();

    [GeneratedRegex(@"^\s*<(?<tag>/?[a-z][a-z0-9]*)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingTag();

    [GeneratedRegex(@"^(?:[•·●▪◦]\s*|(?:\*|o|--?|–|—)\s+(?=\S)|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\)\s{2,}(?=\S))", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
