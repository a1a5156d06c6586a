using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The staff ask each emerging growth company for what it showed to investors before the offering.</summary>
public sealed partial class TestTheWatersCopiesRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2413",
        Name = "test-the-waters-copies",
        Title = "Copies of test-the-waters communications",
        Message = "The staff will ask for copies of what was shown to potential investors; “{0}” tells the status that lets a registrant "
            + "test the waters.",
        Why = "Securities Act Section 5(d) and Rule 163B let a registrant test the waters with institutional investors. The staff "
            + "ask each one in the first letter for copies of all written communications, whether or not investors kept them.",
        Fix = "Send the copies with the response, or confirm that there were none.",
        Comment = "Please supplementally provide us with copies of all written communications, as defined in Rule 405 under the "
            + "Securities Act, that you, or anyone authorized to do so on your behalf, present to potential investors in reliance on "
            + "Section 5(d) of the Securities Act, whether or not they retain copies.",
        IsGeneral = true,
        Topics = ["EGC"],
        Authority = [new Authority("Securities Act of 1933, Section 5(d)"), new Authority("Securities Act Rule 163B")],
        Severity = Severity.Info,
        EffectiveFrom = new DateOnly(2012, 4, 5),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe mend boats. [|We are an emerging growth company|] and may give fewer reports."),
        Example.Flagged("# Prospectus Summary\n\nWe mend boats.\n\n## [|Implications of Being an Emerging Growth Company|]\n\nWe may give fewer reports."),
        Example.Clean("# Prospectus Summary\n\nWe mend boats."),
        Example.Clean("# Prospectus Summary\n\nWe are an emerging growth company.") with { Setting = ExampleSetting.FollowOn },
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsInitialOffering == true && profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (context.Filing.Find(SectionKind.ProspectusSummary) is not { } summary) return;
        var place = summary.Blocks.Where(block => block is not (PageFurniture or TableBlock) && block.Text.ContainsIgnoringCase("emerging growth"))
            .SelectMany(block => block.Sentences).FirstOrDefault(sentence => Status().IsMatch(sentence.Text));
        if (place is null || !Status().Match(place.Text).Success) return;
        var words = Status().Match(place.Text);
        context.Report(place.Block, TextSpan.Of(place.Range.Start + words.Index, words.Length), new ReportDetails { Confidence = Confidence.Low });
    }

    [GeneratedRegex(@"\b(?:(?:we|the company|our company) (?:are|is|qualif(?:y|ies) as) (?:also )?|implications of (?:being|our status as|our being) )an [“""‘]?emerging growth company\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
