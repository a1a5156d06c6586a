using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk is told as the inability to give assurance.</summary>
public sealed partial class NoAssuranceInRiskHeadingRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3006",
        Name = "no-assurance-in-risk-heading",
        Title = "Risk told as the inability to give assurance",
        Message = "“{0}” tells that nothing is assured instead of the risk itself.",
        Why = "The risk is what may happen, not that the registrant cannot assure the contrary. The staff ask to revise such phrases so that the risk itself is "
            + "stated in plain English (Item 105, Rule 421(d)).",
        Fix = "State the risk: what may happen and what would follow. Replace “we cannot assure you that we will” by “we may not”.",
        Comment = "We note your use of phrases such as “{quote}” on page {page}. Please revise to state the risk itself, and not your inability to give assurance "
            + "that it will not come true.",
        Topics = ["RFASSURE"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 421(d)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Precision = new(7, 7, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### [|We cannot assure you that|] our bridges will be finished on time.\n\nA bridge that is late costs us $10,000 a day under our contracts."),
        Example.Flagged("# Risk Factors\n\n### [|There can be no assurance that|] we will keep our listing.\n\nOur stock must trade above $1.00 to stay listed on the exchange."),
        Example.Clean("# Risk Factors\n\n### Our bridges may not be finished on time.\n\nA bridge that is late costs us $10,000 a day. We cannot assure you that we will finish any.")
            with { Because = "once in the text it is common usage" },
        Example.Clean("# Description of Securities\n\nThere can be no assurance that our board of directors will declare a dividend."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "no assurance", "no assurances", "cannot assure", "can not assure", "cannot be assured", "not assured", "no guarantee", "cannot guarantee", "cannot be certain",
        "can give no assurance", "cannot be sure",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RiskFactors];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is not Heading || Stated().Match(hit.Block.Text) is not { Success: true } words) return;
        hit.Report(hit.Block.Content.Trim(TextSpan.Of(words.Index, words.Length)), new ReportDetails { Confidence = Confidence.High, GroupKey = "assurance" });
    }

    [GeneratedRegex(@"\b(?:(?:there (?:can|is|may) (?:be )?|(?:we|the company) (?:can )?(?:give|provide|make|offer)s? |with )?no (?:assurances?|guarantees?)|(?:(?:we|you|the company|investors?) )?(?:cannot|can not) (?:assure|guarantee|be (?:assured|certain|sure))(?: you)?|(?:is|are) not assured)(?: that| as to| of)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
