using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>A shell company does not tell when its holders may use Rule 144.</summary>
public sealed partial class ShellConsequencesMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2421",
        Name = "shell-consequences-missing",
        Title = "Shell company without the conditions of Rule 144(i)",
        Message = "“{0}” states that the registrant is a shell; nothing tells all conditions on which Rule 144 becomes available.",
        Why = "Rule 144(i) makes the rule unavailable for securities of a shell until it has ceased to be one, is subject to "
            + "Exchange Act reporting, has filed all reports of the last twelve months, and a year has passed since it filed Form 10 "
            + "information.",
        Fix = "Say that Rule 144 is unavailable, list the four conditions of Rule 144(i)(2), and add a risk factor on what that "
            + "means for liquidity and for raising money.",
        Comment = "We note “{quote}” on page {page}. Please disclose the consequences of shell status, including that Rule 144 is "
            + "unavailable until the conditions of Rule 144(i)(2) are met, and describe those conditions.",
        Topics = ["SHELL"],
        Authority = [new Authority("Securities Act Rule 144(i)"), new Authority("Securities Act Rule 405")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### You may be unable to sell.\n\n[|We are a shell company, so it is hard for us to raise money.|]"),
        Example.Flagged("# Risk Factors\n\n### You may be unable to sell.\n\n[|Rule 144 is not available for securities of shell companies.|] [|We are a shell company.|]"),
        Example.Clean("# Risk Factors\n\n### You may be unable to sell.\n\nWe are a shell company. Rule 144 is not available until we have ceased to be one, report under the Exchange Act, have filed all reports of twelve months, and a year has passed since we filed Form 10 information."),
        Example.Clean("# Risk Factors\n\n### You may be unable to sell.\n\nWe are not a shell company."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var blocks = context.Filing.Main.Blocks.Where(block => block is not PageFurniture && !block.Section.IsWithin(SectionKind.PartII)
            && !block.Section.IsWithin(SectionKind.FacingPage)).ToArray();
        var sentences = blocks.Where(block => block.Text.ContainsIgnoringCase("shell")).SelectMany(block => block.Sentences).ToArray();
        var status = sentences.FirstOrDefault(sentence => Status().IsMatch(sentence.Text) && !Denied().IsMatch(sentence.Text));
        if (status is null || blocks.Any(block => block.Text.ContainsIgnoringCase("Form 10 information"))) return;
        var rule = sentences.FirstOrDefault(sentence => Unavailable().IsMatch(sentence.Text));
        context.Report(rule ?? status, new ReportDetails { Confidence = Confidence.High, Related = rule is null ? [] : [Place.Of(status, "the status")] });
        foreach (var block in blocks.Where(block => block.Section.IsWithin(SectionKind.SharesEligibleForFutureSale)))
        {
            if (block.Sentences.FirstOrDefault(sentence => NoneSaleable().IsMatch(sentence.Text)) is { } saleable)
                context.Report(saleable, new ReportDetails { Message = "“{0}” does not say that Rule 144(i) is why, nor when the rule could become available.", Confidence = Confidence.Medium });
        }
    }

    [GeneratedRegex(@"\b(?:we are|is|are (?:considered|deemed)|being|as) (?:currently )?(?:considered |deemed )?(?:to be )?(?:an? )?[“""]?shell company\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"\b(?:not|never|no longer|ceased?|whether|if|was|former\w*|target|check)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\bRule 144\b[^.]{0,60}\b(?:not|un)\s?available\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Unavailable();

    [GeneratedRegex(@"\b(?:none of|no)\b[^.]{0,60}\bshares\b[^.]{0,60}\b(?:resold|sold)\b[^.]{0,40}\bRule 144\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoneSaleable();
}
