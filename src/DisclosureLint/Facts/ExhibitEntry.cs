using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>What the exhibit index says of where an exhibit is.</summary>
public enum ExhibitStatus
{
    /// <summary>The index does not say.</summary>
    Unstated,

    /// <summary>Filed or furnished with this document.</summary>
    FiledHerewith,

    /// <summary>Filed with an earlier version of this registration statement.</summary>
    PreviouslyFiled,

    /// <summary>To be filed by amendment.</summary>
    ToBeFiled,

    /// <summary>Incorporated by reference to another filing.</summary>
    IncorporatedByReference,
}

/// <summary>An entry of the exhibit index.</summary>
/// <param name="Block">The table, list item or paragraph it stands in.</param>
/// <param name="Range">The whole entry.</param>
/// <param name="Number">The exhibit number without its marks: <c>10.3</c>.</param>
/// <param name="Marks">The footnote marks at number and description, such as <c>*†</c>; empty for none.</param>
/// <param name="Description">The title as printed, marks included.</param>
/// <param name="Status">Where the exhibit is.</param>
/// <param name="HasConfidentialTreatment">Whether portions are omitted or confidential treatment was asked for.</param>
/// <param name="Target">The address its title links to, or null.</param>
public sealed record ExhibitEntry(
    Block Block,
    TextSpan Range,
    string Number,
    string Marks,
    string Description,
    ExhibitStatus Status,
    bool HasConfidentialTreatment,
    string? Target) : Fact(Block, Range);
