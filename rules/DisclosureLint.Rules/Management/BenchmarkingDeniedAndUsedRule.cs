using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The section says that pay is not benchmarked, and places it against the median or a percentile of others' pay.</summary>
public sealed partial class BenchmarkingDeniedAndUsedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6105",
        Name = "benchmarking-denied-and-used",
        Title = "Benchmarking denied, and pay placed against a benchmark",
        Message = "“{0}” holds pay against others’, although the section says that pay is not benchmarked.",
        Why = "Item 402(b)(2)(xiv) of Regulation S-K asks for the benchmark and its components where compensation is held against it. Who places pay against a "
            + "median or percentile benchmarks in substance (Compliance and Disclosure Interpretation 118.05), whatever the section says.",
        Fix = "Say for each element where pay fell against the group and how the committee used that, name the companies, and reconcile the statement that you did not benchmark.",
        Comment = "We note your disclosure on page {page} that “{quote},” although you state elsewhere that you did not benchmark. Please reconcile, disclose the "
            + "percentile of each element of compensation against the group, and explain how the committee used the data.",
        Topics = ["PEER"],
        Authority = [new Authority("Regulation S-K Item 402(b)(2)(xiv)"), new Authority("Regulation S-K Compliance and Disclosure Interpretation 118.05", IsVerified: false)],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ExecutiveCompensation, "We did not benchmark pay to any particular level. [|Our president’s salary remained below the median of the group of foundries that the committee reviewed.|]"),
        Example.Flagged(SectionKind.ExecutiveCompensation, "The committee does not target a specific percentile. [|With stock options, total compensation exceeded the 90th percentile of the market.|]"),
        Example.Clean(SectionKind.ExecutiveCompensation, "We did not benchmark pay in 2025. The committee set salaries by what each officer had been paid before."),
        Example.Clean(SectionKind.ExecutiveCompensation, "The committee benchmarks salaries to the median of twelve named foundries, and salaries fell below the median."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var sentences = context.Node.SectionsOf(SectionKind.ExecutiveCompensation).Concat(context.Node.SectionsOf(SectionKind.CompensationDiscussion)).Distinct()
            .SelectMany(section => section.Sentences).Where(sentence => sentence.IsProse()).ToArray();
        if (!Array.Exists(sentences, sentence => Denied().IsMatch(sentence.Text))) return;
        foreach (var sentence in sentences.Where(sentence => Placed().IsMatch(sentence.Text) && Pay().IsMatch(sentence.Text)))
            context.Report(sentence, new ReportDetails { Confidence = Confidence.High, GroupKey = "placed" });
    }

    [GeneratedRegex(@"\b(?:not|never)\b.{0,60}\bbenchmark|\b(?:not|no|without)\b.{0,40}\b(?:target\w*|specific|particular) (?:\w+ ){0,3}?(?:percentile|benchmark)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:above|below|exceed\w*|closer to|at or near|lower than|higher than|commensurate with|competitive with)\b.{0,70}\b(?:median|\d+th percentile|most competitive levels)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placed();

    [GeneratedRegex(@"\b(?:compensation|salar(?:y|ies)|pay|bonus(?:es)?|compensate|target levels|cash|equity)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pay();
}
