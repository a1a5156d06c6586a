using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.Offering;

/// <summary>How issuers speak of the proceeds of an offering. Every pattern is meant for one sentence, item or label.</summary>
internal static partial class ProceedsWording
{
    /// <summary>Whether a sentence says what proceeds will be used for.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool StatesUse(string sentence) =>
        (PlannedUse().IsMatch(sentence) || PassiveUse().IsMatch(sentence) || NominalUse().IsMatch(sentence))
        && !InterimInvestment().IsMatch(sentence)
        && !Undecided().IsMatch(sentence)
        && !ContingentProceeds().IsMatch(sentence);

    /// <summary>Whether a sentence plans to repay debt, as a section on the use of proceeds may say without naming them again.</summary>
    /// <param name="sentence">A sentence of that section.</param>
    public static bool PlansRepayment(string sentence) =>
        PlannedRepayment().IsMatch(sentence) && DebtRepayment().IsMatch(sentence) && !Undecided().IsMatch(sentence) && !ContingentProceeds().IsMatch(sentence);

    /// <summary>The purposes that words name.</summary>
    /// <param name="text">A sentence, item or label.</param>
    public static ProceedsPurposes PurposesOf(string text) =>
        (GeneralPurposes().IsMatch(text) ? ProceedsPurposes.GeneralCorporate : ProceedsPurposes.None)
        | (DebtRepayment().IsMatch(text) ? ProceedsPurposes.DebtRepayment : ProceedsPurposes.None)
        | (Acquisition().IsMatch(text) ? ProceedsPurposes.Acquisition : ProceedsPurposes.None)
        | (StagedDevelopment().IsMatch(text) ? ProceedsPurposes.StagedDevelopment : ProceedsPurposes.None)
        | (Research().IsMatch(text) ? ProceedsPurposes.Research : ProceedsPurposes.None);

    /// <summary>The text without the amount of the proceeds themselves, which says nothing about their use.</summary>
    /// <param name="text">A sentence or item.</param>
    public static string WithoutAmountOfProceeds(string text) => AmountOfProceeds().Replace(text, " ");

    /// <summary>Whether an amount or a share is given, or left blank to be given later.</summary>
    /// <param name="text">A sentence or item without the amount of the proceeds.</param>
    public static bool HasAmount(string text) => AmountOrBlank().IsMatch(text);

    /// <summary>How many amounts and shares are given or left blank.</summary>
    /// <param name="text">A sentence or item.</param>
    public static int CountAmounts(string text) => AmountOrBlank().Count(WithoutAmountOfProceeds(text));

    /// <summary>The first amount in dollars, or null.</summary>
    /// <param name="text">A sentence or item without the amount of the proceeds.</param>
    public static decimal? AmountIn(string text)
    {
        var match = Dollars().Match(text);
        if (!match.Success || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return null;
        return match.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "THOUSAND" => value * 1_000m,
            "MILLION" => value * 1_000_000m,
            "BILLION" => value * 1_000_000_000m,
            _ => value,
        };
    }

