using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>Holders of most of the votes are said to have influence.</summary>
public sealed partial class ControlCalledInfluenceRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6401",
        Name = "control-called-influence",
        Title = "Majority told as influence",
        Message = "“{0}” speaks of influence, though the holders have a majority of the votes and control the outcome.",
        Why = "A holder of more than half of the votes controls matters put to holders. Rule 408 and Item 105 ask that the risk be told as it "
            + "is; the staff ask to say control, with the percentage, here, on the cover and in the summary.",
        Fix = "Say that the holders control the election of directors and other matters, with their percentage after the offering.",
        Comment = "We note your disclosure on page {page} that “{quote}.” As these holders will have a majority of the voting power, please "
            + "revise to say that they will control matters submitted to stockholders, and disclose the percentage.",
        Topics = ["CONTROL"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 105")],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "Our founders will own about 64% of our common stock after this offering. [|As a result, these stockholders will have significant "
                + "influence over the election of our directors.|]"),
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Mr. Orwick, who holds 71% of the voting power, may significantly influence the outcome of matters put to shareholders.|]"),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our founders will own about 64% of our common stock after this offering and will control the election of our directors."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our founders will own about 22% of our common stock and will have significant influence over the election of our directors."),
        Example.Clean(SectionKind.RiskFactors, "Analysts have significant influence on the price at which stockholders can sell."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["influence"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.PrincipalStockholders,
        SectionKind.DescriptionOfSecurities,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsFund?.Value != true;

    private const decimal Majority = 50m;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse() || !Influence().IsMatch(text) || !Holders().IsMatch(text) || Control().IsMatch(text)) return;
        if (hit.Section.IsWithin(SectionKind.RelatedPartyTransactions) || !HaveMajority(hit)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "influence" });
    }

    /// <summary>A majority told in the same paragraph or, failing a figure there, in the line of the ownership table for the group.</summary>
    private static bool HaveMajority(PhraseContext hit)
    {
        var told = hit.Filing.Facts.Of<Percentage>()
            .Where(share => share.Block == hit.Block && IsVote(share)).ToArray();
        if (told.Length > 0) return Array.Exists(told, share => share.Value > Majority);
        return hit.Filing.SectionsOf(SectionKind.PrincipalStockholders).SelectMany(section => section.BodyBlocks).OfType<TableBlock>()
            .SelectMany(block => block.Table.Rows)
            .Any(row => row.Label.ContainsIgnoringCase("group") && row.Cells.Any(IsMajorityCell));
    }

    private static bool IsVote(Percentage share) => share.Sentence is { } sentence && Votes().IsMatch(sentence.Text);

    /// <summary>A percentage, whether its sign stands in the cell or in the heading over it.</summary>
    private static bool IsMajorityCell(TableCell cell) => cell.Value is > Majority and <= 100m && (cell.IsPercentage
        || cell.Text.Contains('.', StringComparison.Ordinal));

    [GeneratedRegex(
        @"\b(significant|substantial|considerable|effectively|strong|significantly|substantially|great)\b[^.]{0,20}\binfluence",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Influence();

    [GeneratedRegex(
        @"\b(officers?|directors?|stockholders?|shareholders?|holders?|founders?|Mr|Ms|Dr|persons|they|he|she|sponsor"
        + @"|family)\b\.?[^.]{0,200}\b(influence)[^.]{0,160}\b(elect\w*|matters?|vote|voting|approv\w+|transactions?|outcome"
        + @"|management|decisions?|affairs|policies)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Holders();

    [GeneratedRegex(
        @"\b(control|controls|controlling|determine|separate class)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(
        @"\b(vot\w+|own\w*|hold\w*|held|outstanding|beneficial\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Votes();
}
