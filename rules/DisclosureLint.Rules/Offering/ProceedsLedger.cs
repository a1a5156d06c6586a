using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The uses of the proceeds as the whole prospectus tells them.</summary>
/// <param name="Section">The section on the use of proceeds; null where it tells none.</param>
/// <param name="Uses">The uses told in that section.</param>
/// <param name="Summary">The uses told in the summary.</param>
internal sealed record ProceedsLedger(Section? Section, IReadOnlyList<ProceedsUse> Uses, IReadOnlyList<ProceedsUse> Summary)
{
    /// <summary>Offerings whose proceeds the issuer plans to use.</summary>
    public static Applicability Expected { get; } = Applicability.Operating.And(Applicability.Primary);

    /// <summary>The section's blocks as they read.</summary>
    public IReadOnlyList<BlockReading> Blocks { get; private init; } = [];

    /// <summary>Whether the section says both that there is no specific plan and why the offering is made, as Item 504 allows.</summary>
    public bool IsToldToBeOpen => Blocks.Tell(Concepts.NoSpecificPlan) && Blocks.Tell(Concepts.ReasonsForTheOffering);

    /// <summary>The ledger of a filing; blank-check companies and distributions have none.</summary>
    /// <param name="filing">The filing.</param>
    public static ProceedsLedger Of(Filing filing)
    {
        if (filing.Profile is { IsBlankCheck.Value: true } or { Kind.Value: OfferingKind.SpinOff or OfferingKind.DirectListing })
            return new ProceedsLedger(null, [], []);
        var uses = filing.Facts.Of<ProceedsUse>();
        ProceedsUse[] told = [.. uses.Where(use => use.Home is not null)];
        var home = told.FirstOrDefault()?.Home;
        return new ProceedsLedger(home, told, [.. uses.Where(use => use.Home is null)])
        {
            Blocks = home is null ? [] : [.. filing.ReadingsOf(home)],
        };
    }
}
