using System.Globalization;
using DisclosureLint.Filings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>Risk factors of more than fifteen pages are summed up in the forepart.</summary>
/// <param name="phrases">Wordings of such a summary's title or first words.</param>
public sealed class RiskSummaryTest(params string[] phrases) : FormTest
{
    private const int MostPages = 15;

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var main = reading.Filing.Main;
        if (main.Sections.FirstOrDefault(section => section.Kind == SectionKind.RiskFactorSummary) is { } summary) return FormAnswer.At(summary);
        if (reading.Find(phrases) is { } place) return FormAnswer.At(place);
        var risks = main.SectionsOf(SectionKind.RiskFactors).FirstOrDefault();
        if (risks is null || PagesOf(risks) is not { } pages) return new FormAnswer(FormStatus.NotCheckable, "how many pages the risk factors take is not known");
        return pages <= MostPages
            ? new FormAnswer(FormStatus.NotApplicable, $"the risk factors take {pages} pages")
            : FormAnswer.Missing($"the risk factors take {pages} pages and no summary of them was found");
    }

    private static int? PagesOf(Section section)
    {
        var last = section.Blocks.LastOrDefault(block => block.Page is not null)?.Page;
        return int.TryParse(section.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? to - from + 1
            : null;
    }
}
