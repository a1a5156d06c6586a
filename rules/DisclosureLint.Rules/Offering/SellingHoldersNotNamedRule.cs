using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>Holders sell, and the table does not say who and how many.</summary>
public sealed partial class SellingHoldersNotNamedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2441",
        Name = "selling-holders-not-named",
        Title = "Selling holders not identified",
        Message = "“{0}” speaks of selling holders; no table gives their names with the amounts that they offer.",
        Why = "Item 507 of Regulation S-K asks for each selling holder by name, the position or relationship of the last three "
            + "years, and the amount owned before, offered and owned after. Rule 430B lets only certain registrants name them later.",
        Fix = "Name each holder and the natural persons with voting or investment power over each entity, give the amounts, and say "
            + "whether any is a broker-dealer or an affiliate of one.",
        Comment = "We note “{quote}” on page {page}. Please identify each selling holder and the natural persons who control it, state "
            + "the amounts that each offers, and tell us whether any is a broker-dealer or an affiliate of one.",
        Topics = ["SELLING"],
        Authority = [new Authority("Regulation S-K Item 507"), new Authority("Regulation S-K Item 508")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Selling Stockholders\n\n[|The selling stockholders are the holders of the shares that we sold in 2024.|] They may sell all of them.\n\n# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |") with { Setting = ExampleSetting.Resale },
        Example.Flagged("# Selling Stockholders\n\n[|The selling stockholders are shown in the table.|]\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| [●] | [●] | [●] |\n\n# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Selling Stockholders\n\nThe selling stockholders are shown in the table.\n\n| Name | Shares owned | Shares offered |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 2,000,000 |") with { Setting = ExampleSetting.Resale },
        Example.Clean("# Principal Stockholders\n\n| Name | Shares owned | Percent |\n|---|---|---|\n| Agnes R. Holm | 2,000,000 | 10% |"),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable || filing.Profile.IsSecondary?.Value != true) return;
        var sections = filing.Main.Sections.Where(section => section.Kind is SectionKind.SellingStockholders or SectionKind.PrincipalStockholders).ToArray();
        if (sections.Length == 0) return;
        var tables = sections.SelectMany(section => section.Blocks).OfType<TableBlock>().Select(block => block.Table).ToArray();
        if (tables.Any(GivesAmountsOffered)) return;
        var place = sections.SelectMany(section => section.Sentences).FirstOrDefault(sentence => Sellers().IsMatch(sentence.Text) && sentence.Block is not TableBlock);
        if (place is not null) context.Report(place, new ReportDetails { Confidence = tables.Length > 0 ? Confidence.High : Confidence.Medium });
    }

    /// <summary>Whether a table has a column of securities offered with a number in it.</summary>
    private static bool GivesAmountsOffered(Table table)
    {
        var columns = Enumerable.Range(1, Math.Max(0, table.ColumnCount - 1)).ToArray();
        var offered = columns.Where(column => Offered().IsMatch(table.ColumnHeading(column))).ToArray();

        // A table whose headings were not read counts as given where it is full of numbers.
        if (offered.Length == 0) offered = table.HeaderRowCount == 0 || !columns.Any(column => table.ColumnHeading(column).Length > 0) ? columns : [];
        if (offered.Length == 0 && Offered().IsMatch(string.Join(' ', table.Rows.Take(4).SelectMany(row => row.Cells).Select(cell => cell.Text)))) offered = columns;
        return table.Rows.Any(row => offered.Any(column => row.CellAt(column) is { Value: > 99, IsPercentage: false }));
    }

    [GeneratedRegex(@"\bsell(?:ing)? (?:stock|share|security|unit)?holders?\b|\bselling (?:stockholders?|shareholders?|securityholders?|security holders?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sellers();

    [GeneratedRegex(@"\b(?:offered|being (?:sold|registered|offered)|to be (?:sold|offered|registered)|maximum number|may be (?:sold|offered)|available for sale|registered)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Offered();
}
