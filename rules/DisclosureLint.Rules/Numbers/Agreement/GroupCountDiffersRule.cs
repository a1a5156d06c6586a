using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.Dates;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The ownership table counts another number of directors and officers than the table of management lists.</summary>
public sealed partial class GroupCountDiffersRule : Rule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1527",
        Name = "group-count-differs",
        Title = "Directors and officers counted differently",
        Message = "The group has {1} persons here; the table of management lists {2} directors and officers.",
        Why = "Regulation S-K Item 403(b) asks for the ownership of each director and named executive officer and of all directors and executive officers as a "
            + "group, the same persons as Item 401 lists.",
        Fix = "Count in the group everyone whom Item 401 lists, nominees included, or say who is left out and why.",
        Comment = "The number of persons in “{quote}” does not agree with the directors and executive officers listed in your section on management. Please reconcile.",
        Topics = ["OWNERSHIP", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 403(b)"), new Authority("Regulation S-K Item 401")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Managers = "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Ida Marrow | 51 | Chief Executive Officer and Director |\n| Tobias Quill | 44 | Chief Financial Officer |\n| Wen Sorrel | 60 | Director |\n\n# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares | Percent |\n|---|---|---|\n| Ida Marrow | 3,000,000 | 20.0% |\n| ";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Managers + "[|All directors and executive officers as a group (5 persons)|] | 3,600,000 | 24.0% |"),
        Example.Flagged(Managers + "[|Directors and executive officers as a group (two persons)|] | 3,600,000 | 24.0% |"),
        Example.Clean(Managers + "All directors and executive officers as a group (3 persons) | 3,600,000 | 24.0% |"),
        Example.Clean(Managers + "All directors and executive officers as a group | 3,600,000 | 24.0% |"),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var management = context.Node.Main.Blocks.OfType<TableBlock>().FirstOrDefault(block => block.Section.IsWithin(SectionKind.Management) && AgeColumn(block.Table) > 0);
        if (management is null || Listed(management.Table) is not { Length: > 1 } people) return;
        var (least, most) = (people.Count(row => IsDirectorOrOfficer(row) && !IsNominee(row)), people.Length);
        foreach (var block in context.Node.Main.Blocks.OfType<TableBlock>().Where(block => block.Section.IsWithin(SectionKind.PrincipalStockholders)))
        {
            foreach (var cell in block.Table.Rows.SelectMany(row => row.Cells))
            {
                if (Group().Match(cell.Text) is not { Success: true } match) continue;
                var word = match.Groups["number"].Value;
                var count = int.TryParse(word, CultureInfo.InvariantCulture, out var digits) ? digits : (int?)NumberWords.Parse(word);
                if (count is null || (count >= least && count <= most)) continue;
                context.Report(block, TextSpan.Of(cell.Range.Start + match.Index, match.Length), new ReportDetails
                {
                    Arguments = [match.Value, count.Value.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)],
                    Confidence = Confidence.Medium,
                    Related = [new Place(management, new TextSpan(0, management.Text.Length), "directors and officers listed")],
                    GroupKey = "group",
                });
            }
        }
    }

    private static int AgeColumn(Table table)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (table.ColumnHeading(column).Trim().Equals("age", StringComparison.OrdinalIgnoreCase)) return column;
        }

        return -1;
    }

    /// <summary>The persons down to a heading of others, such as key employees.</summary>
    private static TableRow[] Listed(Table table)
    {
        var age = AgeColumn(table);
        return [.. table.BodyRows.TakeWhile(row => !Others().IsMatch(row.Label)).Where(row => row.CellAt(age)?.Value is >= 18 and < 110)];
    }

    private static bool IsDirectorOrOfficer(TableRow row) => row.Cells.Any(cell => cell.Column > 0 && Office().IsMatch(cell.Text));

    private static bool IsNominee(TableRow row) => row.Cells.Any(cell => cell.Text.ContainsIgnoringCase("nominee"));

    [GeneratedRegex(@"\b(all )?(of )?(our )?(current )?(executive officers and directors|directors and (executive )?officers|officers and directors)( and director nominees)?,? as a group \((?<number>[0-9]+|[a-z]+(-[a-z]+)?) (persons|people|individuals)\)", Options)]
    private static partial Regex Group();

    [GeneratedRegex(@"^(other |key |significant |certain )*(key |significant )(employees|personnel|management)|^(other|non-?executive) (officers|management|employees)", Options)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(director|officer|president|chair(man|woman|person)?|secretary|treasurer|counsel|controller)\b", Options)]
    private static partial Regex Office();
}
