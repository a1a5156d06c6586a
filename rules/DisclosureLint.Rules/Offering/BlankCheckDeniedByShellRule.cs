using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>A company with next to no operations denies that it is a blank check company.</summary>
public sealed partial class BlankCheckDeniedByShellRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2422",
        Name = "blank-check-denied-by-shell",
        Title = "Rule 419 denied by a company with nominal operations",
        Message = "“{0}” denies that Rule 419 applies; the filing tells of nominal operations and assets.",
        Why = "A development-stage company that has no specific business plan, or plans to merge with an unidentified company, and "
            + "offers penny stock is a blank check company, whose offering must comply with Rule 419. A plan in name only does not "
            + "take it out of the rule.",
        Fix = "Set out the facts that show a specific plan (steps taken, contracts, money spent, people), or comply with Rule 419.",
        Comment = "We note your statement “{quote}” on page {page}. In view of your nominal operations and assets, please tell us in "
            + "detail why you are not a blank check company, or revise the offering to comply with Rule 419.",
        Topics = ["SHELL"],
        Authority = [new Authority("Securities Act Rule 419"), new Authority("Exchange Act Rule 3a51-1", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "We have nominal operations and one officer. We [|are not a blank check company, since we plan to rent out canoes|].") with { Setting = ExampleSetting.BestEfforts },
        Example.Flagged(SectionKind.ProspectusSummary, "We are a shell company. Our offering [|is not subject to Rule 419|].") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.ProspectusSummary, "We are a blank check company. This offering is not subject to Rule 419, because we will have net tangible assets above $5,000,000.") with { Setting = ExampleSetting.BlankCheck },
        Example.Clean(SectionKind.ProspectusSummary, "We rent out 60 canoes on two lakes. We are not a blank check company."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true || profile.IsShell?.Value == true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["blank check", "blank-check", "rule 419"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (Denial().Match(hit.Sentence.Text) is not { Success: true } words
            || hit.Section.IsWithinAny([SectionKind.DescriptionOfSecurities, SectionKind.PartII, SectionKind.Management])) return;
        if (hit.Filing.Profile.IsShell?.Value != true && !hit.Filing.Main.Blocks.Any(block => Nominal().IsMatch(block.Text))) return;
        hit.Report(hit.Block.Content.Trim(TextSpan.Of(hit.Sentence.Range.Start + words.Index, words.Length)), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "blank-check" });
    }

    [GeneratedRegex(@"\b(?:is|are|am|do|does) not\b[^.;]{0,60}\b(?:blank[- ]check|Rule 419)\b[^.;]{0,160}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:(?:we|the company|company) (?:is|are) (?:a |considered a )?shell company|(?:have|has|with) (?:no|nominal) (?:operations|assets))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Nominal();
}
