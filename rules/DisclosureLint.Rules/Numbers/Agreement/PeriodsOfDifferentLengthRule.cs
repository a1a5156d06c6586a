using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>A period compared with one of another length.</summary>
public sealed partial class PeriodsOfDifferentLengthRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1523",
        Name = "periods-of-different-length",
        Title = "Period compared with one of another length",
        Message = "“{1} months” is compared with “{2} months”.",
        Why = "Regulation S-K Item 303(c) compares the interim period with the corresponding period of the year before; a period of another length is usually left "
            + "from an earlier draft.",
        Fix = "Compare periods of one length, and check the numbers beside them.",
        Comment = "You compare periods of different lengths in “{quote}.” Please revise, and confirm the amounts.",
        Topics = ["INCONSISTENT", "RESULTSQ"],
        Authority = [new Authority("Regulation S-K Item 303(c)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, "For [|the first nine months of 2026, our sales fell by 8% as compared to the prior six-month period|] in 2025."),
        Example.Flagged(SectionKind.ResultsOfOperations, "Wages rose in [|the six months ended June 30, 2026 compared with the three months|] ended June 30, 2025."),
        Example.Clean(SectionKind.ResultsOfOperations, "Wages rose in the six months ended June 30, 2026 compared with the six months ended June 30, 2025, and for the three months as well."),
        Example.Clean(SectionKind.ResultsOfOperations, "Sales of the three months ended June 30, 2026 rose, and sales of the six months ended June 30, 2026 fell as compared to the same periods of 2025."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["compared to", "compared with", "comparison to", "versus"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!text.ContainsIgnoringCase("month") || text.ContainsIgnoringCase("respectively")) return;
        var match = Compared().Match(text);
        if (!match.Success || !TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length).Contains(hit.Match.Start)) return;
        var (one, other) = (Length(match.Groups["one"].Value), Length(match.Groups["other"].Value));

        // A length named twice before the comparison leaves open which of them is compared.
        if (one == other || Months().Matches(text).Select(month => Length(month.Groups["months"].Value)).Distinct(StringComparer.Ordinal).Count() != 2) return;
        if (Months().Count(match.Groups["before"].Value) > 0) return;
        hit.Report(TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length), new ReportDetails { Arguments = [match.Value, match.Groups["one"].Value, match.Groups["other"].Value], Confidence = Confidence.High });
    }

    private static string Length(string word) => word.ToUpperInvariant() switch { "3" => "THREE", "6" => "SIX", "9" => "NINE", "12" => "TWELVE", var upper => upper };

    [GeneratedRegex(@"\bthe (first |last )?(?<one>three|six|nine|twelve|[369]|12)[- ]months?(?<before>[^.;]{0,160}?)\b(compared (to|with)|in comparison to|versus)( the)? ((prior|same|comparable|corresponding|previous) )?(first )?(?<other>three|six|nine|twelve|[369]|12)[- ]months?( period)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\b(?<months>three|six|nine|twelve|[369]|12)[- ]months?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Months();
}
