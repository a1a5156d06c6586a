using DisclosureLint.Findings;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Protocol;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>The findings of a draft with all that a list groups, filters and shows.</summary>
internal static class FindingListView
{
    public static FindingList Of(string uri, DraftLint lint) => new(uri, lint.Version, [.. (lint.Result?.Findings ?? []).Select(Item)]);

    private static FindingItem Item(Finding finding)
    {
        var section = finding.Location.Section;
        var top = section.TopLevel;
        return new FindingItem(
            finding.Rule.Id,
            finding.Rule.Name,
            finding.Rule.Title,
            finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
            finding.Message,
            finding.Location.Excerpt,
            finding.Fingerprint,
            DiagnosticView.RangeOf(finding.Location))
        {
            Section = OutlineView.NameOf(top),
            SubSection = ReferenceEquals(top, section) ? null : OutlineView.NameOf(section),
            Page = finding.Location.Page,
            Places = finding.Places,
            Suppressed = finding.Suppressed is { } note ? note.Reason ?? note.Kind : null,
        };
    }
}
