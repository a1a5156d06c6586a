using System.Globalization;
using DisclosureLint.Reporting.Letters;

namespace DisclosureLint.Reporting.Formats;

/// <summary>The predicted comment letter as Markdown.</summary>
public sealed class LetterMarkdownFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "letter-md";

    /// <inheritdoc/>
    public string Description => "the predicted comment letter as Markdown";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        foreach (var result in report.Results)
        {
            var letter = PredictedLetter.Of(result, settings.MaxComments);
            output.Write($"> {PredictedLetter.Disclaimer}\n\n**Re: {letter.ReferenceLine}**\n\n{PredictedLetter.Introduction}\n\n");
            foreach (var part in letter.Parts)
            {
                for (var i = 0; i < part.Headings.Count; i++) output.Write($"{(part.Headings.Count == 1 || i == 0 ? "##" : "###")} {part.Headings[i]}\n\n");
                output.Write(string.Create(CultureInfo.InvariantCulture, $"**{part.Number}.** {part.Text}\n\n"));
                if (part.Bullets.Count == 0) continue;
                output.Write("We also note:\n\n");
                foreach (var bullet in part.Bullets) output.Write($"- {bullet}\n");
                output.Write('\n');
            }

            output.Write("---\n\nBefore the registration statement can become effective:\n\n");
            foreach (var item in ClosingChecklist.For(result.Filing).Where(item => !item.IsSuperseded)) output.Write($"- [ ] {item.Text} ({item.Authority})\n");
            if (letter.Suppressed.Count > 0)
            {
                output.Write($"\n{PredictedLetter.AppendixTitle}\n\n");
                foreach (var line in letter.Appendix) output.Write($"- {line}\n");
            }

            output.Write($"\n> {PredictedLetter.Disclaimer}\n");
        }
    }
}
