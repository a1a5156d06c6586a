using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>What drafts carry over from older filings, each with the day it went out of date and the source.</summary>
internal static partial class ObsoleteMatters
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ObsoleteMatter> All { get; } =
    [
        new("bulletin-board", ["bulletin board", "otcbb"], BulletinBoard(), new DateOnly(2021, 11, 8),
            "the OTC Bulletin Board no longer exists; name the market that will be used, such as OTCQB", "FINRA Regulatory Notice 21-38"),
        new("form-211", ["form 15c211", "form 15c-211", "form 15c2-11", "15c-211"], Form211(), new DateOnly(2000, 1, 1),
            "market makers file Form 211 with FINRA under Rule 15c2-11, as amended in 2020", "Exchange Act Rule 15c2-11; Release 33-89891"),
        new("public-reference-room", ["public reference*", "450 fifth street", "room 1580"], ReferenceRoom(), new DateOnly(2019, 5, 2),
            "filings are read on sec.gov; the reference to the Public Reference Room was removed from Item 101", "Release 33-10618"),
        new("growth-company-threshold", ["billion"], GrowthThreshold(), new DateOnly(2017, 4, 12),
            "the threshold was raised to $1.07 billion in 2017 and to $1.235 billion on September 20, 2022", "Securities Act Section 2(a)(19); Release 33-11098"),
        new("growth-company-threshold", ["1.07 billion", "1,070,000,000"], GrowthThreshold2017(), new DateOnly(2022, 9, 20),
            "the threshold is $1.235 billion since September 20, 2022", "Securities Act Section 2(a)(19); Release 33-11098"),
        new("prospectus-directive", ["2003/71/ec", "2010/73/eu"], ProspectusDirective(), new DateOnly(2019, 7, 21),
            "the directive was repealed; Regulation (EU) 2017/1129 applies since July 21, 2019", "Regulation (EU) 2017/1129, Article 46") { IsDoubtful = true },
        new("irish-prospectus-regulations", ["2003/71/ec"], IrishRegulations(), new DateOnly(2019, 7, 21),
            "the Irish regulations of 2005 were revoked in 2019", "S.I. No. 380 of 2019") { IsDoubtful = true },
        new("uk-financial-services-authority", ["financial services authority"], BritishAuthority(), new DateOnly(2013, 4, 1),
            "the Authority was replaced by the Financial Conduct Authority on April 1, 2013", "Financial Services Act 2012 (UK)") { IsDoubtful = true, Unless = OtherAuthority() },
        new("old-exchange-name", ["nyse amex", "nyse mkt", "nyse alternext", "american stock exchange"], OldExchange(), new DateOnly(2017, 7, 24),
            "the exchange is called NYSE American since July 24, 2017", "Release 34-80283") { Unless = FormerName() },
        new("nasd", ["nasd", "national association of securities dealers*"], FormerRegulator(), new DateOnly(2007, 7, 30),
            "the NASD became FINRA on July 30, 2007", "Release 34-56145") { Unless = FormerName() },
        new("swiss-code", ["swiss code of obligations"], SwissCode(), new DateOnly(2020, 1, 1),
            "the Financial Services Act governs prospectuses in Switzerland since January 1, 2020", "Swiss Financial Services Act of June 15, 2018") { IsDoubtful = true, Unless = SwissAct() },
        new("off-balance-sheet-item", ["item 303"], OffBalanceItem(), new DateOnly(2021, 8, 9),
            "Item 303(a)(4) and (5) were removed; see Item 303(b)", "Release 33-10890"),
        new("risk-factor-item", ["item 503"], RiskFactorItem(), new DateOnly(2019, 5, 2), "risk factors are governed by Item 105", "Release 33-10618"),
        new("rule-144-holding-period", ["rule 144"], OneYearHolding(), new DateOnly(2008, 2, 15),
            "the holding period is six months for shares of a reporting issuer", "Release 33-8869") { Unless = OneYearUnlimited() },
        new("small-business-forms", ["form sb-2", "form 10-ksb", "form 10-qsb", "regulation s-b", "small business issuer*"], SmallBusiness(), new DateOnly(2009, 3, 15),
            "Regulation S-B and its forms were eliminated; smaller reporting companies use the scaled items of Regulation S-K", "Release 33-8876") { Unless = FiledThen() },
        new("fee-table-name", ["calculation of registration fee"], FeeTable(), new DateOnly(2022, 1, 31),
            "the table is called “Calculation of Filing Fee Tables” and stands in Exhibit 107", "Release 33-10997; Item 512(a)(1)(ii)") { IsDoubtful = true },
        new("cayman-laws", ["tax concessions law", "companies law", "data protection law"], CaymanLaw(), new DateOnly(2020, 12, 3),
            "Cayman Islands laws are cited as Acts", "Citation of Acts of Parliament Act, 2020 (Cayman Islands)") { IsDoubtful = true, Unless = NotCayman() },
        new("nevada-combinations", ["interested stockholder*"], NevadaThreeYears(), new DateOnly(2015, 10, 1),
            "the period is two years since 2015", "NRS 78.438"),
        new("pre-codification-standards", ["sfas", "apb", "accounting principles board", "statement of financial accounting standards*", "eitf", "fin no*"],
            OldStandards(), new DateOnly(2009, 9, 15), "the standards are cited by their place in the FASB Codification", "ASC 105-10; ASU 2009-01")
            { IsAccounting = true, IsDoubtful = true, Unless = Superseding() },
        new("revenue-criteria", ["evidence of an arrangement*", "fixed or determinable*"], RevenueCriteria(), new DateOnly(2020, 12, 16),
            "ASC 606 recognizes revenue as control passes", "ASU 2014-09; ASU 2020-05") { IsAccounting = true, Unless = OldGuidance() },
        new("nonemployee-awards", ["505-50"], NonemployeeAwards(), new DateOnly(2020, 12, 16),
            "ASC 505-50 was superseded by ASU 2018-07; ASC 718 applies", "ASU 2018-07") { IsAccounting = true, Unless = Superseding() },
        new("capital-lease", ["capital lease*"], CapitalLease(), new DateOnly(2022, 12, 16),
            "ASC 842 calls such leases finance leases", "ASU 2016-02; ASU 2020-05") { IsAccounting = true, IsDoubtful = true, Unless = OldGuidance() },
        new("smaller-company-threshold", ["$75 million", "$75.0 million", "$75,000,000"], SmallFloat(), new DateOnly(2018, 9, 10),
            "the limit of the public float is $250 million", "Release 33-10513") { Unless = Accelerated() },
    ];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(OTC|over.the.counter) bulletin board\b|\bOTCBB\b", Options)]
    private static partial Regex BulletinBoard();

    [GeneratedRegex(@"\bform 15c-?2?-?-?11\b|\bform 15c-211\b|\brule 15c-211\b", Options)]
    private static partial Regex Form211();

    [GeneratedRegex(@"\bpublic reference (room|section|facilit(y|ies))\b|\b450 fifth street\b|\bRoom 1580\b", Options)]
    private static partial Regex ReferenceRoom();

    [GeneratedRegex(@"(?<=\b(revenues?|exceeds?|exceeding|total annual gross)\b.{0,80})\$1(\.0{1,2})? billion(?! (in|of) (non-?convertible|debt))|(annual|gross) revenues? (of|in excess of|exceeding) (at least |more than )?\$1(\.0{1,2})? billion|\$1(\.0{1,2})? billion (or more )?in (total )?annual", Options)]
    private static partial Regex GrowthThreshold();

    [GeneratedRegex(@"\$(1\.07 billion|1,070,000,000)(?! (in|of) (non-?convertible|debt))", Options)]
    private static partial Regex GrowthThreshold2017();

    [GeneratedRegex(@"\bDirective (2003/71/EC|2010/73/EU)(?!\) Regulations)", Options)]
    private static partial Regex ProspectusDirective();

    [GeneratedRegex(@"Prospectus \(Directive 2003/71/EC\) Regulations( 2005)?", Options)]
    private static partial Regex IrishRegulations();

    [GeneratedRegex(@"\bFinancial Services Authority\b", Options)]
    private static partial Regex BritishAuthority();

    [GeneratedRegex(@"\b(Dubai|DFSA|Irish|Swedish|Indonesia|Norw|Otoritas)", Options)]
    private static partial Regex OtherAuthority();

    [GeneratedRegex(@"\bNYSE (Amex|MKT|Alternext)\b|\bAmerican Stock Exchange\b", Options)]
    private static partial Regex OldExchange();

    [GeneratedRegex(@"\bformer(ly)?\b|\bpredecessor\b|\bprevious(ly)?\b|\bthen[- ]called\b|\bwas (listed|registered)\b|\bsuccessor\b", Options)]
    private static partial Regex FormerName();

    [GeneratedRegex(@"\bNASD\b|\bNational Association of Securities Dealers\b(?! Automated)", Options & ~RegexOptions.IgnoreCase)]
    private static partial Regex FormerRegulator();

    [GeneratedRegex(@"\b(art(\.|icles?) ?)?(652a|1156)\b.{0,40}\bSwiss Code of Obligations\b", Options)]
    private static partial Regex SwissCode();

    [GeneratedRegex(@"\bFinancial Services Act\b|\bFinSA\b|\bFIDLEG\b", Options)]
    private static partial Regex SwissAct();

    [GeneratedRegex(@"\b(Item )?303\(a\)\([45]\)(\(ii?\))?", Options)]
    private static partial Regex OffBalanceItem();

    [GeneratedRegex(@"\bItem 503\(c\)", Options)]
    private static partial Regex RiskFactorItem();

    [GeneratedRegex(@"\bRule 144\b.{0,60}\bone[- ]year (minimum )?holding period( requirement)?", Options)]
    private static partial Regex OneYearHolding();

    [GeneratedRegex(@"\bnon-?reporting\b|\bshell\b|\bnot (been )?subject to the (exchange act )?reporting\b|\bat least one year\b", Options)]
    private static partial Regex OneYearUnlimited();

    [GeneratedRegex(@"\bForm (SB-2|10-[KQ]SB)\b|\bRegulation S-B\b|\bsmall business issuers?\b", Options)]
    private static partial Regex SmallBusiness();

    [GeneratedRegex(@"\bfiled\b|\bincorporated (herein )?by reference\b|\bexhibit\b", Options)]
    private static partial Regex FiledThen();

    [GeneratedRegex(@"\bCalculation of Registration Fee\b", Options)]
    private static partial Regex FeeTable();

    [GeneratedRegex(@"\b(Tax Concessions|Companies|Data Protection) Law\b(?= \((As Revised|As Amended|20[0-9][0-9] Revision)\)| of the Cayman)", Options & ~RegexOptions.IgnoreCase)]
    private static partial Regex CaymanLaw();

    [GeneratedRegex(@"\b(Israel|PRC|China|Chinese|Dubai|Jersey|Guernsey)", Options)]
    private static partial Regex NotCayman();

    [GeneratedRegex(@"\bNevada (corporation|company)\b.{0,160}\b(for|within) (a period of )?(three( \(3\))?|3) years (following|after|from)\b", Options)]
    private static partial Regex NevadaThreeYears();

    [GeneratedRegex(@"\b(SFAS|APB|FIN|EITF)( Opinion| Issue)?( No\.?)? ?[0-9]+(-[0-9]+)?\b|\bStatements? of Financial Accounting Standards\b( \W{0,3}SFAS\W{0,3})?( No\.? ?[0-9]+)?|\bAccounting Principles Board\W.{0,12}Opinion\b", Options & ~RegexOptions.IgnoreCase)]
    private static partial Regex OldStandards();

    [GeneratedRegex(@"\bcodified (as|in|at)\b|\bformerly\b|\bpreviously\b", Options)]
    private static partial Regex Superseding();

    [GeneratedRegex(@"\bevidence of an arrangement exists\b|\bfees? (is|are) fixed (or|and) determinable\b|\b(price|fee)s? .{0,30}fixed or determinable\b", Options)]
    private static partial Regex RevenueCriteria();

    [GeneratedRegex(@"\bprior to (the )?adopti|\bbefore (the )?adopti|\b(legacy|previous|historic(al)?|prior|superseded) (revenue|guidance|recognition|methodology)\b|\b(ASC|Topic) (605|840)\b|\bpredecessor\b", Options)]
    private static partial Regex OldGuidance();

    [GeneratedRegex(@"\bASC( Topic| Subtopic)? 505-50\b", Options)]
    private static partial Regex NonemployeeAwards();

    [GeneratedRegex(@"\bcapital leases?( obligations?| liabilit(y|ies))?\b", Options)]
    private static partial Regex CapitalLease();

    [GeneratedRegex(@"\bsmaller reporting compan(y|ies)\b.{0,160}\b(less than|below|under|exceeds?|or more).{0,12}\$75(\.0)? ?million\b|\bsmaller reporting compan(y|ies)\b.{0,160}\$75,000,000", Options)]
    private static partial Regex SmallFloat();

    [GeneratedRegex(@"\baccelerated filer\b", Options)]
    private static partial Regex Accelerated();
}
