using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>A use of the proceeds is told outside the section on them and not in it.</summary>
public sealed class UseToldElsewhereRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2112",
        Name = "use-told-elsewhere",
        Title = "Use of the proceeds told elsewhere and not in Use of Proceeds",
        Message = "“{0}” tells a use of the proceeds of which Use of Proceeds has no word.",
        Why = "Regulation S-K Item 504 asks for each principal purpose of the proceeds in one place. A purpose that only the business section or "
            + "the discussion of liquidity tells has no amount, and the two plans do not agree.",
        Fix = "Add the purpose with its amount to Use of Proceeds, or say elsewhere what Use of Proceeds says.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please reconcile this with Use of Proceeds, and disclose there the "
            + "approximate amount that you intend to use for this purpose. Refer to Item 504 of Regulation S-K.",
        Topics = ["USEPROC", "CONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Applies = ProceedsLedger.Expected,
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# USE OF PROCEEDS\n\nWe will use $9.0 million of the net proceeds to build a kiln.\n\n# BUSINESS\n\n"
            + "[|We plan to use the funds from this offering to open a school in Ghent.|]"),
        Example.Flagged("# USE OF PROCEEDS\n\nWe will use $9.0 million of the net proceeds to build a kiln.\n\n# MANAGEMENT'S DISCUSSION AND ANALYSIS\n\n"
            + "[|The proceeds of this offering will be used to settle wages.|]"),
        Example.Clean("# USE OF PROCEEDS\n\nWe will use $9.0 million of the net proceeds to build a kiln.\n\n# BUSINESS\n\n"
            + "We plan to use the funds from this offering to build our second kiln."),
        Example.Clean("# USE OF PROCEEDS\n\nWe will use $9.0 million of the net proceeds to build a kiln.\n\n# BUSINESS\n\n"
            + "We used the proceeds of our notes to open a school in Ghent."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.UseOfTheProceeds).In(SectionKind.Business, SectionKind.ManagementsDiscussion)
        .Told(Stance.Intended, Stance.Expected)
            .Lacking(Concepts.OtherMoney, Concepts.GeneralPurposes, Concepts.InterimInvestment, Concepts.UseNotDecided);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var ledger = ProceedsLedger.Of(context.Filing);
        if (ledger.Uses.Count == 0 || context.Hit.IsWith(Concepts.OtherMoney)) return null;
        var known = ledger.Blocks.SelectMany(block => block.Tokens).Select(token => token.Lemma).ToHashSet();
        var (_, end) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        var nouns = 0;
        for (var at = context.Hit.End; at < end; at++)
        {
            if (context.Reading.Tags[at] != Tag.Noun || !context.Reading.Tokens[at].IsWord) continue;
            nouns++;
            if (known.Contains(context.Reading.Tokens[at].Lemma)) return null;
        }

        return nouns == 0 ? null : new ReportDetails { GroupKey = "elsewhere", Confidence = Confidence.Low };
    }
}
