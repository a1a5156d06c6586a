using System.Globalization;
using DisclosureLint.Reporting.Letters;

namespace DisclosureLint.Reporting.Formats;

/// <summary>The predicted comment letter as text: what the staff would write, in their order and their voice, marked as a prediction.</summary>
public sealed class LetterFormat : IReportFormat
{
    private const int LineWidth = 78;

    /// <inheritdoc/>
    public string Name => "letter";

    /// <inheritdoc/>
    public string Description => "the comment letter that the findings predict, as text";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        var isFirst = true;
        foreach (var result in report.Results)
        {
            if (!isFirst) output.WriteLine(new string('=', LineWidth));
            isFirst = false;
            Write(PredictedLetter.Of(result, settings.MaxComments), ClosingChecklist.For(result.Filing), output);
        }
    }

    private static void Write(PredictedLetter letter, IReadOnlyList<ChecklistItem> checklist, TextWriter output)
    {
        Paragraph(output, PredictedLetter.Disclaimer);
        foreach (var (line, isFirst) in letter.ReferenceLines.Select((line, index) => (line, index == 0)))
        {
            output.WriteLine((isFirst ? "Re:  " : "     ") + line);
        }

        output.WriteLine();
        Paragraph(output, PredictedLetter.Introduction);
        foreach (var part in letter.Parts)
        {
            foreach (var heading in part.Headings) Paragraph(output, heading.ToString());
            Paragraph(output, part.Text, string.Create(CultureInfo.InvariantCulture, $"{part.Number}."), indent: 4);
            if (part.Bullets.Count == 0) continue;
            Paragraph(output, "We also note:", "", indent: 4);
            foreach (var bullet in part.Bullets) Paragraph(output, bullet, "    -", indent: 6);
        }

        if (letter.Parts.Count == 0) Paragraph(output, "We have no comments that this tool can predict.");
        if (letter.LeftOut > 0) Paragraph(output, $"{letter.LeftOut} further comments were left out by --max-comments.");
        Paragraph(output, "*     *     *");
        Paragraph(output, "Before the registration statement can become effective:");
        foreach (var item in checklist.Where(item => !item.IsSuperseded)) Paragraph(output, item.Text, "    -", indent: 6);
        if (letter.Suppressed.Count > 0)
        {
            Paragraph(output, PredictedLetter.AppendixTitle);
            foreach (var line in letter.Appendix) Paragraph(output, line, "    -", indent: 6);
        }

        Paragraph(output, PredictedLetter.Disclaimer);
    }

    private static void Paragraph(TextWriter output, string text, string mark = "", int indent = 0)
    {
        var prefix = mark.PadRight(indent);
        foreach (var line in WordWrap.Lines(text, LineWidth - indent))
        {
            output.WriteLine(prefix + line);
            prefix = new string(' ', indent);
        }

        output.WriteLine();
    }
}
