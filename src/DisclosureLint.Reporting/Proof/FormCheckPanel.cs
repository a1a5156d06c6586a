using System.Globalization;
using DisclosureLint.FormChecks;
using DisclosureLint.Reporting.FormChecks;

namespace DisclosureLint.Reporting.Proof;

/// <summary>The form check beside the paper: what has to be told, and each item with its answer and the way to its place.</summary>
public static class FormCheckPanel
{
    /// <summary>The places that the panel's links lead to.</summary>
    /// <param name="report">The form check.</param>
    public static IReadOnlyList<PaperBookmark> Bookmarks(FormCheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var placed = report.Results.Where(result => result.Answer.Place is not null);
        return [.. placed.Select(result => new PaperBookmark(NameOf(result), result.Answer.Place!))];
    }

    /// <summary>Writes the panel.</summary>
    /// <param name="report">The form check.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(FormCheckReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<h2>Form check</h2>\n<p class=\"quiet\">What Form S-1 asks for, item by item. ");
        output.Write("Missing means not found where the sections could be made out.</p>\n");
        WriteFilters(report, output);
        WriteQuestions(report, output);
        foreach (var part in report.Results.GroupBy(result => result.Item.Part))
        {
            output.Write($"<section class=\"part\"><h3>{FormCheckReport.TitleOf(part.Key)}</h3>\n<table>\n");
            output.Write("<thead><tr><th scope=\"col\">Status</th><th scope=\"col\">What is asked for</th>");
            output.Write("<th scope=\"col\">Where</th></tr></thead>\n<tbody>\n");
            foreach (var result in part) Write(result, output);
            output.Write("</tbody></table></section>\n");
        }
    }

    private static void WriteFilters(FormCheckReport report, TextWriter output)
    {
        output.Write("<div class=\"filters\" role=\"group\" aria-label=\"Items shown\">\n");
        foreach (var group in report.Results.GroupBy(result => result.Answer.Status).OrderBy(group => Urgency(group.Key)))
        {
            var count = group.Count().ToString(CultureInfo.InvariantCulture);

            // What is not asked of this offering is there for whoever looks for it.
            var isChecked = group.Key == FormStatus.NotApplicable ? "" : " checked";
            var key = KeyOf(group.Key);
            output.Write($"<label class=\"{LookOf(group.Key)}\"><input type=\"checkbox\" id=\"form-{key}\" data-status=\"{key}\"{isChecked}>");
            output.Write($" {count} {FormCheckReport.WordOf(group.Key)}</label>\n");
        }

        output.Write("</div>\n");
    }

    private static void WriteQuestions(FormCheckReport report, TextWriter output)
    {
        if (report.Questions.Count == 0) return;
        output.Write("<section class=\"questions\"><h3>To be told</h3>\n<p class=\"quiet\">Under <code>deal:</code> in disclosurelint.yml; ");
        output.Write("the items that need it are then checked.</p>\n<ul>\n");
        foreach (var question in report.Questions)
        {
            var answers = string.Join(" | ", question.Answers);
            output.Write($"<li>{HtmlText.Of(question.Question)} <code>{HtmlText.Of($"{question.Key}: {answers}")}</code></li>\n");
        }

        output.Write("</ul></section>\n");
    }

    private static void Write(FormResult result, TextWriter output)
    {
        var (item, answer) = result;
        output.Write($"<tr data-status=\"{KeyOf(answer.Status)}\" class=\"{LookOf(answer.Status)}\">");
        output.Write($"<td><span class=\"chip\">{FormCheckReport.WordOf(answer.Status)}</span></td>\n");
        output.Write($"<td><b>{HtmlText.Of(item.Title)}</b> <span class=\"quiet\">{HtmlText.Of($"{item.Id}, {item.Authority}")}</span>");
        if (answer.Note.Length > 0) output.Write($"<p>{HtmlText.Of(Wording.OneLine(answer.Note))}</p>");
        output.Write("</td>\n<td>");
        if (answer.Place is not null)
        {
            output.Write($"<a class=\"visit\" href=\"#{NameOf(result)}\">{HtmlText.Of(FormCheckReport.PlaceOf(answer))}</a>");
        }

        output.Write("</td></tr>\n");
    }

    private static string NameOf(FormResult result) => "c-" + result.Item.Id;

    private static string KeyOf(FormStatus status) => FormCheckReport.WordOf(status).Replace(' ', '-');

    /// <summary>What somebody has to do something about comes first.</summary>
    private static int Urgency(FormStatus status) => status switch
    {
        FormStatus.Missing => 0,
        FormStatus.Defective => 1,
        FormStatus.NeedsIntake => 2,
        FormStatus.NotCheckable => 3,
        FormStatus.Present => 4,
        _ => 5,
    };

    private static string LookOf(FormStatus status) => status switch
    {
        FormStatus.Missing => "e",
        FormStatus.Defective => "w",
        FormStatus.NeedsIntake => "i",
        FormStatus.Present => "p",
        _ => "x",
    };
}
