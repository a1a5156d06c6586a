using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>A number that follows from price and size is blank.</summary>
public sealed class PriceDependentTermBlankRule : BlankRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1104",
        Name = "price-dependent-term-blank",
        Title = "Number left blank that depends on the price",
        Message = "Numbers that depend on the price are blank in {2} ({1}): “{0}”.",
        Why = "Rule 430A lets price-dependent terms stay open until pricing, but a preliminary prospectus that circulates gives them at the "
            + "midpoint of the range, and the staff review them before that.",
        Fix = "Fill in the number at the midpoint of the price range before a preliminary prospectus circulates.",
        Comment = "We note that you have left blank amounts that depend on the offering price, for example “{quote}” on page {page}. Please "
            + "include these amounts, based on the midpoint of your price range, before you circulate a preliminary prospectus.",
        StaffComments = ["calix-2009-12-17#1"],
        Topics = ["PRICERANGE"],
        Authority = [new Authority("Securities Act Rule 430A"), new Authority("Regulation S-K Items 504 and 506")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|We estimate that we will receive net proceeds of $[●] million.|]"),
        Example.Flagged(
            SectionKind.Dilution,
            "[|New investors will experience immediate dilution of $[●] per share.|]"),
        Example.Clean(
            SectionKind.Dilution,
            "New investors will experience immediate dilution of $6.40 per share."),
        Example.Clean(
            SectionKind.Underwriting,
            "The underwriters may sell shares to dealers at a concession not in excess of $[●] per share.")
            with { Because = "Rule 430A lets the concession stay open until pricing" },
    ];

    /// <inheritdoc/>
    private protected override bool Concerns(Placeholder blank) => blank.Class == PlaceholderClass.PriceDependent
        && !blank.Section.IsWithin(SectionKind.Underwriting) && !HasFormula(blank);

    /// <summary>Whether a bracket behind the blank says how it follows from the price: <c>$__ [120% of the offering price]</c>.</summary>
    private static bool HasFormula(Placeholder blank)
    {
        var after = blank.Block.Text.AsSpan(Math.Min(blank.Range.End, blank.Block.Text.Length)).TrimStart();
        return after.StartsWith("[") && after.Length > 1 && char.IsAsciiDigit(after[1]) && after.IndexOf(']') > after.IndexOf('%');
    }

    /// <inheritdoc/>
    private protected override Severity SeverityAt(FilingStage stage, bool isForepart) => stage switch
    {
        FilingStage.ConfidentialDraft => Severity.Off,
        FilingStage.PublicFiling => Severity.Info,
        FilingStage.Final => Severity.Error,
        _ => Severity.Warning,
    };
}
