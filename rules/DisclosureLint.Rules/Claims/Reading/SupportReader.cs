using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Looks for what stands behind a claim: in its sentence, in the next one where that goes on about it, and in a note it refers to.</summary>
internal static partial class SupportReader
{
    /// <summary>What stands behind a claim of a sentence.</summary>
    public static ClaimSupport Read(Sentence sentence)
    {
        var support = ReadText(sentence.Text);
        if (sentence.Next is { } next && Continues().IsMatch(next.Text)) support |= ReadText(next.Text);
        if (sentence.Previous is { } previous && SourceFor().IsMatch(previous.Text)) support |= ReadText(previous.Text);
        if ((sentence.Next is { } after && IsExampleWithSource(after.Text)) || (sentence.Previous is { } before && IsExampleWithSource(before.Text)))
            support |= ClaimSupport.Example;
        return support;
    }

    /// <summary>What a text offers in support.</summary>
    public static ClaimSupport ReadText(string text)
    {
        var support = ClaimSupport.None;
        if (Measure().IsMatch(text)) support |= ClaimSupport.Measure;
        if (NamedSource().IsMatch(text)) support |= ClaimSupport.NamedSource;
        if (UnnamedSource().IsMatch(text) && !support.HasFlag(ClaimSupport.NamedSource)) support |= ClaimSupport.UnnamedSource;
        if (Year().IsMatch(text)) support |= ClaimSupport.Date;
        if (Figure().IsMatch(text)) support |= ClaimSupport.Figure;
        if (Test().IsMatch(text)) support |= ClaimSupport.Test;
        return support;
    }

    [GeneratedRegex(@"\b(?:based (?:up)?on (?!the (?:belief|idea|premise|principle)|our (?:proprietary|unique|experience|vision|belief))"
        + @"|(?:as )?(?:measured|ranked|determined|calculated|judged|defined) (?:by|in|on|using)|in terms of|on the basis of|by (?:annual "
        + @"|total |net |gross |unit |aggregate |number of |worldwide |global |domestic |dollar |fiscal |system-?wide |20\d\d "
        + @"|19\d\d )*(?:revenues?|sales|volume|market share|share of|units|subscribers|customers|stores|locations|assets|deposits"
        + @"|circulation|shipments|shipped|installed base|capacity|tonnage|acreage|beds|employees|users|transactions)\b|(?:market|unit|dollar"
        + @"|volume|revenue) share of|\d[\d.]*(?:%| percent)(?: or more| or greater)? (?:of (?:the |all |total )|(?:(?!per )[\w.-]+ ){0,3}share\b)"
        + @"|basis (?:for|of) (?:this|our|that)|as evidenced by|as demonstrated by)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    [GeneratedRegex(@"\b[Aa]ccording to (?:an? |the |data (?:from|of|compiled by) |[Tt]he )?(?!(?i:our|us|management|industry|third"
        + @"|independent|recent|various|several|some|many|certain|experts?|analysts?|published|publicly"
        + @"|internal)\b)(?:[a-z0-9]+ ){0,6}?[A-Z]\w|\b[Ss]ources?: [A-Z]|\b(?:[Rr]anked|[Nn]amed|[Rr]ated|[Rr]ecognized|[Rr]eported"
        + @"|[Pp]ublished|[Cc]onducted|[Cc]ompiled|[Ee]stimated|[Cc]ited|[Ll]isted|[Ss]elected|[Vv]oted|[Mm]easured|[Aa]warded"
        + @"|[Ii]ssued)(?: \w+){0,6} (?:by|in|from) (?:the )?(?!(?:We|Our|The|January|February|March|April|May|June|July|August|September"
        + @"|October|November|December|North|South|United|Europe|Asia|America|U\.S)\b)[A-Z][\w&.]+|\b(?:[Rr]eport|[Ss]tudy|[Ss]urvey"
        + @"|[Rr]esearch|[Dd]ata|[Ee]stimates?|[Rr]anking|[Ss]tatistics) (?:by|from|of|published by|conducted by"
        + @"|prepared by) (?:the )?[A-Z][\w&]+|\b[A-Z][\w&]+(?: [A-Z&][\w&]*){0,3}(?:,|’s)? (?:(?:20|19)\d\d )?(?:estimates|reports|reported"
        + @"|estimated|found|ranked|projects|forecasts|Study|Report|Survey|Magazine|Index)\b|\b(?:Gartner|IDC|Forrester|Frost|Nielsen"
        + @"|comScore|J\.?D\.? Power|IQVIA|Euromonitor|Bloomberg|Dataquest|IDG|Arbitron|Kagan|Infonetics|Dell.Oro|Ovum|Mintel|Technomic|NPD"
        + @"|McKinsey|Deloitte|Morningstar|Preqin|Comscore|Nielsens?|Statista|IBISWorld)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedSource();

    [GeneratedRegex(@"\b(?:an? |the |two |several |various |many |some |recent |certain )*(?:industry|third[- ]party|independent|outside"
        + @"|market research|research|recent|published|internal|trade|government|unnamed)(?: \w+)? (?:sources?|reports?|stud(?:y|ies)"
        + @"|surveys?|research|analysts?|experts?|observers|publications?|data|estimates|statistics|firms?)\b|\b(?:a|recent|several|many"
        + @"|numerous|some|various) (?:stud(?:y|ies)|surveys?|reports?|observers|experts|analysts) (?:\w+ ){0,2}(?:show|found|find|suggest"
        + @"|indicate|conclude|estimate|confirm)|\b(?:studies|surveys|research) (?:have |has )?(?:show|found|find|suggest|indicate|conclude"
        + @"|confirm)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedSource();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:%| percent|x\b| times\b|-fold)|\$ ?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:tests?|tested|testing|trials?|surveys?|benchmarks?|study|studies|experiments?|measurements?|head-to-head"
        + @"|laboratory|comparison of|peer[- ]reviewed|assay|data (?:show|demonstrat|indicat))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Test();

    [GeneratedRegex(@"^(?:(?:We|Our|The Company) (?:base|belief|determin|measur|calculat|rank|estimate)|This (?:belief|statement|ranking"
        + @"|claim|position|is based|measure|conclusion)|These (?:beliefs|statements|rankings)|In (?:20|19)\d\d, we (?:had|held|accounted)"
        + @"|According to|Based on|By (?:this|that) measure|As measured|That (?:belief|claim|ranking))|\b(?:base this (?:belief|statement"
        + @"|claim)|basis for (?:this|our|that) (?:belief|statement|claim)|measured by|market share of|based on)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Continues();

    /// <summary>"For example, according to ...": the measurement that a comparison next to it rests on.</summary>
    private static bool IsExampleWithSource(string text) => Example().IsMatch(text) && Figure().IsMatch(text)
        && (NamedSource().IsMatch(text) || UnnamedSource().IsMatch(text) || Test().IsMatch(text));

    /// <summary>Whether the words of a comparison give its size: <c>40 percent stronger</c>, <c>three times higher</c>.</summary>
    public static bool IsMeasured(ReadOnlySpan<char> claim) => Figure().IsMatch(claim) || Multiple().IsMatch(claim);

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|half) times\b|\btwice as\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Multiple();

    [GeneratedRegex(@"\bfor (?:example|instance)\b|\b(?:comparatively|by comparison|in comparison|compared (?:to|with))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex(@"^According to [A-Z].*\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex SourceFor();
}
