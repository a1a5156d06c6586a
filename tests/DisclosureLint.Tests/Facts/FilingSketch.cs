using System.Globalization;
using System.Text;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Tests.Facts;

/// <summary>A filing made by hand: sections of paragraphs and small tables. A tilde stands for a no-break space of the source.</summary>
internal sealed class FilingSketch
{
    private readonly StringBuilder _source = new();
    private readonly Section _root = new(SectionKind.Unknown, "", 0, null, "sketch");
    private readonly List<Action> _blocks = [];
    private readonly List<Block> _built = [];
    private Section _section;

    public FilingSketch() => _section = _root;

    public string? Type { get; init; }

    public bool IsProspectus { get; init; } = true;

    /// <summary>A filing of one paragraph in a section of a kind.</summary>
    public static Filing Of(string paragraph, SectionKind kind = SectionKind.Unknown) => new FilingSketch().In(kind).Text(paragraph).Build();

    public static IReadOnlyList<TFact> Facts<TFact>(string paragraph, SectionKind kind = SectionKind.Unknown)
        where TFact : class => Of(paragraph, kind).Facts.Of<TFact>();

    public FilingSketch In(SectionKind kind)
    {
        _blocks.Add(() => _root.Add(_section = new Section(kind, kind.ToString(), 1, null, "sketch")));
        return this;
    }

    public FilingSketch Text(params string[] paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var (start, text) = Write(paragraph);
            _blocks.Add(() =>
            {
                var content = Map(text, start);
                Add(new Paragraph(content, content.SourceSpan));
            });
        }

        return this;
    }

    /// <summary>A table: cells of a row divided by bars, an empty cell for nothing; the first rows are headings.</summary>
    public FilingSketch Table(int headerRows, decimal scale, params string[] rows)
    {
        var written = rows.Select(row => row.Split('|').Select(cell => Write(cell.Trim())).ToArray()).ToArray();
        _blocks.Add(() =>
        {
            var builder = new MappedTextBuilder();
            var columns = written.Max(row => row.Length);
            var tableRows = new List<TableRow>();
            foreach (var row in written)
            {
                var cells = new List<TableCell>();
                for (var column = 0; column < row.Length; column++)
                {
                    var content = Map(row[column].Text, row[column].Start);
                    if (content.IsEmpty) continue;
                    builder.AppendSeparator();
                    var at = builder.NextOffset;
                    builder.Append(content);
                    cells.Add(new TableCell(column, 1, TextSpan.Of(at, content.Length), content.Text, ValueOf(content.Text), content.Text == "—"));
                }

                tableRows.Add(new TableRow(tableRows.Count, cells, columns, 0));
            }

            var text = builder.Build();
            Add(new TableBlock(text, text.SourceSpan, new Table(tableRows, columns, headerRows, scale, null)));
        });
        return this;
    }

    public Filing Build()
    {
        foreach (var block in _blocks) block();
        var source = new SourceText("sketch.htm", _source.ToString());
        var document = new FilingDocument(
            source, new TextSpan(0, source.Length), Type, _root, _built, new Outline(true, IsProspectus, [], []));
        var services = new ServiceCollection().AddFacts().BuildServiceProvider();
        return new Filing([document], services.GetRequiredService<FactCatalog>());
    }

    private (int Start, string Text) Write(string text)
    {
        text = text.Replace('~', '\u00a0');
        _source.Append('\n');
        var start = _source.Length;
        _source.Append(text);
        return (start, text);
    }

    private static MappedText Map(string text, int start)
    {
        var builder = new MappedTextBuilder();
        builder.AppendLinear(text, start);
        return builder.Build();
    }

    private void Add(Block block)
    {
        block.Index = _built.Count;
        _built.Add(block);
        _section.Add(block);
    }

    private static decimal? ValueOf(string text)
    {
        if (text == "—") return 0;
        var digits = text.Trim('$', ' ', '%', '(', ')');
        if (!decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        return text.Contains('(', StringComparison.Ordinal) ? -value : value;
    }
}
