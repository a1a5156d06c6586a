using DisclosureLint.Filings;
using DisclosureLint.FormChecks;
using DisclosureLint.FormChecks.Tests;

namespace DisclosureLint.Rules.FormS1;

/// <summary>Part I of the form, in three parts of the prospectus.</summary>
internal static class ProspectusItems
{
    /// <summary>From the summary to dilution, and how the securities are sold.</summary>
    public static IReadOnlyList<FormItem> Forepart { get; } =
    [
        new("P1", "Summary", FormPart.Prospectus, new Authority("Regulation S-K Item 503(a)"),
            new SectionTest([SectionKind.ProspectusSummary], "prospectus summary", "summary of the prospectus", "this summary highlights*",
                "this summary*"))
        {
            Rules = ["DL2003", "DL2004", "DL2005"],
        },
        new("P1A", "Address and telephone of the principal executive offices", FormPart.Prospectus, new Authority("Regulation S-K Item 503(b)"),
            new PhraseTest(FormRegion.Anywhere, "executive offices", "executive office", "principal office*", "telephone number*",
                "business address*")),
        new("P2", "Superlatives attributed and supported", FormPart.Prospectus, new Authority("Securities Act Rule 408; staff practice"),
            new RulesTest())
        {
            Rules = ["DL2001", "DL2002", "DL5106"],
        },
        new("P3", "Third-party data: source, date, whether commissioned", FormPart.Prospectus,
            new Authority("Securities Act Rules 418 and 436"), new RulesTest())
        {
            Rules = ["DL5101", "DL5102"],
        },
        new("P4", "Risk factors", FormPart.Prospectus, new Authority("Regulation S-K Item 105"), new SectionTest([SectionKind.RiskFactors],
            "risk factors")),
        new("P4A", "Summary of risk factors where they run over fifteen pages", FormPart.Prospectus, new Authority("Regulation S-K Item 105(b)"),
            new RiskSummaryTest(
                "summary risk factors", "summary of risk factors", "summary of risks", "risk factor summary", "risk factors summary",
                    "summary of the risk factors", "summary of principal risk factors", "summary of our risk factors",
                "summary of principal risks", "risks associated with our business", "principal risks", "summary of material risks",
                    "summary of key risk*", "selected risks associated*", "risks related to our business and*", "summary of significant risk*",
                "principal risk factors"))
        {
            EffectiveFrom = new DateOnly(2020, 11, 9),
        },
        new("P5", "No statutory safe harbor claimed in an initial offering", FormPart.Prospectus,
            new Authority("Securities Act Section 27A(b)(2)(D)", IsVerified: false), new RulesTest())
        {
            Applies = Applicability.Initial,
            Rules = ["DL1001"],
        },
        new("P6", "Use of proceeds", FormPart.Prospectus, new Authority("Regulation S-K Item 504"), new SectionTest([SectionKind.UseOfProceeds],
            "use of proceeds", "use of the proceeds", "net proceeds*"))
        {
            Applies = Applicability.Primary,
            Rules = ["DL2101", "DL2102", "DL2103", "DL2104", "DL2106", "DL2107", "DL2108"],
        },
        new("P7", "How the offering price is determined", FormPart.Prospectus, new Authority("Regulation S-K Item 505(a)"),
            new AnyTest(
                new SectionTest([SectionKind.DeterminationOfOfferingPrice], "determination of offering price",
                    "determination of the offering price"),
                new PhraseTest(
                    FormRegion.Anywhere, "determined by negotiation*", "negotiations between us*", "negotiations among us*",
                        "negotiations among*", "negotiations between*", "negotiated between*", "negotiation between*",
                    "arbitrarily determined*", "determining the initial public offering price", "determining the public offering price",
                        "determined the offering price", "determining the offering price",
                    "price was determined*", "price of the shares has been*", "net asset value*", "price will be determined*",
                        "determination of the initial*")))
        {
            Applies = Applicability.Initial.And(Applicability.Primary),
        },
        new("P8", "Dilution", FormPart.Prospectus, new Authority("Regulation S-K Item 506"), new SectionTest([SectionKind.Dilution], "dilution",
            "net tangible book value*"))
        {
            Applies = Applicability.Initial.And(Applicability.Primary).And(Applicability.Equity).And(Applicability.Operating),
        },
        new("P9", "Selling holders: names, relationships, amounts before and after", FormPart.Prospectus, new Authority("Regulation S-K Item 507"),
            new SectionTest(
                [SectionKind.SellingStockholders, SectionKind.PrincipalStockholders], "selling stockholder*", "selling shareholder*",
                    "selling securityholder*", "selling security holder*", "registered stockholder*", "selling unitholder*", "selling holder*"))
        {
            Applies = Applicability.Secondary.And(Applicability.Operating),
        },
        new("P10", "Plan of distribution", FormPart.Prospectus, new Authority("Regulation S-K Item 508"),
            new SectionTest([SectionKind.Underwriting], "plan of distribution", "underwriting"))
        {
            Rules = ["DL2801"],
        },
        new("P11", "Description of the securities", FormPart.Prospectus, new Authority("Regulation S-K Item 202"),
            new SectionTest([SectionKind.DescriptionOfSecurities], "description of capital stock", "description of securities",
                "description of our securities", "description of the securities*", "description of share capital",
                "description of the shares*", "description of the bonds", "description of the notes", "authorized capital*",
                    "description of our capital*", "voting rights"))
        {
            Rules = ["DL2901"],
        },
        new("P12", "Legal matters", FormPart.Prospectus, new Authority("Regulation S-K Item 509"),
            new SectionTest([SectionKind.LegalMatters], "legal matters", "validity of the*", "validity of our*", "interests of named experts*",
                "passed upon*")),
        new("P12A", "Experts", FormPart.Prospectus, new Authority("Regulation S-K Item 509; Securities Act Section 7(a)"),
            new SectionTest([SectionKind.Experts], "experts", "as experts in*", "authority of such firm*", "as experts in accounting*")),
        new("P25", "Shares eligible for future sale", FormPart.Prospectus, new Authority("Practice of initial offerings", IsVerified: false),
            new SectionTest([SectionKind.SharesEligibleForFutureSale], "eligible for future sale", "rule 144"))
        {
            Applies = Applicability.FirmCommitment.And(Applicability.Initial).And(Applicability.Equity).And(Applicability.Operating),
        },
        new("P26", "Where more information can be found", FormPart.Prospectus,
            new Authority("Form S-1, Item 12; Regulation S-K Item 101(h)(5)", IsVerified: false),
            new WithoutTest(
                new SectionTest([SectionKind.WhereYouCanFindMoreInformation], "where you can find*", "where to find*", "additional information",
                    "available information"),
                new UnwantedTest(FormRegion.Anywhere, "the reading room at 100 F Street is closed to the public",
                    "100 f street*") { Since = new DateOnly(2021, 1, 1) })),
    ];

