using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PartII;

/// <summary>An exhibit is filed without its attachments.</summary>
public sealed partial class ExhibitAttachmentsOmittedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8111",
        Name = "exhibit-attachments-omitted",
        Title = "Exhibit filed without its attachments",
        Message = "“{0}”: the exhibit is not complete.",
        Why = "Regulation S-K Item 601(a)(5) lets a registrant omit schedules and similar attachments only if they hold no material information "
            + "that is not disclosed elsewhere, and with a list of them in the exhibit. Before 2019 Item 601(b)(10) gave no such right.",
        Fix = "File the exhibit in full, with all attachments; or list the omitted attachments in it, say that the omission is under "
            + "Item 601(a)(5), and undertake to furnish them on request.",
        Comment = "We note that an exhibit has been filed without its attachments: “{quote}.” Please re-file the exhibit in full, including all "
            + "attachments, or tell us how the omission complies with Item 601(a)(5) of Regulation S-K.",
        StaffComments = ["calix-2009-12-17#26"],
        Topics = ["EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601(a)(5)"), new Authority("Regulation S-K Item 601(b)(10)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Exhibits,
            "| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 10.4 | [|Employment Agreement with Ada Thorne (without its Annex A, Form of Release)|] |\n| 10.5 | Lease |"),
        Example.Flagged(
            SectionKind.Exhibits,
            "[|The schedules and annexes to Exhibits 10.3 through 10.6 have been omitted.|]"),
        Example.Clean(
            SectionKind.Exhibits,
            "Schedules to this agreement have been omitted pursuant to Item 601(a)(5) of Regulation S-K. The registrant will furnish a copy of any "
            + "omitted schedule to the Commission on request."),
        Example.Clean(
            SectionKind.Exhibits,
            "All financial statement schedules are omitted because the information is not required or is shown in the notes.")
            with { Because = "these are schedules to financial statements" },
        Example.Clean(
            SectionKind.Exhibits,
            "| Exhibit No. | Description |\n|---|---|\n| 10.4 | Employment Agreement with Ada Thorne, with Annex A, Form of Release |\n| 10.5 | Lease |"),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "annex*", "schedules", "schedule", "attachment*", "appendix", "appendices", "exhibits", "exhibit",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.PartII, SectionKind.Exhibits, SectionKind.ExhibitText];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Form is null || profile.Form.Value.StartsWith("S-", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!Omission().IsMatch(text) || Legend().IsMatch(text)) return;

        if (hit.Block.Document.Blocks.Any(block => IsLegendFor(block, hit))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Confidence = hit.Section.IsWithin(SectionKind.ExhibitText) ? Confidence.Medium : Confidence.High,
            GroupKey = "attachments",
        });
    }

    /// <summary>
    /// The legend stands once in the index, or at the head of the exhibit. Where a mark introduces it, it speaks for the rows that carry
    /// the mark.
    /// </summary>
    private static bool IsLegendFor(Block block, PhraseContext hit)
    {
        if (!block.Text.Contains("601(a)(5)", StringComparison.Ordinal)) return false;
        if (!block.Section.IsWithinAny([SectionKind.PartII, SectionKind.Exhibits, SectionKind.ExhibitText])) return false;
        var cell = (hit.Block as TableBlock)?.Table.Cells.FirstOrDefault(cell => cell.Range.Contains(hit.Match.Start));
        return cell is null || LegendMark().Match(block.Text) is not { Success: true } mark
            || cell.Row.Cells[0].Text.Contains(mark.Groups["mark"].Value, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<mark>[+*†‡^§~#]{1,3}) ?(?:Schedules?|Annex(?:es)?|Attachments?|Exhibits|Certain|Portions|Pursuant)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LegendMark();

    [GeneratedRegex(@"\b(?:without|excluding|omitting|other than|except(?:ing)?(?: for)?) (?:its |the |all |any |their |certain )*(?:annex(?:es)?|schedules?|attachments?|appendi(?:x|ces)|exhibits? (?:[A-Z]\b|thereto|to such))|\b(?:annex(?:es)?|schedules?|attachments?|appendi(?:x|ces)|exhibits? (?:thereto|to (?:such|this|the|these)))\b[^;]{0,90}\b(?:(?:is|are|was|were|has been|have been|being|intentionally) (?:intentionally )?(?:omitted|excluded|left out|not (?:filed|attached|included))|not been (?:filed|included|attached)|omitted)\b|\[?(?:annex|schedule|attachment|appendix|exhibit)(?:es|s)? [A-Z0-9]{1,3}:? ?[-–—]? ?\[?(?:intentionally )?omitted\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Omission();

    [GeneratedRegex(@"\bfinancial statements? schedules?\b|\b601\((?:a|b)\)\(|\b(?:furnish|provide)\w*\b.{0,60}\b(?:supplementally|upon request|on request|to the (?:SEC|commission))|\bnot applicable\b|\bnot required\b|\binapplicable\b|\bset forth therein\b|\bfinancial statements\b|\bconfidential\b|\b(?:portions|terms|information) (?:of|in|from)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Legend();
}
