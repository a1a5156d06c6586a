using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A reference to a heading that the document does not have.</summary>
public sealed class HeadingNotFoundRule : Rule
{
    private static readonly string[] Names = ["section", "sections", "heading", "headings", "caption", "captions", "captioned", "headed"];
    private static readonly string[] Between = ["entitled", "titled", "captioned", "called"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1544",
        Name = "heading-not-found",
        Title = "Cross-reference to a heading that is not there",
        Message = "No heading reads “{0}”.",
        Why = "Securities Act Rule 421(b): a reference to a section that was renamed or removed leads nowhere.",
        Fix = "Use the heading as it stands in the document.",
        Comment = "You refer to “{quote},” but there does not appear to be a section with that heading. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "We lease two mills. See the section titled “[|Certain Mill Leases|]” in this prospectus."),
        Example.Flagged(SectionKind.RiskFactors, "The sums are told under the heading “[|Summary of Mill Income|].”"),
        Example.Flagged(SectionKind.RiskFactors, "Holders may sell. See “[|Mills Eligible for Resale|].” We have two."),
        Example.Clean("# BUSINESS\n\nWe lease two mills. See the section titled “Mill Leases.”\n\n## Mill Leases\n\nBoth leases end in 2031."),
        Example.Clean("# BUSINESS\n\nWe lease two mills. See the section titled “Mill Leases” in the annual report of our parent."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var main = context.Node.Main;
        if (!main.Outline.IsReliable || main.Sections.Count < 12) return;

        var headings = main.Blocks.OfType<Heading>().Select(heading => TitleKey.Of(heading.Text)).ToArray();
        string[]? starts = null;
        foreach (var reference in context.Node.Facts.Of<CrossReference>())
        {
            if (reference.Kind != CrossReferenceKind.Section || reference.Block.Document != main || reference.Block is TableBlock) continue;
            var key = TitleKey.Of(reference.Path[^1]);
            if (key.Length < 8 || IsElsewhere(reference) || headings.Any(heading => heading.Contains(key, StringComparison.Ordinal)) || !IsNamedAsSection(reference)) continue;
            if (HasStart(starts ??= StartsIn(main), key)) continue;
            context.Report(reference.Block, reference.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = key });
        }
    }

    /// <summary>A heading may be the first words of a paragraph or a cell, set in bold.</summary>
    private static string[] StartsIn(FilingDocument main)
    {
        var starts = main.Blocks.Where(block => block is not PageFurniture && !block.Section.IsWithin(SectionKind.TableOfContents))
            .SelectMany(block => block is TableBlock table ? table.Table.Cells.Select(cell => cell.Text) : [block.Text])
            .Select(text => TitleKey.Of(text.Length > 260 ? text[..260] : text)).Where(key => key.Length > 0).ToArray();
        Array.Sort(starts, StringComparer.Ordinal);
        return starts;
    }

    /// <summary>Titles of other documents are cited with the document's name.</summary>
    private static bool IsElsewhere(CrossReference reference)
    {
        var sentence = reference.Sentence?.Text ?? "";
        return sentence.ContainsIgnoringCase("annual report") || sentence.ContainsIgnoringCase("Form 10-")
            || sentence.ContainsIgnoringCase("proxy statement") || sentence.ContainsIgnoringCase("incorporated by reference")
            || sentence.ContainsIgnoringCase("agreement") || sentence.ContainsIgnoringCase("http");
    }

    /// <summary>Quotation marks also stand around defined terms: only words that call the title one count.</summary>
    private static bool IsNamedAsSection(CrossReference reference)
    {
        if (reference.Text.ContainsAny(['—', '–']) || reference.Path[^1].ContainsIgnoringCase("Registration Fee")) return false;
        var before = reference.Block.Text.AsSpan(0, reference.Range.Start).TrimEnd("“\" ");
        foreach (var word in Between)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) before = before[..^word.Length].TrimEnd();
        }

        if (before.EndsWith("in this prospectus", StringComparison.OrdinalIgnoreCase)) before = before[..^"in this prospectus".Length].TrimEnd();
        var last = before[(before.LastIndexOf(' ') + 1)..].TrimStart("(");
        foreach (var name in Names)
        {
            if (last.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        // "See" alone leads to a section too where the title is set like one.
        return last is "See" && reference.Path.Count == 1 && reference.Path[0].Count(' ') >= 2 && reference.Block.Text[reference.Range.Start - 1] is '“' or '"';
    }

    private static bool HasStart(string[] starts, string key)
    {
        var at = Array.BinarySearch(starts, key, StringComparer.Ordinal);
        if (at >= 0) return true;
        at = ~at;
        return at < starts.Length && starts[at].StartsWith(key, StringComparison.Ordinal);
    }
}