    /// <summary>The company, its discussion and its statements.</summary>
    public static IReadOnlyList<FormItem> Company { get; } =
    [
        new("P13", "Business", FormPart.Prospectus, new Authority("Regulation S-K Item 101"), new SectionTest([SectionKind.Business],
            "our business", "description of business", "the trust's business*", "our company"))
        {
            Rules = ["DL5104", "DL5105", "DL5107", "DL1301"],
            MayBeIncorporated = true,
        },
        new("P14", "Properties", FormPart.Prospectus, new Authority("Regulation S-K Item 102"),
            new SectionTest([SectionKind.Properties], "properties", "facilities", "office space", "our headquarters*", "executive offices",
                "square feet"))
        {
            Applies = Applicability.Operating,
            MayBeIncorporated = true,
        },
        new("P14A", "Legal proceedings", FormPart.Prospectus, new Authority("Regulation S-K Item 103"),
            new SectionTest([SectionKind.LegalProceedings], "legal proceedings", "legal proceeding", "litigation", "party to any*"))
        {
            MayBeIncorporated = true,
        },
        new("P15", "Dividends and holders of record", FormPart.Prospectus, new Authority("Regulation S-K Item 201"),
            new SectionTest([SectionKind.DividendPolicy, SectionKind.MarketForCommonEquity], "dividend policy", "holders of record",
                "shareholders of record", "stockholders of record", "dividends", "distributions"))
        {
            Applies = Applicability.Equity,
            MayBeIncorporated = true,
        },
        new("P16", "Management's discussion and analysis", FormPart.Prospectus, new Authority("Regulation S-K Item 303"),
            new SectionTest([SectionKind.ManagementsDiscussion], "management's discussion and analysis*", "results of operations",
                "plan of operation*"))
        {
            Rules = ["DL4001", "DL4002", "DL4003", "DL4004", "DL4101", "DL4102", "DL4401"],
            MayBeIncorporated = true,
        },
        new("P17", "Market risk", FormPart.Prospectus, new Authority("Regulation S-K Item 305"),
            new SectionTest([SectionKind.MarketRisk], "disclosures about market risk", "disclosure about market risk", "interest rate risk",
                "market risk*"))
        {
            Applies = Applicability.NotSmallerReporting,
            MayBeIncorporated = true,
        },
        new("P18", "Changes in accountants", FormPart.Prospectus, new Authority("Regulation S-K Item 304"),
            new OptionalTest(
                new SectionTest([SectionKind.ChangeInAccountants], "changes in and disagreements with*", "change in accountants",
                    "changes in accountants", "change in auditor*", "changes in registrant's certifying accountant", "changes in independent*"),
                "the draft tells of no change of accountants"))
        {
            MayBeIncorporated = true,
        },
        new("P24", "Emerging growth company: what it means", FormPart.Prospectus, new Authority("JOBS Act; Securities Act Section 2(a)(19)"),
            new WithoutTest(
                new PhraseTest(FormRegion.Anywhere, "emerging growth company*"),
                new UnwantedTest(FormRegion.Anywhere, "the threshold of revenue is $1.235 billion now", "$1.07 billion",
                    "$1,070,000,000") { Since = new DateOnly(2022, 9, 20) }))
        {
            Applies = Applicability.EmergingGrowth,
            EffectiveFrom = new DateOnly(2012, 4, 5),
        },
        new("P27", "Financial statements", FormPart.Prospectus, new Authority("Regulation S-X Articles 3, 8 and 10"),
            new SectionTest([SectionKind.FinancialStatements, SectionKind.BalanceSheets], "index to financial statements", "balance sheets",
                "balance sheet", "index to consolidated financial statements"))
        {
            Rules = ["DL7201", "DL7202", "DL7203", "DL2201"],
            MayBeIncorporated = true,
        },
        new("P27A", "Report of the independent accountants", FormPart.Prospectus, new Authority("Regulation S-X Rule 2-02"),
            new SectionTest([SectionKind.AuditReport], "report of independent registered*", "report of the independent registered*",
                "report of independent*", "report of registered*", "independent auditor's report", "independent auditors' report"))
        {
            MayBeIncorporated = true,
        },
        new("P28", "Notes and discussion agree: valuation allowance, concentration, goodwill, useful lives", FormPart.Prospectus,
            new Authority("Regulation S-K Item 303; ASC 275", IsVerified: false), new RulesTest())
        {
            Rules = ["DL4301", "DL4302", "DL7204", "DL7205"],
        },
    ];

