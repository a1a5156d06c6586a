using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A debt is expected to be renewed or refinanced, without the reason for the expectation.</summary>
public sealed partial class RefinancingExpectedWithoutBasisRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4006",
        Name = "refinancing-expected-without-basis",
        Title = "Refinancing expected without a basis",
        Message = "“{0}” expects the renewal of a debt without saying why, or what follows if it fails.",
        Why = "Item 303(b)(1) of Regulation S-K asks for known demands and commitments that affect liquidity and the course of action proposed. An expectation to "
            + "refinance needs its basis and the effect if it is not met (Release No. 33-8350, Section IV.C).",
        Fix = "Say where the talks stand, whether a lender is committed, on what terms, and how you would pay if the debt is not renewed.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the basis for this expectation, the status of any negotiations, and the "
            + "effect on your liquidity if the debt is not refinanced or extended.",
        Topics = ["LIQUIDITY12", "DEBT"],
        Authority = [new Authority("Regulation S-K Item 303(b)(1)"), new Authority("Release No. 33-8350, Section IV.C")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.LiquidityAndCapitalResources, "The facility expires in June 2027. [|We expect to refinance the facility before then.|]"),
        Example.Flagged(SectionKind.LiquidityAndCapitalResources, "[|Management believes that the lender will extend the note when it falls due.|]"),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "We expect to refinance the facility under a commitment letter that Corvane Bank signed in May 2026."),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "We expect to renew the lease of our shed."),
        Example.Clean(SectionKind.LiquidityAndCapitalResources, "We may not be able to refinance the note."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["refinanc*", "renew", "renewed", "extend", "extended", "roll over", "rolled over"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Sentence.IsProse() && Expected().IsMatch(text) && Debt().IsMatch(text) && !Basis().IsMatch(text) && !Basis().IsMatch(hit.Sentence.Next?.Text ?? ""))
            hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "refinancing" });
    }

    [GeneratedRegex(@"\b(?:we|the company|management)\b[^.;]{0,20}\b(?:expects?|anticipates?|believes?|is confident|are confident)\b[^.;]{0,60}\b(?:refinanc\w*|renew(?:ed|al)?|extend(?:ed)?|extension|roll(?:ed)? over)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expected();

    [GeneratedRegex(@"\b(?:facility|notes?|loans?|debt|indebtedness|credit|borrowings?|line)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Debt();

    [GeneratedRegex(@"\b(?:commit\w*|signed|agreed|term sheet|letter|option to|our option|if we (?:are|do)|no assurance|not be able|unable|guidance|standard)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Basis();
}
