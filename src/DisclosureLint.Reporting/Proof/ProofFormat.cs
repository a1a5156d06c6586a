using DisclosureLint.Presentation;

namespace DisclosureLint.Reporting.Proof;

/// <summary>The prospectus with its findings as one self-contained page: nothing is loaded, and it reads with scripts off.</summary>
/// <param name="markups">What shows documents.</param>
public sealed class ProofFormat(IEnumerable<IDocumentMarkup> markups) : IReportFormat
{
    private readonly IReadOnlyList<IDocumentMarkup> _markups = [.. markups];

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string Description => "the draft with the findings' words marked, as one page to read, print and send";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        var views = new List<ProofView>();
        var number = 1;
        foreach (var result in report.Results)
        {
            views.Add(new ProofView(result, _markups, number));
            number += result.Findings.Count;
        }

        WriteHead(views, output);
        ProofHeader.Write(views.Count == 1 ? views[0].Title : Wording.Count(views.Count, "draft"), report.Count(), output);
        foreach (var file in report.Unreadable) output.Write($"<p class=\"notice\">{HtmlText.Of(file.Path)}: {HtmlText.Of(file.Message)}</p>\n");

        // The paper is written first, since the strip needs to know it; the grid puts the outline before it.
        output.Write("<main id=\"paper\" tabindex=\"0\" aria-label=\"The draft\">\n");
        foreach (var view in views) view.WritePaper(output, static _ => null);
        output.Write("</main>\n<div id=\"strip\" aria-hidden=\"true\">");
        foreach (var view in views.Take(1)) view.WriteStrip(output);
        output.Write("</div>\n<nav id=\"outline\" aria-label=\"Outline\" tabindex=\"0\">\n<h2 class=\"unseen\">Outline</h2>\n");
        foreach (var view in views) WriteTitled(view, views.Count, output, view.WriteOutline);
        output.Write("</nav>\n<aside id=\"findings\" aria-label=\"Findings\" tabindex=\"0\">\n<h2 class=\"unseen\">Findings</h2>\n");
        foreach (var view in views) WriteTitled(view, views.Count, output, view.WriteFindings);
        output.Write($"<p class=\"colophon\">DisclosureLint {HtmlText.Of(report.ToolVersion)}. What the staff might write, not what they have written.</p>\n");
        output.Write("</aside>\n");
        output.Write($"<script>{ProofAssets.Script}</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(IReadOnlyList<ProofView> views, TextWriter output)
    {
        var script = ProofAssets.HashSource(ProofAssets.Script);
        var policy = $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {script}; base-uri 'none'; form-action 'none'";
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        output.Write($"<title>{HtmlText.Of(views.Count == 1 ? views[0].Title : "Drafts")}: findings</title>\n");
        output.Write($"<style>\n{ProofAssets.PanelStyle}\n{ProofAssets.PaperStyle}\n</style>\n</head>\n<body class=\"proof\">\n");
    }

    private static void WriteTitled(ProofView view, int count, TextWriter output, Action<TextWriter> write)
    {
        if (count > 1) output.Write($"<h2>{HtmlText.Of(view.Title)}</h2>\n");
        write(output);
    }
}
