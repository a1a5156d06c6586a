using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Reporting.Letters;

/// <summary>What the closing paragraphs of a comment letter ask for, as a list to work off before effectiveness.</summary>
public static class ClosingChecklist
{
    /// <summary>The items that apply to a filing, in the order of the work.</summary>
    /// <param name="filing">The filing.</param>
    public static IReadOnlyList<ChecklistItem> For(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var profile = filing.Profile;
        var items = new List<ChecklistItem>
        {
            new(
                "cover-letter",
                "Send a response letter with the amendment that repeats each comment by its number and says, with page references, what was changed or why nothing was.",
                "Staff practice; closing paragraphs of every comment letter"),
            new("marked-copies", "File or offer copies of the amendment marked against the filing the staff commented on.", "Securities Act Rule 472; Regulation S-T Rule 310"),
            new(
                "exhibits",
                "File every exhibit that is still to come, the legality opinion (5.1) and the underwriting agreement (1.1) first, early enough for the staff to read them.",
                "Regulation S-K Item 601"),
            new(
                "redactions",
                "Where terms of an exhibit are redacted, carry the legend of Item 601(b)(10)(iv) on the exhibit and in the index, or leave time for a confidential-treatment request under Rule 406.",
                "Regulation S-K Item 601(b)(10)(iv); Securities Act Rule 406"),
            new("supplemental-support", "Send, marked to the statement it supports, each study, survey and statistic that the prospectus relies on, and say which were commissioned.", "Securities Act Rule 418"),
        };
        if (profile.Underwriting?.Value is null or not UnderwritingKind.None)
        {
            items.Add(new ChecklistItem(
                "finra",
                "Have FINRA say that it has no objection to the underwriting compensation, and give the staff a copy of its letter or a call.",
                "FINRA Rule 5110; Securities Act Rule 461(b)(6)"));
        }

        if (profile.Underwriting?.Value is UnderwritingKind.FirmCommitment or null)
        {
            items.Add(new ChecklistItem("recirculation", "Distribute the preliminary prospectus with a bona fide price range before asking for acceleration.", "Securities Act Rules 460 and 461; Exchange Act Rule 15c2-8"));
        }

        items.Add(new ChecklistItem(
            "acceleration",
            "Ask for acceleration in writing at least two business days before the wanted date, signed by the registrant and joined by the managing underwriters, aware of their responsibilities under the Securities Act and the Exchange Act.",
            "Securities Act Rules 460 and 461"));
        items.Add(new ChecklistItem(
            "tandy",
            "Not needed any more: the three “Tandy” acknowledgments that older letters ask for (that effectiveness does not foreclose action, relieve the company of responsibility, or serve as a defense). The staff stopped asking for them in October 2016.",
            "Announcement of the Division of Corporation Finance, October 5, 2016 (citation not verified)",
            IsSuperseded: true));
        return items;
    }
}

/// <summary>An item of the closing checklist.</summary>
/// <param name="Id">A stable kebab-case name.</param>
/// <param name="Text">What to do.</param>
/// <param name="Authority">Why.</param>
/// <param name="IsSuperseded">Whether only old letters ask for it.</param>
public sealed record ChecklistItem(string Id, string Text, string Authority, bool IsSuperseded = false);
