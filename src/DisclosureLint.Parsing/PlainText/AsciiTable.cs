using System.Text.RegularExpressions;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.PlainText;

/// <summary>Reads the rows of a table that is set with spaces. The columns as written are the columns of the typewriter.</summary>
internal static partial class AsciiTable
{
    private const float SpaceWidth = 5;

    /// <summary>The rows of the lines between the table's tags, or of aligned lines without tags.</summary>
    /// <param name="source">The file.</param>
    /// <param name="lines">The lines.</param>
    public static IReadOnlyList<IReadOnlyList<RawCell>> Rows(SourceText source, IReadOnlyList<TextLine> lines)
    {
        var starts = ColumnStarts(lines);
        var labelEnd = starts.Count > 1 ? starts[1] : FirstAmount(lines);
        var rows = new List<IReadOnlyList<RawCell>>();
        var carried = new List<TextSpan>();
        var isBody = starts.Count == 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Tag is "S") isBody = true;
            if (line.IsBlank || line.IsDrawn || line.IsPageBreak || line.Tag.Length > 0) continue;
            var pieces = isBody ? SplitAt(line, Pieces(line), starts) : Pieces(line);
            var label = pieces[0].Start < labelEnd && !IsAmount(line, pieces[0]) ? pieces[0] : default(TextSpan?);
            if (isBody && label is { } words && pieces.Count == 1 && LabelGoesOn(line, lines.Skip(i + 1)))
            {
                carried.Add(InSource(line, words));
                continue;
            }

            rows.Add(Row(source, line, pieces, label, carried, starts));
            carried.Clear();
        }

        return rows;
    }

    /// <summary>The pieces of a line that two spaces or a dot leader part, as offsets into it; a currency sign stays with its number.</summary>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<TextSpan> Pieces(TextLine line) =>
        [.. Piece().Matches(line.Text).Select(match => TextSpan.Of(match.Index, match.Length))];

    private static List<RawCell> Row(
        SourceText source, TextLine line, IReadOnlyList<TextSpan> pieces, TextSpan? label, List<TextSpan> carried, IReadOnlyList<int> starts)
    {
        var cells = new List<RawCell>();
        var column = 0;
        foreach (var piece in pieces)
        {
            var isLabel = piece == label;
            var start = Math.Max(column, isLabel ? 0 : StartOf(piece, line, starts));
            var end = Math.Max(start + 1, EndOf(piece, start, starts));
            if (start > column) cells.Add(RawCell.Spacer with { ColumnSpan = start - column });
            var text = new MappedTextBuilder();
            if (isLabel)
            {
                foreach (var part in carried)
                {
                    EntityText.Append(text, source.Content, part);
                    text.AppendSeparator();
                }
            }

            EntityText.Append(text, source.Content, InSource(line, piece));
            cells.Add(new RawCell(text.Build(), end - start, Indent: isLabel ? piece.Start * SpaceWidth : 0));
            column = end;
        }

        return cells;
    }

    // An amount may begin left of its column's mark; the whole column is its place, so that amounts of any length share it.
    private static int StartOf(TextSpan piece, TextLine line, IReadOnlyList<int> starts) =>
        starts.Count > 0 && IsAmount(line, piece) ? starts[ColumnOf(piece, starts)] : piece.Start;

    private static int EndOf(TextSpan piece, int start, IReadOnlyList<int> starts)
    {
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            if (starts[i] == start && piece.End < starts[i + 1]) return starts[i + 1] - 1;
        }

        return piece.End;
    }

    private static int ColumnOf(TextSpan piece, IReadOnlyList<int> starts)
    {
        var (best, most) = (0, -1);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : int.MaxValue;
            var shared = Math.Min(end, piece.End) - Math.Max(starts[i], piece.Start);
            if (shared > most) (best, most) = (i, shared);
        }

        return best;
    }

    /// <summary>Positions of the <c>&lt;S&gt;</c> and <c>&lt;C&gt;</c> marks; empty where there are none.</summary>
    private static IReadOnlyList<int> ColumnStarts(IReadOnlyList<TextLine> lines)
    {
        var marks = lines.FirstOrDefault(line => line.Tag == "S");
        return marks is null ? [] : [.. ColumnMark().Matches(marks.Text).Select(match => match.Index)];
    }

    private static int FirstAmount(IReadOnlyList<TextLine> lines) =>
        lines.SelectMany(line => Pieces(line).Skip(1).Where(piece => IsAmount(line, piece))).Select(piece => piece.Start).DefaultIfEmpty(int.MaxValue).Min();

    private static IReadOnlyList<TextSpan> SplitAt(TextLine line, IReadOnlyList<TextSpan> pieces, IReadOnlyList<int> starts)
    {
        var result = new List<TextSpan>();
        foreach (var piece in pieces)
        {
            var start = piece.Start;
            foreach (var at in starts)
            {
                if (at <= start || at >= piece.End || line.Text[at - 1] != ' ') continue;
                result.Add(new TextSpan(start, at - 1));
                start = at;
            }

            result.Add(new TextSpan(start, piece.End));
        }

        return result;
    }

    /// <summary>Whether a label goes on in the next line: it is set in by one space more, as typists did, and leads to the amounts.</summary>
    private static bool LabelGoesOn(TextLine line, IEnumerable<TextLine> following) =>
        following.FirstOrDefault() is { IsBlank: false, IsDrawn: false, Tag.Length: 0 } next
        && next.Indent == line.Indent + 1
        && !line.Words.EndsWith(':');

    private static bool IsAmount(TextLine line, TextSpan piece) => NumberText.Parse(line.Text.Substring(piece.Start, piece.Length)).Value is not null;

    private static TextSpan InSource(TextLine line, TextSpan piece) => new(line.Span.Start + piece.Start, line.Span.Start + piece.End);

    [GeneratedRegex(@"\$ *\(?[0-9.,/]+(?: [0-9]+/[0-9]+)?\)?%?|\$ *-{1,3}|\.[0-9]+%?|[^\s.](?:[^\s.]| (?![ .])|\.(?!\.))*", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex("<[SC]>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColumnMark();
}
