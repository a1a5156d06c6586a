namespace DisclosureLint.Testing.Edgar;

/// <summary>A dialect of HTML in which filing agents write.</summary>
public enum EdgarStyle
{
    /// <summary>Financial printers around 2009: <c>FONT</c> tags, hard-wrapped lines, windows-1252 entities, bullets set as tables.</summary>
    Printer2009,

    /// <summary>Cloud reporting tools: every word in a styled <c>span</c> within <c>div</c>s, all on one line, no semantic tag at all.</summary>
    DivAndSpan,

    /// <summary>Conversion agents: styled paragraphs, numeric entities, nested layout tables, folios in tables.</summary>
    Agent,
}