    /// <summary>The first percentage, or null.</summary>
    /// <param name="text">A sentence or item.</param>
    public static decimal? PercentageIn(string text)
    {
        var match = Percentage().Match(text);
        return match.Success && decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>General corporate purposes and their like, with the words that belong to them.</summary>
    [GeneratedRegex(@"\b(?:(?:for|to fund|toward|towards|to) )?(?:our )?(?:(?:general |operating )?working capital(?: needs| requirements)?(?:,? (?:and|or)(?: for)?(?: other)? )?)?(?:(?:other )?general (?:and administrative |administrative and |working capital and |and )?(?:corporate|business|company|partnership|operating|working capital|administration)(?: (?:and|or) (?:working capital|administrative))?(?: (?:purposes?|needs|uses|requirements|matters|expenses))?|(?:other )?corporate purposes|general administration(?: and working capital)?)(?:,? (?:which (?:may|will|could) include|including|such as)[^;:]{3,220}?(?=[.;:]?$|\. ))?|\bworking capital(?: needs| requirements| purposes)?\b", Options)]
    public static partial Regex GeneralPurposes();

    /// <summary>Words that go on to say what the general purposes are.</summary>
    [GeneratedRegex(@"^(?:(?:these|those|such|our|other|the) )*(?:general (?:corporate|business|company) purposes|corporate purposes|working capital)\b(?:\.|:|[^;]{0,60}\b(?:consists?|comprises?|includes?|are|means?|will be|is expected))|\bgeneral (?:corporate|business|company) purposes,? (?:consisting of|comprising|namely)\b", Options)]
    public static partial Regex ExplainsGeneralPurposes();

    /// <summary>A repayment of debt as something to be done.</summary>
    [GeneratedRegex(@"\b(?:re-?pay(?:ment|ing)?s?|pay(?:ing)? (?:off|down|back)|pay-?(?:off|down)|prepay(?:ment|ing)?|retir(?:e|ing|ement)|redeem(?:ing)?|redemption|refinanc(?:e|ing)|discharg(?:e|ing)|reduc(?:e|ing|tion)|satisf(?:y|ying|action)|settl(?:e|ing|ement)|extinguish(?:ing|ment)?|pay(?:ment)?)\b(?:(?! for | to invest | (?:and|or) (?:to|for) )[^;:]){0,90}?\b(?:debts?|indebtedness|borrowings?|loans?|(?:promissory |convertible |senior |secured |bridge |subordinated |term )*notes?(?! \d)(?! to)|debentures?|credit (?:facility|facilities|agreement|line)|lines? of credit|revolv(?:er|ing (?:credit )?(?:facility|line))|term loans?|mortgages?|(?:amounts?|balances?) (?:outstanding|owed|owing|due|borrowed)(?: under| to)?(?! trade)|advances? from)\b", Options)]
    public static partial Regex DebtRepayment();

    /// <summary>An acquisition as something to be done.</summary>
    [GeneratedRegex(@"\b(?:acquir(?:e|ing)|acquisitions?|in-licens(?:e|ing)|buy(?:ing)?|purchas(?:e|ing)|invest(?:ing|ments?)?(?: in(?:to)?)?)\b[^;:]{0,90}?\b(?:business(?:es)?|compan(?:y|ies)|technolog(?:y|ies)|entit(?:y|ies)|enterprises?|practices|brands|product lines?|complement[a-z]* (?:products?|assets?|services)|complimentary [a-z]+|real estate|mineral (?:rights|interests)|other assets)\b|\b(?:strategic|potential|possible|future|selective|complementary|opportunistic) acquisitions?\b", Options)]
    public static partial Regex Acquisition();

    /// <summary>Trials, approvals and other development in stages.</summary>
    [GeneratedRegex(@"\b(?:(?:pre-?)?clinical (?:trials?|stud(?:y|ies)|development|program(?:me)?s?)|phase (?:[1-4][ab]?|I{1,3}|IV)\b|product candidates?|regulatory approvals?|pivotal (?:trial|study)|IND-enabling|feasibility stud(?:y|ies)|field trials?|exploration program(?:me)?s?|commerciali[sz](?:e|ation|ing)|prototypes?|pilot plants?)", Options)]
    public static partial Regex StagedDevelopment();

    /// <summary>Whether a sentence says how far the money lasts, which stage it reaches, or that more is needed.</summary>
    [GeneratedRegex(@"\b(?:(?:in)?sufficient|enough|adequate) (?:to|for|funds)\b|\bthrough(?: at least| the (?:completion|end|first|second|third|fourth)| completion| phase| (?:early |mid-?|late |fiscal )?(?:19|20)\d\d| (?:FDA|regulatory)| approval)|\binto (?:the )?(?:(?:first|second|third|fourth) (?:quarter|half) of )?(?:early |mid-?|late |fiscal )?(?:19|20)\d\d|\buntil\b.{0,80}\b(?:19|20)\d\d|\b(?:complet(?:e|ion)|initiat(?:e|ion)|launch)\b|\b(?:need|require|raise|obtain|seek)\w*\b.{0,60}\b(?:additional|further|more|substantial|other)\b.{0,30}\b(?:capital|funds?|funding|financing|money|\$)|\badditional (?:funds|funding|capital|financing) (?:will|would|(?-i:may))\b|\ba further \$", Options)]
    public static partial Regex StageReached();

    /// <summary>That no purchase is agreed on or planned.</summary>
    [GeneratedRegex(@"\b(?:no|not|neither|never|nor|without|any)\b[^;]{0,110}\b(?:agreements?|commitments?|understandings?|obligations?|arrangements?|negotiations?|plans?|intention|proposals?|identified|discussions|under consideration|letters? of intent)\b|\b(?:do|does|have|has|are|is) not\b[^;]{0,60}\b(?:agreed|committed|identified|entered into|negotiat\w+|party|plan(?:ned|ning)?|intend|inten[dt]\w* to (?:buy|acquire))\b", Options)]
    public static partial Regex NoAgreement();

    /// <summary>That there is no specific plan for the proceeds.</summary>
    [GeneratedRegex(@"\b(?:no|not|without|nor)\b[^;]{0,60}\b(?:specific|definitive|definite|particular|current|preliminary|detailed)\b[^;]{0,40}\b(?:plans?|uses?|allocations?|purposes?)\b|\bnot (?:yet )?(?:allocated|determined|quantified|earmarked|designated)\b", Options)]
    public static partial Regex NoSpecificPlan();

    /// <summary>Why the offering is made.</summary>
    [GeneratedRegex(@"\b(?:principal|primary|main|chief) (?:purposes?|reasons?|objectives?|aims?|goals?)\b[^;]{0,20}\b(?:of|for|in|behind)\b[^;]{0,30}\b(?:offering|IPO|listing)\b|\b(?:making|conducting|undertaking|carrying out) (?:this|the|our) (?:[a-z]+ ){0,3}offering\b[^;]{0,60}\b(?:to|because|in order)\b|\breasons? (?:for|behind) (?:this|the|our) (?:[a-z]+ ){0,3}offering\b", Options)]
    public static partial Regex ReasonsForOffering();

    /// <summary>Estimates of the proceeds and how they change with price or size.</summary>
    [GeneratedRegex(@"\b(?:would|will|could) (?:increase|decrease|change|reduce|raise)\b[^;]{0,40}\b(?:net )?proceeds\b|\b(?:estimate|expect|anticipate)s?\b[^;]{0,60}\b(?:net |gross )?proceeds\b[^;]{0,160}\b(?:will|to) be\b|\b(?:estimate|expect|anticipate)s?\b[^;]{0,30}\breceive\b[^;]{0,60}\bproceeds\b|\bper share\b[^;]{0,60}\b(?:midpoint|assum)", Options)]
    public static partial Regex EstimateOfProceeds();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:intend(?:s|ing)?|intention|expect(?:s|ing)?|plan(?:s|ning)?|anticipat(?:e|es|ing)|propos(?:e|es|ing)|mean|aim|hope|will|shall|would|(?-i:may)|might|could|can|estimate)\b[^;]{0,70}\b(?:us(?:e|ing)|appl(?:y|ying)|utili[sz](?:e|ing)|employ|spend(?:ing)?|devot(?:e|ing)|allocat(?:e|ing)|dedicat(?:e|ing)|put|deploy|direct)\b[^;]{0,160}\b(?:proceeds|money raised|this money|the money|funds raised|these funds|the funds|amounts? raised|remainder|balance)\b", Options)]
    private static partial Regex PlannedUse();

