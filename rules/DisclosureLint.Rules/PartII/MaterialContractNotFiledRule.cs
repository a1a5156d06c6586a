using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>A named party on which the business depends has no agreement in the exhibit index.</summary>
public sealed partial class MaterialContractNotFiledRule : PhraseRule
{
    private const decimal SignificantPercentage = 10m;

    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 4;

    private static readonly string[] NoParty =
    [
        "United States", "United Kingdom", "European Union", "Canada", "China", "Europe", "Asia", "America", "North America", "Latin America",
        "Africa", "Japan", "Germany",
        "Customer", "Company", "Supplier", "Vendor", "Distributor", "Fiscal", "January", "February", "March", "April", "May", "June", "July",
        "August",
        "September", "October", "November", "December", "Internet", "Federal", "Medicare", "Medicaid", "Board", "Section", "Table", "Note",
        "International",
        "Chief", "Officer", "Mr", "Ms", "Dr", "Mrs", "Class", "Series", "Nasdaq", "NYSE", "GAAP", "Commission", "FDA", "Congress", "State",
        "States", "Asia Pacific", "EMEA",
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8110",
        Name = "material-contract-not-filed",
        Title = "Agreement on which the business depends not in the exhibit index",
        Message = "The text says the business depends on {0}; the exhibit index lists no agreement with it.",
        Why = "Regulation S-K Item 601(b)(10)(ii)(B) asks for every contract on which the registrant's business is substantially dependent, such "
            + "as one to sell the major part of its products or to buy the major part of its requirements, even one made in the ordinary course.",
        Fix = "File the agreement and describe its material terms (term, termination, price, exclusivity); or tell the staff that there is no "
            + "agreement, or why the business does not depend on it.",
        Comment = "We note your disclosure that “{quote}.” Please file the agreement as an exhibit, or confirm that there is no agreement "
            + "that is required to be filed pursuant to Item 601(b)(10) of Regulation S-K, and tell us why.",
        StaffComments = ["calix-2009-12-17#25"],
        Topics = ["MATERIALK", "CUSTCONC"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)(ii)(B)")],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# BUSINESS\n\n[|Halvorsen Foods accounted for 29% of our revenue in 2025.|]\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description "
                + "|\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | "
            + "Consent of Dunmore LLP |"),
        Example.Flagged(
            "# RISK FACTORS\n\n[|We depend on Nordlys Optics for all of the lenses in our instruments.|]\n\n# EXHIBIT INDEX\n\n| Exhibit No. "
                + "| Description |\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | "
            + "Consent of Dunmore LLP |"),
        Example.Clean(
            "# BUSINESS\n\nHalvorsen Foods accounted for 29% of our revenue in 2025.\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Supply Agreement with Halvorsen "
            + "Foods, Inc. |\n| 23.1 | Consent of Dunmore LLP |")
            with { Because = "the agreement is listed" },
        Example.Clean(
            "# BUSINESS\n\nEurope accounted for 29% of our revenue, and Halvorsen Foods accounted for 4% of our sales.\n\n# EXHIBIT "
                + "INDEX\n\n| Exhibit No. | Description |\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | "
            + "Consent of Dunmore LLP |")
            with { Because = "a region has no contract, and four percent is not significant" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "accounted for", "represented", "depend on", "depends on", "dependent on", "dependent upon", "depend upon", "depends upon", "rely on",
        "relies on",
        "important to our business", "material to our business", "critical to our business", "essential to our business", "sole source*",
        "single source*", "only source", "sole supplier", "derived",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (hit.Block is Heading || (PartyIn(sentence.Text) ?? PartyBeside(sentence)) is not { } party) return;
        var index = hit.Filing.Facts.Of<ExhibitEntry>();
        if (index.Count < SmallestIndex || IsListed(party, index) || IsRegistrant(party, hit.Filing)) return;
        hit.Report(sentence.Range, new ReportDetails
        {
            Arguments = [party],
            Confidence = Confidence.Medium,
            GroupKey = party.Split(' ')[0],
        });
    }

