using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>A customer brings much of the revenue, and the summary does not say so.</summary>
public sealed class CustomerConcentrationNotInSummaryRule : RequiredDisclosureRule
{
    /// <summary>Percent of revenue from one customer that belongs in a summary; below it only some letters ask.</summary>
    private const decimal Large = 20m;

    /// <summary>Percent of revenue from which a customer is reported at all.</summary>
    private const decimal Significant = 10m;

    /// <summary>Percent of revenue of a few customers together that belongs in a summary.</summary>
    private const decimal SharedByFew = 50m;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5202",
        Name = "customer-concentration-not-in-summary",
        Title = "Dependence on a customer not in the summary",
        Message = "“{2}” tells a concentration of {1}%, and no sentence of the summary tells one.",
        Why = "Regulation S-K Item 503(a) asks for a balanced summary and Item 105(b) for the principal risks in it. The staff ask to bring a "
            + "concentration on few customers forward.",
        Fix = "State the concentration, with the name and the share, in the summary beside the description of the business or among its risks.",
        Comment = "We note from your disclosure elsewhere in the prospectus that “{2}.” Please disclose this dependence in your summary. We "
            + "refer to {quote} on page {page}.",
        Topics = ["CUSTCONC"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Regulation S-K Item 105(b)")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# [|Prospectus Summary|]\n\nWe mill oats for bakeries in nine states.\n\n# Risk Factors\n\nIn 2025 one customer "
            + "accounted for 38% of our revenue."),
        Example.Flagged("# [|Prospectus Summary|]\n\nWe mill oats.\n\n# Business\n\nOur largest customer, Halvorsen Foods, accounted for 45% "
            + "of our sales in 2025."),
        Example.Clean("# Prospectus Summary\n\nWe mill oats, and one customer accounted for 38% of our revenue in 2025.\n\n# Risk "
            + "Factors\n\nIn 2025 one customer accounted for 38% of our revenue."),
        Example.Clean("# Prospectus Summary\n\nWe mill oats.\n\n## Risks\n\n- We depend on a small number of customers.\n\n# Risk "
            + "Factors\n\nIn 2025 one customer accounted for 38% of our revenue."),
        Example.Clean("# Prospectus Summary\n\nWe mill oats.\n\n# Risk Factors\n\nIn 2025 our ten largest customers accounted for 38% of our "
            + "revenue."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.ProspectusSummary;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        var all = filing.Reading.Of(Concepts.ConcentrationOfCustomers);
        if (section.Blocks.Any(block => filing.Reading.Of(block) is { } reading
            && reading.Has(Concepts.ConcentrationOfCustomers))) yield break;
        var largest = all.Where(hit => hit.Reading.Block is not TableBlock
            && hit.Statement is { IsNegated: false, Stance: Stance.Asserted or Stance.Believed })
            .Select(hit => (Hit: hit, Told: ToldConcentration.Of(hit)))
                .Where(pair => pair.Told is { IsOne: true, Share: >= Significant } or { Share: >= SharedByFew }
                    && !pair.Hit.Reading.Has(Concepts.ManyCustomers))
            .OrderByDescending(pair => pair.Told.Share).FirstOrDefault();
        if (largest.Hit.Reading is null) yield break;
        yield return new MissingDisclosure(Details: new ReportDetails
        {
            Arguments = [section.Title, largest.Told.Share!.Value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture),
                largest.Hit.Sentence.Text],
            Severity = largest.Told.Share >= Large ? Severity.Warning : Severity.Info,
            Confidence = largest.Told.Share >= Large ? Confidence.Medium : Confidence.Low,
            Related = [Place.Of(largest.Hit.Sentence, "the concentration")],
        });
    }
}
