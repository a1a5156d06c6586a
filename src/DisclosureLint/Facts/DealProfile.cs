namespace DisclosureLint.Facts;

/// <summary>What a deal team calls its offering.</summary>
public enum DealOffering
{
    /// <summary>An initial public offering by an operating company.</summary>
    Initial,

    /// <summary>An offering by a company whose securities are traded already.</summary>
    FollowOn,

    /// <summary>Only holders sell.</summary>
    Resale,

    /// <summary>An initial public offering by a blank-check company.</summary>
    BlankCheck,

    /// <summary>A listing without an underwritten offering.</summary>
    DirectListing,

    /// <summary>A distribution to the holders of another company.</summary>
    SpinOff,

    /// <summary>An offering that an agent tries to place.</summary>
    BestEfforts,
}

/// <summary>
/// What the people on a deal know of it, whatever the draft says. Every property is null where nobody told; then the draft's own words
/// decide. Immutable.
/// </summary>
public sealed record DealProfile
{
    /// <summary>A profile that tells nothing.</summary>
    public static DealProfile Untold { get; } = new();

    /// <summary>What kind of offering it is.</summary>
    public DealOffering? Offering { get; init; }

    /// <summary>Where the filing stands.</summary>
    public FilingStage? Stage { get; init; }

    /// <summary>Whether the issuer sells.</summary>
    public bool? IsPrimary { get; init; }

    /// <summary>Whether holders sell.</summary>
    public bool? IsSecondary { get; init; }

    /// <summary>The underwriters' obligation.</summary>
    public UnderwritingKind? Underwriting { get; init; }

    /// <summary>Whether securities are offered on a delayed or continuous basis (Rule 415).</summary>
    public bool? UsesRule415 { get; init; }

    /// <summary>Whether the registrant reports under Section 13(a) or 15(d) of the Exchange Act already.</summary>
    public bool? IsReporting { get; init; }

    /// <summary>Whether the registrant is an emerging growth company.</summary>
    public bool? IsEmergingGrowthCompany { get; init; }

    /// <summary>Whether the registrant is a smaller reporting company.</summary>
    public bool? IsSmallerReportingCompany { get; init; }

    /// <summary>Whether the registrant is a large accelerated filer.</summary>
    public bool? IsLargeAcceleratedFiler { get; init; }

    /// <summary>Month and day on which fiscal years end, as <c>12-31</c>.</summary>
    public string? FiscalYearEnd { get; init; }

    /// <summary>Date of the latest audited balance sheet.</summary>
    public DateOnly? LatestAuditedBalanceSheet { get; init; }

    /// <summary>Date of the latest interim balance sheet.</summary>
    public DateOnly? LatestInterimBalanceSheet { get; init; }

    /// <summary>The day on which the registration statement is meant to become effective.</summary>
    public DateOnly? TargetEffective { get; init; }

    /// <summary>The exchange that the securities are, or will be, listed on.</summary>
    public string? Exchange { get; init; }

    /// <summary>The trading symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>Whether the registration statement carries the delaying amendment; false where it becomes effective by Section 8(a).</summary>
    public bool? HasDelayingAmendment { get; init; }

    /// <summary>The date whose law applies.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Puts what was told in the place of what was inferred.</summary>
    /// <param name="inferred">The profile as the draft's words give it.</param>
    public OfferingProfile ApplyTo(OfferingProfile inferred)
    {
        ArgumentNullException.ThrowIfNull(inferred);
        if (this == Untold) return inferred;
        return inferred with
        {
            Kind = Told(ToldKind, inferred.Kind),
            IsBlankCheck = Told(Offering switch { DealOffering.BlankCheck => true, DealOffering.Initial => false, _ => null }, inferred.IsBlankCheck),
            Stage = Told(Stage, inferred.Stage),
            IsPrimary = Told(IsPrimary ?? (Offering == DealOffering.Resale ? false : null), inferred.IsPrimary),
            IsSecondary = Told(IsSecondary ?? (Offering == DealOffering.Resale ? true : null), inferred.IsSecondary),
            Underwriting = Told(Underwriting ?? ToldUnderwriting, inferred.Underwriting),
            UsesRule415 = Told(UsesRule415, inferred.UsesRule415),
            IsReporting = Told(IsReporting ?? ToldReporting, inferred.IsReporting),
            IsEmergingGrowthCompany = Told(IsEmergingGrowthCompany, inferred.IsEmergingGrowthCompany),
            IsSmallerReportingCompany = Told(IsSmallerReportingCompany, inferred.IsSmallerReportingCompany),
            IsLargeAcceleratedFiler = Told(IsLargeAcceleratedFiler, inferred.IsLargeAcceleratedFiler),
            FiscalYearEnd = Told(LatestAuditedBalanceSheet, inferred.FiscalYearEnd),
            LatestBalanceSheet = Told(LatestInterimBalanceSheet ?? LatestAuditedBalanceSheet, inferred.LatestBalanceSheet),
            Exchange = Exchange is null ? inferred.Exchange : new Known<string>(Exchange, Evidence: null, Reason),
            Symbol = Symbol is null ? inferred.Symbol : new Known<string>(Symbol, Evidence: null, Reason),
            HasDelayingAmendment = Told(HasDelayingAmendment, inferred.HasDelayingAmendment),
        };
    }

    private const string Reason = "told by the deal profile";

    private OfferingKind? ToldKind => Offering switch
    {
        DealOffering.Initial or DealOffering.BlankCheck => OfferingKind.Initial,
        DealOffering.FollowOn => OfferingKind.FollowOn,
        DealOffering.Resale => OfferingKind.Resale,
        DealOffering.DirectListing => OfferingKind.DirectListing,
        DealOffering.SpinOff => OfferingKind.SpinOff,
        _ => null,
    };

    private UnderwritingKind? ToldUnderwriting => Offering switch
    {
        DealOffering.BestEfforts => UnderwritingKind.BestEfforts,
        DealOffering.DirectListing => UnderwritingKind.None,
        _ => null,
    };

    private bool? ToldReporting => Offering switch
    {
        DealOffering.FollowOn => true,
        DealOffering.Initial or DealOffering.BlankCheck => false,
        _ => null,
    };

    private static Known<T>? Told<T>(T? told, Known<T>? inferred)
        where T : struct => told is { } value ? new Known<T>(value, Evidence: null, Reason) : inferred;
}
