using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The matters that the staff have found denied in one section and told in another.</summary>
internal static partial class DeniedMatters
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SectionKind[] Statements = [SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion];

    /// <summary>All of them.</summary>
    public static readonly DeniedMatter[] All =
    [
        new("revenue", "revenue", NoRevenue(), HasRevenue()) { DenialIn = [SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business, SectionKind.ManagementsDiscussion] },
        new("off-balance sheet arrangements", "balance sheet", NoOffBalance(), HasOffBalance()),
        new("exposure to foreign currencies", "exchange", NoCurrencyRisk(), HasCurrencyRisk()) { DenialIn = [SectionKind.MarketRisk, SectionKind.ManagementsDiscussion], FactIn = [SectionKind.RiskFactors] },
        new("benchmarking of compensation", "benchmark", NoBenchmark(), HasBenchmark()) { FactIn = [SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion] },
        new("borrowings under the sponsor’s note", "borrow", NoBorrowing(), HasBorrowed()) { Applies = profile => profile.IsBlankCheck?.Value == true },
        new("a source of funding", "fund", NoSource(), PromisedLoan()),
        new("conversion rights of the common stock", "conver", NoConversion(), HasConversion()) { DenialIn = [SectionKind.DescriptionOfSecurities], FactIn = [SectionKind.DescriptionOfSecurities] },
        new("operations", "operations", NoOperations(), NominalOperations()) { DenialIn = [SectionKind.Cover, SectionKind.ProspectusSummary], FactIn = [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.RiskFactors] },
        new("the status as an S corporation", "corporation", IsCCorporation(), IsSCorporation()) { FactIn = Statements },
        new("security for the notes", "note", NotesUnsecured(), NotesSecured()) { FactIn = [SectionKind.FinancialStatements] },
        new("patents", "patent", NoPatents(), HasPatents()) { DenialIn = [SectionKind.RiskFactors, SectionKind.Business, SectionKind.IntellectualProperty], FactIn = [SectionKind.Business, SectionKind.ProspectusSummary, SectionKind.IntellectualProperty] },
        new("employees", "employ", NoEmployees(), HasEmployees()),
        new("the redemption of warrants whose shares are not qualified", "redemption right", NoRedemption(), MayRedeem()) { Applies = profile => profile.IsBlankCheck?.Value == true },
        new("the redemption of the private placement warrants", "private placement warrants", PrivateNotRedeemable(), PrivateRedeemable()) { Applies = profile => profile.IsBlankCheck?.Value == true },
        new("dividends paid", "dividend", NoDividends(), PaidDividends()) { FactIn = [SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion, SectionKind.RelatedPartyTransactions, SectionKind.DividendPolicy] },
    ];

    [GeneratedRegex(@"\b(we|the company)\b[^.;]{0,80}?\b(have|has) (not|never) (yet )?(generated|earned|recognized|recorded|had|received) any revenues?\b(?! (from|through|by|in|during|for|since|under|related|on|associated|or|other)\b)|\b(we|the company) (have|has) (generated|earned|had) no revenues?\b(?! (from|through|by|in|during|for|since|under|related|on|or|other)\b)", Options)]
    private static partial Regex NoRevenue();

    [GeneratedRegex(@"\b(we|the company) (have |has )?(recognized|generated|recorded|earned) (total |net |collaboration |license |research )*(revenues? of )?(approximately )?\$ ?[1-9][0-9,.]*( (million|thousand))?( (of|in) ([\w-]+ ){0,4}revenues?)\b|\b(we|the company) (have |has )?(recognized|generated|recorded|earned|had) (total |net |collaboration )*revenues? of (approximately )?\$ ?[1-9]|\b(our|total|collaboration|license) revenues? (was|were) (approximately )?\$ ?[1-9]", Options)]
    private static partial Regex HasRevenue();

    [GeneratedRegex(@"\b(did|do|does|have|has) not (currently )?(have|had|engaged? in|entered into) any (material )?(significant )?off[- ]balance[- ]sheet (arrangements?|financing)", Options)]
    private static partial Regex NoOffBalance();

    [GeneratedRegex(@"\b(some|certain|many|all) of (which|(these|those|our) [\w ]{3,40}?) (are|is|may be) (off[- ]balance[- ]sheet\b|not (required to be )?(reflected|recorded|shown|included) (on|in) (our|the|its) (consolidated )?balance sheets?\b)|\b(we|the company) (have|has|had|use[sd]?|entered into|engaged in)\b[^.]{0,80}\boff[- ]balance[- ]sheet (arrangements?|financing)", Options)]
    private static partial Regex HasOffBalance();

    [GeneratedRegex(@"\b(we|the company) (are|is|do|does) not (currently |presently )?(exposed|subject|have|face)\b[^.]{0,80}\b(foreign )?(currency|exchange)\b", Options)]
    private static partial Regex NoCurrencyRisk();

    [GeneratedRegex(@"\b(fluctuations?|changes|volatility|movements) in [^.]{0,60}\b(currenc|exchange rate)[^.]{0,200}\b((may|could|might|will) (have|adversely|materially|significantly|harm|affect)|(significant|material|adverse(ly)?) (impact|effect|affect))|\bexchange rates?\b[^.]{0,80}\b(may|could|might) have an? (material|significant|adverse)", Options)]
    private static partial Regex HasCurrencyRisk();

    [GeneratedRegex(@"\b(did|do|does) not (seek to |attempt to |formally )?benchmark\b|\bwithout benchmarking\b|\bno benchmarking\b", Options)]
    private static partial Regex NoBenchmark();

    [GeneratedRegex(@"\bagainst (which|whom) we benchmark|\b(we|committee) (also )?benchmark(s|ed)? (our|its|the|each)|\bpeer group[^.]{0,60}\bto benchmark\b|\bbenchmarked (our|its|each|the) ", Options)]
    private static partial Regex HasBenchmark();

    [GeneratedRegex(@"\b(have|has|had) not (yet )?borrowed (any|an) (amounts?|funds|money|sums?)? ?[^.]{0,20}(under|pursuant to)|\bno (amounts? (have|has) been|borrowings|amounts? (was|were)) (borrowed|outstanding)? ?(under|pursuant to) the (promissory )?note", Options)]
    private static partial Regex NoBorrowing();

    [GeneratedRegex(@"\b((had |has |have )?borrowed|drew( down)?|draw(s|n)?( down)? of) (an aggregate of |approximately )?\$ ?[1-9][0-9,]*[^.]{0,60}\b(note|loan)|\b(had|has) (borrowed|drawn( down)?) \$ ?[1-9]", Options)]
    private static partial Regex HasBorrowed();

    [GeneratedRegex(@"\b(we|the company) (currently |presently |do(es)? not )*(have|has) (currently )?(no|any) (other )?(sources?|commitments?) (of|for) (any )?(additional )?(funding|funds|financing|capital)\b(?! other| except| apart)", Options)]
    private static partial Regex NoSource();

    [GeneratedRegex(@"\b(has|have) (verbally |orally |also |informally )?(agreed|committed|undertaken) to (loan|lend|advance|fund|provide)\b[^.]{0,60}\b(us|the company|our)\b", Options)]
    private static partial Regex PromisedLoan();

    [GeneratedRegex(@"\b(common stock|shares of common stock|ordinary shares) (is|are) not [^.]{0,60}\bsubject to conversion\b(?!.*\bexcept\b)", Options)]
    private static partial Regex NoConversion();

    [GeneratedRegex(@"\b(each |shares? of )*(outstanding )?(share of )?(our )?class [ABC] (common stock|ordinary shares?) (is|are|will be|may be|will) (automatically )?(convertible|converted|convert) (at|into|automatically|upon)", Options)]
    private static partial Regex HasConversion();

    [GeneratedRegex(@"\b(currently |presently )?(has|have) no operations\b(?! (outside|in|of|other|except))", Options)]
    private static partial Regex NoOperations();

    [GeneratedRegex(@"\b(only |has |have |had )nominal operations\b(?! or)", Options)]
    private static partial Regex NominalOperations();

    [GeneratedRegex(@"\b(in|during|effective) ([A-Z][a-z]+ )?([0-9]{1,2}, )?20[0-9][0-9],? (we|the company) (have |has )?elected to be (taxed|treated) as a [“""]?C[”""]?[- ]corporation|\b(we|the company) (are|is|have elected to be|has elected to be) (now |currently )?(taxed|treated) as a [“""]?C[”""]?[- ]corporation", Options)]
    private static partial Regex IsCCorporation();

    [GeneratedRegex(@"\b(has|have) elected\b[^.]{0,40}\b(as an?|for|under) [“""]?(sub-?chapter )?S[”""]?[- ](corporation|status)|\b(are|is) (taxed|treated) as an? [“""]?S[”""]?[- ]corporation|\bsub-?chapter S\b[^.]{0,80}\b(no provision|does not (pay|incur))", Options)]
    private static partial Regex IsSCorporation();

    [GeneratedRegex(@"\b(issued|these|such|shareholder|stockholder|related party) (unsecured )?(promissory )?notes? (are|is|were) unsecured\b|\bissued unsecured (promissory )?notes to (certain )?(share|stock)holders\b|\b(share|stock)holder notes are unsecured", Options)]
    private static partial Regex NotesUnsecured();

    [GeneratedRegex(@"(?<!\b(certain|some|one|two) of )\b(these |such |the (above )?|shareholder |stockholder )notes? (payable )?(are|is|were) (collateralized|secured) (with|by)\b", Options)]
    private static partial Regex NotesSecured();

    [GeneratedRegex(@"\b(we|the company) (currently |presently )?(do(es)? not (currently |presently )?(own|have|hold) any|(have|has|own|owns|hold|holds) no) (issued )?patents?\b(?! (in|on|for|outside|covering|relating|that|or pending|applications? (in|for|outside|covering)))", Options)]
    private static partial Regex NoPatents();

    [GeneratedRegex(@"\b(we|the company) (currently |presently )?(own|owns|hold|holds|have|has) (a total of |approximately )?([1-9][0-9]*|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple) (\w+ )?(issued |u\.s\. |granted )*patents?\b(?! applications?)", Options)]
    private static partial Regex HasPatents();

    [GeneratedRegex(@"\b(we|the company) (currently |presently )?(have|has) no employees\b(?! (other|besides|except|outside|in|who|represented|that|covered|subject|and|at))", Options)]
    private static partial Regex NoEmployees();

    [GeneratedRegex(@"\b(we|the company) (currently |presently )?(have|has|employ|employs) (approximately |a total of )?([1-9][0-9]*|two|three|four|five|six|seven|eight|nine|ten) (full[- ]time )?employees\b", Options)]
    private static partial Regex HasEmployees();

    [GeneratedRegex(@"\bmay not exercise (our|its) redemption right\b[^.]{0,160}\b(not exempt|unable to|not (be )?(registered|qualified))", Options)]
    private static partial Regex NoRedemption();

    [GeneratedRegex(@"\bmay (also )?exercise (our|its) redemption right even if\b", Options)]
    private static partial Regex MayRedeem();

    [GeneratedRegex(@"\bprivate placement warrants\b[^.]{0,40}\bwill not be redeemable by us\b(?![^.]*\bexcept\b)", Options)]
    private static partial Regex PrivateNotRedeemable();

    [GeneratedRegex(@"\bprivate placement warrants\b[^.]{0,60}\b(must|will) (also )?be (concurrently )?called for redemption\b|\bprivate placement warrants\b[^.]{0,120}\bexcept as (set forth|described)\b[^.]{0,120}\$10\.00", Options)]
    private static partial Regex PrivateRedeemable();

    [GeneratedRegex(@"\b(we|the company) (have|has) (never|not) (declared or paid|paid or declared|paid|declared)( or (paid|declared))? (any )?(cash )?(dividends|distributions)\b(?! (on our (class|preferred)|since|in the (past|last)|to (the )?holders))", Options)]
    private static partial Regex NoDividends();

    [GeneratedRegex(@"\b(board|we|the company) (has |have )?(declared and )?paid (a |an )?(special |cash |one-time )*dividends? (of|totaling|in the amount of|aggregating)\b", Options)]
    private static partial Regex PaidDividends();
}
