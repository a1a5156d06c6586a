namespace DisclosureLint.Facts;

/// <summary>What kind of offering a filing is for.</summary>
public enum OfferingKind
{
    /// <summary>The issuer's first registered offering of the class.</summary>
    Initial,

    /// <summary>An offering by an issuer whose securities are traded already.</summary>
    FollowOn,

    /// <summary>Only holders sell; the issuer does not.</summary>
    Resale,

    /// <summary>Securities are distributed to the holders of another company.</summary>
    SpinOff,

    /// <summary>A listing without an offering by the issuer or an underwriter.</summary>
    DirectListing,
}

/// <summary>The underwriters' obligation.</summary>
public enum UnderwritingKind
{
    /// <summary>No underwriter or agent: the issuer or the holders sell themselves.</summary>
    None,

    /// <summary>Underwriters buy the securities.</summary>
    FirmCommitment,

    /// <summary>An agent tries to place them.</summary>
    BestEfforts,
}

/// <summary>Where the filing stands on its way to effectiveness; decides which blanks are still allowed.</summary>
public enum FilingStage
{
    /// <summary>Draft submitted for nonpublic review.</summary>
    ConfidentialDraft,

    /// <summary>Filed publicly, before a preliminary prospectus circulates.</summary>
    PublicFiling,

    /// <summary>A preliminary prospectus with a price range circulates.</summary>
    RedHerring,

    /// <summary>The amendment before effectiveness.</summary>
    PreEffective,

    /// <summary>The final prospectus.</summary>
    Final,
}

/// <summary>
/// What is known of the offering. Every property is null where the text does not say; a rule that depends on it then asks, or
/// lowers its confidence, and never takes unknown for no.
/// </summary>
public sealed record OfferingProfile
{
    /// <summary>The registrant's exact name.</summary>
    public Known<string>? Registrant { get; init; }

    /// <summary>The form: <c>S-1</c>, <c>S-1/A</c>, <c>424B4</c>, <c>10-K</c>.</summary>
    public Known<string>? Form { get; init; }

    /// <summary>The number of the amendment; 0 for the original filing.</summary>
    public Known<int>? AmendmentNumber { get; init; }

    /// <summary>The Securities Act file number, such as <c>333-163252</c>.</summary>
    public Known<string>? FileNumber { get; init; }

    /// <summary>What kind of offering it is.</summary>
    public Known<OfferingKind>? Kind { get; init; }

    /// <summary>Whether the issuer itself sells securities.</summary>
    public Known<bool>? IsPrimary { get; init; }

    /// <summary>Whether holders sell securities.</summary>
    public Known<bool>? IsSecondary { get; init; }

    /// <summary>The underwriters' obligation.</summary>
    public Known<UnderwritingKind>? Underwriting { get; init; }

    /// <summary>Whether the registrant is a blank-check company that seeks a business combination.</summary>
    public Known<bool>? IsBlankCheck { get; init; }

    /// <summary>Whether the registrant is a shell company.</summary>
    public Known<bool>? IsShell { get; init; }

    /// <summary>Whether debt securities rather than equity are offered.</summary>
    public Known<bool>? OffersDebt { get; init; }

    /// <summary>Whether the registrant is a fund or commodity trust.</summary>
    public Known<bool>? IsFund { get; init; }

    /// <summary>Whether the registrant is an emerging growth company.</summary>
    public Known<bool>? IsEmergingGrowthCompany { get; init; }

    /// <summary>Whether the registrant is a smaller reporting company.</summary>
    public Known<bool>? IsSmallerReportingCompany { get; init; }

    /// <summary>Whether the registrant is a large accelerated filer.</summary>
    public Known<bool>? IsLargeAcceleratedFiler { get; init; }

    /// <summary>Whether the registrant reports under Section 13(a) or 15(d) of the Exchange Act already.</summary>
    public Known<bool>? IsReporting { get; init; }

    /// <summary>Whether securities are offered on a delayed or continuous basis (Rule 415).</summary>
    public Known<bool>? UsesRule415 { get; init; }

    /// <summary>Whether the registration statement carries the delaying amendment of Rule 473(a).</summary>
    public Known<bool>? HasDelayingAmendment { get; init; }

    /// <summary>Where the filing stands on its way to effectiveness.</summary>
    public Known<FilingStage>? Stage { get; init; }

    /// <summary>The underwriters named on the cover.</summary>
    public IReadOnlyList<string> Underwriters { get; init; } = [];

    /// <summary>The lower end of the price range, or the price.</summary>
    public Known<decimal>? PriceLow { get; init; }

    /// <summary>The upper end of the price range, or the price.</summary>
    public Known<decimal>? PriceHigh { get; init; }

    /// <summary>The exchange or market named.</summary>
    public Known<string>? Exchange { get; init; }

    /// <summary>The trading symbol.</summary>
    public Known<string>? Symbol { get; init; }

    /// <summary>The last fiscal year end for which there are statements.</summary>
    public Known<DateOnly>? FiscalYearEnd { get; init; }

    /// <summary>Date of the latest balance sheet, audited or interim.</summary>
    public Known<DateOnly>? LatestBalanceSheet { get; init; }

    /// <summary>The date the document was filed, or is dated.</summary>
    public Known<DateOnly>? FilingDate { get; init; }

    /// <summary>Whether the statements show net losses.</summary>
    public Known<bool>? HasNetLosses { get; init; }

    /// <summary>Whether this is the first registered offering: true, false or unknown.</summary>
    public bool? IsInitialOffering => Kind is null ? null : Kind.Value is OfferingKind.Initial or OfferingKind.DirectListing or OfferingKind.SpinOff;
}
