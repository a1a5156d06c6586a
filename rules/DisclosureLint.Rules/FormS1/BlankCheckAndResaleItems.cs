using DisclosureLint.FormChecks;
using DisclosureLint.FormChecks.Tests;

namespace DisclosureLint.Rules.FormS1;

/// <summary>What is asked of blank-check companies (Regulation S-K Subpart 1600) and of resales.</summary>
internal static class BlankCheckAndResaleItems
{
    /// <summary>Subpart 1600 came into force on this day.</summary>
    private static readonly DateOnly Subpart1600 = new(2024, 7, 1);

    public static IReadOnlyList<FormItem> All { get; } =
    [
        BlankCheck("S1", "Time frame of the business combination and extensions", "Regulation S-K Item 1602(a)", "months from the closing*",
            "months after the closing*", "months to consummate*", "months to complete*"),
        BlankCheck("S2", "Redemption rights and their limits", "Regulation S-K Item 1602(a)", "redemption rights", "right to redeem*",
            "redeem all or a portion*", "opportunity to redeem*"),
        BlankCheck("S3", "Sponsor: price paid and compensation", "Regulation S-K Item 1602(a)", "founder shares", "our sponsor*", "the sponsor*"),
        BlankCheck("S4", "Dilution by quarters of the maximum redemptions", "Regulation S-K Item 1602(a)(4)", "maximum redemption*",
            "maximum redemptions", "25% of maximum*", "quartile*"),
        BlankCheck("S5", "Conflicts of interest", "Regulation S-K Item 1602(b)(7)", "conflicts of interest"),
        new("S6", "Tagging of Subpart 1600 disclosure", FormPart.Prospectus, new Authority("Regulation S-K Item 1610"),
            new UncheckedTest("tags are added when the filing is made ready for EDGAR"))
        {
            Applies = Applicability.BlankCheck,
            EffectiveFrom = Subpart1600,
        },
        new("R1", "No proceeds to the issuer from the resale", FormPart.Prospectus, new Authority("Regulation S-K Item 504"),
            new PhraseTest(
                FormRegion.Anywhere, "will not receive any*", "not receive any of the proceeds", "not receive any proceeds",
                    "will not receive proceeds", "receive no proceeds", "not receive any portion*", "none of the proceeds*"))
        {
            Applies = Applicability.OnlySecondary,
        },
        new("R2", "Selling holders as underwriters", FormPart.Prospectus,
            new Authority("Regulation S-K Item 508(e); Securities Act Section 2(a)(11)"),
            new PhraseTest(
                FormRegion.Anywhere, "deemed to be underwriters", "deemed to be \"underwriters", "deemed underwriters",
                    "deemed to be an underwriter", "deemed to be an \"underwriter", "deemed \"underwriters", "deemed an \"underwriter",
                "are underwriters*", "is an underwriter*", "be an underwriter*", "\"underwriter\"", "\"underwriters\"", "be underwriters*",
                    "statutory underwriter*", "is an \"underwriter*"))
        {
            Applies = Applicability.Resale,
        },
        new("R3", "Whether the resale is in truth an offering by the issuer", FormPart.Prospectus,
            new Authority("Securities Act Rule 415(a)(1)(i)", IsVerified: false),
            new UncheckedTest("a judgement on size, holders and terms"))
        {
            Applies = Applicability.Resale,
        },
    ];

    private static FormItem BlankCheck(string id, string title, string authority, params string[] phrases) =>
        new(id, title, FormPart.Prospectus, new Authority(authority), new PhraseTest(FormRegion.Anywhere, phrases))
        {
            Applies = Applicability.BlankCheck,
            EffectiveFrom = Subpart1600,
        };
}
