using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.References;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>An agreement bears one date in the text and another one in the exhibit index or elsewhere in the text.</summary>
public sealed partial class AgreementDateDiffersRule : ToldTwiceRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1517",
        Name = "agreement-date-differs",
        Title = "Date of an agreement told differently",
        Message = "The {3} is dated {1} by this place and {2} by another.",
        Why = "Regulation S-K Items 601(a)(2) and 601(b)(10): the index identifies the agreement that the text describes, and an agreement has one date.",
        Fix = "Take the date from the agreement. Where there are two agreements, say so.",
        Comment = "The date of the agreement in “{quote}” differs from the date given elsewhere in your filing. Please reconcile.",
        Topics = ["INCONSISTENT", "EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601(a)(2)"), new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Index = "\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Charter |\n| 5.1 | Opinion |\n| 10.1 | Timber Supply Agreement with Sable Point Forests, Inc., dated March 4, 2024 |\n| 23.1 | Consent |";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\nWe buy logs under [|a Timber Supply Agreement with Sable Point Forests, Inc. dated March 14, 2024|]." + Index),
        Example.Flagged("# BUSINESS\n\nUnder [|the Timber Supply Agreement, dated as of May 4, 2024|], Sable Point Forests, Inc. sells us logs." + Index),
        Example.Clean("# BUSINESS\n\nWe buy logs under a Timber Supply Agreement with Sable Point Forests, Inc. dated March 4, 2024, as amended on May 9, 2025." + Index),
        Example.Clean("# BUSINESS\n\nWe buy logs under a Timber Supply Agreement with Halden Brook Corp. dated May 4, 2024." + Index) with { Because = "another party, another agreement" },
    ];

    private protected override IEnumerable<Told> Read(Filing filing) => [.. OfIndex(filing), .. OfFacility(filing)];

    /// <summary>The one facility of a lender that the discussion and the notes both tell: two months of signing are one too many.</summary>
    private static IEnumerable<Told> OfFacility(Filing filing)
    {
        var told = new List<(Told Told, bool IsTheOne)>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.ContainsIgnoringCase("entered into")) continue;
            foreach (Match match in Entered().Matches(block.Text))
            {
                var one = new Told(block, TextSpan.Of(match.Index, match.Length), match.Groups["what"].Value.ToLowerInvariant(), $"{match.Groups["month"].Value} {match.Groups["year"].Value}", block.Section.IsWithin(SectionKind.FinancialStatements));
                told.Add((one, match.Groups["the"].Success));
            }
        }

        return told.GroupBy(one => one.Told.Subject, StringComparer.Ordinal)
            .Where(same => same.Any(one => one.IsTheOne) && same.Select(one => one.Told.Value).Distinct(StringComparer.Ordinal).Count() == 2
                && same.Where(one => !one.IsTheOne).Select(one => one.Told.Value).Distinct(StringComparer.Ordinal).Count() == 1)
            .SelectMany(same => same.Select(one => one.Told));
    }

    private static IEnumerable<Told> OfIndex(Filing filing)
    {
        var entries = filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main && entry.Number.StartsWith("10", StringComparison.Ordinal))
            .Select(entry => (Entry: entry, Match: Dated().Match(entry.Text))).Where(entry => entry.Match.Success && !Amended().IsMatch(entry.Entry.Text)).ToArray();
        var titles = entries.GroupBy(entry => TitleKey.Of(entry.Match.Groups["title"].Value), StringComparer.Ordinal).Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
        if (titles.Count == 0) yield break;
        foreach (var (key, (entry, match)) in titles)
        {
            yield return new Told(entry.Block, TextSpan.Of(entry.Range.Start + match.Index, match.Length), match.Groups["title"].Value, Date(match), IsAuthority: true);
            var party = Party().Match(entry.Text[match.Groups["title"].Index..][match.Groups["title"].Length..]);
            if (!party.Success) continue;
            foreach (var block in filing.Main.Blocks)
            {
                if (block is not (Paragraph or ListItem) || block.Section.IsWithin(SectionKind.Exhibits)
                    || !block.Text.Contains(party.Groups["party"].Value, StringComparison.Ordinal)) continue;
                foreach (Match told in Dated().Matches(block.Text))
                {
                    var sentence = block.SentenceAt(told.Index)?.Text ?? block.Text;
                    if (TitleKey.Of(told.Groups["title"].Value) != key || !sentence.Contains(party.Groups["party"].Value, StringComparison.Ordinal)
                        || Amended().IsMatch(sentence)) continue;
                    yield return new Told(block, TextSpan.Of(told.Index, told.Length), match.Groups["title"].Value, Date(told));
                }
            }
        }
    }

    private static string Date(Match match) =>
        DateOnly.TryParse(match.Groups["date"].ValueSpan, CultureInfo.InvariantCulture, out var date) ? date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) : match.Groups["date"].Value;

    [GeneratedRegex(@"\b((a|an|the|our) )?(?<title>([A-Z][\w’'-]+ ((and|of|for) )?){1,6}(Agreement|Lease|Facility|Contract|Note|Indenture))\b[^.;|]{0,120}?\bdated (as of )?(?<date>(January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4})|\b((a|an|the|our) )?(?<title>([A-Z][\w’'-]+ ((and|of|for) )?){1,6}(Agreement|Lease|Facility|Contract|Note|Indenture))\b[^;|]{0,120}?\b(Inc|Corp|Ltd|Co)\.,? dated (as of )?(?<date>(January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\b[Ii]n (?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>[0-9]{4}), (we|the Company) entered into ((?<the>the)|an?|our) (?<what>((revolving|secured|bank|senior) )*(credit facility|line of credit|credit agreement|term loan))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entered();

    [GeneratedRegex(@"\b(amend|restate|supplement|renew|replac|terminat|modif|extend)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amended();

    [GeneratedRegex(@"\b(with|and|between|to|in favor of) (?<party>[A-Z][\w’'&-]+ [A-Z][\w’'&-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Party();
}
