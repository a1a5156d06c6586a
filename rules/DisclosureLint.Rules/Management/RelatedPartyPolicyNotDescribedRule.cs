using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The related-party section says nothing of how such transactions are approved, or that no policy exists.</summary>
public sealed class RelatedPartyPolicyNotDescribedRule : RequiredDisclosureRule
{
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

    private const int ShortestSection = 8;

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.RelatedPartyTransactions;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        var readings = section.Blocks.Where(block => block is not TableBlock).Select(filing.Reading.Of).OfType<BlockReading>().ToArray();
        var isSmaller = filing.Profile.IsSmallerReportingCompany?.Value;
        var details = new ReportDetails
        {
            Severity = isSmaller == false ? Severity.Warning : Severity.Info,
            Confidence = isSmaller == true ? Confidence.Low : Confidence.Medium,
        };
        if (readings.SelectMany(reading => reading.Of(Concepts.PolicyOnRelatedPersonsDenied)).FirstOrDefault() is { Reading: not null } denied)
        {
            // That there is none is the point, even where one is announced; an older filing had no box for its size.
            yield return new MissingDisclosure(Place.Of(denied.Sentence), isSmaller == true ? details : details with { Severity = Severity.Warning });
            yield break;
        }

        if (isSmaller == true || readings.Sum(reading => reading.Block.Sentences.Count) < ShortestSection) yield break;
        if (Array.Exists(readings, reading => reading.Has(Concepts.PolicyOnRelatedPersons))) yield break;
        if (Array.Exists(readings, reading => reading.Has(Concepts.DealingWithARelatedPerson))) yield return new MissingDisclosure(Details: details);
    }
}
