using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Dealings with insiders are said to be as good as those with strangers, and nothing shows it.</summary>
public sealed partial class ArmsLengthTermsUnsupportedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6206",
        Name = "arms-length-terms-unsupported",
        Title = "Terms with insiders called arm's length without support",
        Message = "“{0}” says that terms with related persons are those of strangers, and does not say how that is known.",
        Why = "Rule 408 asks for what is needed to make the statements made not misleading. Transactions with related persons cannot be presumed to be at arm's "
            + "length, and ASC 850-10-50-5 allows the representation in the notes only if it can be substantiated.",
        Fix = "Give the basis (bids of others, an appraisal, prices to unaffiliated customers, who compared them), or delete the statement.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please tell us and disclose the basis for this statement, such as the terms that were "
            + "obtained from unaffiliated parties and who compared them, or remove it.",
        Topics = ["RPT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("ASC 850-10-50-5", IsVerified: false)],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RelatedPartyTransactions, "We rent a mill from our chairman for $210,000 a year. [|We believe that the "
            + "terms of the lease are no less favorable to us than those we could have obtained from a stranger.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|The terms of these sales are comparable to those of arm’s-length transactions.|]"),
        Example.Clean(SectionKind.RelatedPartyTransactions, "All future transactions with our officers will be on terms no less favorable to "
            + "us than those of unaffiliated third parties.")
            with { Because = "a policy for the future" },
        Example.Clean(SectionKind.RelatedPartyTransactions, "An independent appraiser found the rent to be no less favorable to us than the "
            + "rents of five mills nearby."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "The committee considers whether the terms are no less favorable to us than those "
            + "of an arm’s-length transaction."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "no less favorable", "not less favorable", "as favorable as", "at least as favorable", "arm's length", "arm's-length", "arms length",
        "arms-length", "at fair market value", "at market rate*", "at market terms",
        "on market terms", "commercially reasonable terms",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RelatedPartyTransactions];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !Asserted().IsMatch(text) || NotYet().IsMatch(text)) return;
        if (Support().IsMatch(text) || (hit.Sentence.Next is { } next && Support().IsMatch(next.Text))) return;

        // A belief is in most prospectuses and draws the comment now and then only.
        var isSoftened = Softened().IsMatch(text);
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Severity = isSoftened ? Severity.Info : Severity.Warning,
            Confidence = isSoftened ? Confidence.Low : Confidence.Medium,
            GroupKey = "terms",
        });
    }

    [GeneratedRegex(@"\b(?:(?:is|are|was|were|been) (?:\w+ ){0,4}(?:on|at|made|entered|conducted|negotiated|no|not|as|comparable|equivalent"
        + @"|similar|consistent|obtained)|we believe|management believes|in our opinion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asserted();

    [GeneratedRegex(@"\b(?:will|shall|must|should|future|whether|if|unless|may not|polic(?:y|ies)|consider\w*|determines?|factors|intend\w*"
        + @"|(?:do|does|did|was|were|is|are) not (?:\w+ ){0,4}(?:at |on )?arm|cannot|no assurance|prohibit\w*|require[sd]?|covenants?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:commercially reasonable|believes?|opinion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Softened();

    [GeneratedRegex(@"\b(?:apprais\w+|independent(?:ly)? (?:\w+ )?(?:valu|apprais|review|determin|expert|firm|adviser|advisor)\w*|valuation"
        + @"|quot(?:e|es|ations?)|bids?|compared (?:with|to)|based on (?:\w+ ){0,4}(?:market|prices|rates|comparable)"
        + @"|unaffiliated (?:purchasers|investors) (?:paid|bought)|same (?:price|terms) (?:as|paid)|published|third[- ]party (?:valuation"
        + @"|appraisal|broker))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Support();
}