    [GeneratedRegex(@"\b(?:proceeds|money raised|funds raised|remainder|balance)\b[^;]{0,120}\b(?:will|would|shall|(?-i:may)|might|is|are|to)\b(?: \w+){0,4}? (?:used|applied|utili[sz]ed|allocated|spent|devoted|dedicated|directed|employed|deployed|put|go|finance|fund|support)\b", Options)]
    private static partial Regex PassiveUse();

    [GeneratedRegex(@"\b(?:we|the company|the registrant) (?:also )?(?:currently )?(?:intends?|plans?|expects?|anticipates?|will|propose)\b.{0,30}\b(?:re-?pay|pay (?:off|down|back)|retire|redeem|refinance|discharge|prepay)\b", Options)]
    private static partial Regex PlannedRepayment();

    [GeneratedRegex(@"^(?:to|for) (?:expand|fund|repay|finance|grow|develop|general|working)\b.*(?:purposes|capital)\b|\b(?:principal|intended|planned|anticipated|expected) uses? of (?:the |our )?(?:net )?proceeds\b", Options)]
    private static partial Regex NominalUse();

    [GeneratedRegex(@"^(?:pending|until|prior to|in the interim|meanwhile|to the extent)\b|\b(?:pending|until)\b[^;]{0,60}\b(?:use|uses|application|deployment)\b|\b(?:short-term|interest-bearing|investment[- ]grade|money market|treasury (?:bills|securities)|certificates of deposit|capital preservation)\b", Options)]
    private static partial Regex InterimInvestment();

