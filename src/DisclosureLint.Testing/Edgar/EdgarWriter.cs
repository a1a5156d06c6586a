using System.Globalization;
using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Testing.Edgar;

/// <summary>Writes the blocks of a draft in one dialect.</summary>
internal abstract class EdgarWriter
{
    /// <summary>Name of the table of contents, to which every page leads back.</summary>
    public const string ContentsAnchor = "toc";

    /// <summary>The document so far.</summary>
    protected StringBuilder Html { get; } = new();

    /// <summary>Whether pages carry a link back to the contents.</summary>
    protected bool HasContents { get; private set; }

    /// <summary>Begins the document.</summary>
    public void Begin(bool hasContents)
    {
        HasContents = hasContents;
        WriteHead();
    }

    /// <summary>Ends the last page and the document.</summary>
    public string End(string? folio)
    {
        if (folio is not null) WriteFolio(folio);
        WriteFoot();
        return Html.ToString();
    }

    /// <summary>Ends a page and begins the next.</summary>
    public void EndPage(string? folio)
    {
        if (folio is not null) WriteFolio(folio);
        WritePageBreak();
    }

    public abstract void Heading(IReadOnlyList<TextRun> runs, int level, string? anchor);

    public abstract void Paragraph(IReadOnlyList<TextRun> runs, string? anchor, bool isCentred, float indent);

    public abstract void Item(string marker, IReadOnlyList<TextRun> runs, string? anchor, float indent);

    public abstract void Table(Table table, Func<TableCell, string?> href);

    public abstract void Image(DraftImage image);

    public abstract void Rule();

    protected abstract void WriteHead();

    protected abstract void WriteFoot();

    protected abstract void WriteFolio(string folio);

    protected abstract void WritePageBreak();

    /// <summary>Text for between tags or quotes.</summary>
    protected abstract string Encode(string text);

    /// <summary>Appends a line of markup; numbers in it are written the same everywhere.</summary>
    protected void Line(FormattableString markup) => Html.Append(markup.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>A heading's runs: level 1 and 2 bold, 3 bold and italic, below that italic.</summary>
    protected static IEnumerable<TextRun> AsHeading(IEnumerable<TextRun> runs, int level) =>
        runs.Select(run => run with { IsBold = level <= 3, IsItalic = level >= 3 });

    /// <summary>Text as entities: named by <paramref name="entity"/> where it gives a name, the markup characters always.</summary>
    protected static string Encode(string text, Func<char, string?> entity)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                _ => entity(character) is { } name ? result.Append(name) : result.Append(character),
            };
        }

        return result.ToString();
    }

    /// <summary>The number, its currency sign and its closing signs, where an agent would set them in cells of their own; else null.</summary>
    protected static (string Sign, string Number, string Closing)? SplitAmount(TableCell cell)
    {
        if (cell.Value is null || cell.Text.Contains(' ', StringComparison.Ordinal)) return null;
        var start = cell.Text[0] == '$' ? 1 : 0;
        var end = cell.Text.Length;
        while (end > start + 1 && cell.Text[end - 1] is ')' or '%') end--;
        return (cell.Text[..start], cell.Text[start..end], cell.Text[end..]);
    }
}
