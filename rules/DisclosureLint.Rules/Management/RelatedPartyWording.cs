using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Management;

/// <summary>How issuers tell transactions with insiders. Every pattern is meant for one sentence.</summary>
internal static partial class RelatedPartyWording
{
    /// <summary>Whether a sentence of the related-party section tells a dealing with an amount to it: not a policy, not a customary
    /// agreement.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool TellsDealing(string sentence) => Dealing().IsMatch(sentence) && !Customary().IsMatch(sentence) && !Policy().IsMatch(sentence);

    /// <summary>Whether a dealing is open or to come: expected, possible, going on.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool IsOpen(string sentence) => Open().IsMatch(sentence);

    /// <summary>Whether an amount of money, a rate or a blank for one is given.</summary>
    /// <param name="text">The sentence, or the text around it.</param>
    public static bool GivesAmount(string text) => Amount().IsMatch(text);

    /// <summary>Whether a sentence gives no money because there is none in the dealing.</summary>
    /// <param name="text">The sentence, or the text around it.</param>
    public static bool IsFree(string text) => Free().IsMatch(text);

    /// <summary>Whether the insider is told by kind and not by name: <c>an affiliate of our sponsor</c>, <c>certain of our directors</c>.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool HidesPerson(string sentence) => Unnamed().IsMatch(sentence) && !Named().IsMatch(sentence);

    /// <summary>Whether a sentence has anybody on the other side: a name, a relative, an officer, a sponsor.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool MentionsPerson(string sentence) => Named().IsMatch(sentence) || Relation().IsMatch(sentence);

    /// <summary>Whether a section deals with what every issuer has: indemnity, pay, awards, policy.</summary>
    /// <param name="section">The section.</param>
    public static bool IsCustomary(Section section) => CustomaryTitle().IsMatch(section.Title);