    [GeneratedRegex(@"\b(?:broad|significant|considerable|wide|sole|complete|full) (?:discretion|flexibility|latitude)\b|\b(?:cannot|can not|can't|unable to|could not) (?:currently |yet |at this time )?(?:specify|predict|determine|estimate|state|say|assure|guarantee|be certain)|\b(?:have|has|had) not (?:yet )?(?:determined|fixed|decided|allocated|set)\b|\b(?:amounts?|timing) (?:and timing |and amounts? )?of (?:our |these |the |such )?(?:actual |future )?(?:expenditures?|uses?|spending)\b|\b(?:will|would|shall|(?-i:may)|do|does) not (?:be )?(?:receive|use|apply|intend|expect|plan|spend)\b|\b(?:sufficient|enough)\b|\b(?:fund|finance|support) (?:our )?(?:[a-z]+ ){0,4}(?:through|until|into (?=(?:the |early |mid-?|late )?(?:\d|first|second|third|fourth|fiscal|calendar))|for (?:at least )?(?:the next )?(?:[a-z-]+ )?(?:months|years)\b)(?! the (?:completion|end))|\bnone of the\b|\bnot (?:be )?used\b|\b(?:could|(?-i:may)|might|would|will) (?:use|apply|spend|invest|allocate)[^;]{0,80}\b(?:in ways|purposes other than|with which|not agree|disagree|profitable|ineffective)|\b(?:re-?allocat|chang(?:e|ing) the)", Options)]
    private static partial Regex Undecided();

    [GeneratedRegex(@"\bif any\b|\b(?:from|upon|of) (?:such|any|those|their|the|a)(?: cash)? exercises?\b|\bexercise (?:price )?of (?:the |such |any |these |all |our |outstanding )*(?:[a-z-]+ )?(?:warrants|options)\b|\bwarrants?\b[^;]{0,60}\bexercised?\b|\b(?:were|was|have been|had been) used\b|\bwe used\b|\b(?:stockholders?|shareholders?|holders?|trust account)\b[^;]{0,40}\b(?:will|(?-i:may)|intend)\b[^;]{0,30}\b(?:use|receive|pay)\b", Options)]
    private static partial Regex ContingentProceeds();

    [GeneratedRegex(@"\b(?:proceeds|offering)\b(?:,? (?:to us|from|of|this|the|our|initial|public|offering|sale|shares?|units|common|stock|we|it|expect|to receive|receive|estimated?|will|are|is|which|that|to))*,? (?:of|be|at)(?: approximately| about| up to| an estimated| roughly| a maximum of)* ?\$ ?[^ ]*(?: (?:thousand|million|billion)\b)?(?:,? or \$ ?[^ ]*(?: (?:thousand|million|billion)\b)?)?|\$ ?[\d.,]+ per (?:share|unit|note)", Options)]
    private static partial Regex AmountOfProceeds();

    [GeneratedRegex(@"\$ ?(?:\d|\[|_|[●•*]|(?:million|billion|thousand)\b)|\d ?(?:%|percent\b|per cent\b)|[\]_●•*] ?(?:%|percent\b|million\b)|\b(?:one|two|three)[- ](?:half|third|quarter)s?\b|\bhalf of\b", Options)]
    private static partial Regex AmountOrBlank();

    [GeneratedRegex(@"(?:\$|US\$) ?(?<number>\d[\d,]*(?:\.\d+)?)(?: ?(?<unit>thousand|million|billion)\b)?", Options)]
    private static partial Regex Dollars();

    [GeneratedRegex(@"(?<number>\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)", Options)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\bresearch(?: and|,)? development\b|\bR&D\b|\bproduct development\b|\bdevelop(?:ment|ing)? (?:of )?(?:our |the |new )*(?:[a-z]+ ){0,3}(?:products?|technolog(?:y|ies)|platform|systems?)\b", Options)]
    private static partial Regex Research();
}
