using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Business;

/// <summary>A customer brings much of the revenue, and the summary does not say so.</summary>
public sealed partial class CustomerConcentrationNotInSummaryRule : RequiredDisclosureRule
{
    /// <summary>Percent of revenue from one customer that belongs in a summary; below it only some letters ask.</summary>
    private const decimal Large = 20m;

    /// <summary>Percent of revenue from which a customer is reported at all.</summary>
    private const decimal Significant = 10m;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5202",
        Name = "customer-concentration-not-in-summary",
        Title = "Dependence on a customer not in the summary",
        Message = "One customer brings {1}% of revenue (“{2}”), and the summary does not say so.",
        Why = "Regulation S-K Item 503(a) asks for a balanced summary and Item 105(b) for the principal risks in it. The staff ask to bring a "
            + "concentration on few customers forward.",
        Fix = "State the concentration, with the name and the share, in the summary beside the description of the business or among its risks.",
        Comment = "We note from your disclosure elsewhere in the prospectus that “{2}.” Please disclose this dependence in your summary. We "
            + "refer to {quote} on page {page}.",
        Topics = ["CUSTCONC"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Regulation S-K Item 105(b)")],
        Precision = new(4, 4, 21),
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
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        var all = filing.Facts.Of<CustomerConcentration>();
        if (all.Any(told => told.Section.IsWithin(SectionKind.ProspectusSummary))
            || section.Blocks.Any(block => Told().IsMatch(block.Text))) yield break;
        var largest = all.Where(told => told.LeastOfOne >= Significant && !told.Text.ContainsIgnoringCase("former ")
            && !told.Section.IsWithin(SectionKind.ProspectusSummary)).MaxBy(told => told.LeastOfOne);
        if (largest is null) yield break;
        var share = decimal.Round(largest.LeastOfOne!.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        yield return new MissingDisclosure(Details: new ReportDetails
        {
            Arguments = [section.Title, share, largest.Text],
            Severity = largest.LeastOfOne >= Large ? Severity.Warning : Severity.Info,
            Confidence = largest.LeastOfOne >= Large ? Confidence.Medium : Confidence.Low,
            Related = [new Place(largest.Block, largest.Range, "the concentration")],
        });
    }

    [GeneratedRegex(@"\b(?:depend\w*|rel(?:y|ies|iance)|concentrat\w+|derive\w*|small number|limited number|few|largest"
        + @"|loss of)\b[^.;]{0,60}\b(?:customers?|clients?)\b|\b(?:customers?|clients?)\b[^.;]{0,80}\b(?:concentrat\w+|\d{1,3}(?:\.\d+)?%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
