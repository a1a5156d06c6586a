using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Submissions;

/// <summary>A document of a submission, as its header names it.</summary>
/// <param name="Type">The EDGAR document type, such as <c>S-1/A</c> or <c>EX-10.3</c>; empty where the header gives none.</param>
/// <param name="FileName">The file name, or null.</param>
/// <param name="Description">The description, or null.</param>
/// <param name="Span">The text of the document in the file.</param>
/// <param name="IsComplete">Whether its end is marked.</param>
internal sealed record SubmissionDocument(string Type, string? FileName, string? Description, TextSpan Span, bool IsComplete)
{
    private static readonly string[] OtherTypes = ["GRAPHIC", "EXCEL", "ZIP", "JSON", "XML", "PDF", "EX-100", "EX-101", "EX-104", "EX-27", "COVER"];

    private static readonly string[] TextEndings = [".htm", ".html", ".xhtml", ".txt"];

    private static readonly string[] MainForms =
        ["S-", "F-1", "F-3", "F-4", "F-6", "F-10", "424", "SB-", "POS", "10-", "20-F", "40-F", "8-K", "1-A", "N-", "DRS", "SF-", "497", "8-A", "DEF", "PRE"];

    /// <summary>Whether the document is text that a person reads: no picture, PDF, spreadsheet, archive or data file.</summary>
    /// <param name="content">The file.</param>
    public bool IsReadable(string content)
    {
        if (Array.Exists(OtherTypes, type => Type.StartsWith(type, StringComparison.OrdinalIgnoreCase))) return false;
        if (FileName is not null && FileName.Contains('.', StringComparison.Ordinal)
            && !Array.Exists(TextEndings, ending => FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return false;
        var text = content.AsSpan(Span.Start, Span.Length).TrimStart();
        return !text.IsEmpty
            && !text.StartsWith("begin 6", StringComparison.Ordinal)
            && !text.StartsWith("<PDF>", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("<XML>", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("%PDF", StringComparison.Ordinal);
    }

    /// <summary>Whether the type is that of a registration statement, prospectus or report rather than of what comes with one.</summary>
    public bool IsMainForm => Array.Exists(MainForms, form => Type.StartsWith(form, StringComparison.OrdinalIgnoreCase));
}
