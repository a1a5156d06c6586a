using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP measure with the GAAP measure it is compared with.</summary>
/// <param name="Name">The measure as a message names it.</param>
/// <param name="Cues">The words it goes by, for the phrase pass.</param>
/// <param name="Comparable">The most directly comparable GAAP measure, as a message names it.</param>
/// <param name="Words">The measure as a pattern.</param>
/// <param name="ComparableWords">The GAAP measure as a pattern.</param>
internal sealed partial record NonGaapTerm(string Name, string[] Cues, string Comparable, Func<Regex> Words, Func<Regex> ComparableWords)
{
    /// <summary>The measures that are seen in prospectuses, longer names before those they contain.</summary>
    public static IReadOnlyList<NonGaapTerm> All { get; } =
    [
        new("Adjusted EBITDA", ["adjusted ebitda", "ebitda", "ebitdax", "adjusted ebitdax", "adjusted ebitdare", "ebitdar"], "net income or loss",
            Ebitda, NetIncome),
        new("adjusted net income", ["adjusted net income", "adjusted net loss", "non-gaap net income", "non-gaap net loss", "core earnings",
            "adjusted earnings"], "net income or loss", AdjustedNet, NetIncome),
        new("adjusted operating income", ["adjusted operating income", "adjusted operating loss", "non-gaap operating income",
            "non-gaap operating loss", "non-gaap income from operations", "non-gaap loss from operations", "adjusted operating margin",
            "non-gaap operating margin", "adjusted operating profit"], "operating income or loss", AdjustedOperating, OperatingIncome),
        new("adjusted gross profit", ["adjusted gross profit", "adjusted gross margin", "non-gaap gross profit", "non-gaap gross margin"],
            "gross profit", AdjustedGross, Gross),
        new("contribution profit", ["contribution profit", "contribution margin", "contribution income"], "gross profit", Contribution, Gross),
        new("free cash flow", ["free cash flow", "adjusted free cash flow", "unlevered free cash flow"], "net cash from operating activities",
            FreeCash, OperatingCash),
        new("funds from operations", ["funds from operations", "adjusted funds from operations", "ffo", "affo"], "net income or loss", Ffo,
            NetIncome),
    ];

    /// <summary>The measure that a phrase of the pass names.</summary>
    /// <param name="phrase">The phrase as it stands in the draft.</param>
    public static NonGaapTerm? Of(string phrase) => All.FirstOrDefault(term => term.Cues.Contains(phrase, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a block tells a figure of the measure: an amount, or a share of revenue.</summary>
    /// <param name="text">A sentence.</param>
    public static bool HasFigure(string text) => Figure().IsMatch(text);

    /// <summary>The first sentence of the filing that tells the measure with a figure as the issuer's own, or null.</summary>
    /// <param name="filing">The filing.</param>
    public Sentence? FirstFigure(Filing filing) =>
        filing.SectionsOf(SectionKind.ProspectusSummary).Concat(filing.SectionsOf(SectionKind.ManagementsDiscussion))
            .SelectMany(section => section.Sentences)
            .FirstOrDefault(sentence => sentence.IsProse() && IsToldIn(sentence));

    /// <summary>Whether a sentence tells a figure of the measure as the issuer's own and is no term of a contract.</summary>
    /// <param name="sentence">The sentence.</param>
    public bool IsToldIn(Sentence sentence) => Words().IsMatch(sentence.Text) && HasFigure(sentence.Text) && !Covenant().IsMatch(sentence.Text);

    [GeneratedRegex(@"[$€£]\s?\(?\d|\(?\d[\d.,]*\)?\s?%", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(covenant|ratio|leverage|credit (agreement|facility)|indenture|bonus|target business|earn-?out|performance (goal|award|target)|vest\w*|times|multiple|lender|loan|peer)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Covenant();

    [GeneratedRegex(@"\b(adjusted )?ebitda(x|r|re)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ebitda();

    [GeneratedRegex(@"\b(adjusted|non-gaap) (net )?(income|loss|earnings)\b|\bcore earnings\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AdjustedNet();

    [GeneratedRegex(@"\b(adjusted|non-gaap) (operating (income|loss|margin|profit)|(income|loss) from operations)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AdjustedOperating();

    [GeneratedRegex(@"\b(adjusted|non-gaap) gross (profit|margin)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AdjustedGross();

    [GeneratedRegex(@"\bcontribution (profit|margin|income)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Contribution();

    [GeneratedRegex(@"\bfree cash flow\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FreeCash();

    [GeneratedRegex(@"\b(funds from operations|A?FFO)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ffo();

    [GeneratedRegex(@"(?<!adjusted )(?<!non-gaap )\bnet (\(?loss\)?|income|earnings|profit)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NetIncome();

    [GeneratedRegex(@"(?<!adjusted )(?<!non-gaap )\b(operating (\(?loss\)?|income|profit|margin)|(loss|income|\(loss\)) from operations)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OperatingIncome();

    [GeneratedRegex(@"(?<!adjusted )(?<!non-gaap )\b(gross (profit|margin|loss)|(loss|income|\(loss\)) from operations|operating (loss|income))(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Gross();

    [GeneratedRegex(@"\b(net )?cash (flows? )?(provided by|used in|from|\(used in\)|generated by|provided by \(used in\))[^.]{0,30}operat", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OperatingCash();
}
