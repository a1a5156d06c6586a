using DisclosureLint.Facts;

namespace DisclosureLint.Cli.Configuration;

/// <summary>The keys and words of the <c>deal:</c> part of a configuration; reader, schema and printed configuration share them.</summary>
internal static class DealWords
{
    /// <summary>The keys that take a value, with what each is for; dotted ones stand in a part of their own.</summary>
    public static readonly IReadOnlyDictionary<string, string> Keys = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["offering"] = "What kind of offering it is.",
        ["stage"] = "Where the filing stands; decides which blanks are still allowed.",
        ["primary"] = "Whether the issuer sells.",
        ["secondary"] = "Whether holders sell.",
        ["underwritten"] = "What the underwriters undertake.",
        ["rule415"] = "Whether securities are offered on a delayed or continuous basis.",
        ["reporting"] = "Whether the registrant reports under Section 13(a) or 15(d) already.",
        ["filer.egc"] = "Whether the registrant is an emerging growth company.",
        ["filer.src"] = "Whether the registrant is a smaller reporting company.",
        ["filer.largeAccelerated"] = "Whether the registrant is a large accelerated filer.",
        ["fiscalYearEnd"] = "Month and day on which fiscal years end, as 12-31.",
        ["latestAuditedBalanceSheet"] = "Date of the latest audited balance sheet.",
        ["latestInterimBalanceSheet"] = "Date of the latest interim balance sheet.",
        ["targetEffective"] = "The day on which the registration statement is meant to become effective.",
        ["listing.exchange"] = "The exchange that the securities are, or will be, listed on.",
        ["listing.symbol"] = "The trading symbol.",
        ["delayingAmendment"] = "Whether the facing page carries the delaying amendment; false for the path of Section 8(a).",
        ["asOf"] = "The date whose law applies, where as-of does not say.",
    };

    public static readonly IReadOnlyDictionary<string, DealOffering> Offerings = new Dictionary<string, DealOffering>(StringComparer.Ordinal)
    {
        ["ipo"] = DealOffering.Initial,
        ["follow-on"] = DealOffering.FollowOn,
        ["resale"] = DealOffering.Resale,
        ["spac-ipo"] = DealOffering.BlankCheck,
        ["direct-listing"] = DealOffering.DirectListing,
        ["spin-off"] = DealOffering.SpinOff,
        ["best-efforts"] = DealOffering.BestEfforts,
    };

    public static readonly IReadOnlyDictionary<string, FilingStage> Stages = new Dictionary<string, FilingStage>(StringComparer.Ordinal)
    {
        ["drs"] = FilingStage.ConfidentialDraft,
        ["public-filing"] = FilingStage.PublicFiling,
        ["red-herring"] = FilingStage.RedHerring,
        ["pre-effective"] = FilingStage.PreEffective,
        ["final"] = FilingStage.Final,
    };

    public static readonly IReadOnlyDictionary<string, UnderwritingKind> Underwritings = new Dictionary<string, UnderwritingKind>(StringComparer.Ordinal)
    {
        ["firm"] = UnderwritingKind.FirmCommitment,
        ["best-efforts"] = UnderwritingKind.BestEfforts,
        ["none"] = UnderwritingKind.None,
    };

    public static readonly IReadOnlyDictionary<string, bool> Answers = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["true"] = true,
        ["false"] = false,
    };

    /// <summary>The kinds of value.</summary>
    public static DealValue ValueOf(string key) => key switch
    {
        "offering" => DealValue.Offering,
        "stage" => DealValue.Stage,
        "underwritten" => DealValue.Underwriting,
        "listing.exchange" or "listing.symbol" => DealValue.Text,
        "fiscalYearEnd" => DealValue.MonthAndDay,
        "latestAuditedBalanceSheet" or "latestInterimBalanceSheet" or "targetEffective" or "asOf" => DealValue.Date,
        _ => DealValue.Answer,
    };
}

/// <summary>What a key of the deal profile takes.</summary>
internal enum DealValue
{
    Answer,
    Offering,
    Stage,
    Underwriting,
    Text,
    MonthAndDay,
    Date,
}
