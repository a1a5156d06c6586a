using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Rules;

namespace DisclosureLint.Testing.Examples;

/// <summary>
/// Puts an example into a whole fictional prospectus, so that rules about absent disclosure see a reliable outline: facing page, cover,
/// contents, every usual section, financial statements with net losses, Part II, signatures, all paged.
/// </summary>
public static partial class ExampleDraft
{
    // Below such sizes a section of an HTML draft puts the outline in doubt.
    private static readonly Dictionary<SectionKind, int> LeastLengths = new()
    {
        [SectionKind.ProspectusSummary] = 500,
        [SectionKind.RiskFactors] = 1_200,
        [SectionKind.UseOfProceeds] = 200,
        [SectionKind.DividendPolicy] = 100,
        [SectionKind.Capitalization] = 200,
        [SectionKind.Dilution] = 200,
        [SectionKind.ManagementsDiscussion] = 500,
        [SectionKind.Business] = 600,
        [SectionKind.Management] = 500,
        [SectionKind.LegalMatters] = 80,
        [SectionKind.Experts] = 80,
    };

    /// <summary>The draft for an example.</summary>
    /// <param name="example">
    /// An example. Without a heading of its own it is the text of its section, above the standard sub-sections; a section (<c>#</c>) or
    /// sub-section (<c>##</c>) that it brings itself takes the place of the standard one of its kind, with all that stands in it.
    /// </param>
    /// <returns>The draft in Markdown, with the places the example marks.</returns>
    /// <exception cref="FormatException">A mark of the example has no partner.</exception>
    public static MarkedText Compose(Example example)
    {
        ArgumentNullException.ThrowIfNull(example);
        if (example.Setting == ExampleSetting.Bare) return MarkedText.Parse(example.Markdown);
        var sections = StandardProspectus.For(example.Setting);
        foreach (var part in DraftSection.Split(example.Markdown.ReplaceLineEndings("\n")))
        {
            if (part.Title.Length > 0) PutSection(sections, part);
            else PutInto(sections, part, example.Section);
        }

        return MarkedText.Parse(Write(sections));
    }

    /// <summary>The standard prospectus of a setting, without an example: nothing in it should be reported.</summary>
    /// <param name="setting">Any but <see cref="ExampleSetting.Bare"/>.</param>
    /// <exception cref="InvalidOperationException">The setting has no standard prospectus.</exception>
    public static string Standard(ExampleSetting setting) => Write(StandardProspectus.For(setting));

    private static void PutSection(List<DraftSection> sections, DraftSection section)
    {
        if (section.Kind == SectionKind.Unknown)
        {
            sections.Insert(StandardProspectus.PlaceOf(sections, section.Kind), section);
        }
        else if (sections.Exists(candidate => candidate.Kind == section.Kind) || ParentOf(section.Kind) == section.Kind)
        {
            StandardProspectus.Put(sections, section);
        }
        else
        {
            PutInto(sections, section with { Title = "" }, section.Kind, section.Title);
        }
    }

    /// <summary>Puts text without a section heading into the section of a kind, or into Business.</summary>
    private static void PutInto(List<DraftSection> sections, DraftSection text, SectionKind kind, string? title = null)
    {
        if (kind == SectionKind.Unknown) kind = text.Parts.Select(part => part.Kind).FirstOrDefault(known => known != SectionKind.Unknown, SectionKind.Business);
        var parent = ParentOf(kind);
        var at = sections.FindIndex(section => section.Kind == parent);
        if (at < 0)
        {
            at = StandardProspectus.PlaceOf(sections, parent);
            sections.Insert(at, new DraftSection(TitleOf(parent), parent, NeutralText.OfLength(1), []));
        }

        var section = sections[at];
        if (text.Body.Length > 0 && kind == parent) section = section with { Body = text.Body };
        else if (text.Body.Length > 0) section = section.With(new DraftSection(title ?? TitleIn(section, kind), kind, text.Body, []));
        sections[at] = text.Parts.Aggregate(section, (changed, part) => changed.With(part));
    }

    private static string TitleIn(DraftSection section, SectionKind kind) =>
        section.Parts.FirstOrDefault(part => part.Kind == kind)?.Title ?? TitleOf(kind);

    /// <summary>The section that sections of a kind stand in: themselves where they stand in the contents.</summary>
    private static SectionKind ParentOf(SectionKind kind) => kind switch
    {
        SectionKind.TheOffering or SectionKind.SummaryFinancialData or SectionKind.RiskFactorSummary => SectionKind.ProspectusSummary,
        SectionKind.KeyMetrics or SectionKind.ResultsOfOperations or SectionKind.LiquidityAndCapitalResources
            or SectionKind.CriticalAccountingEstimates or SectionKind.MarketRisk => SectionKind.ManagementsDiscussion,
        SectionKind.Customers or SectionKind.Competition or SectionKind.IntellectualProperty or SectionKind.GovernmentRegulation
            or SectionKind.Employees or SectionKind.Properties or SectionKind.LegalProceedings => SectionKind.Business,
        SectionKind.CompensationDiscussion => SectionKind.ExecutiveCompensation,
        SectionKind.AuditReport or SectionKind.BalanceSheets or SectionKind.StatementsOfOperations or SectionKind.StatementsOfCashFlows
            or SectionKind.NotesToFinancialStatements => SectionKind.FinancialStatements,
        SectionKind.OtherExpenses or SectionKind.Indemnification or SectionKind.RecentSales or SectionKind.Exhibits
            or SectionKind.Undertakings => SectionKind.PartII,
        _ => kind,
    };

