using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The related-party section says nothing of how such transactions are approved, or that no policy exists.</summary>
public sealed partial class RelatedPartyPolicyNotDescribedRule : RequiredDisclosureRule
{
    /// <summary>A section of fewer sentences was hardly read in full.</summary>
    private const int ShortestSection = 3;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6203",
        Name = "related-party-policy-not-described",
        Title = "Policy on transactions with insiders not described",
        Message = "“{0}”: no policy for the review of transactions with related persons is described.",
        Why = "Regulation S-K Item 404(b) asks for the policies and procedures for the review, approval or ratification of transactions with related persons: "
            + "which transactions they cover, the standards applied, who applies them, whether they are in writing, and which transactions were not reviewed. A "
            + "smaller reporting company need not give it (Item 404(d)).",
        Fix = "Describe the policy that is in force or will be adopted, and say how the transactions described were reviewed without one.",
        Comment = "We note “{quote}” on page {page}. Please describe your policies and procedures for the review, approval or ratification of transactions with "
            + "related persons, the standards to be applied, and whether the policies are in writing. Refer to Item 404(b) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(b) and (d)")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "In 2025 we sold steel to Farrow Mills, Inc., which our chairman owns, for $1.4 million. [|The committee has no written "
                + "procedures for the review of such sales.|]"),
        Example.Flagged(
            "# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nIn 2025 we sold steel to Farrow Mills, Inc., which our chairman owns, "
                + "for $1.4 million. We sold it at our list price. "
            + "[|We have not adopted any policy for the approval of such transactions.|]"),
        Example.Clean(
            "# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nIn 2025 we sold steel to Farrow Mills, Inc., which our chairman owns, "
                + "for $1.4 million. We sold it at our list price. "
            + "Our board adopted a written policy under which the audit committee reviews each such transaction."),
        Example.Clean(
            "# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nIn 2025 we sold steel to Farrow Mills, Inc., which our chairman owns, "
                + "for $1.4 million. We sold it at our list price. "
            + "Future sales will need the approval of our independent directors, who will ask whether the terms are fair to us."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.RelatedPartyTransactions;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        var sentences = section.Sentences.Where(sentence => sentence.Block is not TableBlock).ToList();
        var profile = filing.Profile;
        var isScaled = profile.IsSmallerReportingCompany?.Value == true;
        var details = new ReportDetails
        {
            Severity = isScaled || profile.IsSmallerReportingCompany is null ? Severity.Info : Severity.Warning,
            Confidence = isScaled ? Confidence.Low : Confidence.Medium,
        };
        if (sentences.Find(sentence => Denied().IsMatch(sentence.Text)) is { } denied)
        {
            // That there is none is the point, even where one is announced; an older filing had no box for its size.
            yield return new MissingDisclosure(Place.Of(denied), isScaled ? details : details with { Severity = Severity.Warning });
            yield break;
        }

        if (isScaled || sentences.Count < ShortestSection || section.Blocks.Any(block => Described().IsMatch(block.Text))) yield break;
        if (!sentences.Exists(sentence => RelatedPartyWording.TellsDealing(sentence.Text))) yield break;
        yield return new MissingDisclosure(Details: details);
    }

    [GeneratedRegex(
        @"(?<!\b(?:prior to|until|before)\b.{0,60})\b(?:not (?:yet |currently )?(?:adopted|established|implemented|have|had)"
            + @"|do(?:es)? not (?:currently )?have|no|without)\b (?:any |a |formal |specific |written )*(?:polic(?:y|ies)"
            + @"|procedures)\b(?!.{0,80}\buntil\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:polic(?:y|ies)|procedures?|approv(?:e|ed|es|al)|ratif\w+|review(?:s|ed)?|charter)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Described();
}
