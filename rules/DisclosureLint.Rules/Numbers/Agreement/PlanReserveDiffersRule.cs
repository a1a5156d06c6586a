using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.Offering;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One number of shares reserved under a plan here and under another plan there.</summary>
public sealed partial class PlanReserveDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1526",
        Name = "plan-reserve-differs",
        Title = "Shares reserved under another plan elsewhere",
        Message = "The reserve of {3} stands under the {1} here and under the {2} elsewhere.",
        Why = "Regulation S-K Items 201(d) and 402 ask for the shares reserved under each plan; the same round number under two plans is usually one reserve under a wrong name.",
        Fix = "Name the plan whose terms reserve the shares.",
        Comment = "You disclose in “{quote}” a reserve that is disclosed under another plan elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 201(d)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# EXECUTIVE COMPENSATION\n\nWe have reserved 4,200,000 shares of common stock for issuance under our 2026 Equity Incentive Plan.\n\nA total of 4,200,000 shares are reserved for future issuance under our 2026 Equity Incentive Plan.\n\n# FINANCIAL STATEMENTS\n\nThe Company [|reserved 4.2 million shares of common stock for issuance under its 2015 Stock Plan|]."),
        Example.Flagged("# EXECUTIVE COMPENSATION\n\nOur board [|reserved 900,000 shares of common stock for issuance under our 2024 Stock Option Plan|].\n\n# DILUTION\n\nThe table excludes 900,000 shares reserved for future issuance under our 2019 Equity Incentive Plan."),
        Example.Clean("# EXECUTIVE COMPENSATION\n\nWe have reserved 4,200,000 shares of common stock for issuance under our 2026 Equity Incentive Plan and 800,000 shares of common stock for issuance under our 2015 Stock Plan."),
        Example.Clean("# EXECUTIVE COMPENSATION\n\nWe have reserved 4,200,000 shares of common stock for issuance under our 2026 Equity Incentive Plan.\n\n# DILUTION\n\nThe table excludes 4,200,000 shares reserved for future issuance under the 2026 Plan."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or TableBlock || !block.Text.ContainsIgnoringCase("reserved") || !block.Text.ContainsIgnoringCase(" plan")) continue;
            foreach (Match match in Reserve().Matches(block.Text))
            {
                if (NumberIn.Of(match) is not { Value: >= 100_000 } shares) continue;
                yield return new Told(block, TextSpan.Of(match.Index, match.Length), NumberIn.Say(shares) + " shares", match.Groups["plan"].Value);
            }
        }
    }

    /// <summary>Plans go by their year: "the 2026 Plan" is any plan of that year.</summary>
    private protected override bool Agree(string left, string right) => left[..4] == right[..4];

    [GeneratedRegex(@"\b(reserved (a total of |an aggregate of )?" + NumberIn.Amount + @" shares [^.;]{0,60}?|" + NumberIn.Amount + @" shares [^.;,]{0,40}?reserved )(for (future )?issuance )?(pursuant to future awards )?under (our|the|its) (?<plan>(19|20)[0-9][0-9] [^.;,]{0,40}?plan)\b", Options)]
    private static partial Regex Reserve();
}
