using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on dilution mentions options or other rights and does not say how much they dilute.</summary>
public sealed class FurtherDilutionNotQuantifiedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2501",
        Name = "further-dilution-not-quantified",
        Title = "Further dilution from options and other rights not quantified",
        Message = "“{0}” mentions further dilution without its amount.",
        Why = "Item 506 of Regulation S-K asks for the dilution of purchasers, and for the effective cash cost of securities that "
            + "officers, directors and affiliates have the right to acquire. The staff ask to show what the exercise of all "
            + "outstanding options, warrants and conversion rights would do.",
        Fix = "Give the number and the weighted average exercise price of the rights outstanding, and the dilution per share and the "
            + "holdings of new investors if all were exercised.",
        Comment = "We note “{quote}” on page {page}. Please quantify the further dilution that new investors would experience on the "
            + "exercise or conversion of all outstanding options, warrants and other rights.",
        Topics = ["DILUTION"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Applies = Applicability.Primary,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Dilution\n\nYou will experience dilution of $6.30 per share. [|To the extent that outstanding options are exercised, new investors will experience further dilution.|]"),
        Example.Flagged("# Dilution\n\nOur net tangible book value was $2.00 per share. [|If we grant options to employees and these are exercised, there will be additional dilution.|]"),
        Example.Clean("# Dilution\n\nTo the extent that outstanding options are exercised, new investors will experience further dilution. If all 900,000 options with a weighted average exercise price of $0.80 were exercised, dilution to new investors would be $6.48 per share."),
        Example.Clean("# Risk Factors\n\n### You will be diluted.\n\nIf options are exercised, you will experience further dilution."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.FurtherDilution).In(SectionKind.Dilution);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Token("an amount", TokenKind.Money, TokenKind.Percentage, TokenKind.Blank),
        Cure.Where("the dilution if the rights are exercised", Effect).Within(Reach.Section),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Hit.IsWith(Concepts.RightsToAcquireShares) && !context.Hit.IsWith(Concepts.DilutionDefined)
            ? new ReportDetails { LookedFor = lookedFor, GroupKey = "further" } : null;

    /// <summary>An amount or share told on the assumption that rights are exercised; the underwriters' option is another matter.</summary>
    private static int? Effect(BlockReading reading, int start, int end)
    {
        if (reading.Block is TableBlock || !Has(Concepts.ExerciseAssumed) || !Has(Concepts.RightsToAcquireShares)
            || Has(Concepts.OptionOfTheUnderwriters)) return null;
        for (var at = start; at < end; at++)
        {
            if (reading.Tokens[at].Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Blank) return at;
        }

        return null;

        bool Has(Concept concept) => reading.Of(concept).Any(hit => hit.Start >= start && hit.Start < end);
    }
}
