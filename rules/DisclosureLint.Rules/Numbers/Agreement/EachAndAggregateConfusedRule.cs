using System.Buffers;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One number goes to each of some persons in one place, and to all of them together in another.</summary>
public sealed partial class EachAndAggregateConfusedRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SearchValues<string> Cues = SearchValues.Create(["to each of our", "to each of the", "aggregate of ", "total of "], StringComparison.OrdinalIgnoreCase);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1524",
        Name = "each-and-aggregate-confused",
        Title = "Number told for each and for all together",
        Message = "{3} go {1} by this place and {2} by another.",
        Why = "Securities Act Rule 408: the two differ by the number of persons.",
        Fix = "Say how many each receives and how many all receive, the same way throughout.",
        Comment = "Please clarify whether the number in “{quote}” is for each person or in the aggregate; your disclosure elsewhere states otherwise.",
        Topics = ["INCONSISTENT", "OWNERSHIP"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nOur founder will transfer [|60,000 founder shares to each of our independent directors|].\n\n# PRINCIPAL STOCKHOLDERS\n\nOur founder will transfer an aggregate of 60,000 founder shares to our independent directors.\n\nShe transfers an aggregate of 60,000 founder shares to our independent directors before closing."),
        Example.Flagged("# EXECUTIVE COMPENSATION\n\nWe will grant options for [|25,000 shares to each of our directors|].\n\n# MANAGEMENT\n\nWe will grant a total of 25,000 shares to our directors."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nOur founder will transfer 20,000 founder shares to each of our independent directors.\n\n# PRINCIPAL STOCKHOLDERS\n\nOur founder will transfer an aggregate of 60,000 founder shares to our independent directors."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nOur founder will transfer 60,000 founder shares to each of our independent directors.\n\n# UNDERWRITING\n\nWe have granted an aggregate of 60,000 founder shares to our advisers."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem)) continue;
            var text = block.Text;
            if (!text.AsSpan().ContainsAny(Cues)) continue;
            foreach (Match match in Given().Matches(text))
            {
                var whom = match.Groups["whom"].Value.ToLowerInvariant();
                var isEach = match.Groups["each"].Success;
                if (!isEach && !match.Groups["all"].Success) continue;
                yield return new Told(block, TextSpan.Of(match.Index, match.Length), $"{match.Groups["number"].Value} {match.Groups["what"].Value.ToLowerInvariant()} to {whom}", isEach ? "to each" : "to all together");
            }
        }
    }

    [GeneratedRegex(@"\b(?<all>(an |the )?(aggregate|total) of )?(?<number>[0-9]{1,3}(,[0-9]{3})+|[0-9]{3,}) (?<what>[\w-]+( [\w-]+){0,2}) to (?<each>each of )?(our|the) (?<whom>([\w-]+ )?(directors?|officers?|nominees|holders|advis[eo]rs|trustees|members))\b", Options)]
    private static partial Regex Given();
}
