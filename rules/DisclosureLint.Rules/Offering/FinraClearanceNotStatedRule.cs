using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The underwriters' compensation needs clearance before effectiveness: a line of the closing checklist.</summary>
public sealed class FinraClearanceNotStatedRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2801",
        Name = "finra-clearance-not-stated",
        Title = "Clearance of the underwriters' compensation not stated",
        Message = "Nothing says that FINRA has cleared the underwriters' compensation; the staff ask for it before effectiveness.",
        Why = "FINRA Rule 5110 requires underwriting terms to be filed and cleared. Before a registration statement is declared effective the staff "
            + "ask for a statement of the clearance, in correspondence rather than in the prospectus.",
        Fix = "Tell the staff in the response letter whether the compensation has been cleared, and arrange for FINRA's letter or call of no objections.",
        Comment = "As soon as practicable, please furnish to us a statement as to whether or not the amount of compensation to be allowed or paid "
            + "to the underwriters has been cleared with FINRA. Prior to the effectiveness of this registration statement, please provide us with "
            + "a copy of the letter or a call from FINRA informing us that FINRA has no additional concerns.",
        StaffComments = ["calix-2009-12-17#2"],
        Topics = ["UNDERWRITING"],
        Authority = [new Authority("FINRA Rule 5110"), new Authority("Regulation S-K Item 508(e)")],
        Applies = Applicability.Underwritten.And(Applicability.NotFinal),
        Severity = Severity.Info,
        IsGeneral = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# [|UNDERWRITING|]\n\nUnder the underwriting agreement, the underwriters have agreed to purchase all of the shares if they purchase any. Larch & Rowan LLC is the representative."),
        Example.Flagged(
            "# [|UNDERWRITING|]\n\nWe have agreed to pay Larch & Rowan LLC, the representative of the underwriters, a discount of 7%. The underwriters are committed to purchase all of the shares."),
        Example.Clean(
            "# UNDERWRITING\n\nThe underwriters have agreed to purchase all of the shares. FINRA has issued a letter of no objections to the compensation of the underwriters."),
        Example.Clean(
            "# PLAN OF DISTRIBUTION\n\nThe selling stockholders may sell their shares from time to time. No underwriter takes part.")
            with { Setting = ExampleSetting.Resale },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Underwriting;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (filing.Profile is { Underwriting.Value: UnderwritingKind.BestEfforts, Underwriters.Count: 0 }) yield break;
        if (filing.ReadingsOf(section).Tell(Concepts.CompensationCleared)) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails { Confidence = Confidence.Low, GroupKey = "clearance" });
    }
}
