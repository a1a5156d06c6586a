using DisclosureLint.Facts;

namespace DisclosureLint.Rules;

/// <summary>
/// Which offerings a rule or an item of the form is asked of: those that meet all of some conditions. Three-valued: what the profile
/// does not tell is neither met nor failed.
/// </summary>
public sealed class Applicability
{
    private readonly IReadOnlyList<Condition> _conditions;

    private Applicability(params IReadOnlyList<Condition> conditions) => _conditions = conditions;

    private Applicability(Func<OfferingProfile, bool?> isMet, string key, string otherwise)
        : this([new Condition(isMet, key, otherwise)])
    {
    }

    /// <summary>All offerings.</summary>
    public static Applicability Always { get; } = new([]);

    /// <summary>First offerings.</summary>
    public static Applicability Initial { get; } = new(profile => profile.IsInitialOffering, "offering", "no initial offering");

    /// <summary>The issuer sells.</summary>
    public static Applicability Primary { get; } =
        new(profile => IsDistribution(profile) ? false : profile.IsPrimary?.Value, "primary", "the issuer sells nothing");

    /// <summary>Holders sell.</summary>
    public static Applicability Secondary { get; } =
        new(profile => IsDistribution(profile) ? false : profile.IsSecondary?.Value, "secondary", "no holder sells");

    /// <summary>Holders sell and the issuer does not: resales, and direct listings without an offering of the issuer.</summary>
    public static Applicability OnlySecondary { get; } = new(OnlyHoldersSell, "primary", "not only holders sell");

    /// <summary>Resales.</summary>
    public static Applicability Resale { get; } =
        new(profile => profile.Kind is { } kind ? kind.Value == OfferingKind.Resale : null, "offering", "no resale");

    /// <summary>Underwriters or agents take part.</summary>
    public static Applicability Underwritten { get; } =
        new(
            profile => IsDistribution(profile) ? false : profile.Underwriting is { } kind ? kind.Value != UnderwritingKind.None : null,
            "underwritten", "no underwriter");

    /// <summary>Underwriters buy.</summary>
    public static Applicability FirmCommitment { get; } =
        new(
            profile => IsDistribution(profile) ? false : profile.Underwriting is { } kind ? kind.Value == UnderwritingKind.FirmCommitment : null,
            "underwritten", "no firm commitment");

    /// <summary>Emerging growth companies.</summary>
    public static Applicability EmergingGrowth { get; } =
        new(profile => profile.IsEmergingGrowthCompany?.Value, "filer.egc", "no emerging growth company");

    /// <summary>All but smaller reporting companies.</summary>
    public static Applicability NotSmallerReporting { get; } =
        new(profile => profile.IsSmallerReportingCompany is { } known ? !known.Value : null, "filer.src", "a smaller reporting company need not");

    /// <summary>Delayed and continuous offerings.</summary>
    public static Applicability Rule415 { get; } = new(profile => profile.UsesRule415?.Value, "rule415", "no offering under Rule 415");

    /// <summary>Blank-check companies.</summary>
    public static Applicability BlankCheck { get; } =
        new(profile => profile.IsBlankCheck is { Value: true }, "", "nothing says that it is a blank-check company");

    /// <summary>All but blank-check companies.</summary>
    public static Applicability NotBlankCheck { get; } =
        new(profile => profile.IsBlankCheck is not { Value: true }, "", "a blank-check company has none");

    /// <summary>Operating companies.</summary>
    public static Applicability Operating { get; } =
        new(profile => profile.IsFund is { Value: true } ? false : true, "", "a fund or trust has none");

    /// <summary>Equity securities.</summary>
    public static Applicability Equity { get; } =
        new(profile => profile.OffersDebt is { Value: true } ? false : true, "", "debt securities are offered");

    /// <summary>Debt securities.</summary>
    public static Applicability Debt { get; } = new(profile => profile.OffersDebt is { Value: true }, "", "no debt securities are offered");

    /// <summary>Amendments.</summary>
    public static Applicability Amendment { get; } = new(profile => profile.AmendmentNumber is { Value: > 0 }, "", "the original filing");

    /// <summary>Registration statements before effectiveness.</summary>
    public static Applicability NotFinal { get; } =
        new(profile => profile.Stage is { } stage ? stage.Value != FilingStage.Final : null, "stage", "a final prospectus");

    /// <summary>Filings that the public sees.</summary>
    public static Applicability Public { get; } =
        new(profile => profile.Stage is { } stage ? stage.Value != FilingStage.ConfidentialDraft : null, "stage", "a draft for nonpublic review");

    /// <summary>Registration statements that do not become effective by themselves.</summary>
    public static Applicability Delayed { get; } =
        new(profile => profile.HasDelayingAmendment is not { Value: false, Evidence: null }, "", "it becomes effective by Section 8(a)");

    private static bool? OnlyHoldersSell(OfferingProfile profile) => profile switch
    {
        { Kind.Value: OfferingKind.Resale } => true,
        { Kind.Value: OfferingKind.SpinOff } or { IsPrimary.Value: true } or { IsSecondary.Value: false } => false,
        { IsPrimary.Value: false, IsSecondary.Value: true } => true,
        _ => null,
    };

    private static bool IsDistribution(OfferingProfile profile) => profile.Kind is { Value: OfferingKind.SpinOff };

    /// <summary>Where both are so.</summary>
    /// <param name="other">The further conditions.</param>
    public Applicability And(Applicability other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Applicability([.. _conditions, .. other._conditions]);
    }

    /// <summary>Whether an offering meets all conditions; null where the profile does not tell.</summary>
    /// <param name="profile">What is known of the offering.</param>
    public bool? IsMetBy(OfferingProfile profile) => Ask(profile).IsMet;

    /// <summary>Whether an offering meets all conditions, with the condition that decides.</summary>
    /// <param name="profile">What is known of the offering.</param>
    /// <returns>True; false with why; or null with the key of the deal profile that would tell.</returns>
    internal (bool? IsMet, string Key, string Otherwise) Ask(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Condition? open = null;
        foreach (var condition in _conditions)
        {
            var isMet = condition.IsMet(profile);
            if (isMet == false) return (false, condition.Key, condition.Otherwise);
            if (isMet is null) open ??= condition;
        }

        return open is null ? (true, "", "") : (null, open.Key, open.Otherwise);
    }

    /// <summary>One condition.</summary>
    /// <param name="IsMet">True, false, or null where that is not known.</param>
    /// <param name="Key">The key of the deal profile that would tell.</param>
    /// <param name="Otherwise">Why the item is not asked for where it is not met.</param>
    private sealed record Condition(Func<OfferingProfile, bool?> IsMet, string Key, string Otherwise);
}
