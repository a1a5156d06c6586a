using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A figure or chart whose number is given twice, or that the text cites and nothing bears.</summary>
public sealed partial class FigureNumberWrongRule : Rule
{
    private const int FewestCaptions = 2;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1549",
        Name = "figure-number-wrong",
        Title = "Number of a figure that is taken twice or borne by none",
        Message = "{1}: {2}.",
        Why = "Securities Act Rule 421(b): readers find a figure by its number; numbers go wrong when figures are added or removed.",
        Fix = "Number the figures in order, and bring the references up to date.",
        Comment = "Please correct the numbering of your figures. We note “{quote}.”",
        Topics = ["INCONSISTENT", "GRAPHICS", "PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\nFigure 1: Logs sawn by year\n\nOur mills are old, as [|Figure 4|] shows.\n\nFigure 2: Age of our mills"),
        Example.Flagged("# BUSINESS\n\nChart 1. Logs sawn by year\n\nOur mills are old.\n\nChart 2. Age of our mills\n\nWe rent them.\n\n[|Chart 2|]. Rents by year"),
        Example.Clean("# BUSINESS\n\nFigure 1: Logs sawn by year\n\nOur mills are old, as Figure 2 shows.\n\nFigure 2: Age of our mills"),
        Example.Clean("# BUSINESS\n\nFigure 1: Logs sawn by year\n\nOur mills are old, as Figure 7 of the report of the county shows.") with { Because = "one caption is no numbering" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var captions = new List<(Block Block, Match Match)>();
        var cited = new List<(Block Block, Match Match)>();
        foreach (var block in context.Node.Main.Blocks)
        {
            if (block is PageFurniture
                || (!block.Text.Contains("igure ", StringComparison.Ordinal) && !block.Text.Contains("hart ", StringComparison.Ordinal) && !block.Text.Contains("IGURE ", StringComparison.Ordinal))) continue;
            if (block is not TableBlock && Caption().Match(block.Text) is { Success: true } caption) captions.Add((block, caption));
            else cited.AddRange(Cited().Matches(block.Text).Select(match => (block, match)));
        }

        foreach (var kind in captions.GroupBy(caption => caption.Match.Groups["kind"].Value.ToUpperInvariant(), StringComparer.Ordinal).Where(kind => kind.Count() >= FewestCaptions))
        {
            var numbers = new HashSet<int>();
            foreach (var (block, match) in kind)
            {
                // A caption that begins a numbering anew, such as in a second report, starts at one.
                if (Number(match) == 1) numbers.Clear();
                if (!numbers.Add(Number(match))) Report(context, block, match, "two captions bear this number");
            }

            var borne = kind.Select(caption => Number(caption.Match)).ToHashSet();
            foreach (var (block, match) in cited)
            {
                if (match.Groups["kind"].Value.Equals(kind.Key, StringComparison.OrdinalIgnoreCase) && !borne.Contains(Number(match))
                    && !Elsewhere().IsMatch(block.Text.AsSpan(match.Index + match.Length, Math.Min(40, block.Text.Length - match.Index - match.Length))))
                    Report(context, block, match, "no caption bears this number");
            }
        }
    }

    private static void Report(NodeContext<Filing> context, Block block, Match match, string problem)
    {
        var told = match.Groups["told"];
        context.Report(block, TextSpan.Of(told.Index, told.Length), new ReportDetails { Arguments = [told.Value, told.Value, problem], Confidence = Confidence.Medium, GroupKey = "figures" });
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<told>(?<kind>figure|chart) (?<number>[0-9]{1,2}))\b ?[.:–—-]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\b(?<told>(?<kind>Figure|Chart) (?<number>[0-9]{1,2}))\b(?!\.[0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cited();

    [GeneratedRegex(@"^,? (of|in|to) (the|its|an?|that|their) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
