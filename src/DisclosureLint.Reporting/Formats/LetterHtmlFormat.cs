using System.Globalization;
using System.Net;
using DisclosureLint.Reporting.Letters;

namespace DisclosureLint.Reporting.Formats;

/// <summary>The predicted comment letter as one self-contained HTML page: no script, nothing loaded, prints as a letter.</summary>
public sealed class LetterHtmlFormat : IReportFormat
{
    private const string Style =
        "body{font:12pt/1.45 Georgia,serif;max-width:42em;margin:3em auto;padding:0 1em}h2,h3{font:inherit;text-decoration:underline;margin:1.6em 0 .6em}"
        + ".predicted{border:1px solid #a00;color:#a00;padding:.4em .8em}.comment{margin:0 0 1em 2.5em;text-indent:-2.5em}"
        + ".comment b{display:inline-block;width:2.5em;text-indent:0;font-weight:normal}ul{margin-left:3em}.authority{color:#555;margin:-.6em 0 1em 2.5em;font-size:.85em}"
        + "@media print{.comment{break-inside:avoid}}";

    /// <inheritdoc/>
    public string Name => "letter-html";

    /// <inheritdoc/>
    public string Description => "the predicted comment letter as a page to print";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        output.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Predicted comment letter</title>\n<style>{Style}</style>\n</head>\n<body>\n");
        foreach (var result in report.Results)
        {
            var letter = PredictedLetter.Of(result, settings.MaxComments);
            output.Write($"<p class=\"predicted\">{Text(PredictedLetter.Disclaimer)}</p>\n<p><strong>Re: {Text(letter.ReferenceLine)}</strong></p>\n<p>{Text(PredictedLetter.Introduction)}</p>\n");
            foreach (var part in letter.Parts) Write(part, output);
            output.Write("<hr>\n<p>Before the registration statement can become effective:</p>\n<ul>\n");
            foreach (var item in ClosingChecklist.For(result.Filing).Where(item => !item.IsSuperseded)) output.Write($"<li>{Text(item.Text)}</li>\n");
            output.Write("</ul>\n");
            if (letter.Suppressed.Count > 0)
            {
                output.Write($"<p>{Text(PredictedLetter.AppendixTitle)}</p>\n<ul>\n");
                foreach (var line in letter.Appendix) output.Write($"<li>{Text(line)}</li>\n");
                output.Write("</ul>\n");
            }

            output.Write($"<p class=\"predicted\">{Text(PredictedLetter.Disclaimer)}</p>\n");
        }

        output.Write("</body>\n</html>\n");
    }

    private static void Write(LetterPart part, TextWriter output)
    {
        for (var i = 0; i < part.Headings.Count; i++)
        {
            var level = i == 0 ? 2 : 3;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<h{level}>{Text(part.Headings[i].ToString())}</h{level}>\n"));
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"<p class=\"comment\"><b>{part.Number}.</b>{Text(part.Text)}</p>\n"));
        if (part.Authority is not null) output.Write($"<p class=\"authority\">{Text(part.Authority)}</p>\n");
        if (part.Bullets.Count == 0) return;
        output.Write("<p class=\"comment\"><b></b>We also note:</p>\n<ul>\n");
        foreach (var bullet in part.Bullets) output.Write($"<li>{Text(bullet)}</li>\n");
        output.Write("</ul>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
