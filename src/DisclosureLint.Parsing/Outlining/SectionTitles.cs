using System.Collections.Frozen;
using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Tells from a title, and from the section it stands in, what a section is about.</summary>
internal static class SectionTitles
{
    private static readonly FrozenDictionary<string, SectionKind> WholeTitles = new Dictionary<string, SectionKind>(StringComparer.Ordinal)
    {
        ["table of contents"] = SectionKind.TableOfContents,
        ["contents"] = SectionKind.TableOfContents,
        ["about this prospectus"] = SectionKind.AboutThisProspectus,
        ["about this offering circular"] = SectionKind.AboutThisProspectus,
        ["trademarks"] = SectionKind.AboutThisProspectus,
        ["trademarks and trade names"] = SectionKind.AboutThisProspectus,
        ["trademarks trade names and service marks"] = SectionKind.AboutThisProspectus,
        ["basis of presentation"] = SectionKind.AboutThisProspectus,
        ["glossary"] = SectionKind.AboutThisProspectus,
        ["glossary of terms"] = SectionKind.AboutThisProspectus,
        ["certain definitions"] = SectionKind.AboutThisProspectus,
        ["selected definitions"] = SectionKind.AboutThisProspectus,
        ["summary"] = SectionKind.ProspectusSummary,
        ["prospectus summary"] = SectionKind.ProspectusSummary,
        ["summary of prospectus"] = SectionKind.ProspectusSummary,
        ["summary information"] = SectionKind.ProspectusSummary,
        ["executive summary"] = SectionKind.ProspectusSummary,
        ["the offering"] = SectionKind.TheOffering,
        ["summary of the offering"] = SectionKind.TheOffering,
        ["offering summary"] = SectionKind.TheOffering,
        ["our offering"] = SectionKind.TheOffering,
        ["the direct listing"] = SectionKind.TheOffering,
        ["the distribution"] = SectionKind.TheOffering,
        ["summary of the spin off"] = SectionKind.TheOffering,
        ["risk factors"] = SectionKind.RiskFactors,
        ["risk factor"] = SectionKind.RiskFactors,
        ["certain risk factors"] = SectionKind.RiskFactors,
        ["use of proceeds"] = SectionKind.UseOfProceeds,
        ["estimated use of proceeds"] = SectionKind.UseOfProceeds,
        ["determination of offering price"] = SectionKind.DeterminationOfOfferingPrice,
        ["determination of the offering price"] = SectionKind.DeterminationOfOfferingPrice,
        ["dividend policy"] = SectionKind.DividendPolicy,
        ["dividends"] = SectionKind.DividendPolicy,
        ["our dividend policy"] = SectionKind.DividendPolicy,
        ["distribution policy"] = SectionKind.DividendPolicy,
        ["cash dividend policy"] = SectionKind.DividendPolicy,
        ["dilution"] = SectionKind.Dilution,
        ["capitalization"] = SectionKind.Capitalization,
        ["consolidated capitalization"] = SectionKind.Capitalization,
        ["capitalisation"] = SectionKind.Capitalization,
        ["capitalization and indebtedness"] = SectionKind.Capitalization,
        ["cash and capitalization"] = SectionKind.Capitalization,
        ["md and a"] = SectionKind.ManagementsDiscussion,
        ["industry"] = SectionKind.Industry,
        ["our industry"] = SectionKind.Industry,
        ["industry overview"] = SectionKind.Industry,
        ["industry background"] = SectionKind.Industry,
        ["market opportunity"] = SectionKind.Industry,
        ["our market opportunity"] = SectionKind.Industry,
        ["business"] = SectionKind.Business,
        ["our business"] = SectionKind.Business,
        ["the business"] = SectionKind.Business,
        ["proposed business"] = SectionKind.Business,
        ["business of the trust"] = SectionKind.Business,
        ["business of the company"] = SectionKind.Business,
        ["information about the company"] = SectionKind.Business,
        ["management"] = SectionKind.Management,
        ["our management"] = SectionKind.Management,
        ["board of directors"] = SectionKind.Management,
        ["directors and executive officers"] = SectionKind.Management,
        ["the sponsor"] = SectionKind.Management,
        ["certain transactions"] = SectionKind.RelatedPartyTransactions,
        ["principal stockholders"] = SectionKind.PrincipalStockholders,
        ["principal shareholders"] = SectionKind.PrincipalStockholders,
        ["principal securityholders"] = SectionKind.PrincipalStockholders,
        ["beneficial ownership"] = SectionKind.PrincipalStockholders,
        ["selling stockholders"] = SectionKind.SellingStockholders,
        ["selling shareholders"] = SectionKind.SellingStockholders,
        ["selling stockholder"] = SectionKind.SellingStockholders,
        ["selling shareholder"] = SectionKind.SellingStockholders,
        ["selling securityholders"] = SectionKind.SellingStockholders,
        ["selling security holders"] = SectionKind.SellingStockholders,
        ["registered stockholders"] = SectionKind.SellingStockholders,
        ["rule 144"] = SectionKind.SharesEligibleForFutureSale,
        ["taxation"] = SectionKind.Taxation,
        ["certain tax matters"] = SectionKind.Taxation,
        ["underwriting"] = SectionKind.Underwriting,
        ["underwriters"] = SectionKind.Underwriting,
        ["plan of distribution"] = SectionKind.Underwriting,
        ["legal matters"] = SectionKind.LegalMatters,
        ["interests of named experts and counsel"] = SectionKind.Experts,
        ["interest of named experts and counsel"] = SectionKind.Experts,
        ["experts"] = SectionKind.Experts,
        ["independent registered public accounting firm"] = SectionKind.Experts,
        ["independent accountants"] = SectionKind.Experts,
        ["available information"] = SectionKind.WhereYouCanFindMoreInformation,
        ["additional information"] = SectionKind.WhereYouCanFindMoreInformation,
        ["financial statements"] = SectionKind.FinancialStatements,
        ["consolidated financial statements"] = SectionKind.FinancialStatements,
        ["index to exhibits"] = SectionKind.Exhibits,
        ["exhibit index"] = SectionKind.Exhibits,
        ["exhibits"] = SectionKind.Exhibits,
        ["exhibits index"] = SectionKind.Exhibits,
        ["signatures"] = SectionKind.Signatures,
        ["signature"] = SectionKind.Signatures,
        ["power of attorney"] = SectionKind.Signatures,
        ["undertakings"] = SectionKind.Undertakings,
        ["part ii"] = SectionKind.PartII,
        ["legal proceedings"] = SectionKind.LegalProceedings,
        ["litigation"] = SectionKind.LegalProceedings,
        ["properties"] = SectionKind.Properties,
        ["facilities"] = SectionKind.Properties,
        ["property"] = SectionKind.Properties,
        ["our properties"] = SectionKind.Properties,
        ["our facilities"] = SectionKind.Properties,
        ["properties and facilities"] = SectionKind.Properties,
        ["description of property"] = SectionKind.Properties,
        ["description of properties"] = SectionKind.Properties,
        ["description of facilities"] = SectionKind.Properties,
        ["corporate headquarters"] = SectionKind.Properties,
        ["patents and trademarks"] = SectionKind.IntellectualProperty,
        ["intellectual property"] = SectionKind.IntellectualProperty,
        ["our intellectual property"] = SectionKind.IntellectualProperty,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Kinds whose titles are common words: they count only inside the section that they belong to.</summary>
    private static readonly FrozenDictionary<SectionKind, FrozenDictionary<string, SectionKind>> TitlesWithin =
        new Dictionary<SectionKind, FrozenDictionary<string, SectionKind>>
        {
            [SectionKind.ManagementsDiscussion] = Titles(
                ("results of operations", SectionKind.ResultsOfOperations),
                ("liquidity", SectionKind.LiquidityAndCapitalResources),
                ("capital resources", SectionKind.LiquidityAndCapitalResources),
                ("key metrics", SectionKind.KeyMetrics),
                ("market risk", SectionKind.MarketRisk)),
            [SectionKind.Business] = Titles(
                ("customers", SectionKind.Customers),
                ("our customers", SectionKind.Customers),
                ("principal customers", SectionKind.Customers),
                ("customer concentration", SectionKind.Customers),
                ("competition", SectionKind.Competition),
                ("our competition", SectionKind.Competition),
                ("competitors", SectionKind.Competition),
                ("competitive landscape", SectionKind.Competition),
                ("proprietary rights", SectionKind.IntellectualProperty),
                ("patents", SectionKind.IntellectualProperty),
                ("regulation", SectionKind.GovernmentRegulation),
                ("employees", SectionKind.Employees),
                ("our employees", SectionKind.Employees),
                ("our people", SectionKind.Employees),
                ("market opportunity", SectionKind.Industry)),
            [SectionKind.ProspectusSummary] = Titles(
                ("our risks", SectionKind.RiskFactorSummary),
                ("risks related to our business", SectionKind.RiskFactorSummary),
                ("risk factors", SectionKind.RiskFactorSummary),
                ("offering", SectionKind.TheOffering),
                ("competition", SectionKind.Unknown),
                ("trademarks", SectionKind.Unknown),
                ("industry", SectionKind.Unknown),
                ("business", SectionKind.Unknown),
                ("our business", SectionKind.Unknown),
                ("management", SectionKind.Unknown)),
        }.ToFrozenDictionary();

    /// <summary>The kind of a section, or <see cref="SectionKind.Unknown"/>.</summary>
    /// <param name="title">The title as printed.</param>
    /// <param name="within">The kinds of the sections around it, innermost first; empty for a section of the first level.</param>
    public static SectionKind Classify(string title, ReadOnlySpan<SectionKind> within = default)
    {
        if (title.Length > 220) return SectionKind.Unknown;
        var normalized = TitleText.Normalize(title);
        if (normalized.Length == 0) return SectionKind.Unknown;
        foreach (var around in within)
        {
            if (TitlesWithin.TryGetValue(around, out var titles) && titles.TryGetValue(normalized, out var inside)) return inside;
        }

        var kind = WholeTitles.TryGetValue(normalized, out var whole) ? whole : ByWords(normalized, within);
        return within.IsEmpty || Belongs(kind, within) ? kind : SectionKind.Unknown;
    }

    /// <summary>Whether a section of this kind can stand by itself in the contents of a prospectus.</summary>
    public static bool IsTopLevel(SectionKind kind) => kind is not (SectionKind.Unknown or SectionKind.FacingPage or SectionKind.Cover
        or SectionKind.Customers or SectionKind.Competition or SectionKind.Employees or SectionKind.GovernmentRegulation or SectionKind.IntellectualProperty
        or SectionKind.KeyMetrics or SectionKind.ResultsOfOperations or SectionKind.LiquidityAndCapitalResources
        or SectionKind.CriticalAccountingEstimates or SectionKind.CompensationDiscussion or SectionKind.ExhibitText)
        && !IsFinancialPage(kind);

    /// <summary>Whether sections of this kind stand among the financial pages.</summary>
    public static bool IsFinancialPage(SectionKind kind) => kind is SectionKind.AuditReport or SectionKind.BalanceSheets
        or SectionKind.StatementsOfOperations or SectionKind.StatementsOfCashFlows or SectionKind.NotesToFinancialStatements;

    /// <summary>Whether sections of this kind are items of Part II.</summary>
    public static bool IsPartTwoItem(SectionKind kind) => kind is SectionKind.OtherExpenses or SectionKind.Indemnification
        or SectionKind.RecentSales or SectionKind.Exhibits or SectionKind.Undertakings;

    // Inside a section only what usually stands there counts: a risk factor about competition is no Competition section.
    private static bool Belongs(SectionKind kind, ReadOnlySpan<SectionKind> within)
    {
        if (kind == SectionKind.Unknown) return true;
        if (within.Contains(SectionKind.RiskFactors) || within.Contains(SectionKind.RiskFactorSummary)) return false;
        if (within.Contains(SectionKind.TheOffering) || within.Contains(SectionKind.ForwardLookingStatements)
            || within.Contains(SectionKind.SummaryFinancialData)) return false;
        if (within.Contains(SectionKind.FinancialStatements)) return IsFinancialPage(kind) || kind == SectionKind.ProFormaFinancialInformation;
        if (IsFinancialPage(kind)) return false;
        if (within.Contains(SectionKind.ProspectusSummary))
            return kind is SectionKind.TheOffering or SectionKind.SummaryFinancialData or SectionKind.RiskFactorSummary or SectionKind.KeyMetrics
                or SectionKind.AboutThisProspectus;
        if (within.Contains(SectionKind.ManagementsDiscussion))
            return kind is SectionKind.KeyMetrics or SectionKind.ResultsOfOperations or SectionKind.LiquidityAndCapitalResources
                or SectionKind.CriticalAccountingEstimates or SectionKind.MarketRisk or SectionKind.ChangeInAccountants
                or SectionKind.TheOffering or SectionKind.SummaryFinancialData;
        if (within.Contains(SectionKind.Business))
            return kind is SectionKind.Industry or SectionKind.Customers or SectionKind.Competition or SectionKind.IntellectualProperty
                or SectionKind.GovernmentRegulation or SectionKind.Employees or SectionKind.Properties or SectionKind.LegalProceedings;
        if (within.Contains(SectionKind.PartII)) return IsPartTwoItem(kind) || kind == SectionKind.Signatures;
        if (within.Contains(SectionKind.Management) || within.Contains(SectionKind.ExecutiveCompensation))
            return kind is SectionKind.CompensationDiscussion or SectionKind.ExecutiveCompensation or SectionKind.RelatedPartyTransactions
                or SectionKind.PrincipalStockholders or SectionKind.LegalProceedings;
        if (within.Contains(SectionKind.MarketForCommonEquity)) return kind == SectionKind.DividendPolicy;
        if (within.Contains(SectionKind.PrincipalStockholders)) return kind == SectionKind.SellingStockholders;
        return kind is not (SectionKind.Underwriting or SectionKind.Management or SectionKind.Business or SectionKind.Customers or SectionKind.Competition
            or SectionKind.Employees or SectionKind.GovernmentRegulation or SectionKind.UseOfProceeds or SectionKind.Dilution or SectionKind.LegalMatters or SectionKind.Experts or SectionKind.RiskFactors);
    }

    private static SectionKind ByWords(string title, ReadOnlySpan<SectionKind> within)
    {
        bool Has(string words) => title.Contains(words, StringComparison.Ordinal);
        bool Starts(string words) => title.StartsWith(words, StringComparison.Ordinal);
        bool Ends(string words) => title.EndsWith(words, StringComparison.Ordinal);
        var length = title.Count(c => c == ' ') + 1;

        if (Starts("part ii ") || Starts("part 2 ") || Has("information not required in")) return SectionKind.PartII;
        if (Has("exhibit") && length <= 9 && (Starts("exhibit") || Ends("exhibits") || Has("exhibits and financial") || Has("exhibits to"))) return SectionKind.Exhibits;
        if (Has("other expenses of issuance")) return SectionKind.OtherExpenses;
        if (Starts("indemnification of")) return SectionKind.Indemnification;
        if (Has("recent sale") && Has("unregistered")) return SectionKind.RecentSales;
        if (Ends("undertakings") && length <= 4) return SectionKind.Undertakings;

        if (Has("report of independent") || Has("independent auditors report") || Starts("report of registered public")
            || (Starts("report of") && Has("accounting firm"))) return SectionKind.AuditReport;
        if (Has("index to") && Has("financial")) return SectionKind.FinancialStatements;
        if (Starts("notes to") && Has("financial statements")) return SectionKind.NotesToFinancialStatements;
        if (length <= 12
            && (Has("balance sheet") || Has("statements of financial condition") || Has("statement of financial condition") || Has("statements of assets and liabilities"))
            && !Has("off balance")) return SectionKind.BalanceSheets;
        if (length <= 14 && (Has("statements of") || Has("statement of")))
        {
            if (Has("cash flow")) return SectionKind.StatementsOfCashFlows;
            if (Has("operations") || Has("income") || Has("comprehensive") || Has("earnings") || Has("loss")) return SectionKind.StatementsOfOperations;
        }

        if (Has("pro forma") && Has("financial") && !Starts("summary") && !Starts("selected")) return SectionKind.ProFormaFinancialInformation;
        if (Has("financial statements and supplementary data")) return SectionKind.FinancialStatements;
        if (Ends("financial statements") && length <= 7) return SectionKind.FinancialStatements;

        if (Has("discussion and analysis") && (Has("management") || Has("financial condition") || Has("results"))) return SectionKind.ManagementsDiscussion;
        if (Has("compensation discussion and analysis")) return SectionKind.CompensationDiscussion;
        if (Has("forward looking")) return SectionKind.ForwardLookingStatements;
        if ((Starts("summary") || Starts("principal") || Starts("overview of")) && Has("risk") && length <= 9) return SectionKind.RiskFactorSummary;
        if (Starts("risks affecting us") || Starts("risk factor summary") || Starts("risk factors summary")
            || Starts("risks associated with our")) return SectionKind.RiskFactorSummary;
        if (Starts("risk factors") && length <= 8) return SectionKind.RiskFactors;
        if (Starts("summary") && Has("offering") && length <= 6) return SectionKind.TheOffering;
        if (Starts("the offering") && length <= 5) return SectionKind.TheOffering;
        if (Starts("summary") && (Has("financial") || Has("operating data"))) return SectionKind.SummaryFinancialData;
        if (Starts("selected") && (Has("financial") || Has("historical"))) return SectionKind.SelectedFinancialData;
        if (Starts("prospectus summary") || (Ends("summary") && length <= 3 && Has("business"))) return SectionKind.ProspectusSummary;
        if (Has("non gaap") || (Starts("key ") && (Has("metric") || Has("operating data") || Has("performance indicator")) && length <= 9)) return SectionKind.KeyMetrics;

        if ((Has("industry") || Has("market")) && (Ends(" data") || Has("data and") || Has("and other data") || Has("other information")) && length <= 8)
            return SectionKind.MarketAndIndustryData;
        if (Starts("letter from") || Starts("a letter from") || Starts("about this") || Starts("trademarks")
            || Starts("presentation of")) return SectionKind.AboutThisProspectus;
        if (Starts("use of proceeds") && length <= 9) return SectionKind.UseOfProceeds;
        if (Has("determination of") && Has("offering price")) return SectionKind.DeterminationOfOfferingPrice;
        if (Has("market price") || Starts("market for ") || Starts("market information") || (Has("price range of") && Has("stock"))) return SectionKind.MarketForCommonEquity;
        if ((Starts("dividend") || Starts("our dividend")) && length <= 6) return SectionKind.DividendPolicy;
        if (Starts("dilution") && length <= 6) return SectionKind.Dilution;
        if (Starts("capitalization") && length <= 6) return SectionKind.Capitalization;

        if (Starts("results of operations") && length <= 7) return SectionKind.ResultsOfOperations;
        if (Starts("comparison of") && within.Contains(SectionKind.ManagementsDiscussion)) return SectionKind.ResultsOfOperations;
        if ((Has("liquidity") || Starts("capital resources")) && length <= 7) return SectionKind.LiquidityAndCapitalResources;
        if (Has("critical accounting")) return SectionKind.CriticalAccountingEstimates;
        if (Has("disclosure about market risk") || Has("disclosures about market risk") || Has("disclosures of market risk")
            || Has("disclosure of market risk")) return SectionKind.MarketRisk;

        if (Starts("description of business") || Starts("description of our business") || Starts("business description")
            || Starts("our business and")) return SectionKind.Business;
        if (Has("competition") && length <= 4) return SectionKind.Competition;
        if (Has("intellectual property") && length <= 7) return SectionKind.IntellectualProperty;
        if ((Has("government") || Has("regulatory") || Has("regulation")) && length <= 7
            && (Has("government regulation") || Has("governmental regulation") || Has("government approval") || Has("regulatory environment")
                || Has("regulatory matters") || Has("regulatory overview") || Starts("regulation ") || Ends("regulations") || Ends("regulation")))
            return SectionKind.GovernmentRegulation;
        if ((Has("employees") || Has("human capital")) && length <= 6 && !Has("benefit") && !Has("indemnif")) return SectionKind.Employees;
        if (Starts("industry") && length <= 4) return SectionKind.Industry;

        if (Has("beneficial owner") && (Has("security ownership") || Has("securities"))) return SectionKind.PrincipalStockholders;
        if (Starts("principal")
            && (Has("stockholders") || Has("shareholders") || Has("securityholders") || Has("security holders") || Has("unitholders"))) return SectionKind.PrincipalStockholders;
        if (Has("ownership of certain beneficial")) return SectionKind.PrincipalStockholders;
        if (Has("selling") && length <= 5 && (Has("stockholders") || Has("shareholders") || Has("holders"))) return SectionKind.SellingStockholders;
        if (Starts("directors") || (Starts("management") && length <= 5 && (Has("directors") || Has("governance") || Has("board"))) || Starts("our directors"))
            return SectionKind.Management;
        if ((Has("executive") || Has("director")) && Has("compensation") && length <= 8) return SectionKind.ExecutiveCompensation;
        if (Has("relat") && Has("transactions") && length <= 12) return SectionKind.RelatedPartyTransactions;
        if (Starts("certain relationships")) return SectionKind.RelatedPartyTransactions;
        if (Starts("description of") && (Has("indebtedness") || Has("debt") || Has("credit facilit"))) return SectionKind.DescriptionOfIndebtedness;
        if (Starts("description of") && length <= 12
            && (Has("capital stock") || Has("securities") || Has("share capital") || Has("common stock") || Has("notes") || Has("bonds")
                || Has("warrants") || Has("units") || Has("shares") || Has("preferred") || Has("stock")))
            return SectionKind.DescriptionOfSecurities;
        if (Has("eligible for") && Has("sale")) return SectionKind.SharesEligibleForFutureSale;
        if (Starts("rule 144")) return SectionKind.SharesEligibleForFutureSale;
        if (Has("tax") && (Has("consequences") || Has("considerations") || Has("aspects")) && length <= 24) return SectionKind.Taxation;
        if (Starts("underwriting") && length <= 6) return SectionKind.Underwriting;
        if (Starts("plan of distribution") && length <= 7) return SectionKind.Underwriting;
        if (Starts("validity of")) return SectionKind.LegalMatters;
        if (Has("accountant") && (Starts("change") || Has("disagreements"))) return SectionKind.ChangeInAccountants;
        if (Starts("change in") && Has("auditor")) return SectionKind.ChangeInAccountants;
        if (Has("where you can find") || Has("where to find") || (Starts("additional information") && length <= 3)) return SectionKind.WhereYouCanFindMoreInformation;
        if (Has("by reference") && Has("incorporation")) return SectionKind.IncorporationByReference;
        return SectionKind.Unknown;
    }

    private static FrozenDictionary<string, SectionKind> Titles(params ReadOnlySpan<(string Title, SectionKind Kind)> titles)
    {
        var map = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (title, kind) in titles) map[title] = kind;
        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
