using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>Interim statements are said to include all adjustments, and not that these are normal and recurring; or nothing is said at all.</summary>
public sealed partial class InterimAdjustmentsNotNormalRecurringRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7202",
        Name = "interim-adjustments-not-normal-recurring",
        Title = "Interim adjustments not said to be normal and recurring",
        Message = "“{0}” does not say that the adjustments are of a normal recurring nature.",
        Why = "Regulation S-X Rule 10-01(b)(8) asks for a statement that all adjustments necessary for a fair statement of the interim "
            + "results are included, and either that they are all of a normal recurring nature or what the others are.",
        Fix = "Add “consisting only of normal recurring adjustments”, or describe the nature and amount of those that are not.",
        Comment = "We note on page {page}: “{quote}.” Please expand your disclosure to state that all adjustments necessary for a fair statement "
            + "of the interim periods are of a normal recurring nature. If they are not, please disclose the nature of the others.",
        StaffComments = ["calix-2009-12-17#21"],
        Topics = ["INTERIMADJ"],
        Authority = [new Authority("Regulation S-X Rule 10-01(b)(8)")],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|The interim statements include all adjustments that management considers necessary for a fair presentation.|]"),
        Example.Flagged(
            SectionKind.SummaryFinancialData,
            "[|In our opinion the unaudited data reflect all adjustments necessary to present fairly the results of those periods.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The interim statements include all adjustments, consisting only of normal recurring adjustments, necessary for a fair presentation."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The interim statements include all adjustments necessary for a fair statement. All of these adjustments are of a normal and "
                + "recurring nature.")
            with { Because = "the next sentence says so" },
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The financial statements do not include any adjustments that might be necessary if we cannot continue as a going concern."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "We revise estimates of contract cost and make all adjustments in the period in which they are considered necessary."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(["all adjustments", "all the adjustments", "all material adjustments", "all accruals and adjustments",
            "adjustments considered necessary", "adjustments necessary"], Judge);
        context.Register<Filing>(CheckAbsence);
    }

    private static void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!FairStatement().IsMatch(sentence.Text) || GoingConcern().IsMatch(sentence.Text)) return;
        if (IsNormalRecurring(sentence) || (sentence.Next is { } next && IsNormalRecurring(next)) || (sentence.Previous is { } previous
            && IsNormalRecurring(previous))) return;
        hit.Report(sentence.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "interim-adjustments" });
    }

    /// <summary>The statement belongs in the notes where there are interim statements; it may stand anywhere.</summary>
    private static void CheckAbsence(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable) return;
        Sentence? presented = null;
        foreach (var section in filing.SectionsOf(SectionKind.FinancialStatements))
        {
            foreach (var sentence in section.Sentences)
            {
                if (!sentence.Text.ContainsIgnoringCase("unaudited") && !sentence.Text.Contains("djustments",
                    StringComparison.Ordinal)) continue;
                if (AllAdjustments().IsMatch(sentence.Text) || IsNormalRecurring(sentence)) return;
                if (presented is null && InterimBasis().IsMatch(sentence.Text)) presented = sentence;
            }
        }

        if (presented is not null) context.Report(presented, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "interim-adjustments" });
    }

    private static bool IsNormalRecurring(Sentence sentence) => NormalRecurring().IsMatch(sentence.Text);

    [GeneratedRegex(@"\bfair(?:ly)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FairStatement();

    [GeneratedRegex(@"\b(?:do(?:es)? not include|going concern|that might (?:result|be necessary))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoingConcern();

    [GeneratedRegex(@"\bnormal(?:,)?(?: and| or)? (?:re-?curring|re-?occurring)|\bre-?curring (?:nature|adjustments)|\bnormal (?:accruals"
        + @"|adjustments)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NormalRecurring();

    [GeneratedRegex(@"\ball (?:\w+ ){0,3}adjustments\b|\badjustments (?:considered |deemed |believed )?necessary\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllAdjustments();

    [GeneratedRegex(@"\bunaudited\b.{0,60}\b(?:financial statements|financial information)\b.{0,60}\b(?:prepared|presented)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InterimBasis();
}
