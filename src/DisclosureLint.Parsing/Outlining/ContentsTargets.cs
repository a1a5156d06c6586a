namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// Leads each line of the contents to its section: to the heading at or after the place it links to, else to the heading with its
/// title. A title set in two blocks is joined.
/// </summary>
internal sealed class ContentsTargets
{
    private const int BlocksAfterAnchor = 8;
    private const int BlocksBeforeAnchor = 3;
    private const int ShortestTitle = 3;
    private const int MostPlaces = 60;

    private readonly List<OutlineBlock> _blocks;
    private readonly int _contentsEnd;
    private Dictionary<string, List<int>>? _byTitle;

    private ContentsTargets(List<OutlineBlock> blocks, int contentsEnd)
    {
        _blocks = blocks;
        _contentsEnd = contentsEnd;
    }

    /// <summary>Lets sections begin where the lines lead.</summary>
    /// <param name="blocks">The blocks; second lines of titles are taken out.</param>
    /// <param name="lines">The lines of one contents.</param>
    /// <param name="baseLevel">The level of its outermost lines.</param>
    /// <returns>The block that each line leads to, or null; in the order of the lines.</returns>
    public static List<OutlineBlock?> Resolve(List<OutlineBlock> blocks, List<ContentsLine> lines, int baseLevel)
    {
        OutlineBlock.Number(blocks);
        foreach (var line in lines) line.Block.IsContents = true;
        var targets = new ContentsTargets(blocks, lines[^1].Block.Position);
        var levels = ContentsLevels.Of(lines);
        var found = new List<OutlineBlock?>(lines.Count);
        var absorbed = new HashSet<OutlineBlock>();
        var last = lines[^1].Block.Position;
        var inOrder = lines.TrueForAll(line => line.Target is null) ? targets.FindInOrder(lines) : null;
        for (var i = 0; i < lines.Count; i++)
        {
            var place = inOrder is null ? targets.Find(lines[i], last) : inOrder.TryGetValue(i, out var chosen) ? chosen : null;
            if (place is not { } at || blocks[at.Index].Starts is not null && !at.IsTitle)
            {
                found.Add(null);
                continue;
            }

            var block = blocks[at.Index];
            found.Add(block);
            if (block.Starts is not null) continue;
            last = Math.Max(last, at.Index);
            foreach (var more in at.More)
            {
                block.Absorb(blocks[more], asJoin: false);
                absorbed.Add(blocks[more]);
            }

            block.Begin(new SectionStart(baseLevel + levels[i], lines[i].Title, lines[i].Target is null ? "contents-title" : "contents-link", at.IsTitle));
        }

        blocks.RemoveAll(absorbed.Contains);
        return found;
    }

    private Place? Find(ContentsLine line, int last)
    {
        if (line.Target?.Position is { } target)
        {
            if (TitleFrom(target, BlocksAfterAnchor, line.Normalized) is { } here) return here;
            if (TitleBefore(target, line.Normalized) is { } before) return before;
        }

        if (TitleAnywhere(line.Normalized, last) is { } elsewhere) return elsewhere;
        return line.Target is { } anchor ? Untitled(anchor.Position) : null;
    }

    private Dictionary<int, Place?> FindInOrder(List<ContentsLine> lines)
    {
        var places = new List<TitlePlace>();
        var found = new Dictionary<(int, int), Place>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (title, count) = (lines[i].Normalized, 0);
            if (title.Length < ShortestTitle) continue;
            for (var at = _contentsEnd + 1; at < _blocks.Count && count < MostPlaces; at++)
            {
                var words = _blocks[at].NormalizedTitle;
                if (words.Length < ShortestTitle || !CanBeTitle(at) || _blocks[at].Starts is not null) continue;
                if (!IsItemLabel(words) && !words.AsSpan(0, ShortestTitle).SequenceEqual(title.AsSpan(0, ShortestTitle))) continue;
                if (MatchAt(at, title) is not { } place) continue;
                places.Add(new TitlePlace(i, at, Weight(place, lines[i])));
                found[(i, at)] = place;
                count++;
            }
        }

