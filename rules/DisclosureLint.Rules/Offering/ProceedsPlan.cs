using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The issuer's plan for the proceeds as the whole prospectus tells it.</summary>
/// <param name="Section">The section on the use of proceeds.</param>
/// <param name="Statements">The uses stated in that section.</param>
/// <param name="Summary">The uses stated in the summary.</param>
internal sealed record ProceedsPlan(Section? Section, IReadOnlyList<ProceedsUse> Statements, IReadOnlyList<ProceedsUse> Summary)
{
    /// <summary>Whether the section says both that there is no specific plan and why the offering is made, as Item 504 allows.</summary>
    public bool IsToldToBeOpen =>
        Section is not null
        && Section.Sentences.Any(sentence => ProceedsWording.NoSpecificPlan().IsMatch(sentence.Text))
        && Section.Sentences.Any(sentence => ProceedsWording.ReasonsForOffering().IsMatch(sentence.Text));

    /// <summary>The plan of a filing.</summary>
    /// <param name="filing">The filing.</param>
    public static ProceedsPlan Of(Filing filing)
    {
        var uses = filing.Facts.Of<ProceedsUse>();
        var statements = uses.Where(use => use.Home is not null).ToArray();
        return new ProceedsPlan(statements.FirstOrDefault()?.Home, statements, [.. uses.Where(use => use.Home is null)]);
    }

    /// <summary>Whether an offering of the kind has proceeds whose use is the issuer's to plan.</summary>
    /// <param name="profile">What is known of the offering.</param>
    public static bool IsExpectedOf(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true
        && profile.Kind?.Value is not (OfferingKind.SpinOff or OfferingKind.DirectListing);
}
