using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>What a cross-reference leads to.</summary>
public enum CrossReferenceKind
{
    /// <summary>A section of the filing by its title: <c>see “Risk Factors”</c>.</summary>
    Section,

    /// <summary>A note to the financial statements: <c>Note 5</c>.</summary>
    Note,

    /// <summary>An exhibit by its number: <c>Exhibit 10.3</c>.</summary>
    Exhibit,

    /// <summary>A page without a title: <c>on page 12</c>, <c>page F-3</c>.</summary>
    Page,
}

/// <summary>A reference to another place of the filing.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where: the title within its marks, or the words <c>Note 5</c>, <c>Exhibit 10.3</c>, <c>page 12</c>.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Path">The titles from the outermost down (<c>Risk Factors</c>, <c>Risks Related to Our Business</c>), or one number (<c>5</c>, <c>10.3</c>, <c>F-3</c>).</param>
/// <param name="IsRelative">Whether the title begins with a dash: a sub-section of the section it stands in.</param>
/// <param name="Page">The page named beside a title, or null.</param>
public sealed record CrossReference(
    Block Block, TextSpan Range, CrossReferenceKind Kind, IReadOnlyList<string> Path, bool IsRelative = false, string? Page = null)
    : Fact(Block, Range);
