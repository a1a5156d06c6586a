using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Proof;

/// <summary>A stretch of the file that the same findings cover.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Items">The findings, by number.</param>
internal sealed record MarkedStretch(TextSpan Span, IReadOnlyList<ProofItem> Items);

/// <summary>The places of all findings as stretches that do not overlap, in the order of the file.</summary>
internal sealed class MarkedStretches
{
    private readonly List<MarkedStretch> _stretches = [];

    public MarkedStretches(IEnumerable<ProofItem> items)
    {
        var places = items.SelectMany(item => item.Places.Select(place => (place.Location.Span, Item: item))).Where(place => !place.Span.IsEmpty)
            .OrderBy(place => place.Span.Start).ThenBy(place => place.Item.Number).ToList();
        var edges = places.SelectMany(place => new[] { place.Span.Start, place.Span.End }).Distinct().Order().ToList();
        var open = new List<(TextSpan Span, ProofItem Item)>();
        var next = 0;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            open.RemoveAll(place => place.Span.End <= edges[i]);
            for (; next < places.Count && places[next].Span.Start <= edges[i]; next++) open.Add(places[next]);
            if (open.Count == 0) continue;
            var covering = open.Select(place => place.Item).Distinct().OrderBy(item => item.Number);
            _stretches.Add(new MarkedStretch(new TextSpan(edges[i], edges[i + 1]), [.. covering]));
        }
    }

    /// <summary>The index of the first stretch that ends behind an offset; the number of stretches where there is none.</summary>
    public int FirstEndingBehind(int offset)
    {
        var (low, high) = (0, _stretches.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_stretches[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The stretch of an index, or null behind the last.</summary>
    public MarkedStretch? At(int index) => index < _stretches.Count ? _stretches[index] : null;
}
