using System.Globalization;

namespace DisclosureLint.Reporting.Proof;

/// <summary>The line above the draft: what it is, how many findings there are, and which of them are shown.</summary>
public static class ProofHeader
{
    /// <summary>Writes the header. Its boxes work by style alone.</summary>
    /// <param name="title">What the draft is called.</param>
    /// <param name="counts">The findings.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(string title, FindingCounts counts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"<header id=\"top\">\n<h1>{HtmlText.Of(title)}</h1>\n<div class=\"filters\" role=\"group\" aria-label=\"Findings shown\">\n");
        WriteFilters(counts, output);
        output.Write("</div>\n<div class=\"tools\" hidden>");
        output.Write("<input id=\"search\" type=\"search\" placeholder=\"Filter by words, rule or section\" aria-label=\"Filter findings\"");
        output.Write(" autocomplete=\"off\" spellcheck=\"false\">");
        output.Write("<span class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>e</kbd> explain <kbd>/</kbd> filter</span></div>\n");
        output.Write("<p id=\"status\" class=\"status\" role=\"status\" aria-live=\"polite\"></p>\n</header>\n");
    }

    /// <summary>Writes the boxes that show and hide findings by severity.</summary>
    /// <param name="counts">The findings.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteFilters(FindingCounts counts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Filter("error", "e", counts.Error, Wording.Count(counts.Error, "error"), output);
        Filter("warning", "w", counts.Warning, Wording.Count(counts.Warning, "warning"), output);
        Filter("info", "i", counts.Info, Wording.Count(counts.Info, "info"), output);
        var kept = counts.Suppressed + counts.Baselined;
        Filter("suppressed", "x", kept, string.Create(CultureInfo.InvariantCulture, $"{kept} suppressed"), output);
    }

    private static void Filter(string name, string look, int count, string label, TextWriter output)
    {
        if (count == 0 && look is "x") return;
        output.Write($"<label class=\"{look}\"><input type=\"checkbox\" id=\"show-{name}\" checked> {label}</label>\n");
    }
}
