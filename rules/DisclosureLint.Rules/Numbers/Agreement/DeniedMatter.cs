using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>Something that one place denies and another tells as a fact; both in the many words that drafts have for it.</summary>
/// <param name="Key">What it is, in a few words.</param>
/// <param name="Cue">A word that both have.</param>
/// <param name="Denial">Words that deny it.</param>
/// <param name="Fact">Words that tell it.</param>
internal sealed record DeniedMatter(string Key, string Cue, Regex Denial, Regex Fact)
{
    /// <summary>Where the fact must stand to weigh; none for anywhere.</summary>
    public SectionKind[] FactIn { get; init; } = [];

    /// <summary>Where the denial must stand to weigh; none for anywhere.</summary>
    public SectionKind[] DenialIn { get; init; } = [];

    /// <summary>Whether the offering is one in which the two cannot both be true; null for any.</summary>
    public Func<OfferingProfile, bool>? Applies { get; init; }
}