        return OrderedTitles.Choose(places).ToDictionary(place => place.Line, place => (Place?)found[(place.Line, place.Index)]);
    }

    /// <summary>A heading that says just what the contents say, on the page they say, suits best.</summary>
    private int Weight(Place place, ContentsLine line)
    {
        var block = _blocks[place.Index];
        var weight = place.IsExact ? 4 : 2;
        if (HeadingLook.IsHeadingLike(block)) weight += 2;
        if (block.Style.Capitals >= 0.9f) weight += 2;
        if (block.StartsPage) weight += 2;
        if (line.Page is { } page && string.Equals(page, block.Page, StringComparison.OrdinalIgnoreCase)) weight += 3;
        return weight;
    }

    private Place? TitleFrom(int start, int reach, string title)
    {
        Place? close = null;
        var seen = 0;
        for (var i = start; i < _blocks.Count && seen < reach; i++)
        {
            if (!CanBeTitle(i)) continue;
            seen++;
            if (MatchAt(i, title) is not { } place) continue;
            if (place.IsExact) return place;
            close ??= place;
        }

        return close;
    }

    private Place? TitleBefore(int start, string title)
    {
        var seen = 0;
        for (var i = start - 1; i > _contentsEnd && seen < BlocksBeforeAnchor; i--)
        {
            if (!CanBeTitle(i)) continue;
            seen++;
            if (MatchAt(i, title) is { } place) return place;
        }

        return null;
    }

    /// <summary>The heading with the title behind the last one found, else before it.</summary>
    private Place? TitleAnywhere(string title, int last)
    {
        _byTitle ??= IndexTitles();
        if (!_byTitle.TryGetValue(title, out var indexes)) return null;
        var index = indexes.Find(i => i > last);
        if (index == 0) index = indexes[0];
        return new Place(index, [], IsTitle: true, IsExact: true);
    }

    private Dictionary<string, List<int>> IndexTitles()
    {
        var titles = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = _contentsEnd + 1; i < _blocks.Count; i++)
        {
            if (!CanBeTitle(i) || !HeadingLook.IsHeadingLike(_blocks[i]) || _blocks[i].NormalizedTitle is not { Length: > 0 } title) continue;
            if (!titles.TryGetValue(title, out var indexes)) titles[title] = indexes = [];
            indexes.Add(i);
        }

        return titles;
    }

    /// <summary>A place whose heading does not say what the contents say: the heading that stands there, else the bare text.</summary>
    private Place? Untitled(int anchor)
    {
        for (var i = anchor; i < _blocks.Count; i++)
        {
            if (_blocks[i].Role != BlockRole.Body || _blocks[i].Content.IsEmpty) continue;
            return new Place(i, [], HeadingLook.IsHeadingLike(_blocks[i]), IsExact: false);
        }

        return null;
    }

    private Place? MatchAt(int index, string title)
    {
        var words = _blocks[index].NormalizedTitle;
        if (words.Length == 0) return null;

        // Two or three blocks that together make the title: "Item 1." and "Business", or the two lines of a long title.
        var more = new List<int>();
        var whole = words;
        for (var i = index + 1; i < _blocks.Count && more.Count < 2; i++)
        {
            if (_blocks[i].Role == BlockRole.Furniture && _blocks[i].Content.IsEmpty) continue;
            if (!CanBeTitle(i) || _blocks[i].NormalizedTitle is not { Length: > 0 } next || _blocks[i].Starts is not null) break;
            var longer = TitleText.Normalize(_blocks[index].Text + " " + string.Join(' ', more.Append(i).Select(m => _blocks[m].Text)));
            if (!title.StartsWith(longer, StringComparison.Ordinal) && !(IsItemLabel(words) && TitleText.Agree(longer, title))) break;
            more.Add(i);
            whole = longer;
        }

        if (more.Count > 0 && TitleText.Agree(whole, title)) return new Place(index, more, IsTitle: true, whole.Length == title.Length);
        if (string.Equals(words, title, StringComparison.Ordinal)) return new Place(index, [], IsTitle: true, IsExact: true);
        if (!TitleText.Agree(words, title)) return null;
        return HeadingLook.IsHeadingLike(_blocks[index]) ? new Place(index, [], IsTitle: true, IsExact: false) : null;
    }

    private static bool IsItemLabel(string words) =>
        words.StartsWith("item ", StringComparison.Ordinal) && words.Length <= 8;

    private bool CanBeTitle(int index) => _blocks[index].IsProse && !_blocks[index].IsContents && !_blocks[index].Content.IsEmpty;

    /// <summary>Where a section begins.</summary>
    /// <param name="Index">The first block.</param>
    /// <param name="More">Further blocks of the title.</param>
    /// <param name="IsTitle">Whether the block is a heading.</param>
    /// <param name="IsExact">Whether it says just what the contents say.</param>
    private readonly record struct Place(int Index, List<int> More, bool IsTitle, bool IsExact);
}
