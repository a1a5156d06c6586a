using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A key performance measure is told with a figure and not defined.</summary>
public sealed partial class MetricUndefinedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4601",
        Name = "metric-undefined",
        Title = "Key metric used without a definition",
        Message = "“{0}” uses {1} with a figure, and the filing does not say what it is and how it is calculated.",
        Why = "Release No. 33-10751 asks that a metric come with a clear definition and how it is calculated, why it is useful, how management uses "
            + "it, and its limits and changes of method, so that it is not misleading. The staff want the definition where the metric is first used.",
        Fix = "Define the metric at its first use, say how it is calculated, why it is useful and how management uses it, and give it for each "
            + "period presented.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please define this metric where you first use it, describe how it is "
            + "calculated and any limitations, and explain why it is useful to investors and how management uses it.",
        Topics = ["METRICDEF"],
        Authority =
        [
            new Authority("Release No. 33-10751"),
            new Authority("Regulation S-K Item 303(a)"),
        ],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|We ended 2025 with annual recurring revenue of $48.0 million.|]"),
        Example.Flagged(SectionKind.Business, "[|Our platform had 2.1 million monthly active users in June 2026.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|Our dollar-based net retention rate was 118% at December 31, 2025.|]"),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "We ended 2025 with annual recurring revenue of $48.0 million. We define annual recurring revenue as twelve times the subscription revenue of the last month."),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "Buyers placed orders with a total value before returns (“gross merchandise value”) of $310 million in 2025. Gross merchandise value grew 20%."),
        Example.Clean(SectionKind.ProspectusSummary, "Competitors report 40 million monthly active users.")
            with { Because = "the figure is another company's" },
        Example.Clean(SectionKind.Business, "We aim to raise our net revenue retention.")
            with { Because = "no figure is told" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases { get; } = [.. MetricTerm.All.SelectMany(term => term.Cues)];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is Heading or TableBlock || !Figure().IsMatch(text) || !Own().IsMatch(text) || Others().IsMatch(text)) return;
        if (MetricTerm.Of(hit.Phrase) is not { } term || IsLowerCaseAcronym(hit) || IsPartOfLongerTerm(hit)) return;
        var definitions = hit.Filing.Main.Blocks.Where(block => block is not PageFurniture && term.IsNamedIn(block.Text) && term.IsDefinedIn(block.Text)).ToArray();
        var inSummary = hit.Section.IsWithin(SectionKind.ProspectusSummary);
        if (definitions.Length > 0)
        {
            // Told in the Summary and defined only further on: the staff ask for the definition at first use, unless a reference leads there.
            if (!inSummary || Array.Exists(definitions, block => block.Section.IsWithin(SectionKind.ProspectusSummary) || block.Index < hit.Block.Index)) return;
            if (hit.Section.TopLevel.Sentences.Any(sentence => term.IsNamedIn(sentence.Text) && Reference().IsMatch(sentence.Text))) return;
        }

        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Confidence = definitions.Length > 0 ? Confidence.Low : Confidence.High,
            Severity = definitions.Length > 0 ? Severity.Info : null,
            Arguments = [Quote(text), term.Name],
            Message = definitions.Length > 0 ? "“{0}” uses {1} in the summary, and it is defined only further on." : null,
            GroupKey = term.Name,
        });
    }

    /// <summary>An acronym of the list that is not set in capitals is another word.</summary>
    private static bool IsLowerCaseAcronym(PhraseContext hit)
    {
        const int LongestAcronym = 4;
        return hit.Match.Length <= LongestAcronym && char.IsLower(hit.Block.Text[hit.Match.Start + 1]);
    }

    /// <summary>"Monthly active users" is one measure, not also "active users".</summary>
    private static bool IsPartOfLongerTerm(PhraseContext hit)
    {
        foreach (var cue in MetricTerm.All.SelectMany(term => term.Cues))
        {
            var offset = cue.Length > hit.Phrase.Length ? cue.IndexOf(hit.Phrase, StringComparison.Ordinal) : -1;
            var start = hit.Match.Start - offset;
            if (offset >= 0 && start >= 0 && string.Compare(hit.Block.Text, start, cue, 0, cue.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }

    private static string Quote(string text)
    {
        const int Limit = 140;
        return text.Length <= Limit ? text : text[..text.LastIndexOf(' ', Limit)] + "…";
    }

    /// <summary>A count, a sum or a percentage that is no year or day.</summary>
    [GeneratedRegex(@"[$€£]\s?\d|\d\s?%|\b\d[\d,.]*\s+(?:thousand|million|billion)\b|\b\d{1,3}(?:,\d{3})+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:we|our|us|the company|platform|network)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:competitors?|industry|worldwide|according to|target business(?:es)?|they|third[- ]part(?:y|ies))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:see|defin\w+|described|explained|for (?:a|more|further|additional) (?:definition|information|discussion))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