    [GeneratedRegex(
        @"\b(?:loan(?:s|ed)?|lent|lend|advance[sd]?|borrow(?:ed|s)?|lease[sd]?|rents?|rented|purchased|bought|acquir(?:e|ed|es)|sold|sells?"
            + @"|issue[sd]?|issuance|granted|transferred|contributed|assigned|repa(?:y|id)|paid|pays|reimburs\w+|forg(?:ave|iven)|forgiveness"
            + @"|guarante\w+)\b"
        + @"|\b(?:provide[sd]?|perform(?:s|ed)?|render(?:s|ed)?|receive[sd]?) (?:\w+ ){0,5}?(?:services?|goods|advice|funds|financing|capital"
        + @"|materials|fees)\b|\b(?:consult(?:ing|ant)|management|advisory|service|royalty|licen[sc]e|supply"
        + @"|construction) (?:and \w+ )?(?:agreements?|contracts?|fees?|services|project)\b"
        + @"|\bawarded (?:a|an|us|the)\b|\bentered into (?:a|an|the)\b.{0,80}\b(?:loan|lease|note|agreement|contract)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dealing();

    [GeneratedRegex(
        @"\bindemnif\w+|\bemployment agreements?\b|\boffer letters?\b|\bseverance\b|\bvoting agreements?\b|\block[- ]?up\b"
            + @"|\bregistration rights\b|\binvestors?[’'] rights\b|\bco-?sale\b|\brights? of first refusal\b"
        + @"|\b(?:stock )?options?\b.{0,60}\b(?:executive officers|directors)\b|\bequity awards?\b|\bcompensation arrangements?\b|\bsee “"
        + @"|\bsee the section|\bas described (?:in|under|above|below)|\bdescribed under\b|\bfollowing table\b|\bfor (?:a description"
        + @"|more information|additional information)\b"
        + @"|\bconversion agreements?\b|\bnot obligated\b|\boptions to purchase\b|^(?:Consists?|Includes?|Represents?|Reflects?|Shares|See"
        + @"|Comprised)\b|\binsurance\b|\bwill (?:automatically )?convert\b|\bupon (?:the )?conversion\b|\b(?:articles"
        + @"|certificate) of incorporation\b|\bbylaws\b|\bfull-?time\b|\bbeneficially own\w*\b|\bpromoters?\b|\bwill not\b|\bnone of\b"
        + @"|\bdid not\b|\bdo(?:es)? not\b|\b(?:has|have|had) not\b|\bwe have no\b|\bthere (?:are|is|were|was) no\b|\bother than\b|\bexcept\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Customary();

    [GeneratedRegex(
        @"\b(?:polic(?:y|ies)|procedures?|audit committee|approv\w+|ratif\w+|review(?:ed|ing|s)?|related (?:person|party) transactions?"
            + @"|Item 404|\$120,000|related persons?|exceed(?:s|ed)?|immediate famil\w+|defined|means|exempt\w*|disclos\w+|fiduciary"
            + @"|conflicts? of interest|corporate opportunit\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Policy();

    [GeneratedRegex(
        @"\b(?:(?-i:may)|might|could|will|would|expects?|intends?|plans?|customary|from time to time|currently|provides|continues? to"
            + @"|has (?:verbally |orally )?(?:agreed|indicated|committed|offered)|have agreed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Open();

    [GeneratedRegex(@"[$€£¥] ?(?:\d|\[|_|[●•*])|\d ?(?:%|percent\b)|\b(?:HK|US|RMB|CAD|EUR|GBP|SGD|RM) ?\$?\d|\b\d[\d,.]* (?:dollars|million"
        + @"|thousand)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"\b(?:no|any|without(?: any)?|free of) (?:cost|charge|consideration|compensation|payment|fee|rent|amount)s?\b|\brent-free\b"
            + @"|\b(?:gifted|donated|gratis)\b|\bnot (?:been )?(?:paid|charged?|compensated)\b|\b(?:not|no) obligat\w+"
            + @"|\bno specific (?:amount|dollar)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Free();

    [GeneratedRegex(
        @"\b(?:certain|some|several|one|two|three|many|various|a number) (?:of )?(?:our |its |the Company[’']s "
            + @"|the )?(?:\w+ )?(?:\w+ )?(?:officers?|directors?|stockholders?|shareholders?|executives?|investors|insiders"
            + @"|members of (?:our )?(?:management|board)|holders|affiliates|family members)\b"
        + @"|\b(?:an?|the|our) (?:affiliates?|relatives?|family members?|spouses?|entit(?:y|ies)|compan(?:y|ies)|trusts?|funds?) (?:of"
        + @"|affiliated with|controlled by|owned by|related to|associated with) (?:certain of |one of |some of |any of )?(?:our|the)\b"
        + @"|\b(?:entit(?:y|ies)|affiliates|companies) (?:affiliated with|controlled by|owned by|of|with which) (?:certain|some|one|our|any)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unnamed();

    [GeneratedRegex(
        @"\b(?:sponsors?|founders?|officers?|directors?|chairman|president|C[EFO]O|parent|affiliates?|husband|wife|spouse|father|mother"
            + @"|brother|sister|son|daughter|uncle|cousin|(?:step)?(?:father|son|mother|daughter)|principal (?:stock|share)holder"
            + @"|controlling (?:stock|share)holder|majority (?:stock|share)holder|anchor investor)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Relation();

    /// <summary>A person or a company by name, the issuer's agreements and places aside.</summary>
    [GeneratedRegex(
        @"\b(?:Mr|Ms|Mrs|Mmes|Messrs|Dr)\.|,? (?:LLC|L\.?P\.?|Inc|Ltd|Limited|Corp|GmbH|LLP|N\.V|S\.A|plc|Trust|Holdings|Partners|Ventures"
            + @"|Capital|Foundation)\b|\b(?!(?:In|On|As|The|Our|We|Under|From|During|Since|Between|Each|Certain|Series|Class|Prior|Before"
            + @"|After|Up|To|At|For|Of|By|Company|January|February|March|April|May|June|July|August|September|October|November|December|Board"
            + @"|Chief|Executive|Officer|Director|President|Chairman|Common|Preferred|Stock|Agreement|Rights|Notes?|Plan|Securities|Act"
            + @"|Restated|Amended|United|States|New|York|Purchase|Registration|Investor|Investors|Delaware"
            + @"|Nevada)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: (?!(?:Preferred|Common|Stock|Agreement|Rights|Plan|Act|Note|Notes|Officer"
            + @"|Director)\b)\p{Lu}[\p{L}’'-]+)+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(?:indemnif\w+|employment|offer letters?|equity (?:awards?|grants?)|options?|polic(?:y|ies)|procedures?|review|approval"
            + @"|independence|insurance|registration rights|voting|right of first refusal|investors?[’']? rights|compensation|limitations?"
            + @"|promoters?|conflicts?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CustomaryTitle();
}
