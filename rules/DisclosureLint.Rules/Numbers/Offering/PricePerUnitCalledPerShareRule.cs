using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The price of a unit taken for the price of a share.</summary>
public sealed partial class PricePerUnitCalledPerShareRule : Rule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SectionKind[] Places = [SectionKind.Dilution, SectionKind.UseOfProceeds, SectionKind.Capitalization, SectionKind.TheOffering];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2716",
        Name = "price-per-unit-called-per-share",
        Title = "Price of a unit called the price of a share",
        Message = "{1} is the price of a unit by the cover, and of a share here.",
        Why = "Regulation S-K Item 506 compares the price of a share with its net tangible book value; a unit holds warrants too, and the draft is to say what "
            + "value they are given.",
        Fix = "Say that the price is that of a unit, and that no value is given to the warrants, or split the price.",
        Comment = "You refer to “{quote},” although the price on your cover page is per unit. Please revise, and disclose the value that you assign to the other "
            + "securities in the unit.",
        Topics = ["DILUTION", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nWe are offering 1,000,000 units, each of one share and one warrant, at a price of $4.15 per unit.\n\n# DILUTION\n\nDilution is the difference between the [|public offering price of $4.15 per share|] and the net tangible book value per share."),
        Example.Flagged("# PROSPECTUS\n\nThe public offering price is $6.00 per Unit. Each Unit has one share and one warrant.\n\n# USE OF PROCEEDS\n\nAt [|an assumed public offering price of $6.00 per share|], we will receive $5 million."),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 units, each of one share and one warrant, at a price of $4.15 per unit.\n\n# DILUTION\n\nDilution is the difference between the public offering price of $4.15 per unit and the net tangible book value per share."),
        Example.Clean("# PROSPECTUS\n\nThe price is $4.15 per unit, or $4.15 per share, no value being given to the warrants.\n\n# DILUTION\n\nDilution is the difference between the public offering price of $4.15 per share and the net tangible book value per share."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;
    }

    private static void Check(NodeContext<Filing> context)
    {
        var cover = context.Node.Main.Blocks.Where(block => block is not PageFurniture
            && block.Section.IsWithinAny([SectionKind.Cover, SectionKind.FacingPage, SectionKind.Unknown]))
            .TakeWhile(block => !block.Section.IsWithin(SectionKind.RiskFactors)).ToArray();
        var units = cover.Select(block => (Block: block, Match: PerUnit().Match(block.Text))).Where(unit => unit.Match.Success).ToArray();
        if (units.Length == 0) return;
        var price = units[0].Match.Groups["price"].Value;
        if (Array.Exists(cover, block => PerShare().Matches(block.Text).Any(match => match.Groups["price"].Value == price))) return;
        foreach (var block in context.Node.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.Contains(price, StringComparison.Ordinal) || !block.Section.IsWithinAny(Places)) continue;
            foreach (Match match in PerShare().Matches(block.Text))
            {
                if (match.Groups["price"].Value != price) continue;
                context.Report(block, TextSpan.Of(match.Index, match.Length), new ReportDetails
                {
                    Arguments = [match.Value, "$" + price],
                    Confidence = Confidence.High,
                    Related = [new Place(units[0].Block, TextSpan.Of(units[0].Match.Index, units[0].Match.Length), "told here per unit")],
                    GroupKey = price,
                });
            }
        }
    }

    [GeneratedRegex(@"\b(price|offering)\b[^.;$]{0,60}\$ ?(?<price>[0-9]+\.[0-9]+) per unit\b|\bprice per unit (is|of|will be) \$ ?(?<price>[0-9]+\.[0-9]+)", Options)]
    private static partial Regex PerUnit();

    [GeneratedRegex(@"\b(an? )?(assumed )?(initial )?public offering price of \$ ?(?<price>[0-9]+\.[0-9]+) per (common )?share\b|\$ ?(?<price>[0-9]+\.[0-9]+) per share, no value\b", Options)]
    private static partial Regex PerShare();
}
