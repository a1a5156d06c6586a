using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The ownership table has no line for all directors and executive officers as a group.</summary>
public sealed class NoGroupRowRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6305",
        Name = "no-group-row",
        Title = "No line for directors and officers as a group",
        Message = "The ownership table “{0}” has no line for all directors and executive officers as a group.",
        Why = "Item 403(b) asks for the holdings of the directors and executive officers as a group, without naming them.",
        Fix = "Add a line for all directors and executive officers as a group with their number.",
        Comment = "Please add to the beneficial ownership table on page {page} the holdings of all directors and executive officers as a group.",
        Topics = ["OWNERSHIP"],
        Authority = [new Authority("Regulation S-K Item 403(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # [|Principal Stockholders|]

            | Name of beneficial owner | Shares | Percent |
            | --- | --- | --- |
            | Ansel T. Orwick | 400,000 | 12.0% |
            | Mirela Vance | 300,000 | 9.0% |
            | Dov Harkness | 200,000 | 6.0% |
            """),
        Example.Flagged(
            """
            # [|Security Ownership of Certain Beneficial Owners and Management|]

            | Name | Number beneficially owned | Percent of class |
            | --- | --- | --- |
            | Ansel T. Orwick | 400,000 | 12.0% |
            | Mirela Vance | 300,000 | 9.0% |
            | Dov Harkness | 200,000 | 6.0% |
            """),
        Example.Clean(
            """
            # Principal Stockholders

            | Name of beneficial owner | Shares | Percent |
            | --- | --- | --- |
            | Ansel T. Orwick | 400,000 | 12.0% |
            | Mirela Vance | 300,000 | 9.0% |
            | All directors and executive officers as a group (2 persons) | 700,000 | 21.0% |
            """),
        Example.Clean(
            """
            # Principal Stockholders

            | Name of beneficial owner | Shares | Percent |
            | --- | --- | --- |
            | Ansel T. Orwick, sole officer and director | 400,000 | 62.0% |
            """)
            with { Because = "one person is the whole group" },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.PrincipalStockholders;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestHolders = 3;
        var reading = filing.Reading;
        if (section.Blocks.Any(block => block is not Heading && reading.Of(block)?.Has(Concepts.DirectorsAndOfficersAsAGroup) == true)) yield break;
        var tables = section.BodyBlocks.OfType<TableBlock>().Where(table => table.Table.BodyRows.Any(IsOfAnInsider)).ToArray();
        if (tables.Sum(table => table.Table.BodyRows.Count(row => row.Cells.Any(cell => cell.Value is not null))) < FewestHolders) yield break;
        yield return new MissingDisclosure();

        bool IsOfAnInsider(TableRow row) => row.Cells.Any(cell => cell.Value is not null) && PersonName.IsIn(row.Label);
    }
}
