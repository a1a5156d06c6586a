using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>Officers sell the securities, and the rule that lets them do so is misnamed or not named.</summary>
public sealed partial class BrokerSafeHarborMisnamedRule : Rule
{
    private static readonly SectionKind[] Kinds = [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.Underwriting, SectionKind.RiskFactors, SectionKind.UseOfProceeds];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2432",
        Name = "broker-safe-harbor-misnamed",
        Title = "Officers who sell without the safe harbor of Rule 3a4-1",
        Message = "“{0}” has officers sell the securities and does not rest it on Exchange Act Rule 3a4-1.",
        Why = "A person who sells securities for a registrant may have to register as a broker. Exchange Act Rule 3a4-1 is the safe "
            + "harbor for associated persons, and the staff ask for the facts that bring each seller within it.",
        Fix = "Name each person who will sell, and say how each meets the conditions of Rule 3a4-1; or use a registered "
            + "broker-dealer.",
        Comment = "We note “{quote}” on page {page}. Please disclose whether these persons rely on the safe harbor from broker-dealer "
            + "registration in Exchange Act Rule 3a4-1, and how they meet its conditions.",
        Topics = ["BESTEFF", "COVER"],
        Authority = [new Authority("Exchange Act Rule 3a4-1")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nThis is a best-efforts offering. [|Our sole officer and director will sell the shares|] to people whom she knows.\n\n# Plan of Distribution\n\nWe pay no commission.") with { Setting = ExampleSetting.BestEfforts },
        Example.Flagged(SectionKind.Underwriting, "Our president relies on the safe harbor from broker-dealer registration in [|Rule 34a-2|] under the Exchange Act. Our president meets the conditions of Rule 3a4-1.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Underwriting, "Our sole officer and director will sell the shares in reliance on Rule 3a4-1 under the Exchange Act.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Underwriting, "The underwriters will sell the shares to the public. Our officers will not sell shares for 180 days."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.Underwriting is null || profile.Underwriting.Value != UnderwritingKind.FirmCommitment;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var blocks = context.Filing.Main.Blocks.Where(block => block is not PageFurniture && block.Section.IsWithinAny(Kinds)).ToArray();
        foreach (var sentence in blocks.Where(block => block.Text.ContainsIgnoringCase("broker")).SelectMany(block => block.Sentences))
        {
            if (WrongRule().Match(sentence.Text) is not { Success: true } words) continue;
            context.Report(sentence.Block, TextSpan.Of(sentence.Range.Start + words.Index, words.Length), new ReportDetails
            {
                Message = "“{0}” names no rule that exempts officers from registration as brokers; the rule is 3a4-1.",
                Confidence = Confidence.High,
                GroupKey = "misnamed",
            });
        }

        if (blocks.Any(block => Named().IsMatch(block.Text))) return;
        var seller = blocks.SelectMany(block => block.Sentences).FirstOrDefault(sentence => Sells().IsMatch(sentence.Text));
        if (seller is null) return;
        var found = Sells().Match(seller.Text);
        context.Report(seller.Block, TextSpan.Of(seller.Range.Start + found.Index, found.Length), new ReportDetails { Confidence = Confidence.Medium });
    }

    [GeneratedRegex(@"\bRule (?!3a4-?1)\d\w*[‑-]\d\w*(?= (?:under|of|promulgated))(?=[^.]{0,60}Exchange Act)(?<=(?:safe harbor|broker[- ]dealer registration|register\w* as (?:a )?broker)[^.]{0,80})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WrongRule();

    [GeneratedRegex(@"\b3a4\s?[‑–-]\s?1\b|\b3\(?a\)?4[‑-]1\b|(?<=broker[^.]{0,120})\bRule 3\w{2,4}[‑-]1\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:our|the company’s|the) (?:sole )?(?:officers?(?: and directors?)?|directors?|president|chief executive officer|CEO)\b[^.;]{0,60}\b(?:will|shall|intends? to|plans? to) (?:attempt to |be |also |personally )*(?:sell|selling|offer|offering|market|solicit)\b[^.;]{0,40}\b(?:shares|securities|stock|offering|common|units)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sells();
}
