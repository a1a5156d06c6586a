using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>The safe harbor for forward-looking statements is claimed in an offering to which it does not apply.</summary>
public sealed partial class SafeHarborClaimedInInitialOfferingRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1001",
        Name = "safe-harbor-claimed-in-initial-offering",
        Title = "Safe harbor for forward-looking statements claimed in an initial public offering",
        Message = "“{0}” claims the statutory safe harbor, which does not cover statements made in connection with an initial public offering.",
        Why = "Securities Act Section 27A(b)(2)(D) takes statements made in connection with an initial public offering out of the safe "
            + "harbor of the Private Securities Litigation Reform Act; Exchange Act Section 21E(b)(2)(D) does the same.",
        Fix = "Delete the reference to the Act and to Sections 27A and 21E, or state that the safe harbor does not apply to this offering.",
        Comment = "The safe harbor for forward-looking statements provided by the Private Securities Litigation Reform Act of 1995 does not "
            + "apply to statements made in connection with an initial public offering. We note your statement “{quote}” on page {page}. "
            + "Please delete the reference to the safe harbor, or make clear that it does not apply to this offering.",
        Topics = ["FLS"],
        Authority =
        [
            new Authority("Securities Act of 1933, Section 27A(b)(2)(D)"),
            new Authority("Securities Exchange Act of 1934, Section 21E(b)(2)(D)"),
        ],
        Severity = Severity.Error,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ForwardLookingStatements,
            "This prospectus contains forward-looking statements within the meaning of [|Section 27A of the Securities Act|], which we intend to be covered by it."),
        Example.Flagged(
            SectionKind.RiskFactors,
            "These statements are made under the safe harbor of the [|Private Securities Litigation Reform Act|] of 1995."),
        Example.Clean(
            SectionKind.ForwardLookingStatements,
            "The safe harbor of the Private Securities Litigation Reform Act of 1995 does not apply to statements made in this offering.")
            with { Because = "it says that the safe harbor is not available" },
        Example.Clean(
            SectionKind.ForwardLookingStatements,
            "We are not entitled to rely on Section 27A of the Securities Act for the statements in this prospectus."),
        Example.Clean(
            SectionKind.ForwardLookingStatements,
            "This prospectus contains forward-looking statements within the meaning of Section 27A of the Securities Act.")
            with { Setting = ExampleSetting.FollowOn, Because = "the stock is listed already, so the safe harbor can apply" },
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Section 27 of the Exchange Act gives the federal courts exclusive jurisdiction over suits under that Act.")
            with { Because = "Section 27 is about jurisdiction" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "private securities litigation reform act", "section 27a of the securities act", "section 21e of the securities exchange act",
        "section 21e of the exchange act",
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsInitialOffering != false && profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (Disclaimed().IsMatch(hit.Sentence.Text)) return;

        // One section claims the harbor once, whether by the Act's name or by its sections.
        var isCertain = hit.Filing.Profile.IsInitialOffering == true;
        hit.Report(hit.Match, new ReportDetails
        {
            Confidence = isCertain ? Confidence.High : Confidence.Medium,
            Severity = isCertain ? null : Severity.Warning,
            GroupKey = "safe-harbor",
        });
    }

    [GeneratedRegex(@"\b(?:do(?:es)? not apply|not (?:be )?(?:available|entitled|eligible|able|covered|protected)|unavailable|inapplicable|cannot rely|(?-i:may) not rely|excluded?s?|without the (?:benefit|protection))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimed();
}
