using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A line of the table of contents that names a page on which its section does not begin.</summary>
public sealed class ContentsPageWrongRule : Rule
{
    /// <summary>Contents of which more lines are off were made for another paging, and the pages counted here may be the wrong ones.</summary>
    private const double LargestShareWrong = 0.34;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1542",
        Name = "contents-page-wrong",
        Title = "Table of contents with a wrong page",
        Message = "The contents have “{1}” on page {2}, but it begins on page {3}.",
        Why = "Regulation S-K Item 502(a) asks for a reasonably detailed table of contents that shows the page of each section.",
        Fix = "Bring the table of contents up to date.",
        Comment = "The page number of “{quote}” in your table of contents does not appear to be correct. Please revise.",
        Topics = ["COVER", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 502(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Draft("[|31|]", "6")) with { Setting = ExampleSetting.Bare },
        Example.Flagged(Draft("1", "[|16|]")) with { Setting = ExampleSetting.Bare },
        Example.Clean(Draft("1", "6")) with { Setting = ExampleSetting.Bare },
        Example.Clean("# TABLE OF CONTENTS\n\n| Title | Page |\n|---|---|\n| RISK FACTORS | 4 |\n\n# RISK FACTORS\n\nOur mills may flood.") with { Setting = ExampleSetting.Bare, Because = "the pages are not printed" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var headings = context.Node.Main.Sections.Where(section => section is { Heading: not null, Page: not null }).ToLookup(section => TitleKey.Of(section.Title), StringComparer.Ordinal);
        var lines = new List<(TableBlock Block, TableCell Page, string Title, string Actual, bool IsRight)>();
        foreach (var block in context.Node.Main.Blocks.OfType<TableBlock>().Where(block => block.Section.IsWithin(SectionKind.TableOfContents)))
        {
            foreach (var row in block.Table.Rows.Where(row => row.Cells.Count == 2))
            {
                var (title, page) = (row.Cells[0].Text, row.Cells[1]);
                var found = headings[TitleKey.Of(title)].ToArray();
                if (found.Length != 1 || page.Text.Length > 6 || !page.Text.Any(char.IsAsciiDigit)) continue;
                lines.Add((block, page, title, found[0].Page!, found[0].Page!.Equals(page.Text.Trim(), StringComparison.OrdinalIgnoreCase)));
            }
        }

        var wrong = lines.Where(line => !line.IsRight).ToArray();
        if (wrong.Length == 0 || wrong.Length > lines.Count * LargestShareWrong) return;
        var first = wrong[0];
        context.Report(first.Block, first.Page.Range, new ReportDetails
        {
            Arguments = [first.Title, first.Title, first.Page.Text, first.Actual],
            Confidence = Confidence.High,
            Related = [.. wrong.Skip(1).Select(line => new Place(line.Block, line.Page.Range, $"“{line.Title}” begins on page {line.Actual}"))],
            GroupKey = "contents",
        });
    }

    private static string Draft(string risk, string business) =>
        "<!-- page i -->\n\n# PROSPECTUS\n\nCommon stock of Orrin Vale, Inc.\n\n<!-- page ii -->\n\n# TABLE OF CONTENTS\n\n| Title | Page |\n|---|---|\n"
        + $"| RISK FACTORS | {risk} |\n| USE OF PROCEEDS | 2 |\n| DIVIDEND POLICY | 3 |\n| CAPITALIZATION | 4 |\n| DILUTION | 5 |\n| BUSINESS | {business} |\n\n"
        + "<!-- page 1 -->\n\n# RISK FACTORS\n\nOur mills may flood.\n\n<!-- page 2 -->\n\n# USE OF PROCEEDS\n\nWe intend to build a mill.\n\n"
        + "<!-- page 3 -->\n\n# DIVIDEND POLICY\n\nWe pay none.\n\n<!-- page 4 -->\n\n# CAPITALIZATION\n\nWe have no debt.\n\n"
        + "<!-- page 5 -->\n\n# DILUTION\n\nYou will be diluted.\n\n<!-- page 6 -->\n\n# BUSINESS\n\nWe saw timber.\n";
}
