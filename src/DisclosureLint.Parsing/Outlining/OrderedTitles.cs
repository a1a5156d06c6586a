namespace DisclosureLint.Parsing.Outlining;

/// <summary>A place at which a title of the contents stands in the text, with how well it suits.</summary>
/// <param name="Line">0-based line of the contents.</param>
/// <param name="Index">0-based block.</param>
/// <param name="Weight">The better, the higher; above 0.</param>
internal readonly record struct TitlePlace(int Line, int Index, int Weight);

/// <summary>
/// Leads the lines of a contents without links to their headings: titles stand in many places, but sections follow one another in the
/// order of the contents, so that choice of places is best that keeps the order and suits best as a whole.
/// </summary>
internal static class OrderedTitles
{
    /// <summary>The chosen places, in order; at most one for each line.</summary>
    /// <param name="places">All places, ordered by line and then by block.</param>
    public static List<TitlePlace> Choose(List<TitlePlace> places)
    {
        var total = new int[places.Count];
        var before = new int[places.Count];
        var best = -1;
        for (var i = 0; i < places.Count; i++)
        {
            (total[i], before[i]) = (places[i].Weight, -1);
            for (var j = 0; j < i; j++)
            {
                if (places[j].Line >= places[i].Line || places[j].Index >= places[i].Index) continue;
                if (total[j] + places[i].Weight > total[i]) (total[i], before[i]) = (total[j] + places[i].Weight, j);
            }

            if (best < 0 || total[i] > total[best]) best = i;
        }

        var chosen = new List<TitlePlace>();
        for (var i = best; i >= 0; i = before[i]) chosen.Add(places[i]);
        chosen.Reverse();
        return chosen;
    }
}
