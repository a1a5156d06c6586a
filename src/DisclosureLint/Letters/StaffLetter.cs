namespace DisclosureLint.Letters;

/// <summary>A comment letter of the SEC staff, read into its parts.</summary>
/// <param name="Id">The letter's name here: company and date, such as <c>calix-2009-12-17</c>.</param>
/// <param name="Date">The date of the letter, or null where it names none.</param>
/// <param name="Company">The registrant, or empty.</param>
/// <param name="Form">The registration form, such as <c>S-1</c>, or empty.</param>
/// <param name="FileNumber">The Commission's file number, or empty.</param>
/// <param name="Opening">All before the first heading or comment: address, reference lines, the standard introduction.</param>
/// <param name="Comments">The numbered comments.</param>
/// <param name="Closing">All after the last comment: how to respond and how to ask for acceleration.</param>
public sealed record StaffLetter(
    string Id,
    DateOnly? Date,
    string Company,
    string Form,
    string FileNumber,
    string Opening,
    IReadOnlyList<StaffComment> Comments,
    string Closing);

/// <summary>One numbered comment.</summary>
/// <param name="Number">Its number in the letter.</param>
/// <param name="Headings">The headings that stand directly above it; empty where it follows another comment under the same heading.</param>
/// <param name="Section">The innermost heading it belongs to.</param>
/// <param name="Text">The comment, bullets included, paragraphs separated by blank lines.</param>
/// <param name="Quotes">The words of the filing that it quotes.</param>
public sealed record StaffComment(
    int Number,
    IReadOnlyList<LetterHeading> Headings,
    LetterHeading Section,
    string Text,
    IReadOnlyList<string> Quotes);

/// <summary>A heading of a letter: the title of a section of the filing, with the page the staff had before them.</summary>
/// <param name="Title">The title.</param>
/// <param name="Page">The page, or null where the heading names none.</param>
public sealed record LetterHeading(string Title, string? Page)
{
    /// <summary>The heading as the staff write it.</summary>
    public override string ToString() => Page is null ? Title : $"{Title}, page {Page}";
}
