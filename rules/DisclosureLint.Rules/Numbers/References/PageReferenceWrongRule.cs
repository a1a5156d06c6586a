using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A reference to a heading on a page where the heading does not stand.</summary>
public sealed class PageReferenceWrongRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1541",
        Name = "page-reference-wrong",
        Title = "Cross-reference to the wrong page",
        Message = "The reference names page {1}, but “{2}” begins on page {3}.",
        Why = "Regulation S-K Item 501(b)(5) asks for a cross-reference to the risk factors with the page on which they appear; any other page reference is "
            + "to be right too.",
        Fix = "Correct the page number.",
        Comment = "Please correct the page number in your cross-reference to “{quote}.” The section appears on a different page.",
        Topics = ["COVER", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 501(b)(5)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nSee “[|Risk Factors|]” beginning on page 71 of this prospectus.\n\n# RISK FACTORS\n\nOur mills may flood."),
        Example.Flagged("# BUSINESS\n\nWe own a mill. See “[|Use of Proceeds|]” on page 72.\n\n# USE OF PROCEEDS\n\nWe intend to build a mill."),
        Example.Clean("# BUSINESS\n\nWe own a mill. See “Use of Proceeds.”\n\n# USE OF PROCEEDS\n\nWe intend to build a mill."),
        Example.Clean("# BUSINESS\n\nWe own a mill. See “Mills of the North” on page 72 of the annual report of our parent."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var headings = context.Node.Main.Blocks.OfType<Heading>().Where(heading => heading.Page is not null)
            .ToLookup(heading => TitleKey.Of(heading.Text), StringComparer.Ordinal);
        foreach (var reference in context.Node.Facts.Of<CrossReference>())
        {
            if (reference.Page is not { } named || reference.Kind != CrossReferenceKind.Section || reference.Block.Document != context.Node.Main) continue;
            if (reference.Section.IsWithin(SectionKind.TableOfContents)) continue;
            var titled = headings[TitleKey.Of(reference.Path[^1])].ToArray();
            var found = titled.Select(heading => heading.Page!).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

            // A title that heads several sections leaves open which one is meant.
            if (found.Length != 1 || found.Contains(named, StringComparer.OrdinalIgnoreCase)) continue;
            if (!NamesTheFirstPage(reference)
                && titled.Any(heading => heading.Section.Blocks.Any(block => string.Equals(block.Page, named, StringComparison.OrdinalIgnoreCase)))) continue;
            context.Report(reference.Block, reference.Range, new ReportDetails
            {
                Arguments = [reference.Text, named, reference.Path[^1], found[0]],
                Confidence = Confidence.High,
                GroupKey = reference.Path[^1] + named,
            });
        }
    }

    /// <summary>"Beginning on page 4" means the heading; "on page 7" may be a passage further down.</summary>
    private static bool NamesTheFirstPage(CrossReference reference) =>
        reference.Block.Text.AsSpan(reference.Range.End, Math.Min(30, reference.Block.Text.Length - reference.Range.End)) is var after
        && (after.ContainsIgnoringCase("begin") || after.ContainsIgnoringCase("start")
            || after.ContainsIgnoringCase("commenc"));
}
