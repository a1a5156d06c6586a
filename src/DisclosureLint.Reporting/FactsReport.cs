using System.Globalization;
using System.Text.Json;
using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;

namespace DisclosureLint.Reporting;

/// <summary>Shows what was read from a filing: the offering profile with its evidence, the blanks, and how many facts of each kind.</summary>
public static class FactsReport
{
    private const int LongestEvidence = 110;

    /// <summary>Writes the facts for a person.</summary>
    /// <param name="filing">The filing; its catalogue must know the engine's kinds of fact.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="InvalidOperationException">A kind of fact is not registered.</exception>
    public static void WriteText(Filing filing, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(filing.Main.Source.Path);
        output.WriteLine();
        output.WriteLine("Offering profile");
        foreach (var row in Rows(filing.Profile))
        {
            output.WriteLine($"  {row.Name,-22} {row.Value ?? "unknown"}{(row.Reason is null ? "" : $"  ({row.Reason})")}");
            if (row.Evidence is { } evidence) output.WriteLine($"  {"",-22} {PageOf(evidence)}“{Shorten(evidence.Text)}”");
        }

        output.WriteLine();
        output.WriteLine("Facts");
        foreach (var (name, count) in Counts(filing)) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-22} {count,6}"));
        output.WriteLine();
        output.WriteLine("Blanks");
        foreach (var group in Blanks(filing)) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key,-22} {group.Count(),6}"));
        output.WriteLine();
        output.WriteLine("Exhibits");
        foreach (var group in Exhibits(filing)) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key,-22} {group.Count(),6}"));
    }

    /// <summary>Writes the facts as one JSON document: <c>profile</c> (value, reason, evidence with line and page), <c>counts</c>, <c>blanks</c>.</summary>
    /// <param name="filing">The filing; its catalogue must know the engine's kinds of fact.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="InvalidOperationException">A kind of fact is not registered.</exception>
    public static void WriteJson(Filing filing, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, json => Write(json, filing));
    }

    private static void Write(Utf8JsonWriter json, Filing filing)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("path", filing.Main.Source.Path);
        json.WriteStartObject("profile");
        foreach (var row in Rows(filing.Profile))
        {
            json.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(row.Name));
            if (row.Value is null)
            {
                json.WriteNullValue();
                continue;
            }

            json.WriteStartObject();
            json.WriteString("value", row.Value);
            json.WriteString("reason", row.Reason);
            if (row.Evidence is { } evidence)
            {
                json.WriteString("evidence", evidence.Text);
                json.WriteNumber("line", LineOf(evidence.Block, evidence.Range.Start));
                json.WriteString("page", evidence.Block.Page);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("counts");
        foreach (var (name, count) in Counts(filing)) json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(name), count);
        json.WriteEndObject();
        json.WriteStartArray("blanks");
        foreach (var blank in filing.Facts.Of<Placeholder>())
        {
            json.WriteStartObject();
            json.WriteString("class", blank.Class.ToString());
            json.WriteString("form", blank.Form.ToString());
            json.WriteNumber("line", LineOf(blank.Block, blank.Range.Start));
            json.WriteString("page", blank.Block.Page);
            json.WriteString("sentence", blank.Sentence?.Text ?? blank.Block.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<ProfileRow> Rows(OfferingProfile profile)
    {
        yield return Row("Registrant", profile.Registrant);
        yield return Row("Form", profile.Form);
        yield return Row("AmendmentNumber", profile.AmendmentNumber);
        yield return Row("FileNumber", profile.FileNumber);
        yield return Row("FilingDate", profile.FilingDate);
        yield return Row("Stage", profile.Stage);
        yield return Row("Kind", profile.Kind);
        yield return Row("IsPrimary", profile.IsPrimary);
        yield return Row("IsSecondary", profile.IsSecondary);
        yield return Row("Underwriting", profile.Underwriting);
        yield return new ProfileRow(
            "Underwriters", profile.Underwriters.Count == 0 ? null : string.Join("; ", profile.Underwriters), profile.Underwriters.Count == 0 ? null : "named on the cover", null);
        yield return Row("PriceLow", profile.PriceLow);
        yield return Row("PriceHigh", profile.PriceHigh);
        yield return Row("Exchange", profile.Exchange);
        yield return Row("Symbol", profile.Symbol);
        yield return Row("IsBlankCheck", profile.IsBlankCheck);
        yield return Row("IsShell", profile.IsShell);
        yield return Row("OffersDebt", profile.OffersDebt);
        yield return Row("IsFund", profile.IsFund);
        yield return Row("IsEmergingGrowthCompany", profile.IsEmergingGrowthCompany);
        yield return Row("IsSmallerReportingCompany", profile.IsSmallerReportingCompany);
        yield return Row("IsLargeAcceleratedFiler", profile.IsLargeAcceleratedFiler);
        yield return Row("IsReporting", profile.IsReporting);
        yield return Row("UsesRule415", profile.UsesRule415);
        yield return Row("HasDelayingAmendment", profile.HasDelayingAmendment);
        yield return Row("FiscalYearEnd", profile.FiscalYearEnd);
        yield return Row("LatestBalanceSheet", profile.LatestBalanceSheet);
        yield return Row("HasNetLosses", profile.HasNetLosses);
    }

    private static ProfileRow Row<T>(string name, Known<T>? known) => new(name, known is null ? null : Format(known.Value), known?.Reason, known?.Evidence);

    private static string Format<T>(T value) => value switch
    {
        true => "yes",
        false => "no",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static IEnumerable<(string Name, int Count)> Counts(Filing filing)
    {
        yield return (nameof(MoneyAmount), filing.Facts.Of<MoneyAmount>().Count);
        yield return (nameof(Percentage), filing.Facts.Of<Percentage>().Count);
        yield return (nameof(ShareCount), filing.Facts.Of<ShareCount>().Count);
        yield return (nameof(DateMention), filing.Facts.Of<DateMention>().Count);
        yield return (nameof(DefinedTerm), filing.Facts.Of<DefinedTerm>().Count);
        yield return (nameof(CrossReference), filing.Facts.Of<CrossReference>().Count);
        yield return (nameof(Placeholder), filing.Facts.Of<Placeholder>().Count);
        yield return (nameof(ExhibitEntry), filing.Facts.Of<ExhibitEntry>().Count);
        yield return (nameof(Figure), filing.Facts.Of<Figure>().Count);
    }

    private static IEnumerable<IGrouping<PlaceholderClass, Placeholder>> Blanks(Filing filing) =>
        filing.Facts.Of<Placeholder>().GroupBy(blank => blank.Class).OrderBy(group => group.Key);

    private static IEnumerable<IGrouping<ExhibitStatus, ExhibitEntry>> Exhibits(Filing filing) =>
        filing.Facts.Of<ExhibitEntry>().GroupBy(entry => entry.Status).OrderBy(group => group.Key);

    private static int LineOf(Block block, int offset)
    {
        var span = block.Content.ToSource(new Text.TextSpan(offset, offset));
        var file = block.Document.Source.FileAt(span.Start);
        return file.Text.GetLinePosition(file.InFile(span).Start).Line + 1;
    }

    private static string PageOf(Sentence sentence) => sentence.Block.Page is { } page ? $"page {page}: " : "";

    private static string Shorten(string text) => text.Length <= LongestEvidence ? text : text[..LongestEvidence] + "…";

    private sealed record ProfileRow(string Name, string? Value, string? Reason, Sentence? Evidence);
}
