using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Management;

/// <summary>What a filing says of a provision that names the court in which holders must sue.</summary>
/// <param name="TellsScope">Whether it says how the provision stands to both the Securities Act and the Exchange Act, or to federal claims at large.</param>
/// <param name="Doubt">What is missing where the provision covers Securities Act claims, in words that follow "that"; null where nothing is.</param>
/// <param name="HasRiskFactor">Whether a risk factor speaks of it.</param>
internal sealed partial record ForumProvision(bool TellsScope, string? Doubt, bool HasRiskFactor)
{
    /// <summary>The provision of a filing, or null where none is described.</summary>
    /// <param name="filing">The filing.</param>
    public static ForumProvision? Of(Filing filing) => filing.Facts.Of<ForumProvision>().FirstOrDefault();

    /// <summary>Whether a sentence describes a provision of the charter, bylaws or warrant agreement.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool IsIn(Sentence sentence) =>
        Forum().IsMatch(sentence.Text) && Court().IsMatch(sentence.Text) && Document().IsMatch(sentence.WithNeighbours())
            && !StatutoryOnly().IsMatch(sentence.Text);

    internal static ForumProvision? Read(Filing filing)
    {
        var sections = filing.SectionsOf(SectionKind.RiskFactors).Concat(filing.SectionsOf(SectionKind.DescriptionOfSecurities)).ToArray();
        var blocks = new HashSet<Block>();
        var hasRiskFactor = false;
        foreach (var block in sections.SelectMany(section => section.Blocks).Where(block => block is not TableBlock && Forum().IsMatch(block.Text)))
        {
            hasRiskFactor |= block.Section.IsWithin(SectionKind.RiskFactors) && Court().IsMatch(block.Text);
            if (!block.Sentences.Any(IsIn)) continue;
            // Scope and doubt may follow in the next two paragraphs.
            blocks.Add(block);
            if (block.Next is not { } next) continue;
            blocks.Add(next);
            if (next.Next is { } afterNext) blocks.Add(afterNext);
        }

        if (blocks.Count == 0) return null;
        var text = string.Join('\n', blocks.Select(block => block.Text));
        var tellsScope = FederalClaims().IsMatch(text) || (SecuritiesAct().IsMatch(text) && ExchangeAct().IsMatch(text));
        var missing = (Doubted().IsMatch(text), Waiver().IsMatch(text)) switch
        {
            (true, true) => null,
            (true, false) => "investors cannot waive compliance with the federal securities laws",
            (false, true) => "a court may not enforce it",
            _ => "a court may not enforce it and investors cannot waive compliance with the federal securities laws",
        };
        return new ForumProvision(tellsScope, missing, hasRiskFactor);
    }

    [GeneratedRegex(@"\b(?:exclusive|sole)\b.{0,30}\b(?:forum|jurisdiction|venue)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forum();

    [GeneratedRegex(@"\b(?:court|courts|chancery)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Court();

    [GeneratedRegex(@"\b(?:certificate|charter|articles|bylaws|by-laws|memorandum|warrant agreement|constitution|operating agreement|provision)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    [GeneratedRegex(@"^[^.]{0,80}\b(?:Section 2[27]|federal (?:district )?courts? ha(?:s|ve) exclusive)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatutoryOnly();

    [GeneratedRegex(@"\b(?:federal securities laws|securities laws of the United States|exclusive federal (?:court )?jurisdiction)\b.{0,120}|\bfederal courts have exclusive jurisdiction", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FederalClaims();

    [GeneratedRegex(@"\bSecurities Act\b|\bSecurities Act of 1933", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecuritiesAct();

    [GeneratedRegex(@"\bExchange Act\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExchangeAct();

    [GeneratedRegex(@"\b(?:unenforceab\w+|inapplicab\w+|not (?:be )?enforce\w*|enforceab\w+|uncertain\w*|decline to enforce|refuse to enforce|not enforce)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubted();

    [GeneratedRegex(@"\bwaive[ds]?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Waiver();
}

/// <summary>Reads the provision; no fact where none is described.</summary>
internal sealed class ForumProvisionSource : FactSource<ForumProvision>
{
    /// <inheritdoc/>
    public override IReadOnlyList<ForumProvision> Read(Filing filing) => ForumProvision.Read(filing) is { } provision ? [provision] : [];
}
