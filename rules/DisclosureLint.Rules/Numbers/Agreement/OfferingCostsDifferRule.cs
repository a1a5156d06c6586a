using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;
using DisclosureLint.Rules.Numbers.Offering;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>What the offering costs the issuer, told with different amounts.</summary>
public sealed partial class OfferingCostsDifferRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1528",
        Name = "offering-costs-differ",
        Title = "Costs of the offering told differently",
        Message = "The offering costs ${1} by this place and ${2} by another.",
        Why = "Regulation S-K Items 504 and 511 ask for the net proceeds and for the expenses of the offering; the proceeds, the liquidity and Part II use one estimate.",
        Fix = "Use the total of Part II, Item 13 throughout.",
        Comment = "The cost of the offering in “{quote}” differs from the amount disclosed elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT", "USEPROC"],
        Authority = [new Authority("Regulation S-K Item 511"), new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nThe net proceeds will be $77,000, after [|the $18,000 registration costs|].\n\n# RISK FACTORS\n\nWe will pay the estimated $23,500 cost of this registration statement from our cash.\n\n# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nThe $23,500 cost of this offering is due in May."),
        Example.Flagged("# RISK FACTORS\n\nWe will pay the estimated $23,500 cost of this registration statement from our cash. The $23,500 cost of the offering is high.\n\n# USE OF PROCEEDS\n\nWe deduct [|offering costs of $41,000|] from the proceeds."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nThe net proceeds will be $77,000, after the $23,500 registration costs.\n\n# RISK FACTORS\n\nWe will pay the estimated $23,500 cost of this registration statement from our cash."),
        Example.Clean("# RISK FACTORS\n\nWe will pay the estimated $23,500 cost of this registration statement from our cash.\n\n# FINANCIAL STATEMENTS\n\nDeferred offering costs of $4,100 are shown as an asset."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        if (filing.Profile is { IsBlankCheck.Value: true } or { IsFund.Value: true }) yield break;
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or Heading || !block.Text.ContainsIgnoringCase("cost")
                || block.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.PartII])) continue;
            foreach (Match match in Costs().Matches(block.Text))
            {
                if (NumberIn.Of(match) is { Value: > 0 } amount) yield return new Told(block, TextSpan.Of(match.Index, match.Length), "costs of the offering", NumberIn.Say(amount));
            }
        }
    }

    /// <summary>Estimates are rounded as each passage likes.</summary>
    private protected override bool Agree(string left, string right) =>
        DisplayedNumber.Parse(left) is { } one && DisplayedNumber.Parse(right) is { } other && Math.Abs(one.Value - other.Value) <= 0.05m * Math.Max(one.Value, other.Value);

    [GeneratedRegex(@"((?<!\w)the |(?<!\w)an )?(estimated )?(?<!incurred )\$ ?" + NumberIn.Amount + @" (in )?((estimated )?(registration|offering) costs?|costs? of (this|the) (registration statement|registration|offering))\b|(?<!deferred )\b(total |estimated )*(registration|offering) costs? (of|estimated at|are estimated (to be|at)) (approximately )?\$ ?" + NumberIn.Amount, Options)]
    private static partial Regex Costs();
}
