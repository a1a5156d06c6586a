using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Business;

/// <summary>A statement that few customers bring much of the revenue.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The sentence.</param>
/// <param name="Share">The largest share of revenue given, in percent; null where only words tell it.</param>
/// <param name="Customers">How many customers share it; null where no number is given.</param>
/// <param name="IsNamed">Whether a customer has a name.</param>
internal sealed record CustomerConcentration(Block Block, TextSpan Range, decimal? Share, int? Customers, bool IsNamed) : Fact(Block, Range)
{
    /// <summary>The share that one of the customers must have at least, in percent; null where it is not known.</summary>
    public decimal? LeastOfOne => Share is { } share ? share / Math.Max(1, Customers ?? 1) : null;
}

/// <summary>Reads what the prospectus says about large customers.</summary>
internal sealed partial class CustomerConcentrationSource : FactSource<CustomerConcentration>
{
    private static readonly string[] Counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly SectionKind[] Homes =
    [
        SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business, SectionKind.ManagementsDiscussion,
            SectionKind.FinancialStatements,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<CustomerConcentration> Read(Filing filing)
    {
        var found = new List<CustomerConcentration>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is Heading or TableBlock or PageFurniture || !block.Section.IsWithinAny(Homes)) continue;
            if (!block.Text.ContainsIgnoringCase("revenue") && !block.Text.Contains("sales",
                StringComparison.OrdinalIgnoreCase)
                && !block.Text.ContainsIgnoringCase("business")) continue;
            foreach (var sentence in block.Sentences)
            {
                if (Read(sentence) is { } concentration) found.Add(concentration);
            }
        }

