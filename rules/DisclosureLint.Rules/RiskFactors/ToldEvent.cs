using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A mishap that filings tell in one place as a fact and in another as a possibility.</summary>
/// <param name="Key">The kind of mishap, in the words of a message.</param>
/// <param name="Cues">Words without which a sentence does not tell it.</param>
/// <param name="Fact">A sentence that tells it as a fact.</param>
/// <param name="Possibility">A sentence of a risk factor that tells it as a possibility.</param>
internal sealed record ToldEvent(string Key, string[] Cues, Regex Fact, Regex Possibility);

/// <summary>The mishaps that are looked for.</summary>
internal static partial class ToldEvents
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Kept from blank-check companies, which speak of the needs of a company that they may buy.</summary>
    public const string Need = "the need for more money";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ToldEvent> All { get; } =
    [
        new("a covenant that was not met", ["covenant"], CovenantBroken(), CovenantMayBreak()),
        new("an attack on the registrant's systems", ["breach", "cyber", "ransomware", "phishing", "unauthorized access", "hacked"], SystemsBroken(), SystemsMayBreak()),
        new("a recall", ["recall"], Recalled(), MayRecall()),
        new("a notice about the listing", ["listing", "delist"], ListingNotice(), MayLoseListing()),
        new("covenants that bind already", ["covenant", "indebtedness", "liens"], CovenantsBind(), CovenantsMayBind()),
        new("a fall in revenue", ["revenue", "sales"], RevenueFell(), RevenueMayFall()),
        new("a contract or program that was paused, delayed or ended", ["paus", "delay", "terminat", "cancel", "postpone"], ContractEnded(), ContractMayEnd()),
        new("higher interest rates", ["interest rates"], RatesRose(), RatesMayRise()),
        new(Need, ["additional capital", "additional fund", "additional financing", "substantial capital", "significant capital", "more capital", "existing cash", "require funds"], NeedsMoney(), MayNeedMoney()),
        new("money that an insider has lent", ["advanced", "loaned", "has lent", "owed to", "funds from", "loans from", "advances from"], InsiderLent(), MayBorrowFromInsider()),
        new("issues of securities that dilute", ["issuable upon", "upon conversion", "upon exercise", "dilution", "dilute"], SharesCommitted(), MayDilute()),
        new("a restatement", ["restate"], Restated(), MayRestate()),
        new("a default", ["default"], Defaulted(), MayDefault()),
    ];

    [GeneratedRegex(@"\b(?:not in compliance with|in violation of|violat(?:ed|ions? of)|breach(?:ed|es of)|failed to (?:comply|satisfy|meet)|did not (?:comply|satisfy|meet)|out of compliance with|waiv(?:ed|er)[^.]{0,60})\b[^.;]{0,60}\bcovenants?\b|\bcovenant (?:violations?|breach(?:es)?|defaults?)\b", Options)]
    private static partial Regex CovenantBroken();

    [GeneratedRegex(@"\b(?:contain|includ|impos|subject|requir|compl|breach|violat|fail)\w*\b[^.]{0,120}\bcovenants?\b|\bcovenants?\b[^.]{0,120}\b(?:breach|violat|default|fail|restrict|limit)\w*", Options)]
    private static partial Regex CovenantMayBreak();

    [GeneratedRegex(@"\b(?:we|the company|our (?:systems?|network|servers?|website|vendor)|hackers?|an? (?:unauthorized|unknown) (?:third )?(?:party|person))\b[^.;]{0,80}\b(?:experienced|discovered|detected|became aware of|suffered|identified|gained|was|were|had been|notified)\b[^.;]{0,60}\b(?:breach|cyber ?-?(?:attack|security incident|incident)|ransomware|unauthorized access|hacked|phishing)\w*", Options)]
    private static partial Regex SystemsBroken();

    [GeneratedRegex(@"\b(?:may|could|might|if)\b[^.]{0,120}\b(?:breach|cyber|attack|unauthorized access|hack|intrusion)\w*", Options)]
    private static partial Regex SystemsMayBreak();

    [GeneratedRegex(@"\b(?:we|the company)\b[^.;]{0,30}\b(?:recalled|initiated (?:a|the) (?:voluntary )?recall|conducted (?:a|the) recall|announced (?:a|the) (?:voluntary )?recall)\b", Options)]
    private static partial Regex Recalled();

    [GeneratedRegex(@"\b(?:may|could|might|if)\b[^.]{0,120}\brecalls?\b", Options)]
    private static partial Regex MayRecall();

    [GeneratedRegex(@"\breceived\b[^.;]{0,80}\b(?:notice|letter|notification|determination)\b[^.;]{0,160}\b(?:listing|delist)\w*", Options)]
    private static partial Regex ListingNotice();

    [GeneratedRegex(@"\b(?:may|could|might|if|cannot)\b[^.]{0,140}\b(?:delist|listing (?:requirements|standards))\w*", Options)]
    private static partial Regex MayLoseListing();

    [GeneratedRegex(@"\b(?:notes?|agreements?|facility|indenture|debentures?|loan)\b[^.;]{0,60}\b(?:contains?|includes?|imposes?|prohibits?|restricts?|requires? us to)\b[^.;]{0,120}\b(?:covenants?|(?:incur\w*|additional|other) (?:\w+ )?(?:indebtedness|debt)|liens)\b", Options)]
    private static partial Regex CovenantsBind();

    [GeneratedRegex(@"\b(?:any|future|additional|debt) (?:\w+ )?financing\b[^.]{0,60}\b(?:may|could|might)\b[^.]{0,80}\b(?:restrictive covenants|covenants (?:that|which|limiting|restricting))", Options)]
    private static partial Regex CovenantsMayBind();

    [GeneratedRegex(@"\b(?:our |total |net )?(?:revenues?|net sales|sales)\b[^.;]{0,60}\b(?:decreased|declined|fell|dropped)\b(?: by)?[^.;]{0,30}(?:[$]\s?\d|\d\s?%)", Options)]
    private static partial Regex RevenueFell();

    [GeneratedRegex(@"\b(?:may|could|might) (?:also )?(?:experience|suffer|see|face) (?:\w+ ){0,2}?(?:declines?|decreases?|reductions?)\b[^.]{0,20}\b(?:in|of) (?:our )?(?:revenues?|net sales|sales)\b", Options)]
    private static partial Regex RevenueMayFall();

    [GeneratedRegex(@"\b(?:contracts?|programs?|projects?|missions?|orders?|agreements?)\b[^.;]{0,60}\b(?:was|were|has been|have been|had been|being) (?:\w+ )?(?:paused|delayed|terminated|cancell?ed|postponed)\b|\b(?:due to|because of|as a result of|reflect\w*)\b[^.;]{0,60}\b(?:pause|delays?|termination|cancell?ation|postponement)\b[^.;]{0,60}\b(?:contracts?|programs?|projects?|missions?|orders?)\b|\b(?:contracts?|programs?|projects?|missions?)\b[^.;]{0,40}\b(?:pause|delays?) (?:in|of|by|to)\b", Options)]
    private static partial Regex ContractEnded();

    [GeneratedRegex(@"\b(?:terminat|delay|cancel|postpone|pause)\w*\b[^.]{0,80}\b(?:programs?|contracts?|projects?)\b[^.]{0,60}\b(?:would|could|may|might)\b|\bif\b[^.]{0,60}\b(?:programs?|contracts?|projects?)\b[^.]{0,40}\b(?:terminat|delay|cancel|postpone|pause)\w*", Options)]
    private static partial Regex ContractMayEnd();

    [GeneratedRegex(@"\b(?:(?:higher|rising|increased|elevated|increases? in) (?:mortgage )?(?:interest )?(?:and |or )?interest rates)\b[^.;]{0,60}\b(?:have|has|had|led|caused|resulted|contributed|reduced|delayed)\b", Options)]
    private static partial Regex RatesRose();

    [GeneratedRegex(@"\binterest rates\b[^.]{0,40}\b(?:can|may|could|might|would)\b[^.]{0,60}\b(?:difficult|expensive|reduc|advers|harm|decreas|negativ|delay)\w*", Options)]
    private static partial Regex RatesMayRise();

    [GeneratedRegex(@"\b(?:we|the company)\b (?:believes? (?:that )?(?:we|it) )?(?:will|do|does|currently|must|expects? to)? ?(?:also )?(?:needs?|requires?|raise)\b[^.;]{0,30}\b(?:substantial|significant|additional|more|further)\b[^.;]{0,40}\b(?:capital|funds|funding|financing)\b", Options)]
    private static partial Regex NeedsMoney();

    [GeneratedRegex(@"\b(?:we|the company) (?:may|might|could) (?:also )?(?:need|require)\b[^.;]{0,40}\b(?:funds|capital|financing)\b[^.;]{0,60}\b(?:operating deficits|operations|existing cash|business)\b", Options)]
    private static partial Regex MayNeedMoney();

    [GeneratedRegex(@"\b(?:director|officer|president|Mr\.|Ms\.)[^.;]{0,80}\b(?:has advanced|advanced|loaned|has loaned|lent|has lent|paid)\b[^.;]{0,60}\$\s?\d|\b(?:director|officer|president)[^.;]{0,40}\bis (?:owed|due) \$\s?\d|\b(?:owed|due) to (?:the |our )?(?:director|officer|CEO|president|Mr\.|Ms\.)[^.;]{0,60}\$\s?\d", Options)]
    private static partial Regex InsiderLent();

    [GeneratedRegex(@"\b(?:may|might|could|would) (?:have to )?(?:use|utilize|borrow|rely on|obtain)\b[^.;]{0,40}\b(?:funds|loans?|advances?|money)\b[^.;]{0,20}\bfrom (?:our |the )?(?:\w+ )?(?:director|officer|president|CEO|Mr\.|Ms\.)", Options)]
    private static partial Regex MayBorrowFromInsider();

    [GeneratedRegex(@"\bup to (?:an aggregate of )?[\d,]{7,} shares\b[^.;]{0,120}\b(?:issuable|upon) (?:\w+ )?(?:conversion|exercise)\b", Options)]
    private static partial Regex SharesCommitted();

    [GeneratedRegex(@"\bin the future,? we may issue\b[^.;]{0,120}\bdilut", Options)]
    private static partial Regex MayDilute();

    [GeneratedRegex(@"\b(?:we|the company)\b[^.;]{0,40}\b(?:restated|has restated|have restated)\b[^.;]{0,60}\b(?:financial statements|results)\b|\brestatement of (?:our|the company’s|its) (?:previously issued )?(?:consolidated )?financial statements\b", Options)]
    private static partial Regex Restated();

    [GeneratedRegex(@"\b(?:may|could|might|if)\b[^.]{0,100}\brestat\w+", Options)]
    private static partial Regex MayRestate();

    [GeneratedRegex(@"\b(?:we|the company) (?:was|were|is|are|went) (?:currently |also |then )?in default\b|\b(?:(?:notes?|loans?|agreement) (?:is|are|was|were) (?:currently |now )?in default)\b|\bevents? of default (?:has|have|had) occurred\b|\bpayment defaults\b", Options)]
    private static partial Regex Defaulted();

    [GeneratedRegex(@"\b(?:if we|(?:may|could|might) (?:be in |also )?|would be an event of )\b[^.]{0,100}\bdefaults?\b", Options)]
    private static partial Regex MayDefault();
}
