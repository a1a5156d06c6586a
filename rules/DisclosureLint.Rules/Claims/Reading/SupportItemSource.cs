using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Lists what needs backup: third-party data, and the issuer's claims told as fact or belief, supported in the draft or not.</summary>
internal sealed class SupportItemSource : FactSource<SupportItem>
{
    /// <inheritdoc/>
    public override IReadOnlyList<SupportItem> Read(Filing filing)
    {
        var data = filing.Facts.Of<OutsideData>()
            .Select(item => new SupportItem(item.Block, item.Range, SupportKind.ThirdPartyData, item.SourceName, item.IsDated));
        var claims = filing.Facts.Of<Claim>()
            .Where(claim => claim.Voice is ClaimVoice.Assertion or ClaimVoice.Belief && claim.Cue.Weight == CueWeight.Strong)
            .Select(claim => new SupportItem(claim.Block, claim.Range,
                claim.Cue.Predicate == ClaimPredicate.Rank ? SupportKind.MarketPosition : SupportKind.Comparison, null,
                    claim.Support.HasFlag(ClaimSupport.Date)));
        return [.. data.Concat(claims).OrderBy(item => item.Block.Index).ThenBy(item => item.Range.Start)];
    }
}
