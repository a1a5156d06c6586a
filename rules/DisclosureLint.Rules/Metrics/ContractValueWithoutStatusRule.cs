using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>The value of contracts or backlog is told, and nothing says what is firm, earned or cancellable.</summary>
public sealed partial class ContractValueWithoutStatusRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4607",
        Name = "contract-value-without-status",
        Title = "Value of contracts told without what is firm",
        Message = "“{0}” gives the value of contracts without saying how much is firm, already recognized or subject to cancellation.",
        Why = "A contract's ceiling or projected revenue is not backlog. Release No. 33-10751 asks that a metric come with its definition, how "
            + "it is calculated, why it is useful and its limits, so that it is not misleading. Item 10(b) asks for a reasonable basis for "
            + "projections. The staff ask how much is funded and firm, how much was recognized, when the rest is expected, and how it differs "
            + "from remaining performance obligations.",
        Fix = "Say how the value is computed, how much is firm and funded, how much has been recognized, when the rest is expected, and that "
            + "customers may cancel, or delete the amount.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please explain how you determine this amount, how much is firm and has "
            + "been recognized as revenue, when you expect the remainder, and whether customers may cancel or reduce it.",
        Topics = ["METRICDEF", "PROJECT"],
        Authority = [new Authority("Release No. 33-10751"), new Authority("Regulation S-K Item 10(b)"),
            new Authority("Regulation S-K Item 303(a)")],
        Precision = new(3, 4, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|These surveys are made under delivery order contracts totaling $9.4 million.|]"),
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "[|We have 21 school projects under contract with projected revenues of $38.2 million and projected profits of $4.1 million.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "Backlog was $21.4 million, of which we expect to recognize $17 million as revenue by March 31, 2027."),
        Example.Clean(
            SectionKind.Business,
            "These surveys are made under contracts totaling $9.4 million, of which $3.0 million is funded and the customer may cancel the rest."),
        Example.Clean(SectionKind.RiskFactors, "We had contracts totaling $9.4 million that customers may cancel."),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "We have purchase orders totaling $4 million with our suppliers."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "backlog", "contract*", "projected revenue*", "projected profit*", "expected revenue*", "purchase orders", "awards",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.LiquidityAndCapitalResources, SectionKind.CriticalAccountingEstimates,
            SectionKind.Management])) return;
        if (!Value().IsMatch(text) || OtherContracts().IsMatch(text)) return;
        if (Projected().IsMatch(text) ? Basis().IsMatch(text) : Status().IsMatch($"{text} {sentence.Next?.Text}")) return;
        hit.Report(sentence.Range, new ReportDetails { Severity = IsRecognizedLater(sentence) ? Severity.Info : null, GroupKey = "contracts" });
    }

    /// <summary>Whether one of the next sentences says how much is recognized.</summary>
    private static bool IsRecognizedLater(Sentence sentence)
    {
        const int Reach = 3;
        return sentence.Block.Sentences.Skip(sentence.Index + 1).Take(Reach).Any(later => Recognized().IsMatch(later.Text));
    }

    [GeneratedRegex(@"\brecogni[sz]ed\b.*\d|\d.*\brecogni[sz]ed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recognized();

    [GeneratedRegex(
        @"\b(projected|expected|anticipated|contracted|potential) (total |gross )?(revenues?|profits?|billings)\b[^.$]{0,40}\$\s?\d"
        + @"|\b(contracts?|awards?|purchase orders|task orders|delivery orders|projects)\b[^.$]{0,60}\b(total(ing|ed|s)?"
        + @"|valued|worth|aggregat\w+|combined contract values?|values?)\b[^.$]{0,30}\$\s?\d|\b(combined|total|aggregate) contract values? of[^.$]{0,20}\$\s?\d"
        + @"|\bbacklog\b[^.$]{0,60}\$\s?\d|\$\s?\d[\d.,]*( million| billion)? (of|in) (contract )?(backlog|signed contracts)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@"\bprojected (total |gross )?(revenues?|profits?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Projected();

    [GeneratedRegex(
        @"\b(assum\w+|calculated|computed|based on|firm|cancel\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Basis();

    [GeneratedRegex(
        @"\b(supplier|vendor|lease|futures|swap|hedg\w+|derivative|employment|warrants?|shares|notes|insurance|license agreement"
        + @"|acquired|debt|loan|capacity|cloud|hosting|standard|typical(ly)?|each project)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherContracts();

    [GeneratedRegex(
        @"\b(firm|fund(ed|ing)|cancel\w*|terminat\w+|recogni[sz]\w+|remaining performance|unbilled|not a measure|no assurance"
        + @"|no guarantee|realized|to date|shipped|expect(ed)? to (ship|deliver|complete|earn)|defined|which (is|are|we define)"
        + @"|consists?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
