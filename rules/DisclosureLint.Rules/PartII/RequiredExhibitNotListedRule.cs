using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PartII;

/// <summary>The exhibit index lacks an exhibit that the form asks for.</summary>
public sealed class RequiredExhibitNotListedRule : Rule
{
    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 4;

    /// <summary>From this day on the fee table is Exhibit 107.</summary>
    private static readonly DateOnly FeeExhibitFrom = new(2022, 1, 31);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8102",
        Name = "required-exhibit-not-listed",
        Title = "Required exhibit not in the index",
        Message = "The exhibit index lists no {0}.",
        Why = "Regulation S-K Item 601 asks for the exhibit with a registration statement on this form.",
        Fix = "List the exhibit and file it with the next amendment, or say where it is incorporated from.",
        Comment = "We note that your exhibit index does not include all exhibits required by Item 601 of Regulation S-K. Please revise the "
            + "index and file the missing exhibits with your next amendment.",
        StaffComments = ["calix-2009-12-17#3"],
        Topics = ["EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601")],
        Severity = Severity.Warning,
        IsGeneral = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# [|EXHIBIT INDEX|]\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | Consent of Dunmore LLP |"),
        Example.Flagged(
            "# [|EXHIBIT INDEX|]\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |"),
        Example.Clean(
            "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 1.1 | Form of Underwriting Agreement |\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 23.1 | Consent of Dunmore LLP |\n| 107 | Filing Fee Table |"),
        Example.Clean(
            "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 99.1 | Press release |")
            with { Because = "too short to be the whole index" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Form is null || profile.Form.Value.StartsWith("S-1", StringComparison.OrdinalIgnoreCase);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var entries = filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main).ToArray();
        if (entries.Length < SmallestIndex) return;
        var missing = Missing(filing.Profile, entries, context.AsOf).ToArray();
        if (missing.Length == 0) return;
        var section = entries[0].Section;
        Block place = section.Heading is { } heading ? heading : entries[0].Block;
        context.Report(place, new ReportDetails
        {
            Arguments = [string.Join(", no ", missing.Select(exhibit => exhibit.Name))],
            Severity = Array.Exists(missing, exhibit => exhibit.IsCertain) ? null : Severity.Info,
            Confidence = Array.Exists(missing, exhibit => exhibit.IsCertain) ? Confidence.Medium : Confidence.Low,
            GroupKey = string.Join(' ', missing.Select(exhibit => exhibit.Name)),
        });
    }

    private static IEnumerable<(string Name, bool IsCertain)> Missing(OfferingProfile profile, ExhibitEntry[] entries, DateOnly? asOf)
    {
        var listed = entries.Select(entry => entry.Number.Split('.', '(')[0]).ToHashSet(StringComparer.Ordinal);
        if (profile.Underwriting?.Value == UnderwritingKind.FirmCommitment
            && !listed.Contains("1")) yield return ("underwriting agreement (1)", true);
        if (!listed.Contains("3")) yield return ("charter and bylaws (3)", false);
        if (!listed.Contains("5")) yield return ("opinion on legality (5)", true);

        // An index read only in part ends early: the consents are missing for certain where later exhibits follow.
        if (!listed.Contains("23")) yield return ("consents of accountants and counsel (23)",
            listed.Any(number => number is "24" or "25" or "99" or "101" or "107"));
        if (asOf >= FeeExhibitFrom && !listed.Contains("107")) yield return ("filing fee table (107)", false);
    }
}
