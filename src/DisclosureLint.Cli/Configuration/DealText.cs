using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Writes the <c>deal:</c> part of a configuration.</summary>
internal static class DealText
{
    private const int LongestEvidence = 90;

    /// <summary>What is told; nothing where nothing is.</summary>
    public static void Write(DealProfile deal, TextWriter output)
    {
        if (deal == DealProfile.Untold) return;
        output.WriteLine("deal:");
        string? part = null;
        foreach (var (key, value) in Told(deal).Where(told => told.Value is not null))
        {
            var (name, indent) = Place(key, ref part, line => output.WriteLine("  " + line));
            output.WriteLine($"  {indent}{name}: {value}");
        }
    }

    /// <summary>What a draft tells, as comments to be confirmed, each with its words; a question where it tells nothing.</summary>
    /// <param name="draft">The draft, or null for the bare keys.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteInferred(Filing? draft, TextWriter output)
    {
        output.WriteLine("# deal:");
        string? part = null;
        foreach (var (key, value, reason) in Inferred(draft?.Profile ?? new OfferingProfile()))
        {
            var (name, indent) = Place(key, ref part, line => output.WriteLine("#   " + line));
            var why = value is not null ? reason : draft is null ? DealWords.Keys[key] : "the draft does not say";
            output.WriteLine($"#   {indent}{$"{name}: {value}".PadRight(36 - indent.Length)} # {why}");
        }
    }

    /// <summary>The key without its part; the part is written where it begins.</summary>
    private static (string Name, string Indent) Place(string key, ref string? part, Action<string> writePart)
    {
        if (key.Split('.') is not [var newPart, var name]) return (key, "");
        if (newPart != part) writePart($"{newPart}:");
        part = newPart;
        return (name, "  ");
    }

    private static IEnumerable<(string Key, string? Value)> Told(DealProfile deal) =>
    [
        ("offering", Word(DealWords.Offerings, deal.Offering)),
        ("stage", Word(DealWords.Stages, deal.Stage)),
        ("primary", Word(DealWords.Answers, deal.IsPrimary)),
        ("secondary", Word(DealWords.Answers, deal.IsSecondary)),
        ("underwritten", Word(DealWords.Underwritings, deal.Underwriting)),
        ("rule415", Word(DealWords.Answers, deal.UsesRule415)),
        ("reporting", Word(DealWords.Answers, deal.IsReporting)),
        ("filer.egc", Word(DealWords.Answers, deal.IsEmergingGrowthCompany)),
        ("filer.src", Word(DealWords.Answers, deal.IsSmallerReportingCompany)),
        ("filer.largeAccelerated", Word(DealWords.Answers, deal.IsLargeAcceleratedFiler)),
        ("fiscalYearEnd", deal.FiscalYearEnd),
        ("latestAuditedBalanceSheet", Date(deal.LatestAuditedBalanceSheet)),
        ("latestInterimBalanceSheet", Date(deal.LatestInterimBalanceSheet)),
        ("targetEffective", Date(deal.TargetEffective)),
        ("listing.exchange", Text(deal.Exchange)),
        ("listing.symbol", Text(deal.Symbol)),
        ("delayingAmendment", Word(DealWords.Answers, deal.HasDelayingAmendment)),
        ("asOf", Date(deal.AsOf)),
    ];

    private static IEnumerable<(string Key, string? Value, string? Reason)> Inferred(OfferingProfile profile) =>
    [
        ("offering", Word(DealWords.Offerings, OfferingOf(profile)), Reason(profile.Kind)),
        Row("stage", DealWords.Stages, profile.Stage),
        Row("primary", DealWords.Answers, profile.IsPrimary),
        Row("secondary", DealWords.Answers, profile.IsSecondary),
        Row("underwritten", DealWords.Underwritings, profile.Underwriting),
        Row("rule415", DealWords.Answers, profile.UsesRule415),
        Row("reporting", DealWords.Answers, profile.IsReporting),
        Row("filer.egc", DealWords.Answers, profile.IsEmergingGrowthCompany),
        Row("filer.src", DealWords.Answers, profile.IsSmallerReportingCompany),
        Row("filer.largeAccelerated", DealWords.Answers, profile.IsLargeAcceleratedFiler),
        ("latestAuditedBalanceSheet", Date(profile.FiscalYearEnd?.Value), Reason(profile.FiscalYearEnd)),
        ("latestInterimBalanceSheet", Date(profile.LatestBalanceSheet?.Value), Reason(profile.LatestBalanceSheet)),
        ("listing.exchange", Text(profile.Exchange?.Value), Reason(profile.Exchange)),
        ("listing.symbol", Text(profile.Symbol?.Value), Reason(profile.Symbol)),
        Row("delayingAmendment", DealWords.Answers, profile.HasDelayingAmendment),
    ];

    private static DealOffering? OfferingOf(OfferingProfile profile) => profile.Kind?.Value switch
    {
        OfferingKind.Initial => profile.IsBlankCheck is { Value: true } ? DealOffering.BlankCheck : DealOffering.Initial,
        OfferingKind.FollowOn => DealOffering.FollowOn,
        OfferingKind.Resale => DealOffering.Resale,
        OfferingKind.SpinOff => DealOffering.SpinOff,
        OfferingKind.DirectListing => DealOffering.DirectListing,
        _ => null,
    };

    private static (string Key, string? Value, string? Reason) Row<T>(string key, IReadOnlyDictionary<string, T> words, Known<T>? known)
        where T : struct => (key, Word(words, known?.Value), Reason(known));

    private static string? Reason<T>(Known<T>? known)
    {
        if (known?.Evidence?.Text.ReplaceLineEndings(" ") is not { } words) return known?.Reason;
        return $"{known.Reason}: “{(words.Length <= LongestEvidence ? words : words[..LongestEvidence] + "…")}”";
    }

    private static string? Word<T>(IReadOnlyDictionary<string, T> words, T? value)
        where T : struct => value is { } known ? ConfigurationWords.Of(words, known) : null;

    private static string? Date(DateOnly? date) => date is { } known ? YamlText.Date(known) : null;

    private static string? Text(string? text) => text is null ? null : YamlText.Quote(text);
}
