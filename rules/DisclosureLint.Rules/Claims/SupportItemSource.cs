using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>Lists what needs backup: third-party data, and the issuer's claims told as fact or belief, supported in the draft or not.</summary>
internal sealed class SupportItemSource : FactSource<SupportItem>
{
    private static readonly (SupportKind Kind, Concept[] Concepts)[] Kinds =
    [
        (SupportKind.ThirdPartyData, [Concepts.NamedFinding, Concepts.WhatOthersAreSaidToFind, Concepts.MarketForecast]),
        (SupportKind.MarketPosition, [Concepts.PositionInTheMarket, Concepts.LargestOfAField]),
        (SupportKind.Comparison, [Concepts.BareSuperiority, Concepts.SuperlativeOfQuality, Concepts.ComparisonWithRivals]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<SupportItem> Read(Filing filing) =>
    [
        .. Kinds.SelectMany(kind => kind.Concepts.SelectMany(filing.Reading.Of).Where(hit => IsBacked(filing, hit, kind.Kind)).Select(hit => ItemOf(hit, kind.Kind)))
            .DistinctBy(item => (item.Block, item.Range, item.Kind)).OrderBy(item => item.Block.Index).ThenBy(item => item.Range.Start),
    ];

    private static bool IsBacked(Filing filing, ConceptHit hit, SupportKind kind)
    {
        if (hit.Reading.Block is TableBlock || !ClaimSections.Contains(hit.Reading.Block.Section)) return false;
        return kind == SupportKind.ThirdPartyData
            || (hit.Statement.Stance is Stance.Asserted or Stance.Believed or Stance.Reported && OwnClaim.Read(filing, hit) is not (null or Findings.Confidence.Low));
    }

    private static SupportItem ItemOf(ConceptHit hit, SupportKind kind)
    {
        var range = kind == SupportKind.ThirdPartyData ? hit.Sentence.Range : hit.Reading.RangeOf(hit.Statement.Start, hit.Statement.End);
        var isDated = hit.Reading.Of(Concepts.CopyOfTheStudyTold).Any(copy => copy.Sentence == hit.Sentence);
        return new SupportItem(hit.Reading.Block, range, kind, kind == SupportKind.ThirdPartyData ? SourceOf(hit) : null, isDated);
    }

    /// <summary>The name of who found it; null where none is told.</summary>
    private static string? SourceOf(ConceptHit hit)
    {
        if (hit.Concept != Concepts.NamedFinding) return null;
        for (var start = hit.Start + 1; start < hit.End; start++)
        {
            if (!hit.Reading.Tokens[start].IsCapitalized) continue;
            var end = start + 1;
            while (end < hit.Reading.Tokens.Count && hit.Reading.Tokens[end].IsCapitalized && hit.Reading.Tokens[end].Before == Gap.None) end++;
            return hit.Reading.TextOf(start, end);
        }

        return null;
    }
}
