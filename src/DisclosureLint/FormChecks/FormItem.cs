using DisclosureLint.Rules;

namespace DisclosureLint.FormChecks;

/// <summary>What a form check says of an item.</summary>
public enum FormStatus
{
    /// <summary>It is there, and nothing was found wrong with it.</summary>
    Present,

    /// <summary>It is there, and something is wrong with it.</summary>
    Defective,

    /// <summary>It is not there, in a document whose sections were found.</summary>
    Missing,

    /// <summary>Such an offering, such a document or the law of that day does not ask for it.</summary>
    NotApplicable,

    /// <summary>Whether it is asked for depends on something that nobody told and the draft does not say.</summary>
    NeedsIntake,

    /// <summary>The tool cannot tell.</summary>
    NotCheckable,
}

/// <summary>The part of a registration statement that an item belongs to.</summary>
public enum FormPart
{
    /// <summary>The facing page of the form.</summary>
    FacingPage,

    /// <summary>Outside and inside cover of the prospectus.</summary>
    Cover,

    /// <summary>The body of the prospectus.</summary>
    Prospectus,

    /// <summary>Part II but for the exhibits.</summary>
    PartII,

    /// <summary>The exhibits.</summary>
    Exhibits,
}

/// <summary>Something that Form S-1 asks for: data, with the tests that answer it.</summary>
/// <param name="Id">A short stable id, such as <c>F4</c> or <c>EX23</c>.</param>
/// <param name="Title">What is asked for.</param>
/// <param name="Part">Where it belongs.</param>
/// <param name="Authority">The source; unverified ones are marked wherever they are shown.</param>
/// <param name="Test">Says whether it is there.</param>
public sealed record FormItem(string Id, string Title, FormPart Part, Authority Authority, FormTest Test)
{
    /// <summary>Which offerings it is asked of.</summary>
    public Applicability Applies { get; init; } = Applicability.Always;

    /// <summary>Ids of rules whose warnings and errors make it defective.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Whether Form S-1 lets the registrant incorporate it from its reports (Items 11A and 12).</summary>
    public bool MayBeIncorporated { get; init; }

    /// <summary>First day on which it is asked for; null for always.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day on which it is asked for; null for open.</summary>
    public DateOnly? EffectiveTo { get; init; }
}
