using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Officers sell the securities, and the rule that lets them do so is misnamed or not named.</summary>
public sealed class BrokerSafeHarborMisnamedRule : Rule
{
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
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nThis is a best-efforts offering. Our sole [|officer and director will sell the shares|] to people whom she knows.\n\n# Plan of Distribution\n\nWe pay no commission.") with { Setting = ExampleSetting.BestEfforts },
        Example.Flagged(SectionKind.Underwriting, "Our president relies on the safe harbor from broker-dealer registration in [|Rule 34a-2|] under the Exchange Act. Our president meets the conditions of Rule 3a4-1.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Underwriting, "Our sole officer and director will sell the shares in reliance on Rule 3a4-1 under the Exchange Act.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Underwriting, "The underwriters will sell the shares to the public. Our officers will not sell shares for 180 days."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static readonly SectionKind[] Kinds = [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.Underwriting,
        SectionKind.RiskFactors, SectionKind.UseOfProceeds];

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var hit in context.Filing.Told(Concepts.BrokerRegistration, Kinds))
        {
            if (WrongRule(hit) is not { } wrong) continue;
            context.Report(hit.Reading.Block, hit.Reading.RangeOf(wrong.Start, wrong.End), new ReportDetails
            {
                Message = "“{0}” names no rule that exempts officers from registration as brokers; the rule is 3a4-1.",
                Confidence = Confidence.High,
                GroupKey = "misnamed",
            });
        }

        if (context.Filing.Profile.Underwriting?.Value == UnderwritingKind.FirmCommitment
            || context.Filing.Told(Concepts.BrokerSafeHarbor).Any()) return;
        var seller = context.Filing.Told(Concepts.OfficersWhoSell, Kinds)
            .FirstOrDefault(hit => hit.Reading.Block is Paragraph or ListItem
                && hit.Statement is { IsNegated: false, Stance: not (Stance.Possible or Stance.Conditional or Stance.Hypothetical) });
        if (seller.Reading is not null) context.Report(seller.Reading.Block, seller.Range,
            new ReportDetails { Confidence = Confidence.Medium });
    }

    /// <summary>A rule of the Exchange Act in the sentence that begins like the right one and is another.</summary>
    private static (int Start, int End)? WrongRule(ConceptHit hit)
    {
        var reading = hit.Reading;
        var (start, end) = reading.TokensOfSentence(reading.SentenceOf(hit.Start));
        for (var at = start; at + 2 < end; at++)
        {
            if (!reading.TextOf(at, at + 1).Equals("rule", StringComparison.OrdinalIgnoreCase)
                || reading.Tokens[at + 2].Before != Gap.Hyphen) continue;
            var name = reading.TextOf(at + 1, at + 2);
            if (name.StartsWith('3') && name.Length <= 3 && !name.Equals("3a4", StringComparison.OrdinalIgnoreCase)) return (at, at + 3);
        }

        return null;
    }
}
