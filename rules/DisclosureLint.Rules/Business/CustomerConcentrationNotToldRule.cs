using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Few customers bring much of the revenue, and the prospectus does not say who or how much.</summary>
public sealed partial class CustomerConcentrationNotToldRule : Rule
{
    /// <summary>The share of revenue, in percent, from which a customer is named.</summary>
    private const decimal Significant = 10m;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5201",
        Name = "customer-concentration-not-told",
        Title = "Dependence on customers without their names or shares",
        Message = "“{0}” does not give {1}.",
        Why = "Regulation S-K Item 101(c)(1)(i) asks for any dependence on certain customers, Item 105 for the risk in concrete terms, and ASC 280-10-50-42 for "
            + "each customer of ten percent or more. The staff ask for the name, the share in each period and the terms of the contract, and whether it must be "
            + "filed under Item 601(b)(10).",
        Fix = "Name each customer of ten percent or more with its share for each period, describe the contract (term, termination, "
            + "commitments) and file it where the business substantially depends on it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify each customer that accounted for 10% or more of "
            + "your revenue and its share for each period presented, describe the material terms of your "
            + "agreements with them, and file the agreements as exhibits or tell us why you are not required to do so.",
        StaffComments = ["calix-2009-12-17#25"],
        Topics = ["CUSTCONC", "MATERIALK"],
        Authority =
        [
            new Authority("Regulation S-K Item 101(c)(1)(i)"),
            new Authority("Regulation S-K Item 105"),
            new Authority("ASC 280-10-50-42"),
            new Authority("Regulation S-K Item 601(b)(10)(ii)(B)"),
        ],
        Precision = new(6, 9, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, "[|In 2025 one customer accounted for 38% of our revenue.|] Its loss would hurt us."),
        Example.Flagged(SectionKind.Business, "[|More than 60% of our revenue came from three customers in fiscal year 2025.|]"),
        Example.Flagged(SectionKind.RiskFactors, "[|We depend on a limited number of customers for a substantial portion of our sales.|] We "
            + "sell on short notice."),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|To date, orders from Halvorsen have generated the majority of our service revenue.|]"),
        Example.Clean(SectionKind.Business, "One customer, Halvorsen Foods, accounted for 29% and 31% of our revenue in 2024 and 2025."),
        Example.Clean(SectionKind.Business, "No customer accounted for more than 10% of our revenue."),
        Example.Clean(SectionKind.RiskFactors, "We depend on a limited number of suppliers of lenses for a substantial portion of our sales."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "One customer accounted for 14% of revenue in 2025.")
            with { Because = "the notes need not name it" },
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(Facts.OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;
    }

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<CustomerConcentration>(Judge);
    }

    /// <summary>Whether another passage gives the share of a customer that a sentence names.</summary>
    private static bool IsShareTold(string text, Filing filing)
    {
        foreach (Match name in Name().Matches(text))
        {
            if (filing.Main.Blocks.Any(block => block.Text.Contains(name.Value, StringComparison.Ordinal)
                && block.Sentences.Any(sentence => sentence.Text.Contains(name.Value, StringComparison.Ordinal)
                    && ShareOfRevenue().IsMatch(sentence.Text)))) return true;
        }

        return false;
    }

    /// <summary>A capitalised word inside the sentence.</summary>
    [GeneratedRegex(@"(?<=[a-z,] )\p{Lu}[\p{L}&’'-]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:account(?:s|ed)?|represent(?:s|ed)?|contribut(?:es|ed)|from)\b.{0,60}\d ?%.{0,80}\b(?:revenues?|sales)\b|\d ?%.{0,60}\b(?:revenues?|sales)\b.{0,60}\bfrom\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfRevenue();

    private static void Judge(NodeContext<CustomerConcentration> context)
    {
        var told = context.Node;
        var section = told.Section;
        if (section.IsWithin(SectionKind.FinancialStatements) || section.IsWithin(SectionKind.RiskFactorSummary)) return;

        // The bullets of a summary give the risk in short; its paragraphs describe the business.
        if (section.IsWithin(SectionKind.ProspectusSummary) && (told.Block is ListItem || told.Text.Contains("adversely",
            StringComparison.OrdinalIgnoreCase))) return;
        if (told.Share is { } share ? told.IsNamed || share < Significant : !told.IsNamed && told.Block.Text.Contains('%',
            StringComparison.Ordinal)) return;

        // "This client" has its name in the sentence before; the share of a named one may be told where its name comes first.
        var isBeside = (!told.IsNamed && told.Text.StartsWith("This ", StringComparison.Ordinal) && told.Sentence?.Previous is not null)
            || (told.IsNamed && told.Share is null && IsShareTold(told.Text, context.Filing));

        // The name may stand elsewhere beside the same share.
        var isSure = !isBeside && told.LeastOfOne is null or >= Significant
            && !(told.Share is not null && context.Filing.Facts.Of<CustomerConcentration>().Any(other => other.IsNamed && other.Share == told.Share));
        context.Report(told.Block, told.Range, new ReportDetails
        {
            Arguments = [told.Text, told.Share is null ? told.IsNamed ? "its share of revenue" : "their names and shares of revenue" : "the name"],
            Confidence = told.Share is not null && isSure ? Confidence.High : Confidence.Medium,
            Severity = isSure ? null : Severity.Info,
            GroupKey = told.Share is not null ? "unnamed" : told.IsNamed ? "unquantified" : "vague",
        });
    }
}
