using System.Buffers;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Reads the statements of third-party data in the sections that describe the issuer and its industry.</summary>
internal sealed partial class OutsideDataSource : FactSource<OutsideData>
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["according to", "source", "stud", "survey", "research", "report", "estimate", "expert", "analyst", "projected to", "expected to",
            "forecast", "observers", "CAGR"],
        StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IReadOnlyList<OutsideData> Read(Filing filing)
    {
        var terms = filing.Facts.Single<IssuerTerms>();
        var found = new List<OutsideData>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or TableBlock or Heading || !ClaimSections.Contains(block.Section)
                || !block.Text.AsSpan().ContainsAny(Cues)) continue;
            foreach (var sentence in block.Sentences)
            {
                if (Read(sentence, terms) is { } data) found.Add(data);
            }
        }

        return found;
    }

    private static OutsideData? Read(Sentence sentence, IssuerTerms terms)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(Cues) || OwnWork().IsMatch(text)) return null;
        if (sentence.Section.IsWithin(SectionKind.MarketAndIndustryData) && !Amount().IsMatch(text)) return null;
        if (NamedSource().Match(text) is { Success: true } named)
        {
            if (!IsFinding(text)) return null;
            var name = named.Groups["name"].Value.Trim(' ', ',');
            if (terms.EndOfNameAt(Words.Of(name, new Text.TextSpan(0, name.Length)), 0) > 0) return null;
            return new OutsideData(sentence.Block, sentence.Range, name, IsDated(text, named), true);
        }

        if (UnnamedSource().IsMatch(text)) return IsFinding(text) ? new OutsideData(sentence.Block, sentence.Range, null, false, true) : null;

        // A forecast of a market that no sentence of the paragraph attributes to anybody, not even to the issuer's own estimate.
        if (!MarketForecast().IsMatch(text) || !Amount().IsMatch(text) || OwnEstimate().IsMatch(text)) return null;
        var paragraph = sentence.Block.Text;
        if (NamedSource().IsMatch(paragraph) || FootnoteMark().IsMatch(text)) return null;
        return new OutsideData(sentence.Block, sentence.Range, null, false, UnnamedSource().IsMatch(paragraph));
    }

    private static bool IsFinding(string text) => Amount().IsMatch(text) || FindingVerb().IsMatch(text) || Ranking().IsMatch(text);

    /// <summary>Whether the source has a date: a year in its title, in front of it or right behind it, or a word for its publication with a
    /// year.</summary>
    private static bool IsDated(string text, Match source)
    {
        if (PublishedWhen().IsMatch(text) || FootnoteMark().IsMatch(text) || CitedElsewhere().IsMatch(text)) return true;
        var end = source.Index + source.Length;
        return YearIn().IsMatch(source.Value) || YearBehind().IsMatch(text[end..Math.Min(text.Length, end + 40)])
            || YearBefore().IsMatch(text[Math.Max(0, source.Index - 12)..source.Index]);
    }

    [GeneratedRegex(@"\b[Aa]ccording to (?:an? |the |data (?:from|of|compiled by|published by) |estimates (?:of|by|from) |(?:an? "
        + @"|the )?(?:[a-z0-9-]+ ){0,4}(?:report|study|survey|article|forecast|research|statistics|release)s? (?:issued |published |prepared "
        + @"|conducted |released |compiled )?(?:by|from|of|in) (?:the )?)?(?!(?:GAAP|ASC|Section|Rule|IRC|FASB|Mr|Ms"
        + @"|Dr)\b)(?<name>(?:https?:\S+|[A-Z][\w&.’-]*)(?: (?:of|and|&|for|the|[A-Z][\w&.’-]*))*)"
        + @"|\b(?<name>[A-Z][\w&]+(?: [A-Z&][\w&.]*){0,4})(?:,? an? [a-z ]{3,40},)? (?:estimates|estimated|reports|reported|projects"
        + @"|projected|forecasts|predicts|found|concluded) that\b|\b(?<name>[A-Z][\w&]+ [A-Z&][\w&.]*(?: [A-Z&][\w&.]*){0,3}) (?:estimates|projects|forecasts|predicts) (?=[a-z])|\b(?:[Aa]s |[Ww]as |[Ww]ere )?(?:estimated|reported|published|projected"
        + @"|measured|compiled|conducted|provided) by (?:the )?(?<name>[A-Z][\w&]+(?: [A-Z&][\w&.]*){0,4})|\b(?!(?:Our|We|The|This|These"
        + @"|Those|Such|Any|All|Its|Their|In|A|An)\b)(?<name>[A-Z][\w&]+(?: [A-Z&][\w&.]*){0,3})(?:’s|'s)? (?:[a-z]+ )?(?:study|survey|report"
        + @"|research|data|index|Study|Survey|Report|Index)\b|\([Ss]ources?: (?<name>[A-Z][^)]{2,60})\)"
        + @"|\bSources?: (?<name>[A-Z][\w&.]*(?: [\w&.]+){0,5})", RegexOptions.CultureInvariant)]
    private static partial Regex NamedSource();

    [GeneratedRegex(@"\baccording to (?:an? |the |one |several |various |some |many |certain |recent |published "
        + @"|publicly available )*(?:industry|third[- ]party|independent|outside|market|research|recent|trade|government|unnamed|leading"
        + @"|study|survey|report|analysts?|experts?|published|public|estimates|statistics|studies|data|sources?)\b|\b(?:industry"
        + @"|third[- ]party|independent|outside|market research|trade|unnamed) (?:sources?|reports?|stud(?:y|ies)|surveys?|research|analysts?"
        + @"|experts?|observers|publications?|data|estimates|statistics|papers?|white papers?)\b|\bindependent (?:\w+ )?(?:study|survey"
        + @"|report|white paper|paper|research)\b|\b(?:an?|one|two|several|many|numerous|some|various|recent|separate"
        + @"|multiple) (?:\w+ )?(?:\w+ )?(?:stud(?:y|ies)|surveys?|white papers?|observers|experts|analysts)\b (?:\w+ ){0,6}?(?:show|found"
        + @"|find|suggest|indicat|conclud|estimat|confirm|report|demonstrat|reveal)|\b(?:studies|surveys|research|experts|analysts|statistics"
        + @"|polls) (?:have |has |also )*(?:show|found|find|suggest|indicat|conclud|estimat|confirm|predict|agree|demonstrat|project|reveal)"
        + @"|\bit (?:is|has been) (?:widely |generally )?(?:estimated|reported) that\b|\b(?:incidence|prevalence|population|market|patients"
        + @"|people|households|consumption)\b[^.;]{0,60}\b(?:is|are|was|were) estimated (?:to be|at)\b|\bconsidered by (?:many|some|most)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedSource();

    [GeneratedRegex(@"\b(?:market|industry|sector|spending|sales|demand|economy|population|segment|category)\b.{0,120}?\b(?:(?:is"
        + @"|are) (?:expected|projected|forecast(?:ed)?|anticipated|estimated|set|predicted) to|will (?:grow|reach|exceed|increase|expand)"
        + @"|CAGR|compound annual)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarketForecast();

    [GeneratedRegex(@"\b(?:show|shows|showed|shown|found|finds?|suggests?|suggested|indicates?|indicated|concludes?|concluded|estimates?"
        + @"|estimated|confirms?|confirmed|predicts?|projects|demonstrates?|demonstrated|reveals?|revealed|considered|leads?|led|grow(?:ing"
        + @"|th|s)?|increas\w+|declin\w+|majority)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FindingVerb();

    [GeneratedRegex(@"\b(?:largest|most|fastest|highest|number one|leading|top)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ranking();

    [GeneratedRegex(@"[$€£¥] ?\d|\d(?:%| percent)|\b\d[\d,.]* (?:million|billion|trillion|thousand)\b|\b\d{1,3}(?:,\d{3})+\b|\b(?:two|three"
        + @"|four|nine|one|half|one-half|two-thirds|a third|one-third|three-quarters|nine|seven|eight|six|five) (?:in|out of|of) (?:ten|five"
        + @"|three|four|\d+)|\b(?:million|billion|trillion|half|double|triple)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:our (?:own |internal |clinical |preclinical |phase \d )*(?:stud(?:y|ies)|surveys?|research|estimates?|reports?)"
        + @"|we (?:conducted|are conducting|plan to conduct|intend to conduct|file|estimate|surveyed)|clinical (?:trial|stud)|preclinical"
        + @"|phase [1-3i]|dose|mice|patients? enrolled|annual report|periodic report|current report|valuation report|reports of independent"
        + @"|409A|appraisal|our (?:SEC )?filings|segment report|reporting (?:compan|unit|segment)|fair value|estimated (?:useful|fair"
        + @"|net proceeds|offering|to be (?:approximately )?\$?[\d,]+ in expenses)|expected (?:to be (?:paid|recogni)|volatility)"
        + @"|research (?:and|&) development|R&D|according to the (?:terms|type|provisions|requirements)|source code|open source"
        + @"|years of (?:\w+ )?experience|\bto estimate our\b|this prospectus (?:cites|contains|includes)|closing (?:sale )?price"
        + @"|last reported|obtained from sources|believed to be reliable|do(?:es)? not guarantee|independently verified"
        + @"|[Uu]nless otherwise (?:indicated|noted|stated)|reserves|sources? of (?:revenue|liquidity|supply|funds|capital))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnWork();

    [GeneratedRegex(@"\bwe (?:estimate|believe|expect|project|calculate|anticipate)|\bour (?:estimates?|calculations?)\b"
        + @"|\bmanagement (?:estimates|believes|expects)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnEstimate();

    [GeneratedRegex(@"\b(?:published|dated|issued|released|conducted|updated|survey of|report of|study of|report|study|survey|article"
        + @"|forecast|research|edition|release)\b[^.;]{0,40}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d (?:[A-Z]\w+ ){0,5}(?:report|study|survey"
        + @"|outlook|forecast|census|index|research|edition|magazine|review)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishedWhen();

    /// <summary>A source that the draft has named and dated before.</summary>
    [GeneratedRegex(@"\b(?:cited|described|identified|referred to|named|mentioned|noted) (?:above|earlier|elsewhere|(?:in|under) (?:the|our"
        + @"|this|“))|\bthe (?:same|aforementioned) (?:report|study|survey|source)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CitedElsewhere();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearIn();

    /// <summary>A year that dates the source behind its name: <c>Harrow, 2024</c>, <c>Harrow (May 2024)</c>, <c>Harrow’s Outlook 2024</c>;
    /// not <c>Harrow, sales in 2024</c>.</summary>
    [GeneratedRegex(@"^(?:’s|'s)?[,:]? ?(?:[(“""]?(?:[A-Z][\w&-]*[,:]? ){0,6}|[(]?(?:as of |dated |of |in its "
        + @"|for )?(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?)[(]?(?:Q[1-4] )?(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"(?<!\b(?:in|of|since|by|for|through|to|from|and|during|until) )\b(?:19|20)\d\d $", RegexOptions.CultureInvariant)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"(?:[.”\w]\(\d{1,2}\)|[a-z][.,]\d{1,2}(?= |$)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹†‡])", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();
}
