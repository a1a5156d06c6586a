using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>What a document is, as far as its type and first page tell.</summary>
internal enum DocumentForm
{
    /// <summary>It does not say.</summary>
    Unknown,

    /// <summary>A registration statement with a facing page.</summary>
    RegistrationStatement,

    /// <summary>A prospectus without a facing page, such as a Rule 424 filing.</summary>
    Prospectus,

    /// <summary>An annual or quarterly report.</summary>
    PeriodicReport,
}

/// <summary>Reads a document's form.</summary>
internal static class DocumentForms
{
    private const int BlocksOfFirstPage = 60;

    /// <summary>The form of a document.</summary>
    /// <param name="type">The EDGAR document type, or null.</param>
    /// <param name="blocks">The blocks.</param>
    public static DocumentForm Read(string? type, List<OutlineBlock> blocks)
    {
        if (type is { Length: > 0 } && FromType(type) is not DocumentForm.Unknown and var known) return known;
        var form = DocumentForm.Unknown;
        foreach (var block in blocks.Where(block => block.Role == BlockRole.Body && !block.Content.IsEmpty).Take(BlocksOfFirstPage))
        {
            var text = block.Text;
            if (text.Length < 120 && (Says(text, "Form 10-K") || Says(text, "Form 10-Q"))) return DocumentForm.PeriodicReport;
            if (Says(text, "annual report pursuant to section 13")) return DocumentForm.PeriodicReport;
            if (text.Length < 300 && (Says(text, "registration statement") || Says(text, "Form S-1") || Says(text, "Form S-11") || Says(text, "Form F-1")))
                return DocumentForm.RegistrationStatement;
            if (text.Length < 200 && (Says(text, "Rule 424(b)") || Says(text, "preliminary prospectus") || text.StartsWith("PROSPECTUS", StringComparison.OrdinalIgnoreCase)))
                form = DocumentForm.Prospectus;
        }

        return form;
    }

    private static DocumentForm FromType(string type)
    {
        if (type.StartsWith("10-", StringComparison.Ordinal)) return DocumentForm.PeriodicReport;
        if (type.StartsWith("424B", StringComparison.Ordinal)) return DocumentForm.Prospectus;
        return type.StartsWith("S-", StringComparison.Ordinal) || type.StartsWith("F-", StringComparison.Ordinal) || type.StartsWith("DRS", StringComparison.Ordinal)
            ? DocumentForm.RegistrationStatement
            : DocumentForm.Unknown;
    }

    private static bool Says(string text, string words) => text.ContainsIgnoringCase(words);
}
