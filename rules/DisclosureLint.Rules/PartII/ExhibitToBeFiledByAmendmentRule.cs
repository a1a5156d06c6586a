using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>Exhibits are still to be filed.</summary>
public sealed class ExhibitToBeFiledByAmendmentRule : Rule
{
    /// <summary>What the staff ask for first: the legality opinion, the underwriting agreement, charter and bylaws, material contracts.</summary>
    private static readonly string[] InOrder = ["5", "1", "3", "4", "10", "8", "2"];

    /// <summary>These come with the last amendment or the signatures, and draw no comment.</summary>
    private static readonly string[] Formalities = ["24", "99", "101", "104", "107"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8101",
        Name = "exhibit-to-be-filed-by-amendment",
        Title = "Exhibits to be filed by amendment",
        Message = "Exhibits still to be filed, consents that come with others aside: {1}. The staff must review them before effectiveness, first “{0}”.",
        Why = "The staff review all exhibits required by Regulation S-K Item 601, the legality opinion among them (Staff Legal Bulletin No. 19), "
            + "before a registration statement is declared effective.",
        Fix = "File all exhibits with the next amendment, or furnish drafts of the legality opinion and the underwriting agreement, in time for review.",
        Comment = "We encourage you to file all exhibits with your next amendment or otherwise furnish us drafts of your legality opinion and "
            + "underwriting agreement. We note, for example, “{quote}.” We must review these documents before the registration statement is "
            + "declared effective, and we may have additional comments.",
        StaffComments = ["calix-2009-12-17#3"],
        Topics = ["EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601"), new Authority("Staff Legal Bulletin No. 19", IsVerified: false)],
        Severity = Severity.Warning,
        IsGeneral = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Exhibits,
            "| Exhibit No. | Description |\n|---|---|\n| 1.1 | Form of Underwriting Agreement |\n| 3.1 | Certificate of Incorporation |\n| 5.1* | [|Opinion of Farrow & Lisle LLP|] |\n| 23.1 | Consent of Dunmore LLP |\n\n\\* To be filed by amendment."),
        Example.Flagged(
            SectionKind.Exhibits,
            "| Exhibit No. | Description | Method of filing |\n|---|---|---|\n| 1.1 | [|Form of Underwriting Agreement|] | To be filed by amendment |\n| 3.1 | Certificate of Incorporation | Filed herewith |\n| 5.1 | Opinion of Farrow & Lisle LLP | Filed herewith |"),
        Example.Clean(
            SectionKind.Exhibits,
            "| Exhibit No. | Description |\n|---|---|\n| 1.1* | Form of Underwriting Agreement |\n| 3.1 | Certificate of Incorporation |\n| 5.1* | Opinion of Farrow & Lisle LLP |\n| 23.1* | Consent of Dunmore LLP |\n\n\\* Filed herewith."),
        Example.Clean(
            SectionKind.Exhibits,
            "| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation (incorporated by reference to Exhibit 3.1 to the Form 10-K filed on March 3, 2024) |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 99.1* | Consent of director nominee |\n\n\\* To be filed by amendment.")
            with { Because = "a nominee's consent is a formality" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var outstanding = context.Filing.Facts.Of<ExhibitEntry>()
            .Where(entry => entry.Block.Document == context.Filing.Main && entry.Status == ExhibitStatus.ToBeFiled
                && !Formalities.Contains(Series(entry)) && !IsPartOfOther(entry))
            .OrderBy(Rank)
            .ThenBy(entry => entry.Range.Start)
            .ToArray();
        if (outstanding.Length == 0) return;
        var first = outstanding[0];
        context.Report(first.Block, TitleOf(first), new ReportDetails
        {
            Arguments = [first.Description, outstanding.Length.ToString(CultureInfo.InvariantCulture)],
            Confidence = Confidence.High,
            Severity = Array.Exists(outstanding, entry => InOrder.Contains(Series(entry))) ? null : Severity.Info,
            Related = [.. outstanding.Skip(1).Select(entry => new Place(entry.Block, TitleOf(entry), $"{entry.Number}, also to be filed"))],
            GroupKey = "outstanding",
        });
    }

    private static TextSpan TitleOf(ExhibitEntry entry)
    {
        var start = entry.Block.Text.IndexOf(entry.Description, entry.Range.Start, StringComparison.Ordinal);
        return start < 0 ? entry.Range : TextSpan.Of(start, entry.Description.Length);
    }

    private static string Series(ExhibitEntry entry) => entry.Number.Split('.', '(')[0];

    private static int Rank(ExhibitEntry entry) => Array.IndexOf(InOrder, Series(entry)) is >= 0 and var rank ? rank : InOrder.Length;

    /// <summary>A consent that is contained in an opinion comes with it.</summary>
    private static bool IsPartOfOther(ExhibitEntry entry) =>
        entry.Description.ContainsIgnoringCase("in exhibit") || entry.Description.ContainsIgnoringCase("included on");
}
