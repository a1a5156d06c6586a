using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>A note within audited statements is marked unaudited.</summary>
public sealed partial class AuditedNoteMarkedUnauditedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7303",
        Name = "audited-note-marked-unaudited",
        Title = "Note within audited statements marked unaudited",
        Message = "“{0}” marks as unaudited a note that the audit report covers.",
        Why = "The auditor's report covers all of the notes. A note on subsequent events that is marked unaudited leaves open "
            + "through what date the events were examined (ASC 855-10-50; Regulation S-X Rule 2-02).",
        Fix = "Delete the mark, ask the auditor to date its report to cover the note, or tell why the information is outside the "
            + "financial statements.",
        Comment = "We note that “{quote}” on page {page} is marked unaudited, although it is part of your audited financial statements. "
            + "Please revise, or explain why it is appropriate to mark a note so.",
        Topics = ["AUDIT"],
        Authority = [new Authority("Regulation S-X Rule 2-02"), new Authority("FASB ASC 855-10-50")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.NotesToFinancialStatements, "**13. [|Subsequent Events (unaudited)|]**\n\nIn February 2026 we leased a second dock."),
        Example.Flagged(SectionKind.NotesToFinancialStatements, "**Note 9: [|Subsequent event — unaudited|]**\n\nIn February 2026 we leased a second dock."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "**13. Subsequent Events**\n\nIn February 2026 we leased a second dock."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "**2. Unaudited Interim Information**\n\nThe interim statements are unaudited."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var block in context.Filing.Main.Blocks)
        {
            if (block is not (Heading or Paragraph) || block.Text.Length > 160 || !block.Section.IsWithin(SectionKind.FinancialStatements)) continue;
            if (Marked().Match(block.Text) is not { Success: true } words) continue;

            // Notes of audited and interim statements together mark what belongs to the interim ones.
            if (block.Next?.Text.ContainsIgnoringCase("unaudited") == true) continue;
            context.Report(block, TextSpan.Of(words.Index, words.Length), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "unaudited" });
        }
    }

    [GeneratedRegex(@"\bsubsequent events?\b[^.]{0,20}\(?\bunaudited\b\)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
