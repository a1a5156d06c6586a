using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>One risk is told twice in nearly the same words.</summary>
public sealed class RepeatedRiskFactorRule : Rule
{
    private const int LeastWords = 25;
    private const double LeastOverlap = 0.7;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3008",
        Name = "repeated-risk-factor",
        Title = "Risk factor told twice",
        Message = "“{0}” repeats an earlier risk factor almost word for word.",
        Why = "Item 105(a) of Regulation S-K asks for a concise discussion of risks, logically organized, and Rule 421(b) warns against repetition that lengthens "
            + "the document without adding information.",
        Fix = "Delete one of the two, or combine them.",
        Comment = "The risk factor “{quote}” on page {page} repeats another one almost word for word. Please delete or combine repetitive risk factors.",
        Topics = ["RFGENERIC"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### [|Ice may stop our ferries.|]\n\nOur harbor froze in 2021, and none of our ferries ran for nine weeks of that year; a winter as cold as that one would cost us about a fifth of a year's revenue.\n\n### [|Our ferries could be stopped by ice.|]\n\nOur harbor froze in 2021, and none of our ferries ran for nine weeks of that year; a winter as cold as that one would cost us about a fifth of our revenue."),
        Example.Flagged("# Risk Factors\n\n### [|We may lose our license.|]\n\nThe county may end our license to run ferries on one month's notice and without a reason, and we would have no other route to which we could move our ferries in that year.\n\n### [|We may lose our license.|]\n\nThe county may end our license to run ferries on one month's notice and without a reason, and we would have no other route to which we could move our ferries in that year."),
        Example.Clean("# Risk Factors\n\n### Ice may stop our ferries.\n\nOur harbor froze in 2021, and none of our ferries ran for nine weeks of that year; a winter as cold as that one would cost us a fifth of our revenue.\n\n### Fog may stop our ferries.\n\nThe coast guard forbids us to leave the harbor when the far shore cannot be seen, which was so on 31 days in 2025, mostly in the three best months."),
        Example.Clean("# Risk Factors\n\n### Our Class A shares have few votes.\n\nYou will have one vote for each of your shares.\n\n### Our Class B shares have many votes.\n\nOur founders will have ten votes for each of their shares."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var seen = new List<(RiskFactor Factor, HashSet<int> Shingles)>();
        var byShingle = new Dictionary<int, int>();
        foreach (var factor in context.Filing.Facts.Of<RiskFactor>())
        {
            var shingles = Shingles.Of(string.Join(' ', factor.Body.Where(block => block is not TableBlock).Select(block => block.Text)));
            if (shingles.Count < LeastWords) continue;
            var candidate = shingles.Where(byShingle.ContainsKey).GroupBy(shingle => byShingle[shingle]).MaxBy(group => group.Count());
            if (candidate is not null && candidate.Count() >= LeastOverlap * Math.Min(shingles.Count, seen[candidate.Key].Shingles.Count))
            {
                var earlier = seen[candidate.Key].Factor;
                context.Report(factor.Block, factor.Range, new ReportDetails
                {
                    Confidence = Confidence.High,
                    Related = [new Place(earlier.Block, earlier.Range, "told here already")],
                });
                continue;
            }

            foreach (var shingle in shingles) byShingle.TryAdd(shingle, seen.Count);
            seen.Add((factor, shingles));
        }
    }
}
