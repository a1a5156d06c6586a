using DisclosureLint.Facts.Profiles;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts;

/// <summary>
/// Infers the offering profile from the main document; every inference carries its sentence. What the deal profile tells wins.
/// </summary>
internal sealed class OfferingProfileSource : FactSource<OfferingProfile>
{
    public override IReadOnlyList<OfferingProfile> Read(Filing filing)
    {
        var front = FrontMatter.Of(filing.Main);
        var facing = new FacingPageReader(front).Read();
        var prices = PriceReader.Read(front);
        var stage = StageReader.Read(front, facing, prices);
        var fund = IssuerTypeReader.ReadFund(front, facing);
        var terms = new OfferingTermsReader(front, filing.Main, facing, fund is { Value: true }).Read();
        var statements = StatementsReader.Read(filing, facing.FilingDate?.Value);
        var inferred = new OfferingProfile
        {
            Registrant = facing.Registrant,
            Form = facing.Form,
            AmendmentNumber = facing.AmendmentNumber,
            FileNumber = facing.FileNumber,
            Kind = terms.Kind,
            IsPrimary = terms.IsPrimary,
            IsSecondary = terms.IsSecondary,
            Underwriting = terms.Underwriting,
            IsBlankCheck = IssuerTypeReader.ReadBlankCheck(front, filing.Main, facing),
            IsShell = IssuerTypeReader.ReadShell(front, filing.Main),
            OffersDebt = IssuerTypeReader.ReadDebt(front),
            IsFund = fund,
            IsEmergingGrowthCompany = FilerStatusReader.ReadEmergingGrowth(front, filing.Main),
            IsSmallerReportingCompany = FilerStatusReader.ReadSmallerReporting(front, filing.Main),
            IsLargeAcceleratedFiler = FilerStatusReader.ReadLargeAccelerated(front),
            IsReporting = ReportingReader.Read(filing.Main, terms.Kind),
            UsesRule415 = FilerStatusReader.ReadRule415(front),
            HasDelayingAmendment = FilerStatusReader.ReadDelayingAmendment(front),
            Stage = stage,
            Underwriters = UnderwriterNames.Read(front, terms.Underwriting?.Value),
            PriceLow = prices.Low,
            PriceHigh = prices.High,
            Exchange = MarketReader.ReadExchange(front, filing.Main),
            Symbol = MarketReader.ReadSymbol(front, filing.Main),
            FiscalYearEnd = statements.FiscalYearEnd,
            LatestBalanceSheet = statements.LatestBalanceSheet,
            FilingDate = facing.FilingDate,
            HasNetLosses = statements.HasNetLosses,
        };
        return [filing.Deal.ApplyTo(inferred)];
    }
}