    /// <summary>The usual title of a kind that the standard prospectus has no section of.</summary>
    private static string TitleOf(SectionKind kind) => kind switch
    {
        SectionKind.AboutThisProspectus => "ABOUT THIS PROSPECTUS",
        SectionKind.MarketAndIndustryData => "INDUSTRY AND MARKET DATA",
        SectionKind.SummaryFinancialData => "Summary Financial Data",
        SectionKind.RiskFactorSummary => "Summary Risk Factors",
        SectionKind.DeterminationOfOfferingPrice => "DETERMINATION OF OFFERING PRICE",
        SectionKind.MarketForCommonEquity => "MARKET FOR COMMON EQUITY AND RELATED STOCKHOLDER MATTERS",
        SectionKind.SelectedFinancialData => "SELECTED FINANCIAL DATA",
        SectionKind.ProFormaFinancialInformation => "UNAUDITED PRO FORMA FINANCIAL INFORMATION",
        SectionKind.KeyMetrics => "Key Metrics",
        SectionKind.MarketRisk => "Quantitative and Qualitative Disclosures About Market Risk",
        SectionKind.Industry => "INDUSTRY",
        SectionKind.CompensationDiscussion => "Compensation Discussion and Analysis",
        SectionKind.SellingStockholders => "SELLING STOCKHOLDERS",
        SectionKind.DescriptionOfIndebtedness => "DESCRIPTION OF CERTAIN INDEBTEDNESS",
        SectionKind.Taxation => "MATERIAL UNITED STATES FEDERAL INCOME TAX CONSEQUENCES",
        SectionKind.ChangeInAccountants => "CHANGE IN ACCOUNTANTS",
        SectionKind.IncorporationByReference => "INCORPORATION OF CERTAIN INFORMATION BY REFERENCE",
        _ => string.Concat(kind.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + letter : letter.ToString())),
    };

    private static string Write(List<DraftSection> sections)
    {
        var pages = PagesOf(sections);
        var draft = new StringBuilder();
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Kind == SectionKind.ProspectusSummary || (i == 2 && !sections.Exists(section => section.Kind == SectionKind.ProspectusSummary)))
                WriteContents(draft, sections, pages);
            draft.Append("<!-- page ").Append(pages[i]).Append(" -->\n\n# ").Append(sections[i].Title).Append("\n\n");
            if (sections[i].Body.Length > 0) draft.Append(sections[i].Body).Append("\n\n");
            var least = LeastLengths.GetValueOrDefault(sections[i].Kind);
            var filler = NeutralText.OfLength(least - sections[i].Length);
            if (filler.Length > 0) draft.Append(filler).Append("\n\n");
            foreach (var part in sections[i].Parts) draft.Append("## ").Append(part.Title).Append("\n\n").Append(part.Body).Append("\n\n");
        }

        return draft.ToString();
    }

    private static void WriteContents(StringBuilder draft, List<DraftSection> sections, string[] pages)
    {
        draft.Append("<!-- page iii -->\n\n# TABLE OF CONTENTS\n\n| Title | Page |\n|---|---|\n");
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Kind is SectionKind.FacingPage or SectionKind.Cover or SectionKind.PartII or SectionKind.Signatures) continue;
            draft.Append("| ").Append(MarkedTitle(sections[i].Title)).Append(" | ").Append(pages[i]).Append(" |\n");
        }

        draft.Append('\n');
    }

    private static string MarkedTitle(string title) =>
        title.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string[] PagesOf(List<DraftSection> sections)
    {
        var number = 0;
        return
        [
            .. sections.Select(section => section.Kind switch
            {
                SectionKind.FacingPage => "i",
                SectionKind.Cover => "ii",
                SectionKind.FinancialStatements => "F-1",
                SectionKind.PartII => "II-1",
                SectionKind.Signatures => "II-2",
                _ => NextPage(section, ref number),
            }),
        ];
    }

    /// <summary>The page a section begins on; pages that are marked within it are counted before the next one.</summary>
    private static string NextPage(DraftSection section, ref int number)
    {
        var page = (++number).ToString(CultureInfo.InvariantCulture);
        foreach (var text in section.Parts.Select(part => part.Body).Prepend(section.Body))
        {
            foreach (Match marker in PageMarker().Matches(text))
                number = Math.Max(number, int.Parse(marker.Groups["page"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return page;
    }

    [GeneratedRegex(@"<!-- page (?<page>[0-9]{1,4}) -->", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PageMarker();
}