        return found;
    }

    private static CustomerConcentration? Read(Sentence sentence)
    {
        var text = sentence.Text;
        if (NotOurs().IsMatch(text)) return null;
        var named = NamedCustomer().IsMatch(text);
        if (Share().Match(text) is { Success: true } share && Revenue().IsMatch(text))
        {
            var numbers = Percent().Matches(text, share.Index).Select(match => decimal.Parse(match.Groups["number"].ValueSpan,
                NumberStyles.Number, CultureInfo.InvariantCulture)).ToArray();
            if (numbers.Length == 0) return null;
            return new CustomerConcentration(sentence.Block, sentence.Range, numbers.Max(), CountIn(share.Groups["count"].Value), named);
        }

        if (Few().IsMatch(text) && Much().IsMatch(text) && !text.Contains('%', StringComparison.Ordinal))
            return new CustomerConcentration(sentence.Block, sentence.Range, null, null, named);
        return NamedMuch().IsMatch(text) && !text.Contains('%', StringComparison.Ordinal)
            ? new CustomerConcentration(sentence.Block, sentence.Range, null, 1, true)
            : null;
    }

    private static int? CountIn(string word)
    {
        var lower = word.Trim().Trim('(', ')').ToLowerInvariant();
        if (int.TryParse(lower, CultureInfo.InvariantCulture, out var number)) return number;
        var index = Array.IndexOf(Counts, lower);
        return index > 0 ? index : lower is "a" or "single" or "another" or "largest" or "significant" or "" ? 1 : null;
    }

    [GeneratedRegex(
        @"\b(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|single|a|another|largest|significant)(?: \(\d+\))?(?: (?:of our"
            + @"|former|large|largest|major|significant|indirect|direct|government(?:al)?|commercial|retail|distributor|wholesale|individual"
            + @"|principal|key|other|different|franchise|top|unaffiliated|related|NASA|[a-z-]+))*,? ?(?:of our )?(?:customers?|clients?"
            + @"|distributors?|retailers?|resellers?|contracts?|partners?|payors?|licensees?)\b(?:[^.;%]"
            + @"|\.\d){0,120}?(?<number>\d{1,3}(?:\.\d+)?) ?(?:%|percent)"
        + @"|(?<number>\d{1,3}(?:\.\d+)?) ?(?:%|percent)(?:[^.;%]|\.\d){0,80}\b(?:from|by|to) (?:our )?(?<count>one|two|three|four|five|six"
        + @"|seven|eight|nine|ten|\d{1,2}|a single|largest)(?: \(\d+\))?(?: [a-z-]+){0,2} (?:customers?|clients?|distributors?|retailers?"
        + @"|partners?)\b"
        + @"|\bsignificant (?:[a-z]+ ){0,2}(?:customer|client) (?:also )?(?:represents?|represented|accounts? for|accounted for"
        + @"|totaled)(?:[^.;%]|\.\d){0,30}?(?<number>\d{1,3}(?:\.\d+)?) ?(?:%|percent)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<number>\d{1,3}(?:\.\d+)?) ?(?:%|percent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:revenues?|net sales|sales)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Revenue();

    /// <summary>Nobody, other people's customers, counts of something else, and what may be.</summary>
    [GeneratedRegex(
        @"\b(?:no|not|none|neither|never|without)\b(?: \w+){0,4} (?:customers?|clients?)\b|\bno (?:single|one|individual)\b|\b(?:competitors?"
            + @"|industry|market|suppliers?|vendors?|peers) (?:\w+ ){0,3}(?:customers?|clients?)\b|\btop \d+ ?%|\b(?:renew|retention|churn"
            + @"|growth|grew|increas|declin|decreas)\w*\b(?:[^.;]|\.\d){0,40}%"
        + @"|\b(?:could|might|if|may|would|target|expect\w*|seek|goal|business combination)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NotOurs();

    /// <summary>A name as customer, in apposition or as subject: <c>one client, Harrow Mills,</c>; not the start of a sentence.</summary>
    [GeneratedRegex(
        @"\b(?:customers?|clients?|distributors?|retailers?|resellers?|licensees?|partners?),? \(?(?:namely |such as )?(?!(?:In|For|During|As"
            + @"|The|Our|We)\b)(?:\p{Lu}[\w&’'.-]*)(?: \p{Lu}[\w&’'.-]*)*(?:,|\)| and| accounted| represented|$)|\b(?:from|to|by"
            + @"|with) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Customer|Client|Q\d|FY"
            + @"|Europe|Asia|Canada|China|America)\b)\p{Lu}[\w&’'-]+(?: \p{Lu}[\w&’'-]+)*"
        + @"|\b\p{Lu}[\w&’'-]+, (?:a|an|one of|our) [^,]{3,60}, (?:accounted|represented|contributed)"
        + @"|^(?!(?:In|For|During|As|The|Our|We|One|Two|Three|Four|Five|Six|At|On|Over|Approximately|Customers?|Sales|Revenues?|These|This|A"
        + @"|Each|Of|More|No)\b)\p{Lu}[\w&’'-]+(?: \p{Lu}[\w&’'-]+)*,? (?:accounted|represented|contributed|is our|was our)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedCustomer();

    [GeneratedRegex(@"\b(?:(?:a )?(?:very )?(?:limited|small|relatively small|relatively limited) number of (?:[a-z-]+ ){0,3}(?:customers?"
        + @"|clients|distributors|retailers|licensees)|(?:a )?(?:few|handful of) (?:[a-z-]+ ){0,2}(?:customers?|clients|distributors"
        + @"|retailers)|(?:one|a single|single) (?:significant |major |large )?(?:customer|client))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Few();

    [GeneratedRegex(@"\b(?:(?:substantial|significant|large|material|major|considerable) (?:portion|part|percentage|amount|share|majority)"
        + @"|majority|substantially all|most|all|much|depend(?:s|ed|ent)? (?:up)?on|rel(?:y|ies|iance) on|concentrat\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Much();

    /// <summary>A named party brings "the majority" or "substantially all" of a revenue, without a number.</summary>
    [GeneratedRegex(
        @"\b(?:from|by|particularly|including|with|to) (?!(?:January|February|March|April|May|June|July|August|September|October|November"
            + @"|December|Europe|Asia|Canada|China|America|North|Latin|United|Platform|Payments"
            + @"|Internet)\b)\p{Lu}[\p{L}&’'-]+(?: \p{Lu}[\p{L}&’'-]+)?,?(?: \w+){0,6} (?:the |a )?(?:(?:substantial|vast|significant"
            + @"|large) )?(?:majority|portion|substantially all|number) of (?:our|the Company[’']s)\b[^.;]{0,60}\brevenues?\b"
        + @"|^\p{Lu}[\p{L}&’'-]+[’']s? (?:\w+ ){1,5}(?:the |a )?(?:(?:substantial|vast|significant|large) )?(?:majority|portion"
        + @"|number) of (?:our|the)?[^.;]{0,80}\b(?:revenues?|ads|sales|advertisers)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedMuch();
}
