using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The box for emerging growth companies is empty and the text claims the status, or the other way round.</summary>
public sealed partial class EmergingGrowthBoxContradictsTextRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2411",
        Name = "emerging-growth-box-contradicts-text",
        Title = "Emerging growth company box contradicts the text",
        Message = "The facing page leaves the box for emerging growth companies unchecked, and “{0}” claims the status.",
        Why = "The facing page of Form S-1 asks each registrant to check whether it is an emerging growth company (Securities Act "
            + "Section 2(a)(19)) and whether it has elected not to use the extended transition period.",
        Fix = "Check the box, and the box for the election where you made it; or delete the claim.",
        Comment = "We note that you state “{quote}” on page {page}, and that the box for emerging growth companies on the facing page is "
            + "not checked. Please reconcile.",
        Topics = ["EGC", "CONSISTENT"],
        Authority = [new Authority("Form S-1, facing page"), new Authority("Securities Act of 1933, Section 2(a)(19)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Draft("☐", "Reading it takes an hour. [|We are an \"emerging growth company|]\" under the JOBS Act.")),
        Example.Flagged(Draft("[ ]", "[|We qualify as an emerging growth company|], and so may leave out reports on our controls.")),
        Example.Clean(Draft("☒", "We are an \"emerging growth company\" under the JOBS Act.")),
        Example.Clean(Draft("☐", "We are no longer an emerging growth company.")),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static string Draft(string box, string summary) =>
        $"# FORM S-1\n\nRegistration No. 333-290417\n\nEmerging growth company {box}\n\n# PROSPECTUS\n\nWe are offering 1,000,000 shares.\n\n# Prospectus Summary\n\n{summary}";

    private static void Check(NodeContext<Filing> context)
    {
        var main = context.Filing.Main;
        var facing = ProspectusCover.TextOf(main.Blocks.Where(block => block.Section.IsWithin(SectionKind.FacingPage) && block is not PageFurniture));
        if (facing.Length == 0) return;
        var boxes = Box().Matches(facing);
        if (boxes.Count != 1 || boxes[0].Groups["box"].Value is not ("☐" or "¨" or "o" or "[ ]" or "[]" or "\u2610")) return;
        var claim = main.Blocks
            .Where(block => block is Paragraph or ListItem or Heading && block.Text.ContainsIgnoringCase("emerging growth") && !block.Section.IsWithin(SectionKind.FacingPage))
            .SelectMany(block => block.Sentences).FirstOrDefault(sentence => Claim().IsMatch(sentence.Text) && !Denied().IsMatch(sentence.Text));
        if (claim is not null && Claim().Match(claim.Text) is { Success: true } words)
            context.Report(claim.Block, TextSpan.Of(claim.Range.Start + words.Index, words.Length), new ReportDetails { Confidence = Confidence.High });
    }

    [GeneratedRegex(@"\bemerging growth company[\s|:]{0,6}(?<box>☐|☒|☑|¨|þ|ý|\[\s?\]|\[[xX]\]|(?-i:\bo\b|\bx\b|\bX\b))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Box();

    [GeneratedRegex(@"\b(?:we|the company|our company) (?:(?:is|are|qualify as|qualifies as|currently qualify as) (?:also )?|(?:are|is) considered |(?:are|is) deemed )an [“""‘]?emerging growth company\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(?:no longer|cease|not an|were an|until|if we|whether|as long as|so long as|for as long|while we|when we)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();
}
