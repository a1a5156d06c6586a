using System.Globalization;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Reporting.Letters;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Proof;

/// <summary>The list of findings: a heading for each section, and each finding with its words, its places and its explanation.</summary>
/// <param name="output">Where to write; left open.</param>
/// <param name="ranks">Of each finding that counts, how surely the staff would write it: 1 is the surest.</param>
internal sealed class FindingsPanel(TextWriter output, IReadOnlyDictionary<Finding, int> ranks)
{
    private const int LongestQuote = 220;

    public void Write(IReadOnlyList<ProofSection> sections, IReadOnlyList<EngineDiagnostic> notices)
    {
        foreach (var notice in notices) output.Write($"<p class=\"notice\"><b>{HtmlText.Of(notice.Id)}</b> {HtmlText.Of(notice.Message)}</p>\n");
        var isEmpty = true;
        foreach (var section in sections.Where(section => section.Items.Count > 0))
        {
            isEmpty = false;
            var page = section.Section.Page is { } number ? $" <span class=\"page\">page {HtmlText.Of(number)}</span>" : "";
            output.Write($"<section class=\"group\"><h3>{HtmlText.Of(section.Title)}{page}</h3>\n<ol class=\"findings\">\n");
            foreach (var item in section.Items) Write(item);
            output.Write("</ol></section>\n");
        }

        if (isEmpty) output.Write("<p class=\"nothing\">No findings.</p>\n");
    }

    private void Write(ProofItem item)
    {
        var finding = item.Finding;
        var rule = finding.Rule;
        var look = item.Look;
        var number = item.Number.ToString(CultureInfo.InvariantCulture);
        var severity = Wording.Of(finding.Severity);
        output.Write($"<li class=\"finding {look}\" id=\"n{number}\" data-n=\"{number}\" data-severity=\"{severity}\" data-rule=\"{rule.Id}\"");
        output.Write($" data-fingerprint=\"{finding.Fingerprint}\"");
        if (ranks.TryGetValue(finding, out var rank)) output.Write($" data-rank=\"{rank.ToString(CultureInfo.InvariantCulture)}\"");
        output.Write(finding.Suppressed is { } kept ? $" data-suppressed=\"{HtmlText.Of(kept.Kind)}\">\n" : ">\n");
        output.Write($"<h4><a class=\"jump\" href=\"#{item.Places[0].Anchor}\"><span class=\"number\">{number}</span> {HtmlText.Of(rule.Title)}</a></h4>\n");
        var page = finding.Location.Page is { } printed ? $"<span>page {HtmlText.Of(printed)}</span>" : "";
        output.Write($"<p class=\"facts\"><span class=\"severity\">{severity}</span>{page}<span class=\"rule\">{rule.Id} {rule.Name}</span></p>\n");
        if (finding.Suppressed is { } note) WriteSuppression(note);
        output.Write($"<p class=\"message\">{HtmlText.Of(finding.Message)}</p>\n");
        WritePlaces(item);
        WriteExplanation(finding);
        output.Write("</li>\n");
    }

    private void WriteSuppression(SuppressionNote note)
    {
        var what = note.Kind == "baseline" ? "In the baseline" : "Suppressed";
        var by = note.By is null ? "" : $" ({HtmlText.Of(note.By)})";
        var until = note.Expires is { } date ? $", until {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var support = note.Support is null ? "" : $". Support: {HtmlText.Of(note.Support)}";
        output.Write($"<p class=\"suppressed\"><b>{what}{by}{until}</b>{(note.Reason is null ? "" : ": ")}{HtmlText.Of(note.Reason)}{support}</p>\n");
    }

    private void WritePlaces(ProofItem item)
    {
        if (item.Places.Count == 1) return;
        output.Write($"<details class=\"places\"><summary>{Wording.Count(item.Places.Count - 1, "further place")}</summary>\n<ul>\n");
        foreach (var place in item.Places.Skip(1))
        {
            var page = place.Location.Page is { } number ? $"page {HtmlText.Of(number)}" : "";
            var where = page.Length > 0 ? page : HtmlText.Of(place.Location.Section.TopLevel.Title);
            output.Write($"<li><a href=\"#{place.Anchor}\">{where}</a> “{HtmlText.Of(Shortened(place.Location.Excerpt))}”");
            if (place.Message.Length > 0) output.Write($" <span class=\"quiet\">{HtmlText.Of(place.Message)}</span>");
            output.Write("</li>\n");
        }

        output.Write("</ul></details>\n");
    }

    private void WriteExplanation(Finding finding)
    {
        var rule = finding.Rule;
        output.Write($"<details class=\"why\"><summary>Why, and what the staff accept</summary>\n<p>{HtmlText.Of(rule.Why)}</p>\n");
        foreach (var also in finding.Also) output.Write($"<p class=\"looked\">Also {HtmlText.Of(also.Rule.Id)}: {HtmlText.Of(also.Message)}</p>\n");
        foreach (var line in LookedForText.Of(finding)) output.Write($"<p class=\"looked\">{HtmlText.Of(line)}</p>\n");
        output.Write($"<h5>What the staff accept</h5>\n<p>{HtmlText.Of(rule.Fix)}</p>\n");
        if (finding.Suggestion is { } suggestion)
        {
            output.Write($"<h5>Suggested words</h5>\n<p>{HtmlText.Of(suggestion.Description)}: <q>{HtmlText.Of(suggestion.Replacement)}</q></p>\n");
        }

        output.Write($"<h5>As a comment</h5>\n<p class=\"comment\">{HtmlText.Of(PredictedComment.Of(finding))}</p>\n");
        if (rule.Authority.Count > 0)
        {
            output.Write("<h5>Authority</h5>\n<ul>\n");
            foreach (var authority in rule.Authority) output.Write($"<li>{HtmlText.Of(authority.ToString())}</li>\n");
            output.Write("</ul>\n");
        }

        output.Write("</details>\n");
    }

    private static string Shortened(string words) => WordCut.Within(words, LongestQuote, "…");
}
