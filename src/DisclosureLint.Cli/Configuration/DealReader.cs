using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Reads the <c>deal:</c> part of a configuration.</summary>
internal static partial class DealReader
{
    /// <summary>The keys that hold further keys.</summary>
    private static readonly string[] Parts = ["filer", "listing"];

    /// <summary>Reads what is told of the deal.</summary>
    /// <exception cref="UsageException">A key or a value is unknown; the message says where.</exception>
    public static DealProfile Read(YamlFile file, YamlNode node) => Read(file, node, prefix: "", DealProfile.Untold);

    private static DealProfile Read(YamlFile file, YamlNode node, string prefix, DealProfile deal)
    {
        foreach (var (key, value) in file.Entries(node, prefix.Length == 0 ? "deal" : prefix.TrimEnd('.')))
        {
            var name = prefix + key.Value;
            if (prefix.Length == 0 && Parts.Contains(name, StringComparer.Ordinal)) deal = Read(file, value, name + ".", deal);
            else if (DealWords.Keys.ContainsKey(name)) deal = YamlFile.IsEmpty(value) ? deal : With(deal, name, file, value);
            else throw Unknown(file, key, prefix);
        }

        return deal;
    }

    private static DealProfile With(DealProfile deal, string key, YamlFile file, YamlNode node)
    {
        return key switch
        {
            "offering" => deal with { Offering = file.Choice(node, key, DealWords.Offerings) },
            "stage" => deal with { Stage = file.Choice(node, key, DealWords.Stages) },
            "underwritten" => deal with { Underwriting = file.Choice(node, key, DealWords.Underwritings) },
            "primary" => deal with { IsPrimary = Answer() },
            "secondary" => deal with { IsSecondary = Answer() },
            "rule415" => deal with { UsesRule415 = Answer() },
            "reporting" => deal with { IsReporting = Answer() },
            "filer.egc" => deal with { IsEmergingGrowthCompany = Answer() },
            "filer.src" => deal with { IsSmallerReportingCompany = Answer() },
            "filer.largeAccelerated" => deal with { IsLargeAcceleratedFiler = Answer() },
            "fiscalYearEnd" => deal with { FiscalYearEnd = MonthAndDay(file, node) },
            "latestAuditedBalanceSheet" => deal with { LatestAuditedBalanceSheet = file.Date(node, key) },
            "latestInterimBalanceSheet" => deal with { LatestInterimBalanceSheet = file.Date(node, key) },
            "targetEffective" => deal with { TargetEffective = file.Date(node, key) },
            "listing.exchange" => deal with { Exchange = file.Text(node, key) },
            "listing.symbol" => deal with { Symbol = file.Text(node, key) },
            "delayingAmendment" => deal with { HasDelayingAmendment = Answer() },
            _ => deal with { AsOf = file.Date(node, key) },
        };

        bool Answer() => file.Choice(node, key, DealWords.Answers);
    }

    private static string MonthAndDay(YamlFile file, YamlNode node)
    {
        var text = file.Text(node, "fiscalYearEnd");
        return MonthAndDayPattern().IsMatch(text) ? text : throw file.Problem(node, $"fiscalYearEnd takes month and day as 12-31, not {text}.");
    }

    private static UsageException Unknown(YamlFile file, YamlScalarNode key, string prefix)
    {
        var known = DealWords.Keys.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => name[prefix.Length..].Split('.')[0])
            .Distinct(StringComparer.Ordinal);
        return file.Problem(key, $"There is no key {key.Value} in {(prefix.Length == 0 ? "deal" : prefix.TrimEnd('.'))}.{NearestName.Question(key.Value ?? "", known)}");
    }

    [GeneratedRegex(@"^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDayPattern();
}
