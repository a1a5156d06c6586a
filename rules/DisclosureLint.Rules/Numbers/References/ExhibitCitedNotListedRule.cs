using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>An exhibit to this registration statement that the text cites and the index does not list.</summary>
public sealed class ExhibitCitedNotListedRule : Rule
{
    private const int SmallestIndex = 4;

    private static readonly string[] OtherDocuments =
        ["Form 8-K", "Form 10-", "Form S-", "Form 20-F", "annual report", "quarterly report", "current report", "incorporated", "previously filed", "attached"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1543",
        Name = "exhibit-cited-not-listed",
        Title = "Exhibit cited but not listed",
        Message = "Exhibit {1} is cited as filed with this registration statement, but the index does not list it.",
        Why = "Regulation S-K Item 601(a)(2) asks for an index of every exhibit; a cited exhibit that is not in it was renumbered or is missing.",
        Fix = "Correct the number or list the exhibit.",
        Comment = "You refer to “{quote},” but your exhibit index does not list it. Please revise.",
        Topics = ["EXHIBITS", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 601(a)(2)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Index = "\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Charter |\n| 3.2 | Bylaws |\n| 5.1 | Opinion |\n| 10.1 | Lease of the mill |\n| 23.1 | Consent |";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\nThe supply contract is filed as [|Exhibit 10.7|] to this registration statement." + Index),
        Example.Flagged("# BUSINESS\n\nThe lease is filed as [|Exhibit 10.2|] to the registration statement of which this prospectus is a part." + Index),
        Example.Flagged("# BUSINESS\n\nOur charter (Exhibit 3.1) and our bylaws ([|Exhibit 3.3|]) allow it." + Index),
        Example.Clean("# BUSINESS\n\nThe lease is filed as Exhibit 10.1 to this registration statement." + Index),
        Example.Clean("# BUSINESS\n\nThe lease was filed as Exhibit 10.7 to our annual report for 2024." + Index),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var listed = filing.Facts.Of<ExhibitEntry>().Select(entry => entry.Number).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (listed.Count < SmallestIndex) return;
        var index = string.Join('\n', filing.Main.Blocks.Where(block => block.Section.IsWithin(SectionKind.Exhibits)).Select(block => block.Text));
        foreach (var reference in filing.Facts.Of<CrossReference>().Where(reference => reference.Kind == CrossReferenceKind.Exhibit))
        {
            if (reference.Block.Document != filing.Main || reference.Section.IsWithin(SectionKind.Exhibits) || reference.Block is TableBlock) continue;
            var text = reference.Block.Text;
            var after = text.AsSpan(reference.Range.End, Math.Min(60, text.Length - reference.Range.End));
            if (!(Here(after) || IsBare(reference)) || listed.Contains(reference.Path[^1])
                || listed.Any(number => number.StartsWith(reference.Path[^1] + ".", StringComparison.Ordinal))) continue;

            // An entry that was not read as one still shows its number.
            if (index.Contains(reference.Path[^1], StringComparison.Ordinal)) continue;
            context.Report(reference.Block, reference.Range, new ReportDetails { Arguments = [reference.Text, reference.Path[^1]], Confidence = Confidence.High, GroupKey = reference.Path[^1] });
        }
    }

    /// <summary>"To this registration statement", "hereto".</summary>
    private static bool Here(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(", ");
        if (after.StartsWith("hereto", StringComparison.OrdinalIgnoreCase)) return true;
        if (!after.StartsWith("to ", StringComparison.OrdinalIgnoreCase) && !after.StartsWith("of ", StringComparison.OrdinalIgnoreCase)) return false;
        after = after[3..];
        foreach (var own in (ReadOnlySpan<string>)["this registration statement", "the registration statement", "our registration statement", "this prospectus", "this filing"])
        {
            if (!after.StartsWith(own, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = after[own.Length..];
            return !rest.StartsWith(" on Form", StringComparison.Ordinal) && !rest.StartsWith(" filed", StringComparison.Ordinal) && !rest.StartsWith(" (", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>"Our bylaws (Exhibit 3.2)", with no other document that the exhibit could belong to.</summary>
    private static bool IsBare(CrossReference reference)
    {
        var (text, start, end) = (reference.Block.Text, reference.Range.Start, reference.Range.End);
        if (start == 0 || text[start - 1] != '(' || end >= text.Length || text[end] != ')') return false;
        var sentence = reference.Sentence?.Text ?? text;
        return !OtherDocuments.Any(other => sentence.Contains(other, StringComparison.OrdinalIgnoreCase));
    }
}
