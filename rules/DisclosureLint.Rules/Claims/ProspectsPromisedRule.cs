using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>The description of the business promises revenue, growth or returns as if they were assured.</summary>
public sealed partial class ProspectsPromisedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2006",
        Name = "prospects-promised",
        Title = "Revenue, growth or returns promised without balance",
        Message = "“{0}” promises success; nothing beside it says what stands against it.",
        Why = "Item 10(b) of Regulation S-K asks for a reasonable basis for projections and Rule 408 for what balances them; Item 503(a) for "
            + "a balanced summary. The staff ask to remove assurances of revenue, growth or returns, or to put "
            + "losses, costs and uncertainties beside them.",
        Fix = "Delete the assurance, or give its basis and, beside it, the losses or declines of the periods presented and what may prevent success.",
        Comment = "We note your statement on page {page} that “{quote}.” Please revise to provide the basis for this statement and to balance "
            + "it with the challenges you face, including any net losses or declines in revenue for the "
            + "periods presented, or remove it.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 10(b)"), new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act "
            + "Rule 408")],
        Precision = new(1, 3, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\n[|We expect consistent and reliable revenue from this division.|]\n\n# Risk Factors\n\nWe "
            + "incurred a net loss of $4.4 million in 2025."),
        Example.Flagged("# Prospectus Summary\n\n[|The capital from this offering can significantly accelerate our growth.|]\n\n# Risk "
            + "Factors\n\nWe incurred a net loss of $4.4 million in 2025."),
        Example.Flagged("# Business\n\n[|These projects will deliver substantial returns.|]\n\n# Risk Factors\n\nWe incurred a net loss of "
            + "$4.4 million in 2025."),
        Example.Clean("# Prospectus Summary\n\nWe expect revenue from this division, although we lost $4.4 million in 2025 and orders may not "
            + "come.\n\n# Risk Factors\n\nWe incurred a net loss of $4.4 million in 2025."),
        Example.Clean("# Business\n\nCustomers expect consistent and reliable service.\n\n# Risk Factors\n\nWe incurred a net loss of $4.4 "
            + "million in 2025."),
        Example.Clean("# Risk Factors\n\nWe may not be able to accelerate our growth, and we incurred a net loss of $4.4 million in 2025."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsFund?.Value != true && profile.HasNetLosses?.Value == true;
    }

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(["growth", "return", "returns", "revenue", "revenues", "profits", "stability", "financial strength", "risks"],
            Judge, SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion);
    }

    private static void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || hit.Section.IsWithinAny([SectionKind.RiskFactorSummary, SectionKind.RiskFactors,
            SectionKind.Industry]) || !Promise().IsMatch(text) || Balanced().IsMatch(text)) return;
        if (hit.Sentence.Next is { } next && Balanced().IsMatch(next.Text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "promise" });
    }

    [GeneratedRegex(
        @"\b(?:(?:we|the company|management) (?:expects?|anticipates?|is confident|are confident)|will|can|ensures?"
            + @"|guarantees?)\b[^.;]{0,80}\b(?:(?:consistent|reliable|steady|predictable|stable|guaranteed)(?:,? (?:and )?(?:consistent"
            + @"|reliable|steady|predictable|stable))? (?:revenues?|growth|returns?|profits|cash flows?|income)|(?:substantial|significant"
            + @"|exceptional|superior|strong) (?:revenues?|profits|returns)(?! (?:and|to) (?:stockholders|customers)))\b"
        + @"|\b(?:can|will) (?:significantly|substantially|dramatically|rapidly|greatly|exponentially) (?:accelerate|increase|boost|enhance"
        + @"|expand|drive) (?:\w+ ){0,3}(?:growth|revenues?|profits|profitability|value)\b"
        + @"|\bsignals? (?:\w+ )?(?:financial strength|stability)\b|\b(?:will|to) offset (?:such|these|those|the|any) risks?\b"
        + @"|\bpotential to (?:secure|generate|deliver|achieve) (?:substantial|significant|exceptional) (?:returns?|profits|revenues?)\b"
        + @"|\bfoundation (?:of|for) (?:driving )?(?:\w+ )?(?:steady|strong|consistent|rapid|continued) growth\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(?:net loss(?:es)?|losses|although|however|may not|might not|not be able|cannot|no assurance|decline\w*|decreas\w+"
        + @"|expens(?:es|ive)|costs?|investments? in|goal|if|never|capital expenditures)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Balanced();
}
