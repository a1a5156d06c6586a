using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The staff ask each emerging growth company for what it showed to investors before the offering.</summary>
public sealed class TestTheWatersCopiesRule : Rule
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
        Applies = Applicability.Initial,
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
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (context.Filing.Profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) == true) return;
        var status = context.Filing.Told(Concepts.EmergingGrowthStatus, SectionKind.ProspectusSummary)
            .FirstOrDefault(hit => hit.Reading.Block is Heading
            || (hit.Reading.Block is not TableBlock
                && hit.Statement is null or { IsNegated: false, Actor: Actor.Registrant,
                Stance: not (Stance.Conditional or Stance.Hypothetical) }));
        if (status.Reading is null) return;
        var words = status.Reading.Block is Heading ? status.Sentence.Range
            : status.Reading.RangeOf(Math.Min(status.Start, status.Statement?.Start ?? status.Start), status.End);
        context.Report(status.Reading.Block, words, new ReportDetails { Confidence = Confidence.Low });
    }
}
