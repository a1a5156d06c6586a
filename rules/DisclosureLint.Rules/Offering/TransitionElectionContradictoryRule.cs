using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The filing says both that it uses the extended transition period and that it does not.</summary>
public sealed class TransitionElectionContradictoryRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2412",
        Name = "transition-election-contradictory",
        Title = "Election of the extended transition period told in two ways",
        Message = "“{0}” does not agree with what the filing says elsewhere of the extended transition period.",
        Why = "An emerging growth company either uses the extended transition period for new accounting standards or elects not to, "
            + "and that election alone is irrevocable (Securities Act Section 7(a)(2)(B); JOBS Act Section 107(b)).",
        Fix = "State one choice throughout, on the facing page too. If you use the extended period, add a risk factor that your "
            + "statements may not be comparable; if you opted out, say that this is irrevocable.",
        Comment = "We note “{quote}” on page {page}, which is inconsistent with your other disclosure about the extended transition "
            + "period under Section 107(b) of the JOBS Act. Please reconcile, and state clearly which you have elected.",
        Topics = ["EGC", "CONSISTENT"],
        Authority = [new Authority("Securities Act of 1933, Section 7(a)(2)(B)"), new Authority("JOBS Act, Section 107(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe have elected to use the extended transition period for new accounting standards.\n\n# Risk Factors\n\n### Our reports may not compare.\n\n[|We have irrevocably elected not to use the extended transition period for new standards.|]"),
        Example.Flagged("# Prospectus Summary\n\nWe have elected to take advantage of the extended transition period.\n\n# Risk Factors\n\n### Our reports may not compare.\n\n[|We may elect not to avail ourselves of this exemption from new or revised accounting standards.|]"),
        Example.Flagged("# Prospectus Summary\n\n[|We have elected to take advantage of the extended transition period, and this election is irrevocable.|]"),
        Example.Clean("# Prospectus Summary\n\nWe have elected to use the extended transition period for new accounting standards.\n\n# Risk Factors\n\n### Our reports may not compare.\n\nBecause we have elected to use the extended transition period, our reports may not compare with those of others."),
        Example.Clean("# Prospectus Summary\n\nWe have elected to use the extended transition period for new accounting standards.\n\n# Risk Factors\n\n### Claims cost us money.\n\nWe permit users to opt out of the arbitration provision. The JOBS Act provides that a company can elect to opt out of the extended transition period, but that election is irrevocable."),
        Example.Clean("# Prospectus Summary\n\nWe have elected to use the extended transition period for new accounting standards.\n\n# Risk Factors\n\n### Our reports may not compare.\n\nWe will not have the same timing for new accounting standards as other public companies until such time that we either (i) irrevocably elect to “opt out” of such extended transition period or (ii) lose the status."),
        Example.Clean("# Prospectus Summary\n\nWe have irrevocably elected not to use the extended transition period for new standards."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var uses = Told(Concepts.ExtendedPeriodUsed).FirstOrDefault();
        if (uses.Reading is null) return;

        // "We use it until we irrevocably opt out" is one choice.
        var other = Told(Concepts.ExtendedPeriodRefused).Concat(Told(Concepts.ExtendedPeriodUndecided))
            .FirstOrDefault(hit => !hit.IsWith(Concepts.ExtendedPeriodUsed) && !hit.IsWith(Concepts.EndOfAState));
        if (other.Reading is not null)
        {
            context.Report(other.Sentence, new ReportDetails { Confidence = Confidence.Medium, Related = [Place.Of(uses.Sentence,
                "the extended period is used, it says here")] });
        }
        else if (Told(Concepts.ExtendedPeriodUsed).FirstOrDefault(hit => hit.IsWith(Concepts.Irrevocable)) is { Reading: not null } wrong)
        {
            context.Report(wrong.Sentence, new ReportDetails
                { Message = "“{0}” calls the use of the extended period irrevocable; only the election not to use it is.",
                Confidence = Confidence.High });
        }

        IEnumerable<ConceptHit> Told(Concept concept) => context.Filing.Told(concept)
            .Where(hit => hit.Reading.Block is Paragraph or ListItem
            && !hit.Reading.Block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.PartII])
                && hit.Statement is not { Stance: Stance.Conditional or Stance.Hypothetical } and not { Actor: Actor.Law or Actor.Customer or Actor.Competitor or Actor.OtherEntity });
    }
}
