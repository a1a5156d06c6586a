using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>What a blank stands for; decides until when it may stay blank (Rule 430A).</summary>
public enum PlaceholderClass
{
    /// <summary>Depends on the price: net proceeds, discounts, dilution, ownership after the offering.</summary>
    PriceDependent,

    /// <summary>The number of securities offered, the price or its range, and what follows from the number.</summary>
    SizeOrRange,

    /// <summary>A fact the registrant knows on any day: holders of record, employees, ages, addresses, the symbol.</summary>
    AlwaysKnown,

    /// <summary>A note of the working group, or alternatives nobody has chosen between.</summary>
    NoteToDraft,

    /// <summary>The name of an underwriter.</summary>
    UnderwriterName,

    /// <summary>A date that pricing or signing settles: of the prospectus, of delivery, of a signature.</summary>
    Date,

    /// <summary>Anything else, such as the file number of a first filing.</summary>
    Other,
}

/// <summary>How a blank is written.</summary>
public enum PlaceholderForm
{
    /// <summary>A bullet, in brackets or bare: <c>[●]</c>, <c>$●</c>.</summary>
    Bullet,

    /// <summary>A line to write on: <c>____</c>, <c>[__]</c>.</summary>
    Underscores,

    /// <summary>Brackets around nothing or an asterisk: <c>[ ]</c>, <c>[*]</c>.</summary>
    EmptyBrackets,

    /// <summary>A word or letters that stand for what is missing: <c>[TBD]</c>, <c>XX,XXX</c>, <c>[insert date]</c>.</summary>
    Word,

    /// <summary>A note: <c>[Note to Draft: …]</c>, <c>[NTD …]</c>, or alternatives: <c>[we][the Company]</c>.</summary>
    Note,

    /// <summary>A sign without its number: a dollar sign, or a per cent sign.</summary>
    SignWithoutNumber,

    /// <summary>White space where a number, name or date should stand.</summary>
    Gap,
}

/// <summary>Something that is still to be filled in.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where, the sign before it included; one space for a gap, empty for a gap at the start of the block.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Class">What it stands for.</param>
public sealed record Placeholder(Block Block, TextSpan Range, PlaceholderForm Form, PlaceholderClass Class) : Fact(Block, Range);
