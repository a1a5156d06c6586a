using System.Globalization;

namespace DisclosureLint.Reporting.Proof;

/// <summary>The outline: each section with its page and the number of its findings, coloured by the gravest.</summary>
internal static class OutlinePanel
{
    public static void Write(IReadOnlyList<ProofSection> sections, TextWriter output)
    {
        output.Write("<ol class=\"outline\">\n");
        foreach (var section in sections) Write(section, output);
        output.Write("</ol>\n");
    }

    private static void Write(ProofSection section, TextWriter output)
    {
        var active = section.Items.Where(item => item.Finding.Suppressed is null).ToList();
        var page = section.Section.Page is { } number ? $" <span class=\"page\">{HtmlText.Of(number)}</span>" : "";
        output.Write($"<li><a href=\"#{section.Anchor}\"><span class=\"title\">{HtmlText.Of(section.Title)}</span>{page}");
        if (active.Count > 0)
        {
            var look = ProofItem.LookOf(active.Max(item => item.Finding.Severity));
            var count = active.Count.ToString(CultureInfo.InvariantCulture);
            var noun = active.Count == 1 ? "finding" : "findings";
            output.Write($" <span class=\"count {look}\">{count}<span class=\"unseen\"> {noun}</span></span>");
        }

        output.Write("</a>");
        if (section.Children.Count > 0) Write(section.Children, output);
        output.Write("</li>\n");
    }
}
