using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>An insider can call a loan at any time, and Use of Proceeds does not say whether the proceeds repay it.</summary>
public sealed partial class InsiderDebtNotAddressedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2110",
        Name = "insider-debt-not-addressed",
        Title = "Loan of an insider due on demand not addressed in Use of Proceeds",
        Message = "“{0}”; Use of Proceeds does not say whether proceeds will repay it.",
        Why = "Instruction 4 to Regulation S-K Item 504 asks for debt that proceeds discharge. Where an officer or director holds debt due on "
            + "demand or at the closing, the staff ask whether proceeds will go to it.",
        Fix = "State in Use of Proceeds whether any proceeds will repay the loan, with its amount, rate and maturity, or that none will.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please state under Use of Proceeds whether you will use any "
            + "proceeds of this offering to repay this amount. Refer to Instruction 4 to "
            + "Item 504 of Regulation S-K.",
        Topics = ["USEPROCDEBT"],
        Authority = [new Authority("Instruction 4 to Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000.\n\n# CERTAIN RELATIONSHIPS AND RELATED "
            + "PARTY TRANSACTIONS\n\n[|The loan of our director, Orla Fenn, of $26,000 bears no interest and is due on demand.|]"),
        Example.Flagged("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000.\n\n# CERTAIN RELATIONSHIPS AND RELATED "
            + "PARTY TRANSACTIONS\n\n[|The note to our president becomes due upon the closing of this offering.|]"),
        Example.Clean("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000. None of the proceeds will repay the loan "
            + "of our director.\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nThe loan of our director, Orla Fenn, of $26,000 "
            + "bears no interest and is due on demand."),
        Example.Clean("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000.\n\n# CERTAIN RELATIONSHIPS AND RELATED "
            + "PARTY TRANSACTIONS\n\nThe loan of our director, Orla Fenn, of $26,000 bears 4% and is due in May 2031."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["on demand", "due upon demand", "upon demand", "closing of this offering", "completion of this offering", "closing of the offering",
            "completion of the offering", "consummation of this offering"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RelatedPartyTransactions, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProceedsPlan.IsExpectedOf(profile) && profile.IsPrimary?.Value != false;
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !CallableDebt().IsMatch(text) || !(Insider().IsMatch(text)
            || hit.Section.IsWithin(SectionKind.RelatedPartyTransactions))) return;
        if (hit.Filing.Find(SectionKind.UseOfProceeds) is not { } uses || uses.Blocks.Any(block => Addressed().IsMatch(block.Text))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "insider-debt" });
    }

    [GeneratedRegex(@"\b(?:loans?|notes?|advance[sd]?|amounts? (?:due|owed)|indebtedness|debt|balance|payable)\b.{0,200}\b(?:on demand"
        + @"|upon demand|(?:due|payable|mature\w*|accelerat\w+|repaid)\b.{0,60}\b(?:closing|completion|consummation) of (?:this"
        + @"|the) offering)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CallableDebt();

    [GeneratedRegex(@"\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}|\b(?:director|officer|president|chairman|founder|shareholder|stockholder|related part(?:y"
        + @"|ies)|affiliate|CEO|sponsor)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Insider();

    [GeneratedRegex(@"\b(?:repay\w*|pay (?:off|down)|loans?|notes? payable|promissory notes?|advances?|indebtedness|related part(?:y|ies)"
        + @"|debt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();
}
