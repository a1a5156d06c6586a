using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A fund or company holds the shares, and no natural person with power over them is named.</summary>
public sealed partial class HolderWithoutNaturalPersonRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6301",
        Name = "holder-without-natural-person",
        Title = "Natural persons behind a holder not named",
        Message = "“{0}” does not name the natural persons who have voting or investment power over the shares.",
        Why = "Item 403 asks for beneficial owners, and under Exchange Act Rule 13d-3 those are the persons with voting or investment power. For "
            + "a holder that is an entity the staff ask for the natural persons who have that power (Regulation S-K C&DI 140.02).",
        Fix = "Name the natural persons who alone or together have voting or dispositive power over the shares, or say that the holder is widely "
            + "held or publicly traded.",
        Comment = "Please disclose the natural persons who have voting or dispositive power over the shares held by the entities in your table, "
            + "for example on page {page}: “{quote}.”",
        Topics = ["OWNERSHIP", "SELLING"],
        Authority = [new Authority("Regulation S-K Item 403"), new Authority("Exchange Act Rule 13d-3"),
            new Authority("Regulation S-K C&DI 140.02")],
        Precision = new(2, 4, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|(2) The address of Kestrel Growth Fund II, L.P. is 40 Harbor Road, Portland, Maine 04101.|]"),
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|(4) Consists of shares held by entities affiliated with Dunmore Capital. Each of these funds shares voting and investment power "
                + "with certain of its affiliates.|]"),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "(2) Held by Kestrel Growth Fund II, L.P. Ansel T. Orwick, the sole manager of its general partner, has voting and investment power "
                + "over the shares."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "(3) Dunmore Asset Management, Inc. is a registered investment adviser and a subsidiary of Dunmore Group, Inc., which is publicly "
                + "traded. It holds 1,200,000 shares."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "(5) Consists of 250,000 shares issuable upon the exercise of options within 60 days of June 30, 2026."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We sold 400,000 shares to Kestrel Growth Fund II, L.P."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Paragraph>(note => CheckNote(note.Node, note), SectionKind.PrincipalStockholders, SectionKind.SellingStockholders);
        context.Register<ListItem>(note => CheckNote(note.Node, note), SectionKind.PrincipalStockholders, SectionKind.SellingStockholders);
        context.Register<TableBlock>(CheckRows, SectionKind.PrincipalStockholders);
    }

    private static void CheckNote<TBlock>(Block note, NodeContext<TBlock> context)
        where TBlock : class
    {
        const int Longest = 600;
        if (!Holding().IsMatch(note.Text) || !Entity().IsMatch(note.Text) || Introduction().IsMatch(note.Text)
            || Public().IsMatch(note.Text)) return;
        if (note.Sentences.Any(sentence => PersonName.IsIn(sentence.Text) || NoteReference().IsMatch(sentence.Text))) return;
        if (note.Next is Paragraph next && Power().IsMatch(next.Text) && PersonName.IsIn(next.Text)) return;
        var range = note.Text.Length <= Longest
            ? new TextSpan(0, note.Text.Length)
            : (note.Sentences.FirstOrDefault(sentence => Power().IsMatch(sentence.Text)) ?? note.Sentences[0]).Range;
        // A corporation is often listed or widely held, a fund or trust never.
        var isFund = Fund().IsMatch(note.Text) && !Corporation().IsMatch(note.Text);
        context.Report(note, range, new ReportDetails { Severity = isFund ? null : Severity.Info, GroupKey = "natural persons" });
    }

    private static void CheckRows(NodeContext<TableBlock> context)
    {
        var table = context.Node.Table;
        foreach (var row in table.BodyRows)
        {
            if (row.CellAt(0) is not { } label || !Entity().IsMatch(label.Text) || !row.Cells.Any(cell => cell.IsPercentage)) continue;
            if (row.Cells.Any(cell => NoteMark().IsMatch(cell.Text)) || PersonName.Count(label.Text) > 0 || Group().IsMatch(label.Text)) continue;
            var name = label.Text.Split(',', '(')[0].Trim();
            if (context.Node.Section.TopLevel.BodyBlocks.Any(block => block is not TableBlock
                && block.Text.ContainsIgnoringCase(name))) continue;
            context.Report(context.Node, label.Range, new ReportDetails { GroupKey = "natural persons" });
        }
    }

    [GeneratedRegex(
        @"\b(held (of record )?(by|directly)|holds|owned (of record )?by|owns|address (for|of)|stockholder of|shareholder of"
        + @"|shares voting|beneficially own)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Holding();

    [GeneratedRegex(
        @"\b(L\.?P\.?|LLC|L\.L\.C\.|LLP|Limited Partnership|Inc\.?|Corp(oration|\.)?|Ltd\.?|Limited|Trust|Funds?|Capital"
        + @"|Ventures|Partners|Holdings|GmbH|B\.V\.|N\.V\.|S\.A\.)(?=[\s,.;:)(’”]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(
        @"\b(L\.?P\.?|LLC|L\.L\.C\.|LLP|Limited Partnership|Trust|Funds?|Capital|Ventures|Partners|Investors)(?=[\s,.;:)(’”]"
        + @"|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fund();

    [GeneratedRegex(@"\b(Inc\.?|Corp(oration|\.)?|plc|AG|N\.A\.)(?=[\s,.;:)(’”]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Corporation();

    [GeneratedRegex(
        @"\b(table|percentage ownership|percentage of beneficial ownership|calculation of|unless otherwise|except as (otherwise )?(noted"
        + @"|indicated)|in accordance with|beneficial ownership (includes|is determined|has been determined)|rules of the SEC"
        + @"|option to purchase additional|prior to this offering|each (person|of our)|this prospectus|warrants may not"
        + @"|record holders?|wholly[- ]owned subsidiar)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(
        @"\b(publicly (traded|held|listed)|public company|widely held|registered investment|investment advis[eo]r|investment company act"
        + @"|mutual fund|NYSE|Nasdaq|pension|employee benefit|no natural person|stock ownership plan|13[DG]|government of"
        + @"|sovereign)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Public();

    [GeneratedRegex(@"\b(identified in|see) (foot)?note", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoteReference();

    [GeneratedRegex(
        @"\b(voting|dispositive|investment) (and|or|power|control|discretion)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Power();

    [GeneratedRegex(@"\(\d{1,2}\)|\*|†", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"\bgroup\b|\boffer", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
