namespace DisclosureLint.Filings;

/// <summary>
/// What a section of a registration statement is about. The order is the canonical order of a Form S-1; kinds that usually stand as
/// sub-sections follow the section they belong to.
/// </summary>
public enum SectionKind
{
    /// <summary>A section whose title says nothing the tool knows, or text that no section claimed.</summary>
    Unknown,

    /// <summary>The facing page of the form: registrant, state, agent for service, filer status boxes.</summary>
    FacingPage,

    /// <summary>The outside front cover of the prospectus (Item 501).</summary>
    Cover,

    /// <summary>The table of contents (Item 502(a)).</summary>
    TableOfContents,

    /// <summary>About this prospectus, trademarks, basis of presentation, glossary, letters from founders.</summary>
    AboutThisProspectus,

    /// <summary>Market, industry and other data.</summary>
    MarketAndIndustryData,

    /// <summary>Prospectus summary (Item 503).</summary>
    ProspectusSummary,

    /// <summary>The Offering.</summary>
    TheOffering,

    /// <summary>Summary financial data.</summary>
    SummaryFinancialData,

    /// <summary>Summary of the risk factors (Item 105(b)).</summary>
    RiskFactorSummary,

    /// <summary>Risk factors (Item 105).</summary>
    RiskFactors,

    /// <summary>Forward-looking statements.</summary>
    ForwardLookingStatements,

    /// <summary>Use of proceeds (Item 504).</summary>
    UseOfProceeds,

    /// <summary>Determination of offering price (Item 505).</summary>
    DeterminationOfOfferingPrice,

    /// <summary>Market for common equity and holders (Item 201).</summary>
    MarketForCommonEquity,

    /// <summary>Dividend policy (Item 201(c)).</summary>
    DividendPolicy,

    /// <summary>Capitalization.</summary>
    Capitalization,

    /// <summary>Dilution (Item 506).</summary>
    Dilution,

    /// <summary>Selected financial data (former Item 301).</summary>
    SelectedFinancialData,

    /// <summary>Pro forma financial information (Regulation S-X, Article 11).</summary>
    ProFormaFinancialInformation,

    /// <summary>Management's discussion and analysis (Item 303).</summary>
    ManagementsDiscussion,

    /// <summary>Key metrics and non-GAAP measures within MD&amp;A or the summary.</summary>
    KeyMetrics,

    /// <summary>Results of operations within MD&amp;A.</summary>
    ResultsOfOperations,

    /// <summary>Liquidity and capital resources within MD&amp;A.</summary>
    LiquidityAndCapitalResources,

    /// <summary>Critical accounting estimates within MD&amp;A.</summary>
    CriticalAccountingEstimates,

    /// <summary>Quantitative and qualitative disclosures about market risk (Item 305).</summary>
    MarketRisk,

    /// <summary>Industry overview.</summary>
    Industry,

    /// <summary>Business (Item 101).</summary>
    Business,

    /// <summary>Customers, within Business.</summary>
    Customers,

    /// <summary>Competition, within Business.</summary>
    Competition,

    /// <summary>Intellectual property, within Business.</summary>
    IntellectualProperty,

    /// <summary>Government regulation, within Business.</summary>
    GovernmentRegulation,

    /// <summary>Employees or human capital, within Business.</summary>
    Employees,

    /// <summary>Properties (Item 102).</summary>
    Properties,

    /// <summary>Legal proceedings (Item 103).</summary>
    LegalProceedings,

    /// <summary>Management: directors and executive officers (Item 401).</summary>
    Management,

    /// <summary>Executive and director compensation (Item 402).</summary>
    ExecutiveCompensation,

    /// <summary>Compensation discussion and analysis (Item 402(b)).</summary>
    CompensationDiscussion,

    /// <summary>Certain relationships and related party transactions (Item 404).</summary>
    RelatedPartyTransactions,

    /// <summary>Principal stockholders (Item 403), with selling stockholders where the heading names both.</summary>
    PrincipalStockholders,

    /// <summary>Selling stockholders (Item 507).</summary>
    SellingStockholders,

    /// <summary>Description of capital stock or other securities (Item 202).</summary>
    DescriptionOfSecurities,

    /// <summary>Description of certain indebtedness.</summary>
    DescriptionOfIndebtedness,

    /// <summary>Shares eligible for future sale, Rule 144.</summary>
    SharesEligibleForFutureSale,

    /// <summary>Material tax considerations.</summary>
    Taxation,

    /// <summary>Underwriting or plan of distribution (Item 508).</summary>
    Underwriting,

    /// <summary>Legal matters.</summary>
    LegalMatters,

    /// <summary>Experts, and interests of named experts and counsel (Item 509).</summary>
    Experts,

    /// <summary>Changes in accountants (Item 304).</summary>
    ChangeInAccountants,

    /// <summary>Where you can find more information.</summary>
    WhereYouCanFindMoreInformation,

    /// <summary>Incorporation of certain information by reference.</summary>
    IncorporationByReference,

    /// <summary>The financial pages: index, audit report, statements and notes.</summary>
    FinancialStatements,

    /// <summary>Report of independent registered public accounting firm.</summary>
    AuditReport,

    /// <summary>Balance sheets.</summary>
    BalanceSheets,

    /// <summary>Statements of operations, of comprehensive loss, of income.</summary>
    StatementsOfOperations,

    /// <summary>Statements of cash flows.</summary>
    StatementsOfCashFlows,

    /// <summary>Notes to financial statements.</summary>
    NotesToFinancialStatements,

    /// <summary>Part II: information not required in the prospectus.</summary>
    PartII,

    /// <summary>Other expenses of issuance and distribution (Item 511).</summary>
    OtherExpenses,

    /// <summary>Indemnification of directors and officers (Item 702).</summary>
    Indemnification,

    /// <summary>Recent sales of unregistered securities (Item 701).</summary>
    RecentSales,

    /// <summary>Exhibits and exhibit index (Item 601).</summary>
    Exhibits,

    /// <summary>Undertakings (Item 512).</summary>
    Undertakings,

    /// <summary>Signatures and power of attorney.</summary>
    Signatures,

    /// <summary>An exhibit filed with the registration statement, read as a document of its own.</summary>
    ExhibitText,
}
