using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>A shell company does not tell when its holders may use Rule 144.</summary>
public sealed class ShellConsequencesMissingRule : Rule
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
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (filing.Profile.IsBlankCheck is { Value: true } || filing.Told(Concepts.ConditionsOfRule144ForShells).Any()) return;
        var status = Told(Concepts.ShellStatus)
            .FirstOrDefault(hit => hit.Statement is null or { IsNegated: false, Stance: Stance.Asserted or Stance.Believed,
            Time: not StatementTime.Past, Actor: Actor.Registrant });
        if (status.Reading is null) return;
        var rule = Told(Concepts.Rule144Closed).FirstOrDefault();
        var place = rule.Reading is null ? status : rule;
        context.Report(place.Sentence, new ReportDetails { Confidence = Confidence.High, Related = rule.Reading is null ? []
            : [Place.Of(status.Sentence, "the status")] });

        IEnumerable<ConceptHit> Told(Concept concept) => filing.Told(concept)
            .Where(hit => !hit.Reading.Block.Section.IsWithinAny([SectionKind.PartII, SectionKind.FacingPage]));
    }
}
