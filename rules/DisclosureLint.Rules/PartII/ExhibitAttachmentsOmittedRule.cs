using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.PartII;

/// <summary>An exhibit is filed without its attachments.</summary>
public sealed class ExhibitAttachmentsOmittedRule : StatementRule
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
        Severity = Severity.Info,
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
    protected override Saying When => Saying.Of(Concepts.AttachmentsLeftOut)
        .In(SectionKind.PartII, SectionKind.Exhibits, SectionKind.ExhibitText)
        .OrInTables()
        .Lacking(Concepts.OmissionAllowed);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } = [Cure.Concept("the legend of Item 601(a)(5)", Concepts.OmissionAllowed)
        .Within(Reach.Neighbours)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Block.Document.Blocks.Any(block => IsLegendFor(block, context))) return null;
        return new ReportDetails
        {
            Confidence = context.Section.IsWithin(SectionKind.ExhibitText) ? Confidence.Medium : Confidence.High,
            LookedFor = lookedFor,
            GroupKey = "attachments",
        };
    }

    /// <summary>
    /// The legend stands once in the index, or at the head of the exhibit. Where a mark introduces it, it speaks for the rows that carry
    /// the mark.
    /// </summary>
    private static bool IsLegendFor(Block block, ConceptContext context)
    {
        var at = block.Text.IndexOf("601(a)(5)", StringComparison.Ordinal);
        if (at < 0 || !block.Section.IsWithinAny([SectionKind.PartII, SectionKind.Exhibits, SectionKind.ExhibitText])) return false;
        var row = (context.Block as TableBlock)?.Table.Cells.FirstOrDefault(cell => cell.Range.Contains(context.Hit.Range.Start))?.Row;
        if (row is null || row.Cells.Count == 0) return true;
        var first = block.Sentences.FirstOrDefault(sentence => sentence.Range.End > at) ?? block.Sentences[0];
        var mark = string.Concat(first.Text.TakeWhile(c => !char.IsLetterOrDigit(c))).Trim();
        return mark.Length == 0 || row.Cells[0].Text.Contains(mark, StringComparison.Ordinal);
    }
}
