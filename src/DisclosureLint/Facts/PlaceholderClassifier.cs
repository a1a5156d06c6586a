using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>
/// Says what a blank stands for: by what is written right beside it, else by the nearest telling words of its sentence or table row,
/// else by its section.
/// </summary>
internal static class PlaceholderClassifier
{
    private static readonly (string Words, PlaceholderClass Class)[] Cues =
    [
        ("net proceeds", PlaceholderClass.PriceDependent), ("gross proceeds", PlaceholderClass.PriceDependent), ("proceeds", PlaceholderClass.PriceDependent),
        ("underwriting discount", PlaceholderClass.PriceDependent), ("discounts and commissions", PlaceholderClass.PriceDependent),
        ("dilution", PlaceholderClass.PriceDependent), ("net tangible book value", PlaceholderClass.PriceDependent), ("as adjusted", PlaceholderClass.PriceDependent),
        ("new investors", PlaceholderClass.PriceDependent), ("purchasing shares in this offering", PlaceholderClass.PriceDependent),
        ("withholding", PlaceholderClass.PriceDependent), ("offering expenses", PlaceholderClass.PriceDependent), ("after this offering", PlaceholderClass.PriceDependent),
        ("following this offering", PlaceholderClass.PriceDependent), ("completion of this offering", PlaceholderClass.PriceDependent), ("voting power", PlaceholderClass.PriceDependent),
        ("initial settlement", PlaceholderClass.PriceDependent), ("conversion price", PlaceholderClass.PriceDependent), ("exercise price", PlaceholderClass.PriceDependent),
        ("stockholders’ equity", PlaceholderClass.PriceDependent), ("total capitalization", PlaceholderClass.PriceDependent),
        ("allowance", PlaceholderClass.PriceDependent), ("immediate increase", PlaceholderClass.PriceDependent), ("concession", PlaceholderClass.PriceDependent), ("discount", PlaceholderClass.PriceDependent), ("intrinsic value", PlaceholderClass.PriceDependent),

        ("price range", PlaceholderClass.SizeOrRange), ("offering price", PlaceholderClass.SizeOrRange), ("price per share", PlaceholderClass.SizeOrRange),
        ("midpoint", PlaceholderClass.SizeOrRange), ("is offering", PlaceholderClass.SizeOrRange), ("are offering", PlaceholderClass.SizeOrRange),
        ("offered by", PlaceholderClass.SizeOrRange), ("over-allotment", PlaceholderClass.SizeOrRange), ("additional shares", PlaceholderClass.SizeOrRange),
        ("option to purchase", PlaceholderClass.SizeOrRange), ("shares to be sold", PlaceholderClass.SizeOrRange), ("shares being offered", PlaceholderClass.SizeOrRange),
        ("outstanding after", PlaceholderClass.SizeOrRange), ("shares sold", PlaceholderClass.SizeOrRange), ("offering of", PlaceholderClass.SizeOrRange), ("price between", PlaceholderClass.SizeOrRange),

        ("employees", PlaceholderClass.AlwaysKnown), ("holders of record", PlaceholderClass.AlwaysKnown), ("stockholders of record", PlaceholderClass.AlwaysKnown),
        ("shareholders of record", PlaceholderClass.AlwaysKnown), ("record holders", PlaceholderClass.AlwaysKnown), ("square feet", PlaceholderClass.AlwaysKnown), ("customers", PlaceholderClass.AlwaysKnown),
        ("years old", PlaceholderClass.AlwaysKnown), ("symbol", PlaceholderClass.AlwaysKnown), ("registration rights", PlaceholderClass.AlwaysKnown),
        ("exercise of options", PlaceholderClass.AlwaysKnown), ("exercise of outstanding", PlaceholderClass.AlwaysKnown), ("reserved for", PlaceholderClass.AlwaysKnown),

        ("book-running manager", PlaceholderClass.UnderwriterName), ("as representative", PlaceholderClass.UnderwriterName),
        ("representatives of the", PlaceholderClass.UnderwriterName), ("representative of the", PlaceholderClass.UnderwriterName), ("acting as", PlaceholderClass.UnderwriterName),
    ];

    private static readonly SearchValues<string> CueWords = SearchValues.Create([.. Cues.Select(cue => cue.Words)], StringComparison.OrdinalIgnoreCase);

    /// <summary>How far from a blank, in characters, words still tell of it: a sentence without end would be read again for each of its blanks.</summary>
    private const int ContextReach = 500;