    private static string? PartyIn(string sentence)
    {
        foreach (Match match in Share().Matches(sentence))
        {
            if (!decimal.TryParse(match.Groups["share"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var share)
                || share < SignificantPercentage) continue;
            if (Named(match.Groups["party"].Value) is { } customer) return customer;
        }

        return Dependence().Match(sentence) is { Success: true } depends ? Named(depends.Groups["party"].Value) : null;
    }

    /// <summary>"Under an agreement that is material to our business, it buys ..." is about the one the sentence before speaks of.</summary>
    private static string? PartyBeside(Sentence sentence)
    {
        const int Reach = 3;
        if (!MaterialAgreement().IsMatch(sentence.Text)) return null;
        for (var (earlier, steps) = (sentence.Previous, 0); earlier is not null && steps < Reach; earlier = earlier.Previous, steps++)
        {
            if (Subject().Match(earlier.Text) is { Success: true, Value: var name }) return Named(name);
        }

        return null;
    }

    private static string? Named(string words)
    {
        var name = words.Trim().TrimEnd(',', '.');
        return name.Length >= 3 && !NoParty.Any(word => name.Split(' ', ',', '.').Contains(word.Split(' ')[0],
            StringComparer.OrdinalIgnoreCase) && name.ContainsIgnoringCase(word))
            ? name
            : null;
    }

    /// <summary>A name is in the index when its first telling word is.</summary>
    private static bool IsListed(string party, IReadOnlyList<ExhibitEntry> index)
    {
        var word = party.Split(' ', ',').FirstOrDefault(part => part.Length >= 3 && part is not ("The" or "Bank" or "First")) ?? party;
        return index.Any(entry => entry.Description.ContainsIgnoringCase(word));
    }

    private static bool IsRegistrant(string party, Filing filing) =>
        filing.Profile.Registrant?.Value.ContainsIgnoringCase(party.Split(' ')[0]) == true;

    [GeneratedRegex(@"(?:(?:sales|revenues?) (?:to|from) )?(?<party>\p{Lu}[\w&’'.-]*(?:,? (?:(?:of|and"
        + @"|&) )?\p{Lu}[\w&’'.-]*){0,4}),?(?: (?:alone|together with its affiliates)|,? [a-z][^,;]{3,80},)? (?:accounted for|represented"
        + @"|comprised|contributed|generated) (?:approximately |about |more than |over )?(?<share>\d+(?:\.\d+)?)%[^;]{0,80}\b(?:revenues?"
        + @"|sales|purchases)\b|\bderived (?:approximately |about |more than |over )?(?<share>\d+(?:\.\d+)?)%[^;]{0,60}\b(?:revenues?"
        + @"|sales)\b[^;]{0,20}\bfrom (?<party>\p{Lu}[\w&’'.-]*(?: (?:(?:of|and|&) )?\p{Lu}[\w&’'.-]*){0,4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b[Ww]e (?:\w+ ){0,2}?(?:(?:substantially |heavily |solely |entirely )?(?:depend|rely)|are (?:substantially |heavily "
        + @"|highly |solely |entirely )?dependent) (?:substantially |heavily |solely |exclusively |entirely )?(?:on"
        + @"|upon) (?:our (?:agreements?|contracts?|relationship) with )?(?<party>\p{Lu}[\w&’'-]*(?: \p{Lu}[\w&’'-]*){0,3})(?= (?:for|to"
        + @"|as)\b|,|\.$)|(?<party>\p{Lu}[\w&’'-]*(?: \p{Lu}[\w&’'-]*){0,3}),? (?:is|are) (?:currently )?(?:our|the) (?:sole|only"
        + @"|single)[- ](?:source(?! of (?:revenues?|cash|income|funds|liquidity|capital))|supplier|manufacturer|provider)|\b(?:agreements?"
        + @"|contracts?) with (?<party>\p{Lu}[\w&’'-]*(?: \p{Lu}[\w&’'-]*){0,3})\b[^;]{0,60}\b(?:is|are) (?:important|material|critical"
        + @"|essential) to (?:us|our)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dependence();

    [GeneratedRegex(@"\b(?:agreements?|contracts?)\b[^;]{0,60}\b(?:is|are) (?:important|material|critical|essential) to (?:us|our)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex MaterialAgreement();

    [GeneratedRegex(@"^\p{Lu}[\w&’'-]*(?: \p{Lu}[\w&’'-]*){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
