using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>What the proceeds of the offering are to be used for.</summary>
[Flags]
internal enum ProceedsPurposes
{
    /// <summary>A purpose of no kind below, such as new premises.</summary>
    None = 0,

    /// <summary>General corporate purposes, working capital and other words for "as we see fit".</summary>
    GeneralCorporate = 1,

    /// <summary>Repayment of debt.</summary>
    DebtRepayment = 2,

    /// <summary>Acquisition of businesses, technologies or other assets outside the ordinary course.</summary>
    Acquisition = 4,

    /// <summary>Development that goes through stages, such as clinical trials.</summary>
    StagedDevelopment = 8,

    /// <summary>Research and development of no named stage.</summary>
    Research = 16,
}

/// <summary>A statement of the issuer of what it will do with the proceeds: a sentence, an item of a list or a row of a table.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The sentence, the item, or the label of the row.</param>
internal sealed record ProceedsUse(Block Block, TextSpan Range)
    : Fact(Block, Range)
{
    /// <summary>The section on the use of proceeds; null where the statement stands in the summary.</summary>
    public Section? Home { get; init; }

    /// <summary>The purposes it names.</summary>
    public ProceedsPurposes Purposes { get; init; }

    /// <summary>Whether an amount or a share is given, or left blank for later.</summary>
    public bool IsQuantified { get; init; }

    /// <summary>The amount in dollars as displayed, or null.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The share of the proceeds in percent, or null.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>Whether the issuer says only that it may.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the statement names a purpose.</summary>
    /// <param name="purpose">The purpose asked for.</param>
    public bool Names(ProceedsPurposes purpose) => (Purposes & purpose) != ProceedsPurposes.None;
}