    private static readonly string[] DatesSettledLater =
    [
        "dated", "until", "on or about", "day of", "through and including", "delivery", "expected to be", "will be made", "prospectus supplement", "subject to completion",
        "date of this prospectus", "effective", "be dated", "prior to", "deliver", "against payment", "preliminary prospectus", "on this",
    ];

    public static PlaceholderClass Classify(Block block, TextSpan range, PlaceholderForm form)
    {
        if (form == PlaceholderForm.Note) return PlaceholderClass.NoteToDraft;
        var text = block.Text;
        if (IsFileNumber(text, range)) return PlaceholderClass.Other;
        var context = ContextOf(block, range);
        if (IsDate(text, range)) return DateClass(block, context);
        if (IsInColumnAsAdjusted(block, range)) return PlaceholderClass.PriceDependent;
        var isName = !text.AsSpan(range.Start, range.Length).Contains('$') && !IsBesideNumberWord(text, range);
        var placeholderClass = ByColumn(block, range) ?? ByNearestCue(text, context, range, isName) ?? BySection(block, context, range);
        return placeholderClass == PlaceholderClass.SizeOrRange && IsSumOrShare(text, range) ? PlaceholderClass.PriceDependent : placeholderClass;
    }

    /// <summary>A price is not told in millions or per cent; what is, follows from the price.</summary>
    private static bool IsSumOrShare(string text, TextSpan range)
    {
        var next = TextScan.SkipSpace(text, range.End);
        var blank = text.AsSpan(range.Start, range.Length);
        return blank.Contains('%') || (next < text.Length && text[next] == '%')
            || (blank.Contains('$') && (TextScan.HasWordAt(text, next, "million") || TextScan.HasWordAt(text, next, "billion")));
    }

    /// <summary>A column that gives effect to the offering waits for the price, whatever its rows are.</summary>
    private static bool IsInColumnAsAdjusted(Block block, TextSpan range) =>
        block is TableBlock { Table: var table }
        && table.Cells.FirstOrDefault(cell => cell.Range.Contains(range.Start)) is { Column: > 0 } cell
        && table.ColumnHeading(cell.Column).ContainsIgnoringCase("as adjusted");

    private static bool IsFileNumber(string text, TextSpan range) =>
        text.AsSpan(range.Start, range.Length).StartsWith("333-") || text.AsSpan(0, range.Start).TrimEnd().EndsWith("333-");

    private static bool IsDate(string text, TextSpan range)
    {
        var after = text.AsSpan(range.End).TrimStart();
        return after.StartsWith(", 20") || after.StartsWith(", 19") || after.StartsWith("day of") || after.StartsWith(", [") || after.StartsWith(", __")
            || (after.StartsWith("20") && after.Length >= 4 && char.IsAsciiDigit(after[2]) && char.IsAsciiDigit(after[3]))
            || text.AsSpan(range.Start, range.Length).ContainsIgnoringCase("date")
            || (after.StartsWith(",") && TextScan.HasWordBefore(text, range.Start, "on"))
            || TextScan.HasWordBefore(text, range.Start, "as of") || TextScan.HasWordBefore(text, range.Start, "dated")
            || TextScan.HasWordBefore(text, range.Start, "terminate on") || TextScan.HasWordBefore(text, range.Start, "terminates on")
            || TextScan.HasWordBefore(text, range.Start, "expire on") || TextScan.HasWordBefore(text, range.Start, "expires on")
            || TextScan.HasWordBefore(text, range.Start, "on or about") || TextScan.HasWordBefore(text, range.Start, "day of");
    }

    /// <summary>"As of __, 2026" was a day gone by; the date of the prospectus or of delivery comes with pricing.</summary>
    private static PlaceholderClass DateClass(Block block, TextSpan context)
    {
        var words = block.Text.AsSpan(context.Start, context.Length);
        if (block.Section.IsWithinAny([SectionKind.Signatures, SectionKind.AuditReport, SectionKind.FacingPage, SectionKind.Cover])) return PlaceholderClass.Date;
        if (words.ContainsIgnoringCase("as of")) return PlaceholderClass.AlwaysKnown;
        if (words.Length < 60) return PlaceholderClass.Date;
        foreach (var cue in DatesSettledLater)
        {
            if (words.ContainsIgnoringCase(cue)) return PlaceholderClass.Date;
        }

        return PlaceholderClass.AlwaysKnown;
    }

    private static TextSpan ContextOf(Block block, TextSpan range)
    {
        var (start, end) = WholeContextOf(block, range);
        return new TextSpan(Math.Max(start, range.Start - ContextReach), Math.Min(end, range.End + ContextReach));
    }

