using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One holder’s share of the voting power after the offering is told differently.</summary>
public sealed partial class VotingPowerDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1509",
        Name = "voting-power-differs",
        Title = "Share of the voting power told differently",
        Message = "The voting power of {3} is {1} here and {2} elsewhere.",
        Why = "Regulation S-K Items 403 and 501 call for the share of the voting power; a controlling holder’s share is told on the cover, in the summary, in the "
            + "risk factors and in the ownership table, and is one number.",
        Fix = "Recompute the share from the ownership table and use it throughout.",
        Comment = "You disclose voting power of “{quote}” here and a different percentage elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT", "OWNERSHIP", "CONTROL"],
        Authority = [new Authority("Regulation S-K Item 403")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\nMs. Marrow will hold approximately 61.2% of the voting power after this offering.\n\n# RISK FACTORS\n\nMs. Marrow will hold approximately 61.2% of the voting power of our stock.\n\n# DESCRIPTION OF CAPITAL STOCK\n\n[|Ms. Marrow will hold approximately 58.0% of the voting power|] of our stock."),
        Example.Flagged(
            "# RISK FACTORS\n\nOur executive officers and directors will beneficially own 44% of the voting power after this offering.\n\n# BUSINESS\n\n[|Our executive officers and directors will beneficially own 49% of the voting power|] after this offering."),
        Example.Clean(
            "# RISK FACTORS\n\nMs. Marrow will hold approximately 61.2% of the voting power after this offering.\n\n# BUSINESS\n\nMs. Marrow will hold approximately 61% of the voting power after this offering."),
        Example.Clean(
            "# RISK FACTORS\n\nMs. Marrow will hold approximately 61.2% of the voting power after this offering, and Mr. Quill will hold approximately 9.0% of the voting power."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture || !block.Text.ContainsIgnoringCase("voting power")) continue;
            foreach (var sentence in block.Sentences)
            {
                if (sentence.Text.Contains(" would ", StringComparison.Ordinal)) continue;
                foreach (Match match in Holds().Matches(sentence.Text))
                    yield return new Told(block, TextSpan.Of(sentence.Range.Start + match.Index, match.Length), match.Groups["who"].Value.ToLowerInvariant(), match.Groups["share"].Value);
            }
        }
    }

    private protected override string Say(string value) => value + "%";

    private protected override bool Agree(string left, string right) =>
        DisclosureLint.Offerings.DisplayedNumber.Parse(left) is { } one && DisclosureLint.Offerings.DisplayedNumber.Parse(right) is { } other && one.Agrees(other);

    [GeneratedRegex(@"\b(?<who>holders of (our|the) (outstanding )?class b common stock|our (executive officers and directors|directors and executive officers)|our (co-)?founders?|m(r|s)s?\. [a-z][\w’'-]+)( and (her|his|their) affiliates)?,? (together |collectively )?(will|to) (collectively )?(beneficially )?(hold|own|control)(, in the aggregate,| in the aggregate)? (approximately |about )?(?<share>[0-9]{1,2}(\.[0-9]+)?)% of the (total |combined |aggregate )?voting power", Options)]
    private static partial Regex Holds();
}
