using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The text tells an agreement of a kind that is filed, and the exhibit index does not know its party.</summary>
public sealed partial class NamedAgreementNotListedRule : PhraseRule
{
    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 5;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8112",
        Name = "named-agreement-not-listed",
        Title = "Agreement told in the text and not in the exhibit index",
        Message = "The exhibit index lists nothing for “{0}”.",
        Why = "Regulation S-K Item 601(b)(10) asks for material contracts outside the ordinary course, for those with directors, officers and large holders, and "
            + "for licenses, credit and other agreements the business depends on; Item 601(b)(2) for the plan of an acquisition.",
        Fix = "File the agreement and describe its material terms, or tell the staff why it is not material or was made in the ordinary course.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please file the agreement as an exhibit and describe its material terms, or tell us why "
            + "you are not required to file it. Refer to Item 601(b) of Regulation S-K.",
        Topics = ["MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(2)"), new Authority("Regulation S-K Item 601(b)(10)")],
        Precision = new(4, 7, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\n[|In May 2026 we entered into a Collaboration and License Agreement with Norvane Biologics, "
            + "Inc.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Flagged("# PROSPECTUS SUMMARY\n\n[|On January 3, 2026 we acquired 100% of the stock of Farrow Mills, "
            + "Inc.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Flagged("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|In 2024 we received a loan from Brackwater 7, LLC of "
            + "$310,000.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Clean("# BUSINESS\n\nIn May 2026 we entered into a Collaboration and License Agreement with Norvane Biologics, "
            + "Inc.\n\n" + Index("| 10.1 | Collaboration Agreement dated May 4, 2026 with Norvane Biologics, Inc. |"))
            with { Because = "it is listed" },
        Example.Clean("# BUSINESS\n\nOur license agreement with Norvane Biologics, Inc. was terminated in 2024.\n\n" + Index("| 10.1 | Lease "
            + "of the Ohio plant |"))
            with { Because = "it is at an end" },
        Example.Clean("# BUSINESS\n\nWe may enter into license agreements with others.\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "agreement with", "agreement, with", "facility with", "addendum with", "acquired 100%", "acquired all", "acquired the assets",
        "acquired substantially all", "purchased 100%", "loan from", "loans from",
        "our credit facility", "our revolving credit facility", "our line of credit", "our term loan",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.AboutThisProspectus, SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business,
            SectionKind.ManagementsDiscussion, SectionKind.RelatedPartyTransactions,
        SectionKind.NotesToFinancialStatements, SectionKind.FinancialStatements,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Form is null || profile.Form.Value.StartsWith("S-1", StringComparison.OrdinalIgnoreCase)
            || profile.Form.Value.StartsWith("424", StringComparison.Ordinal);
    }

    private static string Index(string contract) =>
        "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 5.1 | "
            + "Opinion of Quill & Lisle LLP |\n" + contract + "\n| 23.1 | Consent of Dunmore LLP |";

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || AtAnEnd().IsMatch(text)) return;
        var index = hit.Filing.Facts.Of<ExhibitEntry>();
        if (index.Count < SmallestIndex) return;
        if (OwnFacility().IsMatch(text))
        {
            // A facility whose lender is told elsewhere has its agreement among the contracts.
            if (!index.Any(entry => Debt().IsMatch(entry.Description))) Report(hit, "our credit facility", Severity.Warning, "facility");
            return;
        }

        if (hit.Section.IsWithin(SectionKind.RiskFactors)) return;
        if (Acquired().Match(text) is { Success: true } acquired)
        {
            if (!IsListed(acquired.Groups["party"].Value, index) && !index.Any(entry => entry.Number.StartsWith("2.",
                StringComparison.Ordinal) || Plan().IsMatch(entry.Description)))
                Report(hit, acquired.Groups["party"].Value, Severity.Warning, acquired.Groups["party"].Value);
            return;
        }

        if (hit.Section.IsWithin(SectionKind.RelatedPartyTransactions) && Loan().Match(text) is { Success: true } loan)
        {
            if (!IsListed(loan.Groups["party"].Value, index)) Report(hit, loan.Groups["party"].Value, Severity.Warning, loan.Groups["party"].Value);
            return;
        }

        if (Agreement().Match(text) is not { Success: true } agreement) return;
        var party = agreement.Groups["party"].Value;
        if (IsListed(party, index) || IsOrdinary().IsMatch(agreement.Groups["kind"].Value)) return;
        Report(hit, party, Material().IsMatch(agreement.Groups["kind"].Value) ? Severity.Warning : Severity.Info, party);
    }

    private static void Report(PhraseContext hit, string party, Severity severity, string group) =>
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Arguments = [hit.Sentence.Text.Length <= 160 ? hit.Sentence.Text : party],
            Severity = severity,
            Confidence = severity == Severity.Warning ? Confidence.Medium : Confidence.Low,
            GroupKey = group.Split(' ', ',')[0],
        });

    private static bool IsListed(string party, IReadOnlyList<ExhibitEntry> index)
    {
        var word = party.Split(' ', ',', '.').FirstOrDefault(part => part.Length >= 3
            && part is not ("The" or "Bank" or "First" or "University")) ?? party;
        return index.Any(entry => entry.Description.ContainsIgnoringCase(word));
    }

    [GeneratedRegex(
        @"\b(?:entered into|executed|signed|parties? to|have|under|pursuant to)\b[^.;]{0,60}?\b(?<kind>(?:[A-Za-z-]+ (?:and )?){1,5}(?:[Aa]greement|[Ff]acility|[Aa]ddendum))(?: \([^)]{1,60}\))?,? with (?<party>(?!(?:Mr|Ms|Dr|Mrs|Our|The|Certain|Each)\b)\p{Lu}[\w&’'-]+(?:,? (?:of |and |& )?\p{Lu}[\w&’'.-]*){0,5})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"\b(?:collaboration|licen[sc]e|credit|loan|financing|merger|exchange|supply|manufacturing|distribution|asset purchase"
        + @"|stock purchase|joint venture|addendum|facility|royalty|services)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Material();

    [GeneratedRegex(@"\b(?:separation|employment|consulting|confidentiality|lease|rental|contractual|standard|indemnif\w+|settlement|release"
        + @"|placement|underwriting|engagement|lock-?up|non-?disclosure|verbal|oral|sponsor\w*|transfer agent|definitive|conversion|voting)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsOrdinary();

    [GeneratedRegex(
        @"\b(?:acquired|purchased) (?:100%|all|substantially all|the assets)(?: of the| of)? (?:of )?(?:the )?(?:issued |outstanding |and "
            + @"|equity |capital |shares? |stock |interests? |assets |membership |share capital |common |business )*(?:of"
            + @"|in) (?<party>\p{Lu}[\w&’'-]+(?:,? \p{Lu}[\w&’'.-]*){0,4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Acquired();

    [GeneratedRegex(@"\b(?:received|obtained|has|have|had|took) (?:an? )?(?:\w+ ){0,2}loans? from (?<party>(?!(?:Our"
        + @"|The)\b)\p{Lu}[\w&’'-]+(?:,? [\p{Lu}\d][\w&’'.-]*){0,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Loan();

    [GeneratedRegex(@"\b(?:merger|acquisition|exchange|purchase agreement|reorganization|contribution)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\b(?:including|under|by|of|in|on) our (?:revolving )?(?:credit facility|line of credit|term loan|credit agreement)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnFacility();

    [GeneratedRegex(@"\b(?:credit|loan|facility|notes?|indenture|line|lend\w*|borrow\w*|debt)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Debt();

    [GeneratedRegex(@"\b(?:terminat(?:ed|es|ion of)|expired|was repaid|were repaid|repa(?:y|id) in full|paid off|no longer|superseded"
        + @"|(?-i:may)|might|could|would|if|intend\w*|expects?|plans?|prior to its|predecessor|competitors?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtAnEnd();
}
