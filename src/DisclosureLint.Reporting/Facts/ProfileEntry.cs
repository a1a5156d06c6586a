using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Reporting.Facts;

/// <summary>One known thing about the offering, for printing.</summary>
/// <param name="Name">What it is, in camel case.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">How it was inferred.</param>
/// <param name="Page">The page of the words it was inferred from, or null.</param>
internal sealed record ProfileEntry(string Name, string Value, string Reason, string? Page)
{
    /// <summary>What is known; what is unknown has no entry.</summary>
    public static IReadOnlyList<ProfileEntry> Of(Filing filing)
    {
        var profile = filing.Profile;
        ProfileEntry?[] entries =
        [
            Entry("registrant", profile.Registrant),
            Entry("form", profile.Form),
            Entry("amendmentNumber", profile.AmendmentNumber),
            Entry("fileNumber", profile.FileNumber),
            Entry("kind", profile.Kind),
            Entry("isPrimary", profile.IsPrimary),
            Entry("isSecondary", profile.IsSecondary),
            Entry("underwriting", profile.Underwriting),
            Entry("isBlankCheck", profile.IsBlankCheck),
            Entry("isShell", profile.IsShell),
            Entry("offersDebt", profile.OffersDebt),
            Entry("isFund", profile.IsFund),
            Entry("isEmergingGrowthCompany", profile.IsEmergingGrowthCompany),
            Entry("isSmallerReportingCompany", profile.IsSmallerReportingCompany),
            Entry("stage", profile.Stage),
            profile.Underwriters.Count == 0 ? null : new ProfileEntry("underwriters", string.Join("; ", profile.Underwriters), "named on the cover", null),
            Entry("priceLow", profile.PriceLow),
            Entry("priceHigh", profile.PriceHigh),
            Entry("exchange", profile.Exchange),
            Entry("symbol", profile.Symbol),
            Entry("fiscalYearEnd", profile.FiscalYearEnd),
            Entry("latestBalanceSheet", profile.LatestBalanceSheet),
            Entry("filingDate", profile.FilingDate),
            Entry("hasNetLosses", profile.HasNetLosses),
        ];
        return [.. entries.OfType<ProfileEntry>()];
    }

    private static ProfileEntry? Entry<T>(string name, Known<T>? known)
    {
        if (known is null) return null;
        var value = known.Value switch
        {
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            _ => known.ToString(),
        };
        return new ProfileEntry(name, value, known.Reason, known.Evidence?.Block.Page);
    }
}