    private static TextSpan WholeContextOf(Block block, TextSpan range)
    {
        if (block is TableBlock table && table.Table.Cells.FirstOrDefault(cell => cell.Range.Contains(range.Start)) is { } cell)
            return new TextSpan(cell.Row.Cells[0].Range.Start, cell.Row.Cells[^1].Range.End);
        return block.SentenceAt(range.Start)?.Range ?? new TextSpan(0, block.Text.Length);
    }

    private static bool IsBesideNumberWord(string text, TextSpan range)
    {
        var next = TextScan.SkipSpace(text, range.End);
        return next < text.Length
            && (text[next] == '%' || TextScan.HasWordAt(text, next, "shares") || TextScan.HasWordAt(text, next, "million") || TextScan.HasWordAt(text, next, "per"));
    }

    private static PlaceholderClass? ByNearestCue(string text, TextSpan context, TextSpan range, bool isName)
    {
        PlaceholderClass? nearest = null;
        var nearestDistance = int.MaxValue;
        for (var from = context.Start; from < context.End;)
        {
            var found = text.AsSpan(from, context.End - from).IndexOfAny(CueWords);
            if (found < 0) break;
            var start = from + found;
            from = start + 1;

            // "this offering" is no "is offering".
            if (start > 0 && char.IsLetter(text[start - 1])) continue;
            foreach (var (cue, placeholderClass) in Cues)
            {
                if (!text.AsSpan(start).StartsWith(cue, StringComparison.OrdinalIgnoreCase)) continue;
                if (placeholderClass == PlaceholderClass.UnderwriterName && !isName) continue;
                // What a blank is stands before it; what follows mostly says on what it is based.
                var distance = start >= range.End ? (start - range.End) * 3 : Math.Max(0, range.Start - start - cue.Length);
                // A longer cue around a shorter one ("net proceeds") ends where it does; the first of equals is kept.
                if (distance < nearestDistance) (nearest, nearestDistance) = (placeholderClass, distance);
            }
        }

        return nearest;
    }

    private static PlaceholderClass? ByColumn(Block block, TextSpan range)
    {
        if (block is not TableBlock { Table: var table } || table.Cells.FirstOrDefault(cell => cell.Range.Contains(range.Start)) is not { } cell) return null;
        var heading = table.ColumnHeading(cell.Column);
        if (heading.ContainsIgnoringCase("as adjusted") || heading.ContainsIgnoringCase("discount")
            || heading.ContainsIgnoringCase("proceeds"))
            return PlaceholderClass.PriceDependent;
        return heading.ContainsIgnoringCase("price to public") ? PlaceholderClass.SizeOrRange : null;
    }

    private static PlaceholderClass BySection(Block block, TextSpan context, TextSpan range)
    {
        var section = block.Section;
        var text = block.Text;
        var hasSign = text.AsSpan(range.Start, range.Length).ContainsAny('$', '%');
        if (TextScan.HasWordBefore(text, range.Start, "price")) return PlaceholderClass.SizeOrRange;
        // Whatever follows from the offering depends on its size, and in money or per cent on its price.
        var sentence = text.AsSpan(context.Start, context.Length);
        if (sentence.ContainsIgnoringCase("this offering") || sentence.ContainsIgnoringCase("public offering"))
            return hasSign ? PlaceholderClass.PriceDependent : PlaceholderClass.SizeOrRange;
        if (section.IsWithinAny([SectionKind.Signatures, SectionKind.PartII, SectionKind.ExhibitText])) return PlaceholderClass.Other;
        if (section.IsWithinAny([SectionKind.UseOfProceeds, SectionKind.Dilution, SectionKind.Capitalization])) return PlaceholderClass.PriceDependent;
        if (section.IsWithinAny([SectionKind.Cover, SectionKind.FacingPage, SectionKind.TheOffering, SectionKind.Underwriting]))
            return hasSign ? PlaceholderClass.PriceDependent : PlaceholderClass.SizeOrRange;
        if (TextScan.HasWordAt(text, TextScan.SkipSpace(text, range.End), "shares")) return PlaceholderClass.SizeOrRange;
        if (section.IsWithinAny([SectionKind.PrincipalStockholders, SectionKind.SellingStockholders]))
            return hasSign ? PlaceholderClass.PriceDependent : PlaceholderClass.SizeOrRange;
        return section.Kind == SectionKind.Unknown && section.TopLevel.Kind == SectionKind.Unknown ? PlaceholderClass.Other : PlaceholderClass.AlwaysKnown;
    }
}
