using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Presentation;

namespace DisclosureLint.Reporting.Proof;

/// <summary>
/// The lint of a filing beside its words: the paper with its marks, the outline, the strip and the list, each as a piece of HTML that a
/// page puts together. The paper comes first: the strip shows how far down it the findings stand.
/// </summary>
public sealed class ProofView
{
    private readonly LintResult _result;
    private readonly IReadOnlyList<IDocumentMarkup> _markups;
    private readonly IReadOnlyList<ProofItem> _items;
    private readonly IReadOnlyList<ProofSection> _sections;
    private readonly IReadOnlyList<PaperBookmark> _bookmarks;
    private readonly Dictionary<string, double> _positions = new(StringComparer.Ordinal);

    /// <summary>Prepares the view of a lint.</summary>
    /// <param name="result">The lint.</param>
    /// <param name="markups">What shows documents; the first that shows one is taken.</param>
    /// <param name="firstNumber">The number of the first finding, 1 or more: the views of one page number their findings through.</param>
    /// <param name="bookmarks">Places that links lead to beside those of the findings.</param>
    public ProofView(LintResult result, IReadOnlyList<IDocumentMarkup> markups, int firstNumber = 1, IReadOnlyList<PaperBookmark>? bookmarks = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(markups);
        _result = result;
        _markups = markups;
        _bookmarks = bookmarks ?? [];
        _items = [.. result.Findings.Select((finding, i) => ProofItem.Of(firstNumber + i, finding))];
        var sections = new List<ProofSection>();
        for (var i = 0; i < result.Filing.Documents.Count; i++)
        {
            var document = result.Filing.Documents[i];
            var own = _items.Where(item => ReferenceEquals(item.Finding.Location.Block.Document, document)).ToList();
            var prefix = string.Create(CultureInfo.InvariantCulture, $"s{firstNumber}-{i}-");
            if (i == 0 || own.Count > 0) sections.AddRange(ProofSections.Of(document, own, prefix));
        }

        _sections = sections;
    }

    /// <summary>What the draft is called: its registrant, or its file.</summary>
    public string Title => _result.Filing.Profile.Registrant?.Value ?? Path.GetFileName(_result.Filing.Main.Source.Path);

    /// <summary>How many findings there are.</summary>
    public FindingCounts Counts => FindingCounts.Of(_result.Findings);

    /// <summary>Writes the documents of the filing, findings marked.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="pictures">The address to load a picture from, given the file the draft names; null where it is not to be shown.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public void WritePaper(TextWriter output, Func<string, string?> pictures, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(pictures);
        var stretches = new MarkedStretches(_items);
        var anchors = Anchors();
        var written = 0;
        foreach (var document in _result.Filing.Documents)
        {
            var own = anchors.Where(anchor => anchor.Offset >= document.Span.Start && anchor.Offset <= document.Span.End).ToList();
            output.Write("<article class=\"paper\">");
            var sink = new PaperSink(output, stretches, own);
            _markups.First(markup => markup.Shows(document)).Write(document, sink, pictures, cancellationToken);
            sink.Finish();
            output.Write("</article>\n");
            foreach (var (name, position) in sink.Positions) _positions.TryAdd(name, written + position);
            written += sink.Written;
        }

        foreach (var name in _positions.Keys) _positions[name] /= Math.Max(1, written);
    }

    /// <summary>Writes the outline with its counts.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteOutline(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        OutlinePanel.Write(_sections, output);
    }

    /// <summary>Writes the strip of findings along the document.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteStrip(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var item in _items)
        {
            foreach (var place in item.Places)
            {
                var top = (100 * _positions.GetValueOrDefault(place.Anchor)).ToString("0.##", CultureInfo.InvariantCulture);
                var number = item.Number.ToString(CultureInfo.InvariantCulture);
                output.Write($"<a class=\"tick {item.Look}\" data-n=\"{number}\" href=\"#{place.Anchor}\" style=\"top:{top}%\" tabindex=\"-1\"");
                output.Write($" title=\"{number}: {HtmlText.Of(item.Finding.Rule.Title)}\"></a>");
            }
        }
    }

    /// <summary>Writes the list of findings, by section.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteFindings(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        new FindingsPanel(output, RanksOf(_result.Findings)).Write(_sections, _result.Diagnostics);
    }

    private static Dictionary<Finding, int> RanksOf(IReadOnlyList<Finding> findings)
    {
        var ranks = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        foreach (var finding in FindingRank.Order(findings.Where(finding => finding.Suppressed is null))) ranks.Add(finding, ranks.Count + 1);
        return ranks;
    }

    private List<PaperAnchor> Anchors()
    {
        var anchors = new List<PaperAnchor>();
        AddAll(_sections);
        anchors.AddRange(_items.SelectMany(item => item.Places.Select(place => new PaperAnchor(place.Location.Span.Start, place.Anchor))));
        anchors.AddRange(_bookmarks.Select(bookmark => new PaperAnchor(bookmark.Place.Span.Start, bookmark.Name)));
        return [.. anchors.OrderBy(anchor => anchor.Offset)];

        void AddAll(IReadOnlyList<ProofSection> sections)
        {
            foreach (var section in sections)
            {
                anchors.Add(new PaperAnchor(StartOf(section.Section), section.Anchor));
                AddAll(section.Children);
            }
        }
    }

    private static int StartOf(Section section) =>
        section.Heading?.Span.Start ?? section.Blocks.FirstOrDefault(block => !block.Content.IsEmpty)?.Content.SourceSpan.Start ?? section.Span.Start;
}
