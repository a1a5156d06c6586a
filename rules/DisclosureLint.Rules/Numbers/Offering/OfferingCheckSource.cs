using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Re-solves the offering: every number that follows from others, beside what the draft says.</summary>
internal sealed class OfferingCheckSource : FactSource<OfferingCheck>
{
    /// <inheritdoc/>
    public override IReadOnlyList<OfferingCheck> Read(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);

        // Funds, blank-check companies and debt have an arithmetic of their own.
        if (filing.Profile is { IsFund.Value: true } or { OffersDebt.Value: true }) return [];
        var inputs = filing.Facts.Single<OfferingInputs>();
        return
        [
            .. ProceedsChecks.Read(filing, inputs),
            .. SensitivityChecks.Read(filing, inputs),
            .. PriceTableChecks.Read(filing, inputs),
            .. SharesOutstandingChecks.Read(filing, inputs),
            .. CapitalizationChecks.Read(filing, inputs),
            .. DilutionChecks.Read(filing, inputs),
            .. InvestorTableChecks.Read(filing, inputs),
            .. SumChecks.Read(filing, inputs),
            .. OwnershipChecks.Read(filing, inputs),
        ];
    }
}
