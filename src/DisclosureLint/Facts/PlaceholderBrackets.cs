using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Tells the brackets that hold a place from check boxes, redactions, citations and editorial brackets.</summary>
internal static class PlaceholderBrackets
{
    private const int LongestNote = 1500;
    private const string Fillers = "●•·∙⬤■▪◆○◯⚫_ ";

    private static readonly string[] NoteLeads = ["NTD", "Note to", "Drafting note", "Note:", "Comment:", "Draft note", "Placeholder", "Under review", "Confirm", "Subject to"];

    private static readonly string[] WordLeads = ["TBD", "TBA", "to come", "insert", "to be determined", "to be provided", "to be inserted", "date", "name of", "amount", "number", "xx", "x.xx", "tk"];

    /// <summary>Reads the brackets that open at an offset; null where they hold no place.</summary>
    public static Blank? Read(Block block, int open)
    {
        var text = block.Text;
        var close = text.AsSpan(open, Math.Min(LongestNote, text.Length - open)).IndexOf(']');
        if (close < 0) return null;
        close += open;
        var inner = text.AsSpan(open + 1, close - open - 1).Trim();
        var start = open > 0 && text[open - 1] == '$' ? open - 1 : open > 1 && text[open - 1] == ' ' && text[open - 2] == '$' ? open - 2 : open;
        var range = new TextSpan(start, close + 1);
        if (inner.IsEmpty) return IsCheckBox(block, open, close) ? null : new Blank(range, PlaceholderForm.EmptyBrackets);
        if (inner.IndexOfAnyExcept(Fillers) < 0)
        {
            if (inner.Contains('_')) return IsCheckBox(block, open, close) ? null : new Blank(range, PlaceholderForm.Underscores);
            return new Blank(range, PlaceholderForm.Bullet);
        }

        // One asterisk holds a place; three are a redaction, and a lone one behind a word is a footnote mark.
        if (inner is "*" or "**") return start < open || !TextScan.IsWordAt(text, open - 1) ? new Blank(range, PlaceholderForm.EmptyBrackets) : null;
        foreach (var lead in NoteLeads)
        {
            if (inner.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && !TextScan.IsWordAt(text, text.IndexOf(inner[0], open + 1) + lead.Length))
                return new Blank(range, PlaceholderForm.Note);
        }

        foreach (var lead in WordLeads)
        {
            if (inner.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && (inner.Length == lead.Length || !char.IsLetter(inner[lead.Length])))
                return new Blank(range, PlaceholderForm.Word);
        }

        // "[●], 2026" inside longer brackets is read on its own, from its own bracket.
        if (close + 1 < text.Length && text[close + 1] == '[' && inner.Length > 1 && char.IsLetter(inner[0]) && IsAlternative(text, close + 1))
            return new Blank(new TextSpan(open, text.IndexOf(']', close + 1) + 1), PlaceholderForm.Note);
        return null;
    }

    private static bool IsAlternative(string text, int open)
    {
        var close = text.IndexOf(']', open);
        return close > open + 2 && char.IsLetter(text[open + 1]);
    }

    /// <summary>Whether empty brackets are a box to tick: on a facing page, beside a yes or no, or before an item.</summary>
    private static bool IsCheckBox(Block block, int open, int close)
    {
        var text = block.Text;
        if (open > 0 && text[open - 1] == '$') return false;
        if (block.Section.IsWithinAny([SectionKind.FacingPage]) && !text.AsSpan(close + 1).TrimStart().StartsWith(", 20")) return true;
        var around = text.AsSpan(Math.Max(0, open - 60), Math.Min(text.Length, close + 30) - Math.Max(0, open - 60));
        return around.ContainsIgnoringCase("[X]")
            || around.ContainsIgnoringCase("box")
            || around.ContainsIgnoringCase(" filer")
            || around.ContainsIgnoringCase("reporting company")
            || around.ContainsIgnoringCase("growth company")
            || around.ContainsIgnoringCase("check ")
            || TextScan.HasWordBefore(text, open, "yes") || TextScan.HasWordBefore(text, open, "no")
            || TextScan.HasWordAt(text, TextScan.SkipSpace(text, close + 1), "yes") || TextScan.HasWordAt(text, TextScan.SkipSpace(text, close + 1), "no");
    }
}
