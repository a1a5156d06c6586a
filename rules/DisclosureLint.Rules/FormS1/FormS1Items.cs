using DisclosureLint.FormChecks;

namespace DisclosureLint.Rules.FormS1;

/// <summary>What Form S-1 asks for, in the order of the form.</summary>
public static class FormS1Items
{
    /// <summary>All items, in the order of the form.</summary>
    public static IReadOnlyList<FormItem> All { get; } =
    [
        .. FacingPageItems.All, .. CoverItems.All, .. ProspectusItems.Forepart, .. ProspectusItems.Company, .. ProspectusItems.People,
        .. BlankCheckAndResaleItems.All, .. PartIIItems.All, .. ExhibitItems.All,
    ];
}