    /// <summary>Its people.</summary>
    public static IReadOnlyList<FormItem> People { get; } =
    [
        new("P19", "Directors and executive officers", FormPart.Prospectus, new Authority("Regulation S-K Item 401"),
            new SectionTest([SectionKind.Management], "directors and executive officers", "executive officers and directors",
                "directors, executive officers*", "officers and directors", "directors and officers"))
        {
            MayBeIncorporated = true,
        },
        new("P20", "Executive compensation", FormPart.Prospectus, new Authority("Regulation S-K Item 402"),
            new SectionTest([SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion], "executive compensation",
                "summary compensation table", "compensation of directors*", "officer and director compensation"))
        {
            Applies = Applicability.Operating,
            Rules = ["DL6101", "DL6102", "DL6103", "DL6104"],
            MayBeIncorporated = true,
        },
        new("P21", "Ownership of five-percent holders, directors and officers", FormPart.Prospectus, new Authority("Regulation S-K Item 403"),
            new SectionTest([SectionKind.PrincipalStockholders], "beneficial ownership", "beneficially own*", "principal shareholders",
                "principal stockholders", "beneficial owner*"))
        {
            MayBeIncorporated = true,
        },
        new("P22", "Transactions with related persons", FormPart.Prospectus, new Authority("Regulation S-K Item 404"),
            new SectionTest([SectionKind.RelatedPartyTransactions], "related party transaction*", "related person transaction*",
                "transactions with related*", "certain relationships*", "related-party transaction*", "related parties"))
        {
            Applies = Applicability.Operating,
            Rules = ["DL6201"],
            MayBeIncorporated = true,
        },
        new("P23", "Independence of directors", FormPart.Prospectus, new Authority("Regulation S-K Item 407(a)"),
            new PhraseTest(
                FormRegion.Anywhere, "director independence", "independent director*", "independence of our*", "independence of the*",
                    "independent members", "independence standards", "board independence", "is independent",
                "are independent", "not independent", "\"independent\"", "independent trustee*", "independent board*"))
        {
            Applies = Applicability.Operating,
            MayBeIncorporated = true,
        },
    ];
}
